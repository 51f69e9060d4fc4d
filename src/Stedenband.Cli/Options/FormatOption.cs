using System.CommandLine;
using System.CommandLine.Parsing;

namespace Stedenband.Cli.Options;

/// <summary>How the claims are written.</summary>
internal sealed class FormatOption : Option<string>
{
    private static readonly string[] Formats = ["table", "json", "markdown", "csv"];

    public FormatOption()
        : base("--format")
    {
        Description = "How the claims are written; table when left out.";
        HelpName = string.Join('|', Formats);
        CustomParser = Read;
    }

    /// <summary>What the words say, or the default.</summary>
    public string In(ParseResult parsed) => parsed.GetValue(this) ?? Formats[0];

    private static string Read(ArgumentResult words)
    {
        var text = words.Tokens[0].Value;
        if (!Formats.Contains(text)) words.AddError($"--format {text}: the formats are {string.Join(", ", Formats)}.");
        return text;
    }
}
