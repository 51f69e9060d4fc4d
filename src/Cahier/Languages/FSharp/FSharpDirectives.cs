using System.Text.RegularExpressions;
using Cahier.Languages.References;

namespace Cahier.Languages.FSharp;

/// <summary>
/// The <c>#r</c> and <c>#load</c> lines of an F# cell: rewritten to full paths, so that they start at the notebook's
/// folder and an assembly of this process is taken from where the process has it.
/// </summary>
internal sealed partial class FSharpDirectives
{
    private FSharpDirectives(string text, IReadOnlyList<CodeProblem> problems)
    {
        Text = text;
        Problems = problems;
    }

    /// <summary>The code with full paths.</summary>
    public string Text { get; }

    /// <summary>Every directive that leads nowhere.</summary>
    public IReadOnlyList<CodeProblem> Problems { get; }

    /// <summary>Resolves the directives of a cell.</summary>
    public static FSharpDirectives Read(CellCode code)
    {
        var problems = new List<CodeProblem>();
        var lines = code.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            if (Directive().Match(lines[i]) is { Success: true } match)
                lines[i] = Resolve(lines[i], i + 1, match, code.Folder, problems);

        return new(string.Join('\n', lines), problems);
    }

    private static string Resolve(string line, int number, Match directive, string folder, List<CodeProblem> problems) =>
        Quoted().Replace(line, quoted =>
        {
            var text = quoted.Groups["text"].Value;
            if (directive.Groups["kind"].Value == "load")
                return Verbatim(Path.GetFullPath(text, folder));

            switch (ReferenceLocator.Locate(text, folder))
            {
                case ReferenceLocation.Found found:
                    NeighbourAssemblies.Know(found.File);
                    return Verbatim(found.File);
                case ReferenceLocation.Missing missing:
                    problems.Add(new("", missing.Message, number, directive.Groups["hash"].Index + 1, line, Hint: missing.Hint));
                    return quoted.Value;
                default:
                    throw new NotSupportedException();
            }
        });

    private static string Verbatim(string path) => $"@\"{path}\"";

    [GeneratedRegex("""^\s*(?<hash>#)(?<kind>r|reference|load)\s+@?"(?!")""")]
    private static partial Regex Directive();

    [GeneratedRegex("""@?"(?<text>[^"]*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();
}
