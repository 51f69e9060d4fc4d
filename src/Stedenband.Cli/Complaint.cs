namespace Stedenband.Cli;

/// <summary>What goes wrong is told on the error stream.</summary>
internal static class Complaint
{
    /// <summary>Tells it and gives the exit code back. Where the error stream is full or closed, the code is all there is.</summary>
    public static int Say(string message, int code)
    {
        try
        {
            Console.Error.WriteLine(message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told.
        }

        return code;
    }

    /// <summary>Tells something that is no reason to stop.</summary>
    public static void Note(string message) => Say(message, ExitCode.Success);
}
