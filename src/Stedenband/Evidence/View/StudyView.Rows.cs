namespace Stedenband;

/// <content>The rows of the tables.</content>
public sealed partial class StudyView
{
    private readonly Dictionary<string, RowView[]> _rows = [];

    /// <summary>The five cases, in the order of the study.</summary>
    public IEnumerable<TieView> Cases => Partnerships.Where(tie => tie.IsCase.IsTrue);

    /// <summary>All ties, the cases among them.</summary>
    public RowSequence<TieView> Partnerships => Rows("partnerships", static at => new TieView(at));

    /// <summary>The places.</summary>
    public RowSequence<MunicipalityView> Municipalities => Rows("municipalities", static at => new MunicipalityView(at));

    /// <summary>The funding programmes.</summary>
    public RowSequence<ProgrammeView> Programmes => Rows("programmes", static at => new ProgrammeView(at));

    /// <summary>Dated events, periods and phases.</summary>
    public RowSequence<EventView> Events => Rows("events", static at => new EventView(at));

    /// <summary>Types of actors, and named ones.</summary>
    public RowSequence<ActorView> Actors => Rows("actors", static at => new ActorView(at));

    /// <summary>Relations between actors.</summary>
    public RowSequence<RelationView> Relations => Rows("relations", static at => new RelationView(at));

    /// <summary>Projects of exchange.</summary>
    public RowSequence<ExchangeView> Exchanges => Rows("exchanges", static at => new ExchangeView(at));

    /// <summary>Outcomes of learning and strengthening.</summary>
    public RowSequence<OutcomeView> Outcomes => Rows("outcomes", static at => new OutcomeView(at));

    /// <summary>Statements about the dimensions of mutual learning.</summary>
    public RowSequence<DimensionView> Dimensions => Rows("dimensions", static at => new DimensionView(at));

    /// <summary>Links of arguments.</summary>
    public RowSequence<InfluenceView> Influences => Rows("influences", static at => new InfluenceView(at));

    /// <summary>The recommendations and their parts.</summary>
    public RowSequence<RecommendationView> Recommendations => Rows("recommendations", static at => new RecommendationView(at));

    /// <summary>The ties with these ids, in this order.</summary>
    public IReadOnlyList<TieView> Ties(params string[] ids) => [.. ids.Select(id => Partnerships.WithId(id) ?? throw new DataLackException($"the data have no tie {id}"))];

    /// <summary>
    /// What our coder wrote for a unit, or else the first other one. Where nobody coded it, all of it is missing.
    /// </summary>
    /// <param name="unit">A tie, a side of one, an exchange, an actor, a country, or <c>study</c>.</param>
    /// <param name="variable">A variable of the codebook.</param>
    public CodingView Coded(string unit, string variable) =>
        _cells.CodingRow(unit, variable) is { } row
            ? (CodingView)RowsOf("codings", static at => new CodingView(at))[row]
            : new CodingView(new RowPlace(this, _cells.Table("codings"), -1));

    /// <summary>What is coded of all ties together.</summary>
    /// <param name="variable">A variable of the codebook whose unit is the study.</param>
    public CodingView Coded(string variable) => Coded("study", variable);

    private RowSequence<T> Rows<T>(string table, Func<RowPlace, T> make)
        where T : RowView => new(RowsOf(table, make));

    private RowView[] RowsOf(string table, Func<RowPlace, RowView> make)
    {
        if (!_rows.TryGetValue(table, out var rows))
        {
            var cells = _cells.Table(table);
            _rows[table] = rows = [.. Enumerable.Range(0, cells.RowCount).Select(row => make(new RowPlace(this, cells, row)))];
        }

        return rows;
    }
}
