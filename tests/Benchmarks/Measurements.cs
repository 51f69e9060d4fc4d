using System.Diagnostics;
using Cahier.Documents;
using Cahier.Execution;
using Stedenband;

namespace Benchmarks;

/// <summary>What is measured: whole processes for what a reader waits for, medians for what is repeated.</summary>
internal static class Measurements
{
    public static IReadOnlyList<(string Name, Func<Task<IReadOnlyList<string>>> Measure)> All { get; } =
    [
        ("cells: small C# cells in one session", Cells),
        ("assistance: completion and help for an editor", AssistanceMeasurement.Measure),
        ("kernel: as installed, from process start, and a long session", KernelMeasurement.Measure),
        ("study: opening the data, and the first query", Study),
        ("fragility: what overturns each claim", () => FragilityMeasurement.Measure(CaseStudy.Open(Path.Combine(Root(), "data")))),
        ("book: all chapters, cold and unchanged, as processes", Book),
    ];

    private static async Task<IReadOnlyList<string>> Cells()
    {
        using var session = new NotebookSession(new SessionOptions { Folder = Path.GetTempPath() });
        var times = new List<double>();
        for (var number = 1; number <= 500; number++)
        {
            var watch = Stopwatch.StartNew();
            var run = await session.RunCell(new CodeCell { Source = $"var x{number} = {number} + 1; x{number}", Language = "csharp" }, number, CancellationToken.None);
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (run.IsFailure) throw new InvalidOperationException(run.Problem);
        }

        return
        [
            $"first {times[0]:0.0} ms",
            $"cells 6 to 15: median {Median(times[5..15]):0.0} ms",
            $"cells 491 to 500: median {Median(times[490..]):0.0} ms",
            $"all warm: median {Median(times[10..]):0.0} ms",
            $"working set {Process.GetCurrentProcess().WorkingSet64 / 1e6:0} MB",
        ];
    }

    private static Task<IReadOnlyList<string>> Study()
    {
        var data = Path.Combine(Root(), "data");
        var open = Enumerable.Range(0, 10).Select(_ => Time(() => CaseStudy.Open(data))).ToList();
        var study = CaseStudy.Open(data);
        var query = Enumerable.Range(0, 10).Select(_ => Time(() => study.Query("select country, count(*) from municipalities group by 1"))).ToList();
        return Task.FromResult<IReadOnlyList<string>>([$"open: first {open[0]:0} ms, then median {Median(open[1..]):0} ms", $"query: first {query[0]:0} ms, then median {Median(query[1..]):0.0} ms"]);
    }

    private static async Task<IReadOnlyList<string>> Book()
    {
        var output = Path.Combine(Directory.CreateTempSubdirectory("stedenband-bench-").FullName, "book");
        var cold = new List<(double Seconds, double Megabytes)>();
        for (var round = 0; round < 3; round++) cold.Add(await BookProcess(output, "--fresh"));
        var warm = new List<(double Seconds, double Megabytes)>();
        for (var round = 0; round < 3; round++) warm.Add(await BookProcess(output));
        Directory.Delete(Path.GetDirectoryName(output)!, recursive: true);
        return
        [
            $"cold: median {Median([.. cold.Select(run => run.Seconds)]):0.0} s; peak memory of the whole tree {cold.Max(run => run.Megabytes):0} MB",
            $"unchanged: median {Median([.. warm.Select(run => run.Seconds)]):0.0} s",
        ];
    }

    private static async Task<(double Seconds, double Megabytes)> BookProcess(string output, params string[] more)
    {
        var watch = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Stedenband.Cli.dll"), "book", "--no-serve", "--output", output, .. more]) { RedirectStandardOutput = true, WorkingDirectory = Root() };
        using var process = Process.Start(start)!;
        var drained = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, ProcessTree.Memory(process.Id));
            await Task.Delay(100);
        }

        await drained;
        return process.ExitCode == 0 ? (watch.Elapsed.TotalSeconds, peak / 1e6) : throw new InvalidOperationException($"The book ended with exit code {process.ExitCode}.");
    }

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    public static double Median(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);

    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Stedenband.slnx"))) return folder.FullName;
        throw new InvalidOperationException("Run the benchmarks from a checkout.");
    }
}
