namespace Cahier.Book;

/// <summary>How the run of a chapter ended.</summary>
public abstract record ChapterStatus
{
    private ChapterStatus()
    {
    }

    /// <summary>Every cell ran.</summary>
    public sealed record Ok : ChapterStatus;

    /// <summary>A cell failed, and the cells after it were not run.</summary>
    /// <param name="Cell">The position of the failing cell in the notebook, from 1, counting all cells; 0 when the run failed outside any cell.</param>
    /// <param name="Line">The line in that cell, from 1, or null when it is not known.</param>
    /// <param name="Message">What went wrong, in one line.</param>
    public sealed record Failed(int Cell, int? Line, string Message) : ChapterStatus;
}
