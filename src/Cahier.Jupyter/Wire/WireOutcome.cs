namespace Cahier.Jupyter.Wire;

/// <summary>What frames turned out to be: a message, or nothing of the protocol.</summary>
public abstract record WireOutcome
{
    private WireOutcome()
    {
    }

    /// <summary>The frames are a message, signed with the right key.</summary>
    /// <param name="Message">The message.</param>
    public sealed record Accepted(WireMessage Message) : WireOutcome;

    /// <summary>The frames are no message.</summary>
    /// <param name="Refusal">Why not.</param>
    public sealed record Refused(WireRefusal Refusal) : WireOutcome;
}
