namespace Cahier.Jupyter.Kernel.Session;

/// <summary>One of the things that can be typed at a position.</summary>
/// <param name="Text">What is inserted.</param>
/// <param name="Kind">What it is, in words that JupyterLab knows: <c>function</c>, <c>property</c>, <c>class</c>, <c>keyword</c>, <c>path</c> and so on; empty when not known.</param>
/// <param name="Signature">The signature of a function; null for anything else.</param>
public sealed record CompletionItem(string Text, string Kind = "", string? Signature = null);
