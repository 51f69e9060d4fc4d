using System.Diagnostics;
using Stedenband;

namespace Benchmarks;

/// <summary>The search for what overturns the claims: how long all checks take to each depth, and how many recodings that are a second.</summary>
internal static class FragilityMeasurement
{
    private const int Threads = 2;

    public static Task<IReadOnlyList<string>> Measure(CaseStudy study)
    {
        var verification = new StudyVerification(study) { Threads = Threads };
        List<string> lines = [];
        var watch = Stopwatch.StartNew();
        var claims = verification.Verify().Where(claim => claim.Check is not null).ToList();
        lines.Add($"{claims.Count} checks run once: {watch.Elapsed.TotalMilliseconds:0} ms");
        for (var depth = 1; depth <= 3; depth++)
        {
            watch.Restart();
            var searched = verification.Overturn(claims, depth);
            lines.Add($"{Line(depth, searched, watch.Elapsed)}; most for {searched.MaxBy(claim => claim.Fragility?.Runs ?? 0)!.Claim.Id}");
        }

        // The findings of the study are a recoding or two away from another verdict. What a search costs shows where it has to go to the end.
        var wide = new ClaimVerification(study.Claims[0], new WideMargin(), claims[0].Outcome, [], null);
        for (var depth = 2; depth <= 3; depth++)
        {
            watch.Restart();
            lines.Add("one check with a wide margin, " + Line(depth, verification.Overturn([wide], depth), watch.Elapsed));
        }

        return Task.FromResult<IReadOnlyList<string>>(lines);
    }

    private static string Line(int depth, IReadOnlyList<ClaimVerification> claims, TimeSpan time)
    {
        var (sets, runs) = (claims.Sum(claim => claim.Fragility?.Decided ?? 0), claims.Sum(claim => claim.Fragility?.Runs ?? 0));
        return $"depth {depth}, {Threads} threads: {time.TotalSeconds:0.00} s; {sets:#,0} sets of recodings decided ({sets / time.TotalSeconds:#,0} a second) by {runs:#,0} runs ({runs / time.TotalSeconds:#,0} a second)";
    }
}
