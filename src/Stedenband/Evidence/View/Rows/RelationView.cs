namespace Stedenband;

/// <summary>A relation of two actors.</summary>
public sealed class RelationView : RowView
{
    internal RelationView(RowPlace place)
        : base(place)
    {
    }

    /// <summary>One end, a key of the actors.</summary>
    public string From => Plain("from_actor") ?? "";

    /// <summary>The other end.</summary>
    public string To => Plain("to_actor") ?? "";

    /// <summary>Kind of relation.</summary>
    public CodedValue Kind => Value("kind");

    /// <summary>Before the cooperation, or after.</summary>
    public CodedValue Period => Value("period");

    /// <summary>The tie; missing for the conceptual model.</summary>
    public CodedValue Partnership => Value("partnership");

    /// <summary>Network models that it is part of.</summary>
    public CodedValue NetworkModels => Value("network_models");
}
