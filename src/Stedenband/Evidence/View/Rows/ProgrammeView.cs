namespace Stedenband;

/// <summary>A funding programme.</summary>
public sealed class ProgrammeView : RowView
{
    internal ProgrammeView(RowPlace place)
        : base(place)
    {
    }

    /// <summary>Its name.</summary>
    public string Name => Plain("name") ?? "";

    /// <summary>The partner country it served.</summary>
    public CodedValue Country => Value("country");

    /// <summary>First year.</summary>
    public CodedValue StartYear => Value("start_year");

    /// <summary>Last year.</summary>
    public CodedValue EndYear => Value("end_year");

    /// <summary>Room for learning on the Dutch side.</summary>
    public CodedValue Room => Value("room_for_mutual_learning");

    /// <summary>In the study, or context only.</summary>
    public CodedValue Role => Value("role");
}
