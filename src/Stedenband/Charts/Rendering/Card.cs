namespace Stedenband.Rendering;

/// <summary>A box with a text, at its place in a drawing.</summary>
/// <param name="Id">Its name in the links.</param>
/// <param name="Label">Its text, in plain text.</param>
/// <param name="X">Its middle, in columns.</param>
/// <param name="Y">Its middle, in rows from the bottom.</param>
/// <param name="Color">The colour of its frame.</param>
/// <param name="Hover">What it shows under the pointer.</param>
internal sealed record Card(string Id, string Label, double X, double Y, string Color, string Hover);
