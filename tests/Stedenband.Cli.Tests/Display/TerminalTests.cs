using System.Text.RegularExpressions;
using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Display;

/// <summary>What a person at a terminal sees: bars while the chapters run, then a table.</summary>
public sealed partial class TerminalTests : IDisposable
{
    private readonly Checkout checkout;

    public TerminalTests(MadeBook made)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no script (of util-linux) here to make a terminal with.");
        checkout = made.Copy();
    }

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task bars_give_way_to_a_table_and_the_cursor_comes_back()
    {
        checkout.Add("03-throws.ipynb", "await Task.Delay(1000);\nthrow new Exception(\"no\");");

        var screen = await TerminalAsync("book --no-serve", "xterm-256color");

        Assert.Matches(@"03-throws\.ipynb\s+cell 2 of 2\s+.*━", screen);
        Assert.True(screen.LastIndexOf("\u001b[?25h", StringComparison.Ordinal) > screen.LastIndexOf("\u001b[?25l", StringComparison.Ordinal), screen);
        Assert.Matches(@"│ 02-second\.ipynb │\s+1 │\s+│ unchanged │", Plain(screen));
        Assert.Matches(@"│ 03-throws\.ipynb │\s+1 │ \d+\.\d s │ failed    │", Plain(screen));
        Assert.Contains("03-throws.ipynb, cell 2, line 2: Exception: no", Plain(screen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_terminal_that_cannot_move_its_cursor_gets_lines()
    {
        var screen = await TerminalAsync("book --no-serve", "dumb");

        Assert.DoesNotContain('\u001b', screen);
        Assert.DoesNotContain('│', screen);
        Assert.Contains("01-first.ipynb: unchanged", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_reader_who_wants_no_colour_gets_none()
    {
        var screen = await TerminalAsync("book --no-serve", "xterm-256color", "NO_COLOR=1 ");

        Assert.DoesNotMatch(Colour(), screen);
        Assert.Contains("│ 02-second.ipynb │", Plain(screen), StringComparison.Ordinal);
    }

    private async Task<string> TerminalAsync(string words, string terminal, string before = "")
    {
        var line = $"stty cols 80 rows 30; TERM={terminal} {before}dotnet '{RunningProgram.Assembly}' {words}";
        return (await RunningProgram.RunOtherAsync("script", checkout.Root, "-qec", line, "/dev/null")).Out;
    }

    private static string Plain(string screen) => Escape().Replace(screen, "");

    [GeneratedRegex(@"\u001b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\u001b\[[0-9;]*(3[0-7]|38;|9[0-7])[0-9;]*m")]
    private static partial Regex Colour();
}
