namespace Stedenband;

/// <summary>A link of an argument.</summary>
public sealed class InfluenceView : RowView
{
    internal InfluenceView(RowPlace place)
        : base(place)
    {
    }

    /// <summary>What it starts from.</summary>
    public string FromLabel => Plain("from_label") ?? "";

    /// <summary>What it leads to.</summary>
    public string ToLabel => Plain("to_label") ?? "";

    /// <summary>The stage it starts from.</summary>
    public string FromStage => Plain("from_stage") ?? "";

    /// <summary>The stage it leads to.</summary>
    public string ToStage => Plain("to_stage") ?? "";

    /// <summary>The argument.</summary>
    public CodedValue Argument => Value("argument");

    /// <summary>Whether it helps, hinders, or only describes.</summary>
    public CodedValue Effect => Value("effect");
}
