namespace Stedenband;

/// <summary>A type of actor, or a named one.</summary>
public sealed class ActorView : RowView
{
    internal ActorView(RowPlace place)
        : base(place)
    {
    }

    /// <summary>Its name.</summary>
    public string Name => Plain("name") ?? "";

    /// <summary>The type that a named actor belongs to.</summary>
    public string TypeOf => Plain("type_of") ?? "";

    /// <summary>A type, or a named one.</summary>
    public CodedValue Kind => Value("kind");

    /// <summary>Its country.</summary>
    public CodedValue Country => Value("country");

    /// <summary>Level of government or society.</summary>
    public CodedValue Level => Value("level");

    /// <summary>Its sector.</summary>
    public CodedValue Sector => Value("sector");

    /// <summary>The tie it takes part in.</summary>
    public CodedValue Partnership => Value("partnership");
}
