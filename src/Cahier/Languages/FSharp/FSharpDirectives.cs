using System.Text.RegularExpressions;
using Cahier.Languages.References;

namespace Cahier.Languages.FSharp;

/// <summary>
/// The <c>#r</c>, <c>#i</c> and <c>#load</c> lines of an F# cell. References are resolved before the code is run, and their
/// lines left empty; the paths of <c>#load</c> start at the notebook's folder.
/// </summary>
internal sealed partial class FSharpDirectives
{
    private FSharpDirectives(string text, IReadOnlyList<ReferenceRequest> requests)
    {
        Text = text;
        Requests = requests;
    }

    /// <summary>The code as the compiler should see it.</summary>
    public string Text { get; }

    /// <summary>What the lines ask for, in the order of the text.</summary>
    public IReadOnlyList<ReferenceRequest> Requests { get; }

    /// <summary>Reads the directives of a cell.</summary>
    public static FSharpDirectives Read(CellCode code)
    {
        var requests = new List<ReferenceRequest>();
        var lines = code.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            if (Directive().Match(lines[i]) is { Success: true } match)
                lines[i] = Read(lines[i], i + 1, match, code.Folder, requests);

        return new(string.Join('\n', lines), requests);
    }

    private static string Read(string line, int number, Match directive, string folder, List<ReferenceRequest> requests)
    {
        var kind = directive.Groups["kind"].Value;
        if (kind == "load")
            return Quoted().Replace(line, quoted => $"@\"{Path.GetFullPath(quoted.Groups["text"].Value, folder)}\"");

        requests.AddRange(Quoted().Matches(line).Select(quoted =>
            new ReferenceRequest(quoted.Groups["text"].Value, kind == "i", folder, number, directive.Groups["hash"].Index + 1, line)));
        return "";
    }

    [GeneratedRegex("""^\s*(?<hash>#)(?<kind>r|reference|load|i)\s+@?"(?!")""")]
    private static partial Regex Directive();

    [GeneratedRegex("""@?"(?<text>[^"]*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();
}
