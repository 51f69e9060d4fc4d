using Cahier.Execution;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.References;

/// <summary>Real packages from the sources that this machine has; skipped where those do not answer.</summary>
[Collection(EngineTests.Name)]
public sealed class RegistryPackageTests
{
    [Fact]
    public async Task real_packages_serve_csharp_and_fsharp()
    {
        using var notebook = new TestNotebook(TimeSpan.FromMinutes(2));
        var run = await notebook.CSharp("#r \"nuget: Humanizer.Core, 2.14.1\"\nusing Humanizer;\n\"TwoTownsTied\".Humanize()");
        SkipWithoutSources(run);
        Assert.Equal("Two towns tied", run.Result());

        run = await notebook.FSharp("#r \"nuget: MathNet.Numerics, 5.0.0\"\nopen MathNet.Numerics.Statistics\nlet mean = Statistics.Mean [ 1.0; 2.0; 6.0 ]\nmean");
        SkipWithoutSources(run);
        Assert.Equal("3", run.Result());
    }

    private static void SkipWithoutSources(CellRun run)
    {
        if (run.Outcome is CellOutcome.Failed { Error: var error } && string.Join('\n', error.Traceback) is var text)
            Assert.SkipWhen(text.Contains("Unable to load the service index", StringComparison.Ordinal) || text.Contains("NU1301", StringComparison.Ordinal), $"The sources of packages do not answer: {error.Message}");
    }
}
