namespace Cahier.Execution;

/// <summary>Why a cell was not run.</summary>
public enum SkipReason
{
    /// <summary>A cell before it failed.</summary>
    EarlierFailure,

    /// <summary>Its tag <c>skip-execution</c> says so.</summary>
    Tag,

    /// <summary>The run was cancelled before its turn.</summary>
    Cancelled,
}
