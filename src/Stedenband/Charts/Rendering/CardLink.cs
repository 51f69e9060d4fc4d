namespace Stedenband.Rendering;

/// <summary>A line from one card to another, in the style of its series.</summary>
internal sealed record CardLink(string From, string To, string Series, string Hover);
