using System.CommandLine;
using Cahier.Execution.Workers;

namespace Stedenband.Cli.Commands;

/// <summary><c>worker</c>: runs notebooks for the process that started it. Not for people.</summary>
internal sealed class WorkerVerb : Command
{
    public new const string Name = "worker";

    public WorkerVerb()
        : base(Name, "Runs notebooks for the process that started it.")
    {
        Hidden = true;
        TreatUnmatchedTokensAsErrors = false;
        SetAction(parsed => WorkerHost.Run([.. parsed.UnmatchedTokens]));
    }
}
