using System.Collections.Concurrent;

namespace Stedenband;

/// <summary>Views for the threads of a search: one is used by one thread at a time, and making one takes longer than using it.</summary>
internal sealed class StudyViewPool(StudyCells cells)
{
    private readonly ConcurrentBag<StudyView> _idle = [];

    public StudyCells Cells => cells;

    public StudyView Take() => _idle.TryTake(out var view) ? view : new StudyView(cells);

    public void Return(StudyView view) => _idle.Add(view);
}
