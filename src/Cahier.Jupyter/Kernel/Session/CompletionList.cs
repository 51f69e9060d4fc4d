namespace Cahier.Jupyter.Kernel.Session;

/// <summary>What can be typed at a position.</summary>
/// <param name="Items">The possibilities, in the order to show them in.</param>
/// <param name="Start">Where the text begins that they replace, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
public sealed record CompletionList(IReadOnlyList<CompletionItem> Items, int Start, int End);
