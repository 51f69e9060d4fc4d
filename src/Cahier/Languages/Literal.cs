using System.Globalization;

namespace Cahier.Languages;

/// <summary>Reads a value that was given as text: a parameter, or the value of <c>#!set</c>.</summary>
public static class Literal
{
    /// <summary>
    /// The value: <c>true</c> and <c>false</c> are logical, whole numbers are <see cref="int"/> or <see cref="long"/>,
    /// other numbers <see cref="double"/> (with a decimal point, whatever the machine's language), anything else is text.
    /// Quotation marks around a text make it text: <c>"5"</c>.
    /// </summary>
    public static object Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length >= 2 && text[0] == '"' && text[^1] == '"')
            return text[1..^1];
        if (text is "true" or "false")
            return text == "true";
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large))
            return large;

        const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(text, Number, CultureInfo.InvariantCulture, out var number) ? number : text;
    }

    /// <summary>The value as a literal of C# or F#, which write these the same way.</summary>
    internal static string Write(object value, string language) => value switch
    {
        bool logical => logical ? "true" : "false",
        int whole => whole.ToString(CultureInfo.InvariantCulture),
        long large => large.ToString(CultureInfo.InvariantCulture) + "L",
        double number => WriteNumber(number, language),
        string text => Quote(text),
        _ => throw new ArgumentException($"A parameter cannot be a {value.GetType().Name}: use a number, a text, or true or false.", nameof(value)),
    };

    private static string WriteNumber(double number, string language)
    {
        if (double.IsNaN(number) || double.IsInfinity(number))
            return language == "fsharp" ? $"System.Double.{Special(number)}" : $"double.{Special(number)}";

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }

    private static string Special(double number) =>
        double.IsNaN(number) ? "NaN" : number > 0 ? "PositiveInfinity" : "NegativeInfinity";

    private static string Quote(string text) =>
        "\"" + string.Concat(text.Select(character => character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            < ' ' => $"\\u{(int)character:x4}",
            _ => character.ToString(),
        })) + "\"";
}
