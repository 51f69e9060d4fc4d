using System.Diagnostics;

namespace Stedenband.Cli.Tests.Processes;

/// <summary>Runs the program without the rights of root, for whom no folder is closed; where tests run as anybody else, as that one.</summary>
internal static class OrdinaryUser
{
    // The user 'nobody' of most systems.
    private static readonly string[] AsNobody = ["--reuid=65534", "--regid=65534", "--clear-groups"];

    public static async Task<Ended> RunAsync(Checkout checkout, params string[] words)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights of files are set differently on Windows.");
        if (!Environment.IsPrivilegedProcess)
        {
            Close(checkout["closed"]);
            return await RunningProgram.RunAsync(checkout.Root, words);
        }

        Assert.SkipUnless(File.Exists("/usr/bin/setpriv"), "These tests run as root, and there is no setpriv to give that up.");
        Open(checkout.Root);
        Assert.SkipUnless(await MayReadAsync(), "These tests run as root, and another user may not read the program.");
        return await RunningProgram.RunOtherAsync("setpriv", checkout.Root, [.. AsNobody, "dotnet", RunningProgram.Assembly, .. words]);
    }

    private static async Task<bool> MayReadAsync()
    {
        using var test = Process.Start("setpriv", [.. AsNobody, "test", "-r", RunningProgram.Assembly]);
        await test.WaitForExitAsync(TestContext.Current.CancellationToken);
        return test.ExitCode == 0;
    }

    // A temporary folder is its owner's alone.
    private static void Open(string folder)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
    }

    private static void Close(string folder)
    {
        if (!OperatingSystem.IsWindows() && Directory.Exists(folder)) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
