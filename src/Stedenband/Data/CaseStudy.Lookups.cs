namespace Stedenband;

/// <content>Lookups that figures and notebooks need often.</content>
public sealed partial class CaseStudy
{
    private readonly Lazy<StudyIndex> _index;

    /// <summary>The English label of a term.</summary>
    /// <param name="vocabulary">The vocabulary, such as <c>theme</c>.</param>
    /// <param name="term">The term as it stands in the tables, such as <c>waste</c>.</param>
    /// <exception cref="ArgumentException">There is no such vocabulary, or no such term in it.</exception>
    public string Label(string vocabulary, string term) => _index.Value.Term(vocabulary, term).LabelEn;

    /// <summary>The terms of one vocabulary, in their order for figures and legends.</summary>
    /// <exception cref="ArgumentException">There is no such vocabulary.</exception>
    public IReadOnlyList<Term> Vocabulary(string vocabulary) => _index.Value.Vocabulary(vocabulary);

    /// <summary>The passage with this key, such as <c>4.2.1</c>.</summary>
    /// <exception cref="ArgumentException">There is no such passage.</exception>
    public Passage Passage(string id) => _index.Value.Passage(id);

    /// <summary>The source with this key.</summary>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public Source Source(string id) => _index.Value.Source(id);

    /// <summary>The coding of a variable for a unit; null when there is none. Where several coders coded it: that of <c>stedenband</c>, or else the one whose row comes first.</summary>
    /// <param name="unit">A partnership, a side of one (<c>id:dutch</c>, <c>id:partner</c>), an exchange, an actor, a country or <c>study</c>, as the variable says.</param>
    /// <param name="variable">A variable of the codebook.</param>
    /// <exception cref="ArgumentException">There is no such variable, or the unit is none that it codes: a slip of the pen must not pass for a missing value.</exception>
    public Coding? Coding(string unit, string variable) => _index.Value.Coding(unit, variable);

    /// <summary>The value of a variable for a unit; null when it is not reported or not coded, which is neither zero nor "absent".</summary>
    /// <inheritdoc cref="Coding(string, string)" path="/param" />
    /// <exception cref="ArgumentException">There is no such variable, or the unit is none that it codes.</exception>
    public string? Value(string unit, string variable) => Coding(unit, variable)?.Value;

    /// <summary>Where a row can be looked up, in short: <c>stated; ch. 4, Local policy, par. 2</c>, or the citations of its sources.</summary>
    public string Locate(IEvidence row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Locate(row, int.MaxValue);
    }

    /// <summary>The same with some of the places only, and the number of the others.</summary>
    internal string Locate(IEvidence row, int mostPlaces)
    {
        var places = row.Passages.Select(id => Locate(Passage(id))).Concat(row.Sources.Select(id => Source(id).Citation)).ToList();
        var shown = places.Take(mostPlaces).Prepend(BasisTerm.Of(row.Basis).Replace('_', ' '));
        return string.Join("; ", places.Count > mostPlaces ? shown.Append($"and {places.Count - mostPlaces} more") : shown);
    }

    /// <summary>A passage in short: <c>ch. 4, Local policy, par. 2</c>.</summary>
    public static string Locate(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var chapter = passage.Chapter switch { 9 => "recommendations", 10 => "after the recommendations", _ => $"ch. {passage.Chapter}" };
        var paragraph = passage.Paragraph == 0 ? "heading" : $"par. {passage.Paragraph}";
        return $"{chapter}, {passage.Section}, {paragraph}";
    }
}
