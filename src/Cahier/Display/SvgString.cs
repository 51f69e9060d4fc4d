namespace Cahier.Display;

/// <summary>A picture in SVG.</summary>
/// <param name="Value">The SVG element.</param>
public sealed record SvgString(string Value)
{
    /// <summary>The SVG element.</summary>
    public override string ToString() => Value;
}
