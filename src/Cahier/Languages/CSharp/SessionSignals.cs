namespace Cahier.Languages.CSharp;

/// <summary>
/// The signals which the submissions of one session ask. Since a cell also runs code of the cells before it, all are
/// raised to stop one cell.
/// </summary>
internal sealed class SessionSignals
{
    private readonly HashSet<int> signals = [];
    private bool areRaised;

    /// <summary>The signal of a new submission.</summary>
    public int Next()
    {
        var signal = StopSignal.Next();
        signals.Add(signal);
        return signal;
    }

    /// <summary>Lets the code of the session run until the order to stop, or until the result is disposed.</summary>
    public IDisposable RunUntil(CancellationToken stop)
    {
        if (areRaised)
            StopSignal.Set(signals, areRaised = false);

        return stop.UnsafeRegister(static session => ((SessionSignals)session!).Raise(), this);
    }

    /// <summary>Leaves the signal of a submission that could not be stopped as it is, raised: it ends when it asks next.</summary>
    public void Forget(int signal) => signals.Remove(signal);

    private void Raise() => StopSignal.Set(signals, areRaised = true);
}
