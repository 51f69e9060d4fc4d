using Stedenband.Tests.Evidence.Overturning;

namespace Stedenband.Tests.Evidence.Checks;

/// <summary>How a check comes to its verdict.</summary>
public class ClaimCheckTests
{
    private readonly StudyView _view = new(CaseStudy.Open(Repository.Data)) { IsTold = true };

    [Fact]
    public void a_value_that_is_not_reported_leaves_the_claim_not_testable_and_is_named()
    {
        var untested = Assert.IsType<CheckOutcome.NotTestable>(Run(new OneCoding("meppel-al-hoceima", "trigger", "earthquake")));

        Assert.Equal(("Not reported: meppel-al-hoceima.trigger.", "meppel-al-hoceima: not reported."), (untested.Reason, untested.Sentence));
    }

    [Fact]
    public void a_variable_that_the_data_lack_leaves_the_claim_not_testable() =>
        Assert.Equal("The codebook has no variable mood", Assert.IsType<CheckOutcome.NotTestable>(Run(new OneCoding("zeist-berkane", "mood", "good"))).Reason);

    [Fact]
    public void a_tie_that_the_data_lack_leaves_the_claim_not_testable() =>
        Assert.Equal("The data have no tie utrecht-tanger", Assert.IsType<CheckOutcome.NotTestable>(Run(new OnePattern("utrecht-tanger", "weak"))).Reason);

    [Fact]
    public void a_pattern_that_fits_is_consistent_with_the_claim_and_says_what_is_not_observed()
    {
        var pattern = Assert.IsType<CheckOutcome.Consistent>(Run(new OnePattern("zeist-berkane", "weak")));

        Assert.Equal(("consistent with the pattern", "Nothing else.", "The link is weak."), (pattern.Verdict, pattern.NotObserved, pattern.Sentence));
        Assert.Equal(["Zeist–Berkane"], pattern.Cases);
        Assert.True(pattern.Stands);
    }

    [Fact]
    public void a_pattern_that_does_not_fit_speaks_against_the_claim() => Assert.IsType<CheckOutcome.DoesNotHold>(Run(new OnePattern("zeist-berkane", "direct")));

    [Fact]
    public void a_sentence_that_nobody_reads_is_not_put_together()
    {
        _view.IsTold = false;
        var check = new OnePattern("zeist-berkane", "weak");

        Assert.True(Run(check).Stands);
        Assert.Equal(0, check.Told);
    }

    private CheckOutcome Run(ClaimCheck check)
    {
        _view.Begin([], []);
        return check.Run(_view);
    }

    private sealed class OnePattern(string tie, string link) : ClaimCheck("made-up")
    {
        public int Told { get; private set; }

        protected override CheckOutcome Test(StudyView study)
        {
            var found = study.Ties(tie)[0];
            var coding = found.Coded("translocal_link");
            return Pattern(study, coding.Is(link), $"The link is {Tell(coding)}.", [found.Name], "Nothing else.", [coding]);
        }

        private string Tell(CodingView coding)
        {
            Told++;
            return coding.ToString();
        }
    }
}
