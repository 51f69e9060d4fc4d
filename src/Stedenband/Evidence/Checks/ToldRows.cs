namespace Stedenband.Checks;

/// <summary>Rows that many checks ask for, and how their sentences name them.</summary>
internal static class ToldRows
{
    /// <summary>The exchanges that the study itself tells of, and not another source.</summary>
    public static List<ExchangeView> ToldExchanges(this StudyView study) => [.. study.Exchanges.Where(exchange => exchange.InStudy.IsTrue)];

    /// <summary>Those of one theme.</summary>
    public static List<ExchangeView> ToldExchanges(this StudyView study, string theme) => [.. study.ToldExchanges().Where(exchange => exchange.Theme.Says(theme))];

    /// <summary>The outcomes that are told of one side, or of both where the text does not divide.</summary>
    /// <param name="study">The view that a check asks.</param>
    /// <param name="side"><c>dutch</c>, <c>partner</c> or <c>both</c>.</param>
    public static List<OutcomeView> OutcomesOn(this StudyView study, string side) => [.. study.Outcomes.Where(outcome => outcome.Side.Says(side))];

    /// <summary>The aim that a coding of an actor is about: <c>bridges</c>.</summary>
    public static string Aim(this CodingView coding) => coding.Variable.Replace("objective_", "", StringComparison.Ordinal).Replace('_', ' ');

    /// <summary>The unit of a coding in words: <c>moroccan municipalities</c>.</summary>
    public static string UnitWords(this CodingView coding) => coding.Unit.Replace('-', ' ');

    /// <summary>The items of a list in words: <c>field visit and face to face</c>.</summary>
    public static string Words(this CodedValue list) => list.IsMissing ? "not reported" : Names.Joined(list.Items.Select(item => item.Replace('_', ' ')));

    /// <summary>A side in words.</summary>
    public static string SideWords(this CodedValue side) => side.Says("dutch") ? "Dutch side" : side.Says("partner") ? "partner side" : "both sides";

    /// <summary>A statement to stand among others in a sentence.</summary>
    public static string Clause(this DimensionView row) => row.Statement.TrimEnd('.');
}
