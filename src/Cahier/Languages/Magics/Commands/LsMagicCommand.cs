using Cahier.Display.Formatting.Tables;

namespace Cahier.Languages.Magics.Commands;

/// <summary><c>#!lsmagic</c></summary>
internal sealed class LsMagicCommand : MagicCommand
{
    /// <inheritdoc/>
    public override string Name => "lsmagic";

    /// <inheritdoc/>
    public override string Usage => "#!lsmagic";

    /// <inheritdoc/>
    public override string Summary => "Lists what can follow #! at the start of a line.";

    /// <inheritdoc/>
    public override Task<MagicOutcome> Run(MagicCall call, IMagicHost host, CancellationToken cancellationToken)
    {
        var languages = SelectorLines.All.Select(selector => (selector.Usage, selector.Summary));
        var commands = MagicTable.All.Select(command => (command.Usage, command.Summary));
        var rows = languages.Concat(commands).Select(line => (IReadOnlyList<TableCell>)[new(line.Usage), new(line.Summary)]);
        host.Show(MagicTables.Bundle(new("Magic commands", [new("line"), new("what it does")], [.. rows])));
        return Task.FromResult<MagicOutcome>(new MagicOutcome.Done());
    }
}
