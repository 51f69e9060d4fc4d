namespace Stedenband.Checks.Chapter8;

/// <summary>In a tie with civil society a first relation of the partner municipality is coded as well.</summary>
internal sealed class CivilSocietyInvolvedAndStrengthened() : ClaimCheck("c8-22")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var ties = study.Cases.Where(tie => tie.Coded("civil_society_involved").Says("yes") && tie.Coded("new_relations_partner").Says("yes")).ToList();
        return Conclude(
            study,
            ties.Count > 0,
            $"Ties with civil society and a first cooperation at the partner: {ties.Select(tie => tie.Name)}.",
            ties.Select(tie => tie.Coded("civil_society_involved")), ties.Select(tie => tie.Coded("new_relations_partner")));
    }
}
