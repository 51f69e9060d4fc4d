using System.Runtime.CompilerServices;

/// <summary>
/// Holds a text against the checked-in file <c>Snapshots/{name}.verified.txt</c> beside the test.
/// A difference writes <c>{name}.received.txt</c> next to it, to compare and, if it is right, to rename.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string actual, string name, string extension = "txt", [CallerFilePath] string testFile = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots");
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, text);
        Assert.Fail($"{verified} differs from what the test produced; see {received}. If the new text is right, rename it.");
    }
}
