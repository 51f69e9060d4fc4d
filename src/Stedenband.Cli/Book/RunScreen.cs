using Spectre.Console;

namespace Stedenband.Cli.Book;

/// <summary>Where runs are shown: live in a terminal that can move its cursor, in the display that a command chooses for pipes and files elsewhere.</summary>
internal static class RunScreen
{
    public static bool IsLive => AnsiConsole.Profile.Capabilities is { Interactive: true, Ansi: true } && !Console.IsOutputRedirected;

    public static Task<T> ShowAsync<T>(IRunDisplay plain, Func<IRunDisplay, Task<T>> work) =>
        IsLive ? LiveRunDisplay.ShowAsync(AnsiConsole.Console, work) : work(plain);
}
