using System.Diagnostics.CodeAnalysis;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>A link in the front end's help menu.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#kernel-info</remarks>
/// <param name="Text">The words.</param>
/// <param name="Url">Where it leads.</param>
[SuppressMessage("Design", "CA1054", Justification = "It is passed on as text.")]
[SuppressMessage("Design", "CA1056", Justification = "It is passed on as text.")]
public sealed record HelpLink(string Text, string Url);
