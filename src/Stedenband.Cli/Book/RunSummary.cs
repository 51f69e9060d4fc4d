using System.Globalization;
using Cahier.Book;
using Spectre.Console;

namespace Stedenband.Cli.Book;

/// <summary>The table at the end of a run, and where each failure is.</summary>
internal static class RunSummary
{
    public static void Print(IAnsiConsole console, IReadOnlyList<ChapterRun> runs)
    {
        var table = new Table().RoundedBorder()
            .AddColumn("notebook").AddColumn(new TableColumn("cells").RightAligned()).AddColumn(new TableColumn("time").RightAligned()).AddColumn("status");
        foreach (var run in runs)
        {
            table.AddRow(
                Markup.Escape(run.Name),
                run.Cells.ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"{run.Duration.TotalSeconds:0.0} s"),
                run.Status is ChapterStatus.Failed ? "[red]failed[/]" : run.FromCache ? "[grey]unchanged[/]" : "[green]ok[/]");
        }

        console.Write(table);
        foreach (var run in runs)
            if (run.Status is ChapterStatus.Failed failed) console.WriteLine($"{run.Name}{Place(failed)}: {failed.Message}");
    }

    private static string Place(ChapterStatus.Failed failed) => failed switch
    {
        { Cell: 0 } => "",
        { Line: { } line } => string.Create(CultureInfo.InvariantCulture, $", cell {failed.Cell}, line {line}"),
        _ => string.Create(CultureInfo.InvariantCulture, $", cell {failed.Cell}"),
    };
}
