using Microsoft.Data.Analysis;

namespace Stedenband;

/// <summary>The five ties side by side, as a table for reading.</summary>
public static class CaseProfiles
{
    private static readonly string[] Variables = ["partner_country", "size_class", "translocal_link", "trigger", "civil_society_involved", "network_model", "partner_department_strengthened"];

    /// <summary>
    /// One row a tie: name, the main coded variables with their codebook labels as column names, and the population of both
    /// municipalities with its year. A value that is not reported is missing.
    /// </summary>
    public static DataFrame Of(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var places = study.Municipalities.ToDictionary(place => place.Id);
        var columns = new List<DataFrameColumn> { new StringDataFrameColumn("Tie", study.Cases.Select(tie => tie.Name)) };
        columns.AddRange(Variables.Select(id => study.Variables.Single(variable => variable.Id == id))
            .Select(variable => new StringDataFrameColumn(variable.LabelEn, study.Cases.Select(tie => study.Value(tie.Id, variable.Id)?.Replace('_', ' ')))));
        columns.Add(new StringDataFrameColumn("Inhabitants, Dutch side", study.Cases.Select(tie => Population(places[tie.DutchMunicipality]))));
        columns.Add(new StringDataFrameColumn("Inhabitants, partner", study.Cases.Select(tie => tie.PartnerMunicipality is { } partner ? Population(places[partner]) : null)));
        return new DataFrame(columns);
    }

    private static string? Population(Municipality place) =>
        place.Population is { } population ? $"{population.ToString("#,0").Replace(',', ' ')} ({place.PopulationYear})" : null;
}
