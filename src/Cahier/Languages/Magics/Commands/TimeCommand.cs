namespace Cahier.Languages.Magics.Commands;

/// <summary><c>#!time</c></summary>
internal sealed class TimeCommand : MagicCommand
{
    /// <inheritdoc/>
    public override string Name => "time";

    /// <inheritdoc/>
    public override string Usage => "#!time";

    /// <inheritdoc/>
    public override string Summary => "Shows, at the end of the cell, how long it took.";

    /// <inheritdoc/>
    public override Task<MagicOutcome> Run(MagicCall call, IMagicHost host, CancellationToken cancellationToken)
    {
        host.ShowTime();
        return Task.FromResult<MagicOutcome>(new MagicOutcome.Done());
    }
}
