using Cahier.Display.Formatting;
using Cahier.Display.Formatting.Tables;
using Cahier.Display.Formatting.Values;

namespace Cahier.Languages.Magics.Commands;

/// <summary><c>#!whos</c></summary>
internal sealed class WhosCommand : MagicCommand
{
    private const int ShortValue = 80;

    /// <inheritdoc/>
    public override string Name => "whos";

    /// <inheritdoc/>
    public override string Usage => "#!whos";

    /// <inheritdoc/>
    public override string Summary => "Lists the variables with type, value and language.";

    /// <inheritdoc/>
    public override Task<MagicOutcome> Run(MagicCall call, IMagicHost host, CancellationToken cancellationToken) =>
        host.Guarded(
            () =>
            {
                var rows = host.Languages.Begun.SelectMany(Rows).ToList();
                return MagicTables.Bundle(new(
                    $"{Table.Counted(rows.Count, "variable")}", [new("name"), new("type"), new("value"), new("language")], rows));
            },
            cancellationToken);

    private static IEnumerable<IReadOnlyList<TableCell>> Rows(ILanguage language) =>
        language.VariableNames.Order(StringComparer.Ordinal)
            .Select(language.Find)
            .OfType<Variable>()
            .Select(variable => (IReadOnlyList<TableCell>)
            [
                new(variable.Name),
                new(TypeNames.Of(variable.Type)),
                variable.Value is null ? new("null", IsMissing: true) : new(InlineText.Of(variable.Value, new FormatLimits(), ShortValue)),
                new(language.Name),
            ]);
}
