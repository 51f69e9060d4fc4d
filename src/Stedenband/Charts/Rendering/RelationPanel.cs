namespace Stedenband.Rendering;

/// <summary>
/// The actors of a tie and their relations in one period. Three columns: the Dutch side, those of the partner side that are
/// related to it in some period, and those with whom these work.
/// </summary>
internal sealed record RelationPanel(string Title, double Left, double Top, int Rows, IReadOnlyList<Card> Cards, IReadOnlyList<Relation> Relations)
{
    private const double ColumnWidth = 1.27;

    public static RelationPanel Of(CaseStudy study, Partnership tie, IReadOnlyList<Relation> relations, string period, double left, double top)
    {
        var actors = relations.SelectMany(relation => new[] { relation.FromActor, relation.ToActor }).Distinct().Select(id => study.Actors.Single(actor => actor.Id == id)).ToList();
        var dutch = actors.Where(IsDutch).ToList();
        var linked = dutch.Select(actor => actors.FirstOrDefault(other => !IsDutch(other) && AreRelated(relations, actor, other))).OfType<Actor>().Distinct().ToList();
        var others = actors.Except(dutch).Except(linked).ToList();
        var columns = new[] { dutch, linked, others };
        var rows = columns.Max(column => column.Count);
        var cards = columns.SelectMany((column, x) => column.Select((actor, index) => CardOf(study, tie, actor, left + x * ColumnWidth, top, (index + 0.5) * rows / column.Count - 0.5))).ToList();
        return new($"{tie.Name}, {period}", left, top, rows, cards, [.. relations.Where(relation => relation.Period == period)]);
    }

    private static bool IsDutch(Actor actor) => actor.Country == "Netherlands";

    private static bool AreRelated(IReadOnlyList<Relation> relations, Actor one, Actor other) =>
        relations.Any(relation => (relation.FromActor, relation.ToActor) == (one.Id, other.Id) || (relation.FromActor, relation.ToActor) == (other.Id, one.Id));

    private static Card CardOf(CaseStudy study, Partnership tie, Actor actor, double x, double top, double row) =>
        new(actor.Id, actor.Name, x, -top - row - 0.45, ChartTheme.CountryColor(IsDutch(actor) ? "Netherlands" : tie.PartnerCountry), Hover.Of(study, actor, $"{actor.Name}\n{actor.Role}"));
}
