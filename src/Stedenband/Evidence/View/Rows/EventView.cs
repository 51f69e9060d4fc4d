namespace Stedenband;

/// <summary>A dated event, a period, or a phase.</summary>
public sealed class EventView : RowView
{
    internal EventView(RowPlace place)
        : base(place)
    {
    }

    /// <summary>Its title.</summary>
    public string Title => Plain("title") ?? "";

    /// <summary>What kind of event it is.</summary>
    public CodedValue Kind => Value("kind");

    /// <summary>Its start.</summary>
    public CodedValue Start => Value("start");

    /// <summary>Its end.</summary>
    public CodedValue End => Value("end");

    /// <summary>How the date is known.</summary>
    public CodedValue DateBasis => Value("date_basis");

    /// <summary>Position in a series of phases.</summary>
    public CodedValue Sequence => Value("sequence");

    /// <summary>The tie it belongs to.</summary>
    public CodedValue Partnership => Value("partnership");

    /// <summary>The country it belongs to.</summary>
    public CodedValue Country => Value("country");
}
