namespace Stedenband;

/// <summary>A place.</summary>
public sealed class MunicipalityView : RowView
{
    internal MunicipalityView(RowPlace place)
        : base(place)
    {
    }

    /// <summary>Its name.</summary>
    public string Name => Plain("name") ?? "";

    /// <summary>Its country.</summary>
    public CodedValue Country => Value("country");

    /// <summary>Inhabitants.</summary>
    public CodedValue Population => Value("population");
}
