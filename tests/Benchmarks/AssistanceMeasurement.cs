using System.Diagnostics;
using Cahier.Documents;
using Cahier.Execution;
using Cahier.Languages.Assistance;

namespace Benchmarks;

/// <summary>What an editor waits for: completion and help, on a session of some cells and on one of many.</summary>
internal static class AssistanceMeasurement
{
    private const string CSharpSetup =
        "using System.Globalization;\nrecord Town(string Name, int People);\nvar town = new Town(\"Zeist\", 65000);\nvar list = new List<int> { 1, 2, 3 };\nint Twice(int n) => 2 * n;";

    private const string FSharpSetup =
        "type Place = { Name: string; People: int }\nlet place = { Name = \"Zeist\"; People = 65000 }\nlet numbers = [ 1; 2; 3 ]\nlet twice n = 2 * n";

    private static readonly (string Language, string Code)[] Completions =
    [
        ("csharp", "town.¦"), ("csharp", "list.¦"), ("csharp", "to¦"), ("csharp", "¦"), ("csharp", "Regex¦"), ("csharp", "Twice(¦"),
        ("fsharp", "place.¦"), ("fsharp", "numbers |> List.ma¦"), ("fsharp", "pl¦"),
    ];

    private static readonly (string Language, string Code)[] Inspections =
    [
        ("csharp", "to¦wn"), ("csharp", "list.Sel¦ect(n => n)"), ("csharp", "Console.WriteLine(¦"), ("csharp", "Twi¦ce(1)"),
        ("fsharp", "pla¦ce"), ("fsharp", "numbers |> List.ma¦p twice"),
    ];

    /// <summary>The measurement.</summary>
    public static async Task<IReadOnlyList<string>> Measure()
    {
        var lines = new List<string>();
        foreach (var what in new[] { "nothing", "csharp", "fsharp" })
            lines.Add($"a process that asks for {what}: {await FirstAnswer(what)}");

        using var session = new NotebookSession(new SessionOptions { Folder = Path.GetTempPath() });
        await Run(session, "csharp", CSharpSetup);
        await Run(session, "fsharp", FSharpSetup);
        lines.AddRange(await All(session));

        for (var i = 0; i < 200; i++)
            await Run(session, "csharp", $"var x{i} = {i};\nint F{i}(int n) => n;");
        lines.Add("after 200 more cells:");
        lines.AddRange((await All(session)).Where(line => line.Contains("csharp", StringComparison.Ordinal)));

        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 1000; i++)
            await Complete(session, Completions[i % 6].Language, Completions[i % 6].Code);
        lines.Add($"1,000 completions keep {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0.0} MB; working set {Process.GetCurrentProcess().WorkingSet64 / 1e6:0} MB");
        return lines;
    }

    /// <summary>Asks for one completion in this process, and tells the time that the answer took.</summary>
    public static async Task PrintFirstAnswer(string language)
    {
        using var session = new NotebookSession(new SessionOptions { Folder = Path.GetTempPath() });
        var watch = Stopwatch.StartNew();
        if (language != "nothing")
            await Complete(session, language, language == "csharp" ? "\"\".¦" : "List.¦");
        var process = Process.GetCurrentProcess();
        Console.WriteLine($"first answer {watch.Elapsed.TotalMilliseconds:0} ms, processor time {process.TotalProcessorTime.TotalMilliseconds:0} ms, working set {process.WorkingSet64 / 1e6:0} MB");
    }

    private static async Task<string> FirstAnswer(string language)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Benchmarks.dll"), "--first-answer", language]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        return (await process.StandardOutput.ReadToEndAsync()).Trim();
    }

    private static async Task<List<string>> All(NotebookSession session)
    {
        var lines = new List<string>();
        foreach (var (language, code) in Completions)
            lines.Add($"complete {language} {code}: {await Median(() => Complete(session, language, code))}");
        foreach (var (language, code) in Inspections)
            lines.Add($"inspect {language} {code}: {await Median(() => Inspect(session, language, code))}");
        return lines;
    }

    private static async Task<string> Median(Func<Task> ask)
    {
        for (var i = 0; i < 30; i++) await ask();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var times = new List<double>();
        for (var i = 0; i < 40; i++)
        {
            var watch = Stopwatch.StartNew();
            await ask();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var each = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds / times.Count;
        return $"median {times.Order().ElementAt(times.Count / 2):0.0} ms, best {times.Min():0.0} ms, processor {each:0.0} ms";
    }

    private static async Task Run(NotebookSession session, string language, string code)
    {
        var run = await session.RunCell(new CodeCell { Source = code, Language = language }, 1, CancellationToken.None);
        if (run.IsFailure) throw new InvalidOperationException(run.Problem);
    }

    private static Task<CompletionList> Complete(NotebookSession session, string language, string marked) =>
        session.Complete(language, marked.Replace("¦", "", StringComparison.Ordinal), marked.IndexOf('¦', StringComparison.Ordinal), CancellationToken.None);

    private static Task<Inspection?> Inspect(NotebookSession session, string language, string marked) =>
        session.Inspect(language, marked.Replace("¦", "", StringComparison.Ordinal), marked.IndexOf('¦', StringComparison.Ordinal), 0, CancellationToken.None);
}
