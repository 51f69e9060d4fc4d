namespace Stedenband;

/// <summary>
/// Colours, fonts and marks of all figures. The colours are those of Okabe and Ito, chosen so that readers with any common
/// colour blindness tell them apart: M. Okabe and K. Ito (2008), Color Universal Design, https://jfly.uni-koeln.de/color/.
/// Backgrounds are transparent, so that a figure sits on a light page as on a dark one.
/// </summary>
public static class ChartTheme
{
    /// <summary>Orange of the Okabe-Ito palette.</summary>
    public const string Orange = "#E69F00";

    /// <summary>Sky blue of the Okabe-Ito palette.</summary>
    public const string SkyBlue = "#56B4E9";

    /// <summary>Bluish green of the Okabe-Ito palette.</summary>
    public const string Green = "#009E73";

    /// <summary>Yellow of the Okabe-Ito palette: too light for lines and text on white.</summary>
    public const string Yellow = "#F0E442";

    /// <summary>Blue of the Okabe-Ito palette.</summary>
    public const string Blue = "#0072B2";

    /// <summary>Vermillion of the Okabe-Ito palette.</summary>
    public const string Vermillion = "#D55E00";

    /// <summary>Reddish purple of the Okabe-Ito palette.</summary>
    public const string Purple = "#CC79A7";

    /// <summary>What is not reported, and what is only context.</summary>
    public const string Grey = "#8C8C8C";

    /// <summary>Text, readable on white and on near black.</summary>
    public const string TextColor = "#6E7580";

    /// <summary>Grid and axis lines.</summary>
    public const string GridColor = "rgba(128,128,128,0.25)";

    /// <summary>Nothing behind the plot.</summary>
    public const string Transparent = "rgba(0,0,0,0)";

    /// <summary>Fonts of the reader's own system: no font is loaded.</summary>
    public const string FontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    /// <summary>Font size in pixels.</summary>
    public const int FontSize = 13;

    /// <summary>The palette in the order in which series take their colours; yellow comes last, since it is faint on white.</summary>
    public static IReadOnlyList<string> Palette { get; } = [Blue, Orange, Green, Purple, Vermillion, SkyBlue, Yellow];

    /// <summary>The colour of a country.</summary>
    /// <param name="country">A term of the vocabulary <c>country</c>.</param>
    /// <returns>Blue for the Netherlands, vermillion for Morocco, green for Turkey, grey for any other.</returns>
    public static string CountryColor(string country) => country switch
    {
        "Netherlands" => Blue,
        "Morocco" => Vermillion,
        "Turkey" => Green,
        _ => Grey,
    };

    /// <summary>How a basis is drawn: stated solid, inferred hatched and open, not reported as a grey outline.</summary>
    public static BasisStyle Style(Basis basis) => basis switch
    {
        Basis.Stated => new BasisStyle("Stated", null, "circle", "", "solid", 1.0),
        Basis.Inferred => new BasisStyle("Inferred", null, "circle-open", "/", "dash", 0.75),
        Basis.NotReported => new BasisStyle("Not reported", Grey, "circle-open-dot", "", "dot", 0.0),
        _ => throw new NotSupportedException($"The basis {basis}."),
    };
}
