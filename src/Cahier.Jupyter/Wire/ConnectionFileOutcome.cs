namespace Cahier.Jupyter.Wire;

/// <summary>What came of reading a connection file: a <see cref="Success"/> or a <see cref="Failure"/>.</summary>
public abstract record ConnectionFileOutcome
{
    private ConnectionFileOutcome()
    {
    }

    /// <summary>The file can be used.</summary>
    /// <param name="Connection">What it says.</param>
    public sealed record Success(ConnectionFile Connection) : ConnectionFileOutcome;

    /// <summary>The file is missing, malformed, or asks for what this kernel does not do.</summary>
    /// <param name="Problem">What is wrong, where, and what to try.</param>
    public sealed record Failure(string Problem) : ConnectionFileOutcome;
}
