using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Cahier.Book.Markup;

/// <summary>Encodes every inserted value, so that forgetting to encode is not possible.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlInterpolation(int literalLength, int formattedCount)
{
    private readonly StringBuilder text = new(literalLength + formattedCount * 16);

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(Html html) => text.Append(html.Text);

    public void AppendFormatted(IEnumerable<Html> parts) => text.Append(Html.Join(parts).Text);

    public void AppendFormatted(string? value) => text.Append(Html.Encode(value).Text);

    public void AppendFormatted(int number) => text.Append(number.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => text.ToString();
}
