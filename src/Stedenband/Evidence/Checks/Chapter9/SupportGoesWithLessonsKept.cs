namespace Stedenband.Checks.Chapter9;

/// <summary>If deeper learning takes support, lessons should be kept where exchange was structured, and not where it was ad hoc.</summary>
internal sealed class SupportGoesWithLessonsKept() : ClaimCheck("c9-5")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] countries = ["Netherlands", "Morocco", "Turkey"];
        var rows = countries.Select(country => (Country: country, Structure: study.Coded(country, "learning_structure"), Kept: study.Coded(country, "learning_embedded"))).ToList();
        return Pattern(
            study,
            rows.Some(row => row.Structure.Is("ad_hoc"))
                & rows.Every(row => row.Structure.Is("structured") is { } structured && row.Kept.Is("department_level") is { } kept ? structured == kept : null),
            $"Structure, and lessons kept: {rows.Select(row => $"{row.Country}: {row.Structure}, {row.Kept}")}.",
            countries,
            "Ties with the same partner and another structure; exchange between colleagues gives the same division of the three countries. That lessons were kept is inferred from departments that were strengthened.",
            rows.Select(row => row.Structure), rows.Select(row => row.Kept));
    }
}
