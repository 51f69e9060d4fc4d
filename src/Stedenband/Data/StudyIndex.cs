namespace Stedenband;

/// <summary>Finds rows by their keys.</summary>
internal sealed class StudyIndex
{
    public const string OurCoder = "stedenband";

    private readonly Dictionary<string, Term[]> _vocabularies;
    private readonly Dictionary<(string, string), Term> _terms;
    private readonly Dictionary<string, Passage> _passages;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, Variable> _variables;
    private readonly Dictionary<(string, string), Coding> _codings = [];
    private readonly UnitKeys _units;

    public StudyIndex(CaseStudy study, UnitKeys units)
    {
        _vocabularies = study.Terms.GroupBy(term => term.Vocabulary).ToDictionary(group => group.Key, group => group.OrderBy(term => term.Order).ToArray());
        _terms = study.Terms.ToDictionary(term => (term.Vocabulary, term.Name));
        _passages = study.Passages.ToDictionary(passage => passage.Id);
        _sources = study.Sources.ToDictionary(source => source.Id);
        _variables = study.Variables.ToDictionary(variable => variable.Id);
        foreach (var coding in study.Codings.OrderBy(coding => coding.Coder == OurCoder ? 0 : 1))
            _codings.TryAdd((coding.Unit, coding.Variable), coding);
        _units = units;
    }

    public IReadOnlyList<Term> Vocabulary(string vocabulary) =>
        _vocabularies.TryGetValue(vocabulary, out var terms)
            ? terms
            : throw new ArgumentException($"There is no vocabulary '{vocabulary}'; there are {string.Join(", ", _vocabularies.Keys)}.", nameof(vocabulary));

    public Term Term(string vocabulary, string term) =>
        _terms.TryGetValue((vocabulary, term), out var found)
            ? found
            : throw new ArgumentException($"The vocabulary '{vocabulary}' has no term '{term}'; it has {string.Join(", ", Vocabulary(vocabulary).Select(known => known.Name))}.", nameof(term));

    public Passage Passage(string id) =>
        _passages.TryGetValue(id, out var passage) ? passage : throw new ArgumentException($"There is no passage '{id}'.", nameof(id));

    public Source Source(string id) =>
        _sources.TryGetValue(id, out var source) ? source : throw new ArgumentException($"There is no source '{id}'.", nameof(id));

    public Coding? Coding(string unit, string variable)
    {
        if (!_variables.TryGetValue(variable, out var found))
            throw new ArgumentException($"There is no variable '{variable}'; the codebook has {string.Join(", ", _variables.Keys)}.", nameof(variable));
        if (_units.Fault(unit, found.UnitType) is { } fault)
            throw new ArgumentException($"The variable '{variable}': {fault}.", nameof(unit));
        return _codings.GetValueOrDefault((unit, variable));
    }
}
