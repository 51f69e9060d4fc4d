namespace Stedenband.Cli;

/// <summary>This program: how to start it once more, and from what it was built.</summary>
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

    /// <summary>The file of its project in the checkout in which it was built, or null when it was published elsewhere.</summary>
    public static string? Project
    {
        get
        {
            var name = Path.ChangeExtension(Path.GetFileName(typeof(OwnProgram).Assembly.Location), ".csproj");
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var file = Path.Combine(folder.FullName, name);
                if (File.Exists(file)) return file;
            }

            return null;
        }
    }
}
