using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Stedenband.Cli.Options;

/// <summary>How long a cell may take.</summary>
internal sealed class TimeLimitOption : Option<TimeSpan>
{
    private const int Default = 60;
    private const int Longest = 24 * 60 * 60;

    public TimeLimitOption()
        : base("--time-limit")
    {
        Description = $"Seconds that a cell may take; {Default} when left out.";
        HelpName = "SECONDS";
        CustomParser = Read;
    }

    /// <summary>What the words say, or the default. Not a default of the option itself: the help would tell it a second time.</summary>
    public TimeSpan In(ParseResult parsed) => parsed.GetResult(this) is null ? TimeSpan.FromSeconds(Default) : parsed.GetValue(this);

    private static TimeSpan Read(ArgumentResult words)
    {
        var text = words.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= Longest)
            return TimeSpan.FromSeconds(seconds);

        words.AddError($"--time-limit {text}: give a number of seconds above 0, at most {Longest} (a day).");
        return default;
    }
}
