using System.Globalization;

namespace Stedenband.Cli;

/// <summary>Numbers as a sentence has them.</summary>
internal static class Counted
{
    /// <summary>Such as <c>1 cell</c> or <c>8 cells</c>.</summary>
    public static string Of(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>Such as <c>0.4 s</c>.</summary>
    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");
}
