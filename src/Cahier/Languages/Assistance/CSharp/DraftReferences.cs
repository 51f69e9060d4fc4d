using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Cahier.Languages.CSharp;
using Cahier.Languages.References;
using Cahier.Languages.References.Packages;
using Microsoft.CodeAnalysis;

namespace Cahier.Languages.Assistance.CSharp;

/// <summary>
/// The <c>#r</c> lines of a draft. A file is read for the answer alone: the session takes it up, and a package is
/// restored, when the cell runs.
/// </summary>
internal sealed partial class DraftReferences
{
    private static readonly ConcurrentDictionary<(string File, DateTime Written), MetadataReference> Images = new();

    private readonly List<MetadataReference> more = [];
    private readonly List<CodeProblem> problems = [];

    private DraftReferences(string text) => Text = text;

    /// <summary>The code with these lines blank.</summary>
    public string Text { get; private set; }

    /// <summary>The assemblies that the session does not have yet.</summary>
    public IReadOnlyList<MetadataReference> More => more;

    /// <summary>Every file that is not there.</summary>
    public IReadOnlyList<CodeProblem> Problems => problems;

    /// <summary>Reads the lines.</summary>
    public static DraftReferences Read(DraftCode code, CSharpReferences known)
    {
        var read = new DraftReferences(code.Text);
        var lines = Directive().Matches(code.Text);
        if (lines.Count == 0)
            return read;

        var names = known.All.Select(reference => Path.GetFileNameWithoutExtension(reference.Display)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var text = new StringBuilder(code.Text);
        foreach (Match line in lines)
        {
            text.Remove(line.Index, line.Length).Insert(line.Index, " ", line.Length);
            if (line.Groups["text"] is { Success: true, Value: { Length: > 0 } reference })
                read.Take(reference, line, code, names);
        }

        read.Text = text.ToString();
        return read;
    }

    private void Take(string reference, Match line, DraftCode code, HashSet<string?> names)
    {
        if (reference.EndsWith("proj", StringComparison.OrdinalIgnoreCase))
            return;

        switch (Locate(reference, code.Folder))
        {
            case ReferenceLocation.Found found when names.Add(Path.GetFileNameWithoutExtension(found.File)):
                if (Image(found.File) is { } image)
                    more.Add(image);
                break;
            case ReferenceLocation.Missing missing:
                var number = code.Text.AsSpan(0, line.Index).Count('\n') + 1;
                problems.Add(new("", missing.Message, number, line.Groups["hash"].Index - line.Index + 1, line.Value, Hint: missing.Hint));
                break;
        }
    }

    // Packages are not restored for a draft; those of the session are among what it knows.
    private static ReferenceLocation? Locate(string reference, string folder)
    {
        if (!reference.TrimStart().StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            return ReferenceLocator.Locate(reference, folder);

        return PackageText.Read(reference.Trim()["nuget:".Length..]) is var (id, _) && HostAssemblies.FindOwn(id) is { } own ? new ReferenceLocation.Found(own) : null;
    }

    // In memory: the file stays free, and what the session later reads of it is no older copy.
    private static MetadataReference? Image(string file)
    {
        try
        {
            return Images.GetOrAdd((file, File.GetLastWriteTimeUtc(file)), static key => MetadataReference.CreateFromImage(File.ReadAllBytes(key.File), filePath: key.File));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^[ \t]*(?<hash>#)[ri](?=[\s"])[ \t]*(@?"(?<text>[^"\r\n]*))?[^\r\n]*""", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
