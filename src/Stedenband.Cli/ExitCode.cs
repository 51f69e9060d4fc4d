namespace Stedenband.Cli;

/// <summary>What the process answers to its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Success = 0;

    /// <summary>A cell failed, or the data or a claim do not hold.</summary>
    public const int Failure = 1;

    /// <summary>The command could not do its work: wrong words, a missing file, a folder it may not write.</summary>
    public const int Unusable = 2;

    /// <summary>Stopped by Ctrl-C; another signal gives 128 and its number.</summary>
    public const int Interrupted = 130;
}
