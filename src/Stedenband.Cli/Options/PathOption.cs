using System.CommandLine;

namespace Stedenband.Cli.Options;

/// <summary>A file or folder that may be left out, but not be an empty text: an unset variable of a script gives one.</summary>
internal sealed class PathOption : Option<string?>
{
    public PathOption(string name, params string[] aliases)
        : base(name, aliases)
    {
        Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && string.IsNullOrWhiteSpace(path))
                result.AddError($"{name}: the name is empty. Give one, or leave the option out.");
        });
    }
}
