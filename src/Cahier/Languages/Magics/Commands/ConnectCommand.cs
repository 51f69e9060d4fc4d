using Cahier.Languages.Sql;
using Cahier.Languages.Sql.Postgres;

namespace Cahier.Languages.Magics.Commands;

/// <summary><c>#!connect postgres "Host=…" --name pg</c></summary>
internal sealed class ConnectCommand : MagicCommand
{
    /// <inheritdoc/>
    public override string Name => "connect";

    /// <inheritdoc/>
    public override string Usage => "#!connect postgres \"Host=…;Database=…;Username=…;Password=…\" --name NAME";

    /// <inheritdoc/>
    public override string Summary => "Connects to a PostgreSQL server; #!sql-NAME then runs there. The connection may be a variable: @csharp:x.";

    // --kernel-name is what .NET Interactive called it.
    /// <inheritdoc/>
    public override IReadOnlyList<string> Options => ["name", "kernel-name"];

    /// <inheritdoc/>
    public override int Words => 2;

    /// <inheritdoc/>
    public override bool HasSecrets => true;

    /// <inheritdoc/>
    public override async Task<MagicOutcome> Run(MagicCall call, IMagicHost host, CancellationToken cancellationToken)
    {
        var kind = call.Word(0);
        if (kind is not null && !kind.StartsWith("postgres", StringComparison.OrdinalIgnoreCase))
            return new MagicOutcome.Wrong($"Cahier connects to postgres, not to '{kind}'.", $"Write {Usage}.");
        if (kind is null || call.Word(1) is not { } given || (call.Option("name") ?? call.Option("kernel-name")) is not { Length: > 0 } name)
            return new MagicOutcome.Wrong("#!connect needs a kind of database, a connection and a name.", $"Write {Usage}.");

        return await GivenValue.Read(given, host, cancellationToken).ConfigureAwait(false) switch
        {
            GivenValue.Missing missing => new MagicOutcome.Wrong(missing.Message, missing.Hint),
            GivenValue.Known known => await Connect(TextOf(known.Variable.Value), name.ToLowerInvariant(), host, cancellationToken).ConfigureAwait(false),
            _ => throw new NotSupportedException(),
        };
    }

    private static async Task<MagicOutcome> Connect(string connection, string name, IMagicHost host, CancellationToken cancellationToken)
    {
        try
        {
            var language = $"{SelectorLines.ConnectionPrefix}{name}";
            var database = await PostgresDatabase.Connect(connection, cancellationToken).ConfigureAwait(false);
            host.Languages.Add(new SqlLanguage(language, database));
            host.Show(Display.MimeBundle.PlainText($"Connected to {database.Title}. SQL for it follows a line #!{language}."));
            return new MagicOutcome.Done();
        }
        catch (SqlFailure failure)
        {
            return new MagicOutcome.Wrong(failure.Message, failure.Hint);
        }
    }

    private static string TextOf(object? value) => value is PasswordString password ? password.GetClearTextPassword() : value?.ToString() ?? "";
}
