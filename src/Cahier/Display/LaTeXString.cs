namespace Cahier.Display;

/// <summary>Text in LaTeX, which front ends set: <c>new LaTeXString(@"$\alpha$")</c>.</summary>
/// <param name="Value">The LaTeX.</param>
public sealed record LaTeXString(string Value)
{
    /// <summary>The LaTeX.</summary>
    public override string ToString() => Value;
}
