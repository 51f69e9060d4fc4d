using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Stedenband.Cli.Options;

/// <summary>Where the book is served.</summary>
internal sealed class PortOption : Option<int>
{
    public PortOption()
        : base("--port")
    {
        Description = "The port to serve on; a free one when left out.";
        HelpName = "N";
        CustomParser = Read;
    }

    private static int Read(ArgumentResult words)
    {
        var text = words.Tokens[0].Value;
        if (ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
            return port;

        words.AddError($"--port {text}: a port is a whole number up to {ushort.MaxValue}; 0 takes a free one.");
        return default;
    }
}
