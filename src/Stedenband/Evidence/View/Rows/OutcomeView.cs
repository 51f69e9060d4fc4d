namespace Stedenband;

/// <summary>An outcome of learning or strengthening.</summary>
public sealed class OutcomeView : RowView
{
    internal OutcomeView(RowPlace place)
        : base(place)
    {
    }

    /// <summary>What was learned or strengthened, in short.</summary>
    public string Content => Plain("content") ?? "";

    /// <summary>The chapter that tells it.</summary>
    public CodedValue Chapter => Value("chapter");

    /// <summary>The tie; missing where none is named.</summary>
    public CodedValue Partnership => Value("partnership");

    /// <summary>Whose side it is told of.</summary>
    public CodedValue Countries => Value("countries");

    /// <summary>The side.</summary>
    public CodedValue Side => Value("side");

    /// <summary>Who learned or was strengthened.</summary>
    public CodedValue Actors => Value("actors");

    /// <summary>The kind of outcome.</summary>
    public CodedValue Kind => Value("kind");

    /// <summary>The theme.</summary>
    public CodedValue Theme => Value("theme");

    /// <summary>The kind of knowledge.</summary>
    public CodedValue Knowledge => Value("knowledge");

    /// <summary>The methods.</summary>
    public CodedValue Methods => Value("methods");

    /// <summary>How far it reaches.</summary>
    public CodedValue Scale => Value("scale");

    /// <summary>The text's own grade.</summary>
    public CodedValue Extent => Value("extent");

    /// <summary>Whether it was kept in the organisation.</summary>
    public CodedValue Embedded => Value("embedded");

    /// <summary>The network model it is told under.</summary>
    public CodedValue NetworkModel => Value("network_model");
}
