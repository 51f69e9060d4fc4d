namespace Stedenband.Tests.Evidence.Overturning;

/// <summary>
/// A made-up check: a tree of questions to a few cells of the study, with a verdict at each end. It can be asked through a view, or with
/// the values of the cells in hand, which knows nothing of views.
/// </summary>
internal sealed class QuestionTree : ClaimCheck
{
    private readonly StudyCells _cells;
    private readonly Node _root;

    private QuestionTree(StudyCells cells, Node root)
        : base("made-up")
    {
        _cells = cells;
        _root = root;
    }

    private enum Ask
    {
        Says,
        IsMissing,
        IsText,
    }

    public static QuestionTree Random(StudyCells cells, int[] asked, Random random, int depth) => new(cells, Grow(cells, asked, random, depth));

    /// <summary>The verdict with these values in the cells.</summary>
    public bool? With(Func<int, string?> value)
    {
        var node = _root;
        while (node is Question question)
            node = question.Answer(value(question.Cell)) ? question.Yes : question.No;
        return ((End)node).Holds;
    }

    protected override CheckOutcome Test(StudyView study)
    {
        var node = _root;
        while (node is Question question)
            node = Asked(study, question) ? question.Yes : question.No;
        return Conclude(study, ((End)node).Holds, $"Made up.");
    }

    private bool Asked(StudyView study, Question question)
    {
        if (_cells.TableOf(question.Cell).FieldOf(question.Cell) is null)
            return study.IsMissing(question.Cell);
        var value = new CodedValue(study, question.Cell);
        return question.Kind switch
        {
            Ask.Says => value.Says(question.Text),
            Ask.IsMissing => value.IsMissing,
            _ => value.Text == question.Text,
        };
    }

    private static Node Grow(StudyCells cells, int[] asked, Random random, int depth)
    {
        if (depth == 0 || random.Next(8) == 0)
            return new End(random.Next(10) switch { < 5 => true, < 9 => false, _ => null });
        var cell = asked[random.Next(asked.Length)];
        string?[] texts = [cells.Text(cell), .. cells.Alternatives(cell)];
        var kind = cells.TableOf(cell).FieldOf(cell) is null ? Ask.IsMissing : (Ask)random.Next(3);
        return new Question(cell, kind, texts[random.Next(texts.Length)] ?? "nothing", Grow(cells, asked, random, depth - 1), Grow(cells, asked, random, depth - 1));
    }

    private abstract record Node;

    private sealed record End(bool? Holds) : Node;

    private sealed record Question(int Cell, Ask Kind, string Text, Node Yes, Node No) : Node
    {
        public bool Answer(string? value) => Kind == Ask.IsMissing ? value is null : value == Text;
    }
}
