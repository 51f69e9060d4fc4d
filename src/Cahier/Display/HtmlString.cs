namespace Cahier.Display;

/// <summary>Text that is HTML already: it is shown as it is, without encoding.</summary>
/// <param name="Value">The HTML.</param>
public sealed record HtmlString(string Value)
{
    /// <summary>The HTML.</summary>
    public override string ToString() => Value;
}
