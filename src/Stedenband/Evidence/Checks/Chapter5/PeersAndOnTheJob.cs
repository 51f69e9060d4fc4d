namespace Stedenband.Checks.Chapter5;

/// <summary>Four methods are named for learning on the partner side and for none on the Dutch side, and exchange between colleagues is the main one in both countries.</summary>
internal sealed class PeersAndOnTheJob() : ClaimCheck("c5-3")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] methods = ["peer_exchange", "on_the_job", "meetings", "workshops"];
        CodingView[] main = [study.Coded("Morocco", "peer_exchange_use"), study.Coded("Turkey", "peer_exchange_use")];
        var (partner, dutch) = (study.OutcomesOn("partner"), study.OutcomesOn("dutch"));
        var named = partner.Where(outcome => methods.Any(outcome.Methods.Has)).ToList();
        return Conclude(
            study,
            main.Every(coding => coding.Is("main_method")) & methods.All(method => named.Any(outcome => outcome.Methods.Has(method)) && !dutch.Any(outcome => outcome.Methods.Has(method))),
            $"Exchange between colleagues: {main.Select(coding => $"{coding.Unit}: {coding}")}. Outcomes that name a method, on the partner side and on the Dutch side: {methods.Select(method => $"{method.Replace('_', ' ')}: {partner.Count(outcome => outcome.Methods.Has(method))}, {dutch.Count(outcome => outcome.Methods.Has(method))}")}.",
            main, named);
    }
}
