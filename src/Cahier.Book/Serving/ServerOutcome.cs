namespace Cahier.Book;

/// <summary>What became of starting a server.</summary>
public abstract record ServerOutcome
{
    private ServerOutcome()
    {
    }

    /// <summary>The server answers.</summary>
    /// <param name="Server">The running server; dispose it to stop.</param>
    public sealed record Started(BookServer Server) : ServerOutcome;

    /// <summary>The port is taken, or is none that a program of this reader may take.</summary>
    /// <param name="Port">The port.</param>
    public sealed record PortInUse(int Port) : ServerOutcome
    {
        /// <summary>What to tell a reader.</summary>
        public string Message => $"Port {Port} cannot be used: another program has it, or the system keeps it. Name another one from 1024 to 65535, or none to get a free one.";
    }

    /// <summary>There is no such folder.</summary>
    /// <param name="Path">The folder.</param>
    public sealed record FolderMissing(string Path) : ServerOutcome;
}
