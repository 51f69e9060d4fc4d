namespace Stedenband.Rendering;

/// <summary>An edge of a network drawing, in the style of its kind.</summary>
internal sealed record NetworkEdge(string From, string To, string Kind, string Hover);
