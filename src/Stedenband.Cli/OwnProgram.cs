namespace Stedenband.Cli;

/// <summary>How to start this program once more.</summary>
internal static class OwnProgram
{
    /// <summary>The command and its first words, to which those of the verb are added.</summary>
    public static IReadOnlyList<string> Command
    {
        get
        {
            var process = Environment.ProcessPath ?? throw new InvalidOperationException("This process does not know its own program.");
            var isHost = Path.GetFileNameWithoutExtension(process).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
            return isHost ? [process, typeof(OwnProgram).Assembly.Location] : [process];
        }
    }
}
