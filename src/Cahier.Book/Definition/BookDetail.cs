namespace Cahier.Book;

/// <summary>One thing to know of an entry.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Items">The texts, each on a line of its own.</param>
public sealed record BookDetail(string Name, IReadOnlyList<BookItem> Items);
