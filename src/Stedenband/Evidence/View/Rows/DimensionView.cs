namespace Stedenband;

/// <summary>A statement about a dimension of mutual learning.</summary>
public sealed class DimensionView : RowView
{
    internal DimensionView(RowPlace place)
        : base(place)
    {
    }

    /// <summary>What it says.</summary>
    public string Statement => Plain("statement") ?? "";

    /// <summary>The dimension.</summary>
    public CodedValue Dimension => Value("dimension");

    /// <summary>Whether it helps, hinders, or only describes.</summary>
    public CodedValue Effect => Value("effect");

    /// <summary>For whose learning.</summary>
    public CodedValue Side => Value("side");

    /// <summary>Works that the study names for it.</summary>
    public CodedValue Literature => Value("literature");
}
