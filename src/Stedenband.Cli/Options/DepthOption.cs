using System.CommandLine;
using System.CommandLine.Parsing;

namespace Stedenband.Cli.Options;

/// <summary>How many recodings are tried together.</summary>
internal sealed class DepthOption : Option<int>
{
    private const int Deepest = 3;

    public DepthOption()
        : base("--depth")
    {
        Description = $"The most recodings that are tried together to overturn a claim, 0 to {Deepest}; {Deepest} when left out.";
        HelpName = "N";
        CustomParser = Read;
    }

    /// <summary>What the words say, or the default.</summary>
    public int In(ParseResult parsed) => parsed.GetResult(this) is null ? Deepest : parsed.GetValue(this);

    private static int Read(ArgumentResult words)
    {
        var text = words.Tokens[0].Value;
        if (text is [>= '0' and <= '3'])
            return text[0] - '0';

        words.AddError($"--depth {text}: give a whole number from 0 (do not search) to {Deepest}.");
        return default;
    }
}
