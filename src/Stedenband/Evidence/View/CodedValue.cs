using System.Globalization;

namespace Stedenband;

/// <summary>One value as a check reads it. Every question to it is remembered, so ask no more than the claim needs.</summary>
public readonly struct CodedValue
{
    // The ways in which Table Schema writes it.
    private static readonly string[] Truth = ["true", "True", "TRUE", "1"];

    private readonly StudyView _study;
    private readonly int _cell;

    internal CodedValue(StudyView study, int cell)
    {
        _study = study;
        _cell = cell;
    }

    /// <summary>Whether it is missing: the source does not say.</summary>
    public bool IsMissing => _cell < 0 || _study.IsMissing(_cell);

    /// <summary>Whether it is told to be this. A missing value tells nothing.</summary>
    public bool Says(string value) => _cell >= 0 && _study.Says(_cell, value);

    /// <summary>Whether it is told to be one of these.</summary>
    public bool SaysAny(params ReadOnlySpan<string> values) => _cell >= 0 && _study.SaysAny(_cell, values);

    /// <summary>Whether it is this: true, false, or null where it is missing, since what is not reported may be so or not.</summary>
    public bool? Is(string value) => Says(value) ? true : IsMissing ? null : false;

    /// <summary>Whether it is one of these; null where it is missing.</summary>
    public bool? IsAny(params ReadOnlySpan<string> values) => SaysAny(values) ? true : IsMissing ? null : false;

    /// <summary>Whether a list holds an item.</summary>
    public bool Has(string item) => _cell >= 0 && _study.Has(_cell, item, Field.Delimiter);

    /// <summary>The whole text; null where it is missing. Where only one value matters, <see cref="Is"/> asks less.</summary>
    public string? Text => _cell < 0 ? null : _study.Text(_cell);

    /// <summary>A whole number; null where it is missing.</summary>
    public int? Number => Text is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The year that a date begins with; null where it is missing.</summary>
    public int? Year => Text is { } text ? int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture) : null;

    /// <summary>The items of a list; none where it is missing.</summary>
    public IReadOnlyList<string> Items => FieldValue.Items(Field, Text);

    /// <summary>Whether a truth value is true.</summary>
    public bool IsTrue => SaysAny(Truth);

    /// <summary>The text, or "not reported".</summary>
    public override string ToString() => Text?.Replace('_', ' ') ?? "not reported";

    private FieldSchema Field => _study.Cells.TableOf(_cell).FieldOf(_cell)!;
}
