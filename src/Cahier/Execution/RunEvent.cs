namespace Cahier.Execution;

/// <summary>Progress of a run.</summary>
public abstract record RunEvent
{
    private RunEvent()
    {
    }

    /// <summary>A cell begins.</summary>
    /// <param name="Number">Its position in the notebook, from 1, counting all cells.</param>
    /// <param name="Of">How many cells the notebook has.</param>
    /// <param name="FirstLine">Its first line that is not empty.</param>
    public sealed record CellStarted(int Number, int Of, string FirstLine) : RunEvent;

    /// <summary>A cell has ended, or is skipped.</summary>
    /// <param name="Number">Its position in the notebook, from 1, counting all cells.</param>
    /// <param name="Of">How many cells the notebook has.</param>
    /// <param name="FirstLine">Its first line that is not empty.</param>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="Duration">The time it took.</param>
    public sealed record CellFinished(int Number, int Of, string FirstLine, CellOutcome Outcome, TimeSpan Duration) : RunEvent;
}
