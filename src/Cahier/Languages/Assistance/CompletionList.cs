namespace Cahier.Languages.Assistance;

/// <summary>What can be typed at a position. Positions count UTF-16 units, as .NET does.</summary>
/// <param name="Start">Where the text begins that an item replaces.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Items">The possibilities, the likeliest first.</param>
public sealed record CompletionList(int Start, int End, IReadOnlyList<CompletionItem> Items);
