namespace Cahier.Display;

/// <summary>A formula in LaTeX without the signs around it: <c>new MathString(@"\frac{a}{b}")</c> is set as one of its own line.</summary>
/// <param name="Value">The formula.</param>
public sealed record MathString(string Value)
{
    /// <summary>The formula.</summary>
    public override string ToString() => Value;
}
