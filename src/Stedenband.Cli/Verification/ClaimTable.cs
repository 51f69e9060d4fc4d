using System.Globalization;
using Spectre.Console;

namespace Stedenband.Cli.Verification;

/// <summary>The claims as a table for each chapter, for people.</summary>
internal static class ClaimTable
{
    // A pipe has no width, and lines of a file may be long.
    private const int WidthOfPipes = 140;

    public static void Write(IAnsiConsole console, ClaimsReport report, bool isLive)
    {
        if (!isLive) console.Profile.Width = WidthOfPipes;
        foreach (var chapter in report.Claims.GroupBy(claim => claim.Claim.Chapter))
        {
            console.WriteLine();
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Chapter {chapter.Key}{(chapter.Key == 9 ? " (recommendations)" : "")}"));
            console.Write(Rows(chapter));
        }

        console.Profile.Out.Writer.WriteLine();
        console.Profile.Out.Writer.WriteLine(report.Total);
    }

    private static Table Rows(IEnumerable<ClaimVerification> claims)
    {
        var table = new Table().SimpleBorder()
            .AddColumn(new TableColumn("claim").NoWrap()).AddColumn(new TableColumn("verdict").NoWrap()).AddColumn("overturned by").AddColumn("statement, or why it is not testable");
        foreach (var claim in claims)
        {
            var reason = ClaimWords.Reason(claim);
            table.AddRow(
                Markup.Escape(claim.Claim.Id),
                $"[{Colour(claim.Outcome)}]{Verdict(claim.Outcome)}[/]",
                Markup.Escape(ClaimWords.Fragility(claim)),
                Markup.Escape(reason.Length == 0 ? claim.Claim.Short : $"{claim.Claim.Short}. {reason}"));
        }

        return table;
    }

    private static string Verdict(CheckOutcome outcome) => outcome is CheckOutcome.Consistent ? "consistent" : outcome.Verdict;

    private static string Colour(CheckOutcome outcome) => outcome switch
    {
        { Stands: true } => "green",
        CheckOutcome.DoesNotHold => "red",
        _ => "grey",
    };
}
