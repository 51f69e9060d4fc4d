using System.Diagnostics;
using Cahier.Jupyter.Install;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Benchmarks;

/// <summary>
/// The kernel as <c>kernel install</c> publishes it, in whole processes, beside the floor: a program compiled for this
/// machine in the same way that runs one submission of Roslyn and ends.
/// </summary>
internal static class KernelMeasurement
{
    private const int Rounds = 7;

    /// <summary>Runs as the floor.</summary>
    public static async Task RunFloor() => Console.WriteLine(await CSharpScript.EvaluateAsync<int>("1 + 1"));

    public static async Task<IReadOnlyList<string>> Measure()
    {
        var root = Directory.CreateTempSubdirectory("stedenband-bench-").FullName;
        try
        {
            var published = await new ProgramFolder(root).Publish(Path.Combine(Measurements.Root(), "tests", "Benchmarks", "Benchmarks.csproj"), CancellationToken.None);
            return published is PublishOutcome.Published { Command: [var dotnet, var floor] }
                ? [.. Starts(dotnet, floor, Program(floor)), .. Session(dotnet, Program(floor))]
                : [published.ToString()];
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static string Program(string floor) => Path.Combine(Path.GetDirectoryName(floor)!, "Stedenband.Cli.dll");

    private static IEnumerable<string> Starts(string dotnet, string floor, string program)
    {
        var notebooks = Path.Combine(Measurements.Root(), "notebooks");
        var (floors, infos, firsts, frames, plots) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            floors.Add(Floor(dotnet, floor));
            using var kernel = new KernelClient([dotnet, program], notebooks);
            kernel.KernelInfo();
            infos.Add(kernel.Age);
            kernel.Execute("1 + 1");
            firsts.Add(kernel.Age);
            frames.Add(kernel.Execute("#load \"setup.csx\"\nusing Stedenband; var study = CaseStudy.Open(); study.Frame(\"codings\")"));
            plots.Add(kernel.Execute("Charts.PartnershipMap(study)"));
        }

        yield return $"the floor, a process that runs one submission: median {Measurements.Median(floors):0} ms";
        yield return $"from the start to kernel_info: median {Measurements.Median(infos):0} ms";
        yield return $"from the start to the first 1 + 1: median {Measurements.Median(firsts):0} ms, {Measurements.Median(firsts) / Measurements.Median(floors):0.00} times the floor";
        yield return $"then the first DataFrame: median {Measurements.Median(frames):0} ms; the first plot: median {Measurements.Median(plots):0} ms";
    }

    private static IEnumerable<string> Session(string dotnet, string program)
    {
        using var kernel = new KernelClient([dotnet, program], Path.GetTempPath());
        var times = new List<double>();
        foreach (var number in Enumerable.Range(1, 1000))
        {
            times.Add(kernel.Execute($"var x{number} = {number} + 1; x{number}"));
            if (number is 10 or 200 or 1000) yield return $"after {number} cells: {kernel.Megabytes:0} MB";
        }

        yield return $"cells 6 to 15: median {Measurements.Median(times[5..15]):0.0} ms; 991 to 1,000: median {Measurements.Median(times[990..]):0.0} ms; all warm: median {Measurements.Median(times[10..]):0.0} ms";
    }

    private static double Floor(string dotnet, string program)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(dotnet, [program, "--floor"]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return watch.Elapsed.TotalMilliseconds;
    }
}
