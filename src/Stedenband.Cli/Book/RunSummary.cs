using System.Globalization;
using Cahier.Book;
using Spectre.Console;

namespace Stedenband.Cli.Book;

/// <summary>What the reader is told when all notebooks are done.</summary>
internal static class RunSummary
{
    /// <summary>A table where it is wanted, and a line with the time that everything took.</summary>
    public static void Print(IAnsiConsole console, IReadOnlyList<ChapterRun> runs, TimeSpan time, bool withTable)
    {
        if (withTable) console.Write(Table(runs));
        // Not through the console, which would break the line where a pipe has no width.
        console.Profile.Out.Writer.WriteLine(Total(runs, time));
    }

    /// <summary>Where each failure is, such as <c>06-title.ipynb, cell 3, line 4: DivideByZeroException: Attempted to divide by zero.</c></summary>
    public static IEnumerable<string> Failures(IReadOnlyList<ChapterRun> runs) =>
        from run in runs
        let failed = run.Status as ChapterStatus.Failed
        where failed is not null
        select $"{run.Name}{Place(failed)}: {failed.Message}";

    private static Table Table(IReadOnlyList<ChapterRun> runs)
    {
        var table = new Table().RoundedBorder()
            .AddColumn("notebook").AddColumn(new TableColumn("cells").RightAligned()).AddColumn(new TableColumn("time").RightAligned()).AddColumn("status");
        foreach (var run in runs)
        {
            table.AddRow(
                Markup.Escape(run.Name),
                run.Cells.ToString(CultureInfo.InvariantCulture),
                run.FromCache ? "" : Counted.Seconds(run.Duration),
                run.Status is ChapterStatus.Failed ? $"[red]{run.State}[/]" : run.FromCache ? $"[grey]{run.State}[/]" : $"[green]{run.State}[/]");
        }

        return table;
    }

    private static string Total(IReadOnlyList<ChapterRun> runs, TimeSpan time)
    {
        var states = runs.GroupBy(run => run.State).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key}"));
        return $"{Counted.Of(runs.Count, "notebook")} in {Counted.Seconds(time)}: {string.Join(", ", states)}.";
    }

    private static string Place(ChapterStatus.Failed failed) => failed switch
    {
        { Cell: 0 } => "",
        { Line: { } line } => string.Create(CultureInfo.InvariantCulture, $", cell {failed.Cell}, line {line}"),
        _ => string.Create(CultureInfo.InvariantCulture, $", cell {failed.Cell}"),
    };
}
