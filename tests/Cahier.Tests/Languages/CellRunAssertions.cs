using Cahier.Documents;
using Cahier.Execution;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages;

/// <summary>What tests of the languages ask of the run of a cell.</summary>
internal static class CellRunAssertions
{
    public static CellRun Succeeded(this CellRun run)
    {
        Assert.True(run.Outcome is CellOutcome.Succeeded, run.Problem);
        return run;
    }

    public static string Traceback(this CellRun run) => string.Join('\n', run.Error().Traceback);

    public static string Warned(this CellRun run) =>
        string.Concat(run.Outputs.OfType<StreamOutput>().Where(output => output.Name == "stderr").Select(output => output.Text));
}
