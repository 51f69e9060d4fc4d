namespace Stedenband;

/// <summary>What a printed character stands for.</summary>
internal static class PlainLetters
{
    /// <summary>A hyphen, a dash or a soft hyphen of any kind.</summary>
    public static bool IsHyphen(char letter) => letter is '-' or '\u00AD' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>The letters to compare; none for what says nothing.</summary>
    public static string Of(char letter) => letter switch
    {
        _ when IsHyphen(letter) => "",
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u0060' or '\u00B4' or '\u2032' => "'",
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' => "\"",
        '\u2026' => "...",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFFFD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or '\u2060' => "",
        _ when char.IsControl(letter) => "",
        _ => letter.ToString(),
    };
}
