namespace Stedenband;

/// <summary>One coded value of one unit.</summary>
public sealed class CodingView : RowView
{
    internal CodingView(RowPlace place)
        : base(place)
    {
    }

    /// <summary>The unit.</summary>
    public string Unit => Plain("unit") ?? "";

    /// <summary>The variable.</summary>
    public string Variable => Plain("variable") ?? "";

    /// <summary>The value.</summary>
    public CodedValue Coded => Value("value");

    /// <inheritdoc cref="CodedValue.Is(string)" />
    public bool? Is(string value) => Coded.Is(value);

    /// <inheritdoc cref="CodedValue.IsAny(ReadOnlySpan{string})" />
    public bool? IsAny(params ReadOnlySpan<string> values) => Coded.IsAny(values);

    /// <inheritdoc cref="CodedValue.Says(string)" />
    public bool Says(string value) => Coded.Says(value);

    /// <inheritdoc cref="CodedValue.IsMissing" />
    public bool IsMissing => Coded.IsMissing;

    /// <inheritdoc cref="CodedValue.Number" />
    public int? Number => Coded.Number;

    /// <summary>Whether the row says that the value is stated. A recoding that finds a missing value infers it.</summary>
    public bool IsStated => !IsMissing && Basis.Says(BasisTerm.Stated);

    /// <summary>Whether the value is known, and not by being stated.</summary>
    public bool IsInferred => !IsMissing && !Basis.Says(BasisTerm.Stated);

    /// <summary>The value, or "not reported".</summary>
    public override string ToString() => Coded.ToString();
}
