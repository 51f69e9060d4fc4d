using System.Runtime.CompilerServices;

namespace Cahier.Tests.Languages;

/// <summary>Whole texts as they are to be, in files beside the tests.</summary>
internal static class Snapshot
{
    /// <summary>Compares with <c>Snapshots/NAME.verified.txt</c>; what differs is left beside it for a look.</summary>
    public static void Match(string name, string text, [CallerFilePath] string test = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots");
        var expected = Path.Combine(folder, $"{name}.verified.txt");
        var received = Path.Combine(folder, $"{name}.received.txt");
        if (File.Exists(expected) && File.ReadAllText(expected).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, text);
        Assert.Equal(File.Exists(expected) ? File.ReadAllText(expected).ReplaceLineEndings("\n") : "", text);
    }
}
