using System.Globalization;
using Cahier.Languages.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>Compiles the program, so that its author hears at once what needs a look.</summary>
internal static class ProgramCheck
{
    private const int MostShown = 10;

    private static readonly CSharpParseOptions Dialect = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    /// <summary>What the compiler refuses.</summary>
    public static IEnumerable<string> Problems(string program, CSharpReferences references)
    {
        // The lines for the SDK are not the compiler's.
        var code = string.Join('\n', program.Split('\n').Select(line => line.StartsWith("#:", StringComparison.Ordinal) ? "" : line));
        var compilation = CSharpCompilation.Create(
            "program",
            [CSharpSyntaxTree.ParseText(code, Dialect)],
            references.All.Where(reference => Path.GetFileName(reference.Display) != "Cahier.dll"),
            new(OutputKind.ConsoleApplication, allowUnsafe: true));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var told = errors.Take(MostShown).Select(error =>
            $"Line {(error.Location.GetLineSpan().StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture)} of the program does not compile: {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}");
        return errors.Count > MostShown ? told.Append($"{errors.Count - MostShown} more errors follow.") : told;
    }
}
