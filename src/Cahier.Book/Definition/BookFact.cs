namespace Cahier.Book;

/// <summary>One line of the colophon.</summary>
/// <param name="Name">What is told, such as <c>.NET</c>.</param>
/// <param name="Value">Its value, such as a version.</param>
public sealed record BookFact(string Name, string Value);
