using Cahier.Display;

namespace Cahier.Languages.Magics.Commands;

/// <summary><c>#!value --name x</c>, and the text in the lines after it.</summary>
internal sealed class ValueCommand : MagicCommand
{
    /// <inheritdoc/>
    public override string Name => "value";

    /// <inheritdoc/>
    public override string Usage => "#!value --name NAME [--mime-type TYPE] [--from-file FILE]";

    /// <inheritdoc/>
    public override string Summary => "Keeps the lines that follow, or a file, as a text: #!share --from value NAME. With a MIME type it is shown too.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Options => ["name", "mime-type", "from-file"];

    /// <inheritdoc/>
    public override bool TakesText => true;

    /// <inheritdoc/>
    public override async Task<MagicOutcome> Run(MagicCall call, IMagicHost host, CancellationToken cancellationToken)
    {
        if (call.Option("name") is not { } name)
            return Lacks("a name");

        var text = call.Text.Trim('\n');
        if (call.Option("from-file") is { } file)
        {
            if (text.Trim().Length > 0)
                return new MagicOutcome.Wrong("#!value takes a file or the lines that follow, not both.", "Remove --from-file, or the lines.");
            try
            {
                text = await File.ReadAllTextAsync(Path.GetFullPath(file, host.Folder), cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return new MagicOutcome.Wrong($"the file '{file}' cannot be read: {exception.Message}", "Paths start at the folder of the notebook.");
            }
        }

        host.Languages.Declare("value", new(name, text, typeof(string)), cancellationToken);
        if (call.Option("mime-type") is { } type)
            host.Show(MimeBundle.Of(type, text));
        return new MagicOutcome.Done();
    }
}
