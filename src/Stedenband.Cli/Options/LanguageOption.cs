using System.CommandLine;
using System.CommandLine.Parsing;

namespace Stedenband.Cli.Options;

/// <summary>The language of the book's own words: buttons, headings, notes.</summary>
internal sealed class LanguageOption : Option<string>
{
    private static readonly string[] Languages = ["en", "nl"];

    public LanguageOption()
        : base("--language")
    {
        Description = "The language of the book's interface; en when left out.";
        HelpName = string.Join('|', Languages);
        CustomParser = Read;
    }

    /// <summary>What the words say, or the default.</summary>
    public string In(ParseResult parsed) => parsed.GetValue(this) ?? Languages[0];

    private static string Read(ArgumentResult words)
    {
        var text = words.Tokens[0].Value;
        if (!Languages.Contains(text)) words.AddError($"--language {text}: the book's interface speaks {string.Join(" and ", Languages)}.");
        return text;
    }
}
