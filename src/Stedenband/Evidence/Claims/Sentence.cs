using System.Runtime.CompilerServices;
using System.Text;

namespace Stedenband;

/// <summary>What a check tells. Where nobody will read it, its holes are not even looked into.</summary>
[InterpolatedStringHandler]
public readonly ref struct Sentence
{
    private readonly StringBuilder? _text;

    /// <summary>Begins a sentence.</summary>
    /// <param name="literalLength">Letters outside the holes.</param>
    /// <param name="formattedCount">Holes.</param>
    /// <param name="study">The view that the check asks.</param>
    /// <param name="isTold">Whether somebody will read it.</param>
    public Sentence(int literalLength, int formattedCount, StudyView study, out bool isTold)
    {
        ArgumentNullException.ThrowIfNull(study);
        isTold = study.IsTold;
        _text = isTold ? new StringBuilder(literalLength + formattedCount * 20) : null;
    }

    /// <summary>Adds words.</summary>
    public void AppendLiteral(string words) => _text?.Append(words);

    /// <summary>Adds a value; several names as <c>A, B and C</c>, or "none".</summary>
    public void AppendFormatted<T>(T value) => _text?.Append(value is IEnumerable<string> names ? Names.Joined(names) : value?.ToString());

    internal string Tell() => _text?.ToString() ?? "";
}
