using System.Globalization;
using System.Text.RegularExpressions;

namespace Cahier.Languages.References.Projects;

/// <summary>The errors of a build, with file and line.</summary>
internal static partial class BuildErrors
{
    private const int MostShown = 20;

    /// <summary>That the build failed, and why.</summary>
    public static IReadOnlyList<CodeProblem> Of(ReferenceRequest request, string project, string output)
    {
        var errors = Line().Matches(output).Select(Problem).Distinct().ToList();
        var failed = errors.Count == 0
            ? request.Problem($"{project} cannot be built: {output.Trim().Split('\n')[^1].Trim()}", null)
            : request.Problem($"{project} cannot be built: {(errors.Count == 1 ? "1 error" : $"{errors.Count.ToString(CultureInfo.InvariantCulture)} errors")}.", null);
        return [failed, .. errors.Take(MostShown)];
    }

    private static CodeProblem Problem(Match match)
    {
        var file = match.Groups["file"].Value.Trim();
        var line = Number(match.Groups["line"].Value);
        return new(match.Groups["code"].Value, match.Groups["message"].Value.Trim(), line, Number(match.Groups["column"].Value), LineOf(file, line), file);
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    private static string LineOf(string file, int line)
    {
        try
        {
            return File.Exists(file) ? File.ReadLines(file).Skip(line - 1).FirstOrDefault() ?? "" : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    // file(3,5): error CS0103: message [project], or without a place.
    [GeneratedRegex(@"^(?<file>.+?)(\((?<line>\d+)(,(?<column>\d+))?[^)]*\))?\s*: error (?<code>\w+)\s*: (?<message>.*?)( \[[^\]]+\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
