namespace Stedenband.Cli.Tests.Processes;

/// <summary>What a process left: its exit code and what it wrote.</summary>
public sealed record Ended(int Code, string Out, string Error)
{
    public string[] OutLines => Lines(Out);

    public string[] ErrorLines => Lines(Error);

    /// <summary>For the message of a failed test.</summary>
    public override string ToString() => $"exit code {Code}\nout:\n{Out}\nerror:\n{Error}";

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
