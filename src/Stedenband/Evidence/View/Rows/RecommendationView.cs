namespace Stedenband;

/// <summary>A recommendation, or a part of one.</summary>
public sealed class RecommendationView : RowView
{
    internal RecommendationView(RowPlace place)
        : base(place)
    {
    }

    /// <summary>Its title.</summary>
    public string Title => Plain("title") ?? "";

    /// <summary>Its number.</summary>
    public CodedValue Number => Value("number");

    /// <summary>For a part: the recommendation it belongs to.</summary>
    public string PartOf => Plain("part_of") ?? "";

    /// <summary>Whom it is addressed to.</summary>
    public CodedValue AddressedTo => Value("addressed_to");

    /// <summary>The claims it rests on.</summary>
    public CodedValue Claims => Value("claims");
}
