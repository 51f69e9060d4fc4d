using Cahier.Book;
using Cahier.Documents;
using Cahier.Execution;
using Spectre.Console.Testing;
using Stedenband.Cli.Book;

namespace Stedenband.Cli.Tests.Display;

public sealed class LiveRunDisplayTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public async Task each_notebook_has_one_line_in_every_window(int width)
    {
        using var console = new TestConsole().Width(width).Interactive();
        console.Profile.Capabilities.Ansi = true;

        await LiveRunDisplay.ShowAsync(console, display =>
        {
            display.Add("01-the-five-partnerships.ipynb", 8);
            display.Add("08-conclusions.ipynb", 9);
            display.Begin("08-conclusions.ipynb");
            var running = display.Add("04-policy-and-transnational-relations.ipynb", 12);
            running.Report(new RunEvent.CellStarted(10, 22, "study.Partnerships"));
            display.Add("07-the-dynamics-of-mutual-learning.ipynb", 12);
            display.Finish(new("07-the-dynamics-of-mutual-learning.ipynb", Notebook.Create("csharp"), new ChapterStatus.Failed(5, 2, "no"), TimeSpan.Zero, 12, FromCache: false));
            return Task.FromResult(true);
        });

        var states = console.Lines.Select(line => line.TrimEnd()).Where(line => line.Contains(".ipynb", StringComparison.Ordinal)).TakeLast(4).ToList();
        Assert.All(states, line => Assert.InRange(line.Length, 1, width));
        Assert.Matches("^01-the-five-partnerships.ipynb +waits", states[0]);
        Assert.Matches("^08-conclusions.ipynb +starts", states[1]);
        Assert.Matches("^04-policy-and-transnational-relations.ipynb +cell 10 of 22", states[2]);
        Assert.Matches("^07-the-dynamics-of-mutual-learning.ipynb +failed", states[3]);
        Assert.Equal(width >= 80, states[2].Contains("00:00:00", StringComparison.Ordinal));
    }
}
