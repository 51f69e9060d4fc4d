namespace Cahier.Languages.Magics;

/// <summary>A line that changes the language: <c>#!fsharp</c>.</summary>
/// <param name="Name">The name, without <c>#!</c>.</param>
/// <param name="Usage">How it is written.</param>
/// <param name="Summary">What it does, in a line.</param>
internal sealed record SelectorLine(string Name, string Usage, string Summary);
