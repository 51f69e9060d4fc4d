using System.Collections.Concurrent;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Stedenband.Cli.Book;

/// <summary>What a notebook is about, in a column whose width does not change with it.</summary>
internal sealed class StateColumn : ProgressColumn
{
    // Room for 'cell 10 of 12', and for most notebooks of a hundred cells.
    private const int Width = 15;

    protected override bool NoWrap => true;

    private readonly ConcurrentDictionary<int, string> states = new();

    /// <summary>Sets the state, which may hold markup.</summary>
    public void Set(ProgressTask bar, string state) => states[bar.Id] = state;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Markup(states.GetValueOrDefault(task.Id, "")).Overflow(Overflow.Ellipsis);

    public override int? GetColumnWidth(RenderOptions options) => Width;
}
