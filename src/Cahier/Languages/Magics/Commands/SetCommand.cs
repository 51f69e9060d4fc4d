namespace Cahier.Languages.Magics.Commands;

/// <summary><c>#!set --name y --value 5</c></summary>
internal sealed class SetCommand : MagicCommand
{
    /// <inheritdoc/>
    public override string Name => "set";

    /// <inheritdoc/>
    public override string Usage => "#!set --name NAME --value VALUE (5, text, @fsharp:x, @input:Question, @password:Question)";

    /// <inheritdoc/>
    public override string Summary => "Declares a variable with a value, with that of another language's variable, or with what the reader types.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Options => ["name", "value"];

    // Values are always handed over by reference here: the flag changes nothing.
    /// <inheritdoc/>
    public override IReadOnlyList<string> Flags => ["byref"];

    /// <inheritdoc/>
    public override async Task<MagicOutcome> Run(MagicCall call, IMagicHost host, CancellationToken cancellationToken)
    {
        if (call.Option("name") is not { } name || call.Option("value") is not { } value)
            return Lacks("a name and a value");

        switch (await GivenValue.Read(value, host, cancellationToken).ConfigureAwait(false))
        {
            case GivenValue.Known known:
                if (host.Languages.Declare(call.Language, known.Variable with { Name = name }, cancellationToken) is { } note)
                    host.Note(note);
                return new MagicOutcome.Done();
            case GivenValue.Missing missing:
                return new MagicOutcome.Wrong(missing.Message, missing.Hint);
            default:
                throw new NotSupportedException();
        }
    }
}
