using Cahier.Documents;
using Cahier.Languages.CSharp;
using Cahier.Languages.FSharp;
using Cahier.Languages.References;

namespace Cahier.Languages;

/// <summary>The languages of one notebook, and the way of variables between them.</summary>
internal sealed class NotebookLanguages : IDisposable
{
    private readonly SessionReferences references;
    private readonly FSharpLanguage fsharp;
    private readonly Dictionary<string, ILanguage> byName;

    public NotebookLanguages(string folder)
    {
        references = new(folder);
        fsharp = new(folder, references);
        byName = new ILanguage[] { new CSharpLanguage(references), fsharp }.ToDictionary(language => language.Name, StringComparer.Ordinal);
    }

    /// <summary>The language of this name, or null when Cahier does not run it.</summary>
    public ILanguage? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Begins to make the F# session in the background: it takes seconds.</summary>
    public Task StartFSharp() => fsharp.Start();

    /// <summary>Declares a variable of one language in another.</summary>
    /// <returns>A note for the user, or null.</returns>
    /// <exception cref="SharingException">There is no such language or variable.</exception>
    public string? Share(string from, string name, string to, string @as, CancellationToken cancellationToken)
    {
        var source = Find(from) ?? throw new SharingException(UnknownLanguage(from));
        var target = Find(to) ?? throw new SharingException(UnknownLanguage(to));
        var variable = source.Find(name) ?? throw new SharingException(
            source.VariableNames is { Count: > 0 } names
                ? $"{from} has no variable '{name}'. It has: {string.Join(", ", names.Take(20))}."
                : $"{from} has no variable '{name}': it has none yet.");
        return target.Declare(variable with { Name = @as }, cancellationToken);
    }

    /// <summary>Declares a variable with a literal value, or with that of <c>@csharp:x</c>.</summary>
    /// <returns>A note for the user, or null.</returns>
    /// <exception cref="SharingException">There is no such language or variable.</exception>
    public string? Set(string language, string name, string value, CancellationToken cancellationToken)
    {
        if (value.StartsWith('@') && value.Split(':', 2) is [var from, var source])
            return Share(LanguageNames.Normalize(from[1..]), source, language, name, cancellationToken);

        var literal = Literal.Read(value);
        var target = Find(language) ?? throw new SharingException(UnknownLanguage(language));
        return target.Declare(new(name, literal, literal.GetType()), cancellationToken);
    }

    /// <summary>What to say of a language that Cahier does not run.</summary>
    public static string UnknownLanguage(string name) => $"unknown language '{name}'; Cahier runs C# and F#.";

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var language in byName.Values)
            language.Dispose();
        references.Dispose();
    }
}
