using System.Globalization;
using Spectre.Console;
using Stedenband.Cli.Book;

namespace Stedenband.Cli.Verification;

/// <summary>How far the search for recodings is: a bar in a terminal, nothing elsewhere.</summary>
internal static class FragilityScreen
{
    public static IReadOnlyList<ClaimVerification> Search(
        StudyVerification verification, IReadOnlyList<ClaimVerification> claims, int depth, CancellationToken cancellationToken)
    {
        if (!RunScreen.IsLive) return verification.Overturn(claims, depth, null, cancellationToken);
        return AnsiConsole.Progress().AutoClear(true).Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn()).Start(context =>
        {
            var bar = context.AddTask("Searching what would overturn each claim", maxValue: Math.Max(1, claims.Count));
            return verification.Overturn(claims, depth, new Bar(bar), cancellationToken);
        });
    }

    private sealed class Bar(ProgressTask bar) : IProgress<FragilityProgress>
    {
        public void Report(FragilityProgress value)
        {
            bar.Value = value.Done;
            if (value.Sets > 0) bar.Description = Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{value.Claim}: {value.Sets:#,0} sets of {Counted.Of(value.Recodings, "recoding")}"));
        }
    }
}
