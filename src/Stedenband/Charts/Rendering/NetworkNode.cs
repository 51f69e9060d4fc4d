namespace Stedenband.Rendering;

/// <summary>A node of a network drawing at its fixed place.</summary>
internal sealed record NetworkNode(string Id, string Label, double X, double Y, string Color, string Hover);
