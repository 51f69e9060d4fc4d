using Cahier.Execution;

namespace Cahier.Languages.Magics;

/// <summary>What a command came to.</summary>
internal abstract record MagicOutcome
{
    private MagicOutcome()
    {
    }

    /// <summary>It did what it says.</summary>
    public sealed record Done : MagicOutcome;

    /// <summary>It could not; why, and what to try.</summary>
    public sealed record Wrong(string Message, string? Hint = null) : MagicOutcome;

    /// <summary>Code that it ran did not come to its end.</summary>
    public sealed record Ended(CellEnding Ending) : MagicOutcome;
}
