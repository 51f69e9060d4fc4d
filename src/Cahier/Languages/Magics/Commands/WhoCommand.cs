using Cahier.Display;

namespace Cahier.Languages.Magics.Commands;

/// <summary><c>#!who</c></summary>
internal sealed class WhoCommand : MagicCommand
{
    /// <inheritdoc/>
    public override string Name => "who";

    /// <inheritdoc/>
    public override string Usage => "#!who";

    /// <inheritdoc/>
    public override string Summary => "Lists the names of the variables, by language.";

    /// <inheritdoc/>
    public override Task<MagicOutcome> Run(MagicCall call, IMagicHost host, CancellationToken cancellationToken)
    {
        var lines = host.Languages.Begun
            .Where(language => language.VariableNames.Count > 0)
            .Select(language => $"{language.Name}: {string.Join(", ", language.VariableNames.Order(StringComparer.Ordinal))}")
            .ToList();
        host.Show(MimeBundle.PlainText(lines.Count > 0 ? string.Join('\n', lines) : "There are no variables yet."));
        return Task.FromResult<MagicOutcome>(new MagicOutcome.Done());
    }
}
