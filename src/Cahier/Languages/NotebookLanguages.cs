using Cahier.Documents;
using Cahier.Languages.CSharp;
using Cahier.Languages.FSharp;
using Cahier.Languages.References;
using Cahier.Languages.Sql;
using Cahier.Languages.Sql.DuckDb;

namespace Cahier.Languages;

/// <summary>The languages of one notebook, and the way of variables between them.</summary>
internal sealed class NotebookLanguages : IVariableSource, IDisposable
{
    private readonly SessionReferences references;
    private readonly FSharpLanguage fsharp;
    private volatile IReadOnlyList<ILanguage> begun;
    private readonly Dictionary<string, Func<ILanguage>> others;

    public NotebookLanguages(string folder)
    {
        references = new(folder);
        fsharp = new(folder, references);
        begun = [new CSharpLanguage(references), fsharp];
        others = new(StringComparer.Ordinal)
        {
            ["value"] = () => new ValueLanguage(),
            ["sql"] = () => new SqlLanguage("sql", new DuckDbDatabase("sql", folder, this)),
        };
    }

    /// <summary>The languages that have begun, in a fixed order. An editor may ask while a cell adds one.</summary>
    public IReadOnlyList<ILanguage> Begun => begun;

    /// <summary>The language of this name, or null when Cahier does not run it.</summary>
    public ILanguage? Find(string name) =>
        begun.FirstOrDefault(language => language.Name == name) ?? (others.TryGetValue(name, out var begin) ? Add(begin()) : null);

    /// <summary>Adds a language, in the place of one of the same name.</summary>
    public ILanguage Add(ILanguage language)
    {
        var former = begun.FirstOrDefault(other => other.Name == language.Name);
        begun = [.. begun.Where(other => other != former), language];
        former?.Dispose();
        return language;
    }

    /// <summary>Begins to make the F# session in the background: it takes seconds.</summary>
    public Task StartFSharp() => fsharp.Start();

    /// <inheritdoc/>
    public IEnumerable<ILanguage> OthersThan(string language) => begun.Where(other => other.Name != language);

    /// <summary>Declares a variable of one language in another.</summary>
    /// <returns>A note for the user, or null.</returns>
    /// <exception cref="SharingException">There is no such language or variable.</exception>
    public string? Share(string from, string name, string to, string @as, CancellationToken cancellationToken)
    {
        var target = Known(to);
        return target.Declare(Variable(from, name) with { Name = @as }, cancellationToken);
    }

    /// <summary>The variable of a language.</summary>
    /// <exception cref="SharingException">There is no such language or variable.</exception>
    public Variable Variable(string language, string name)
    {
        var source = Known(language);
        return source.Find(name) ?? throw new SharingException(
            source.VariableNames is { Count: > 0 } names
                ? $"{source.Name} has no variable '{name}'. It has: {string.Join(", ", names.Take(20))}."
                : $"{source.Name} has no variable '{name}': it has none yet.");
    }

    /// <summary>Declares a variable in a language.</summary>
    /// <returns>A note for the user, or null.</returns>
    /// <exception cref="SharingException">There is no such language.</exception>
    public string? Declare(string language, Variable variable, CancellationToken cancellationToken) =>
        Known(language).Declare(variable, cancellationToken);

    /// <summary>What to say of a language that Cahier does not run.</summary>
    public static string UnknownLanguage(string name) =>
        name.StartsWith("sql-", StringComparison.Ordinal)
            ? $"there is no connection named '{name["sql-".Length..]}'. Make it with #!connect postgres \"…\" --name {name["sql-".Length..]}."
            : $"unknown language '{name}'; Cahier runs C#, F# and SQL.";

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var language in begun)
            language.Dispose();
        references.Dispose();
    }

    private ILanguage Known(string name) => Find(LanguageNames.Normalize(name)) ?? throw new SharingException(UnknownLanguage(name));
}
