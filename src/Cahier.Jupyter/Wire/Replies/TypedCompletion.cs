namespace Cahier.Jupyter.Wire.Replies;

/// <summary>A match with what it is, in the form in which IPython gives it and JupyterLab reads it.</summary>
/// <param name="Start">Where the text begins that the match replaces, in Unicode code points.</param>
/// <param name="End">Where that text ends.</param>
/// <param name="Text">The match.</param>
/// <param name="Type">What it is: <c>function</c>, <c>property</c>, <c>class</c> and so on; empty when not known.</param>
/// <param name="Signature">The signature of a function.</param>
public sealed record TypedCompletion(int Start, int End, string Text, string Type, string? Signature = null);
