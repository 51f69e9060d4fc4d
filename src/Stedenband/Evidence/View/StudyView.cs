namespace Stedenband;

/// <summary>
/// The tables as a check sees them: rows whose values remember that they were read. Recodings can be laid over it,
/// so that the same check runs on other values without anything being copied. It belongs to one thread.
/// </summary>
public sealed partial class StudyView
{
    private readonly StudyCells _cells;
    private readonly int[] _readIn;
    private readonly List<int> _reads = [];
    private int _run;
    private bool _remembers;
    private int[] _recoded = [];
    private int[] _chosen = [];
    private readonly ulong[] _alike = new ulong[RecodingLimit.Depth];

    internal StudyView(CaseStudy study)
        : this(new StudyCells(study))
    {
    }

    internal StudyView(StudyCells cells)
    {
        _cells = cells;
        _readIn = new int[cells.Count];
    }

    /// <summary>Whether somebody will read the sentence: a search for recodings runs a check a million times and wants only its verdict.</summary>
    internal bool IsTold { get; set; }

    internal StudyCells Cells => _cells;

    /// <summary>The cells that were read since <see cref="Begin"/>, each once, in the order of their first reading.</summary>
    internal IReadOnlyList<int> Reads => _reads;

    /// <summary>
    /// Starts a run under recodings: the value of each cell is the one of that number, where 0 is what stands there and 1 the first alternative.
    /// A run after which nobody asks what was read need not remember it.
    /// </summary>
    internal void Begin(int[] recoded, int[] chosen, bool remembers = true)
    {
        _remembers = remembers;
        _recoded = recoded;
        _chosen = chosen;
        _alike.AsSpan(0, recoded.Length).Fill(ulong.MaxValue);
        _reads.Clear();
        _run++;
    }

    /// <summary>The values of a recoded cell, as bits, that have answered all questions of this run alike: with any of them the run would have been the same.</summary>
    internal ulong AlikeIn(int recoding) => _alike[recoding];

    internal bool WasRead(int cell) => _readIn[cell] == _run;

    internal string? Text(int cell)
    {
        var recoding = Read(cell);
        if (recoding < 0)
            return _cells.Text(cell);
        _alike[recoding] &= 1UL << _chosen[recoding];
        return Value(recoding, _chosen[recoding]);
    }

    internal bool Says(int cell, string value)
    {
        var recoding = Read(cell);
        return recoding < 0 ? _cells.Text(cell) == value : Ask(recoding, value, static (text, value) => text == value);
    }

    internal bool SaysAny(int cell, ReadOnlySpan<string> values)
    {
        var recoding = Read(cell);
        return recoding < 0 ? IsOneOf(_cells.Text(cell), values) : Ask(recoding, values, IsOneOf);
    }

    internal bool IsMissing(int cell)
    {
        var recoding = Read(cell);
        return recoding < 0 ? _cells.Text(cell) is null : Ask(recoding, 0, static (text, _) => text is null);
    }

    internal bool Has(int cell, string item, string delimiter)
    {
        var recoding = Read(cell);
        return recoding < 0 ? ListText.Has(_cells.Text(cell), item, delimiter) : Ask(recoding, (item, delimiter), static (text, asked) => ListText.Has(text, asked.item, asked.delimiter));
    }

    private static bool IsOneOf(string? text, ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            if (text == value)
                return true;
        }

        return false;
    }

    // One question with two answers: the values that give the same answer cannot be told apart by it.
    private bool Ask<T>(int recoding, T asked, Func<string?, T, bool> question)
        where T : allows ref struct
    {
        var answer = question(Value(recoding, _chosen[recoding]), asked);
        var same = 0UL;
        for (var choice = _cells.Alternatives(_recoded[recoding]).Length; choice >= 0; choice--)
        {
            if (question(Value(recoding, choice), asked) == answer)
                same |= 1UL << choice;
        }

        _alike[recoding] &= same;
        return answer;
    }

    private string? Value(int recoding, int choice) =>
        choice == 0 ? _cells.Text(_recoded[recoding]) : _cells.Alternatives(_recoded[recoding])[choice - 1];

    // Notes the reading; which of the recodings the cell has, or -1.
    private int Read(int cell)
    {
        if (_remembers && _readIn[cell] != _run)
        {
            _readIn[cell] = _run;
            _reads.Add(cell);
        }

        for (var recoding = 0; recoding < _recoded.Length; recoding++)
        {
            if (_recoded[recoding] == cell)
                return recoding;
        }

        return -1;
    }
}
