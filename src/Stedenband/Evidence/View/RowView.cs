namespace Stedenband;

/// <summary>A row of a table as a check reads it.</summary>
public abstract class RowView
{
    private readonly RowPlace _place;
    private readonly int _first;
    private readonly int _presence;

    private protected RowView(RowPlace place)
    {
        _place = place;
        Study = place.Study;
        _presence = place.Row < 0 ? -1 : place.Cells.Presence(place.Row);
        _first = place.Row < 0 ? -1 : place.Cells.RowAt(place.Row);
        Id = Plain("id") ?? "";
    }

    /// <summary>The key. It tells rows apart and is no coded value, so reading it is not remembered.</summary>
    public string Id { get; }

    /// <summary>How the row is known.</summary>
    public virtual CodedValue Basis => Value("basis");

    /// <summary>A reference to the row; null for one that nobody wrote.</summary>
    internal RowReference? Reference => _place.Row < 0 ? null : StudyCells.Reference(_place.Cells, _place.Row);

    internal bool IsThere => !Study.IsMissing(_presence);

    private protected StudyView Study { get; }

    private protected CodedValue Value(string column) => new(Study, _first < 0 ? -1 : _first + _place.Cells.Column(column));

    // Of names and texts, which no recoding changes.
    private protected string? Plain(string column) => _first < 0 ? null : Study.Cells.Text(_first + _place.Cells.Column(column));
}
