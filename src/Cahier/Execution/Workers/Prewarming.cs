using Cahier.Display.Formatting;
using Cahier.Languages;
using Cahier.Languages.CSharp;
using Cahier.Languages.FSharp;
using Cahier.Languages.References;

namespace Cahier.Execution.Workers;

/// <summary>Takes the first run of each compiler, by far the slowest, while a worker waits for its first notebook.</summary>
internal static class Prewarming
{
    /// <summary>Compiles and runs a small C# cell.</summary>
    public static void CSharp()
    {
        using var references = new SessionReferences(Path.GetTempPath());
        using var language = new CSharpLanguage(references);
        Evaluate(language, "record Pair(int Left, int Right);\nvar pairs = Enumerable.Range(0, 2).Select(i => new Pair(i, i)).ToList();\n$\"{pairs.Count}\"");
    }

    /// <summary>Compiles and runs a small F# cell.</summary>
    public static void FSharp()
    {
        using var references = new SessionReferences(Path.GetTempPath());
        using var language = new FSharpLanguage(Path.GetTempPath(), references);
        Evaluate(language, "[ 1; 2 ] |> List.map (fun i -> sprintf \"%d\" i)");
    }

    private static void Evaluate(ILanguage language, string code)
    {
        if (language.Prepare(new CellCode(code, 0, Path.GetTempPath()), CancellationToken.None) is Preparation.Ready ready)
            Formatter.Format(ready.Run(CancellationToken.None).GetAwaiter().GetResult());
    }
}
