using Cahier.Display;
using Cahier.Documents;
using Cahier.Execution;

namespace Cahier.Tests.Execution;

/// <summary>What tests ask of the run of a cell.</summary>
internal static class CellRunExtensions
{
    public static string? Result(this CellRun run)
    {
        Assert.True(run.Outcome is CellOutcome.Succeeded, run.Problem);
        return run.Outputs.OfType<ExecuteResultOutput>().SingleOrDefault()?.Data[MimeTypes.PlainText];
    }

    public static string Printed(this CellRun run) => string.Concat(run.Outputs.OfType<StreamOutput>().Select(output => output.Text));

    public static CellError Error(this CellRun run) => Assert.IsType<CellOutcome.Failed>(run.Outcome).Error;
}
