namespace Cahier.Languages.Magics.Commands;

/// <summary><c>#!share --from csharp x --as y</c></summary>
internal sealed class ShareCommand : MagicCommand
{
    /// <inheritdoc/>
    public override string Name => "share";

    /// <inheritdoc/>
    public override string Usage => "#!share --from LANGUAGE NAME [--as NAME]";

    /// <inheritdoc/>
    public override string Summary => "Brings a variable of another language into this one: the object itself, not a copy.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Options => ["from", "as", "name"];

    /// <inheritdoc/>
    public override int Words => 1;

    /// <inheritdoc/>
    public override Task<MagicOutcome> Run(MagicCall call, IMagicHost host, CancellationToken cancellationToken)
    {
        if (call.Option("from") is not { } from || (call.Word(0) ?? call.Option("name")) is not { } name)
            return Task.FromResult(Lacks("a language and a name"));

        if (host.Languages.Share(from, name, call.Language, call.Option("as") ?? name, cancellationToken) is { } note)
            host.Note(note);
        return Task.FromResult<MagicOutcome>(new MagicOutcome.Done());
    }
}
