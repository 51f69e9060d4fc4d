using System.Data.Common;
using Npgsql;

namespace Cahier.Languages.Sql.Postgres;

/// <summary>Reads the connection that a user names: as Npgsql writes it, or as a <c>postgres://</c> address.</summary>
internal static class PostgresConnection
{
    /// <summary>The settings.</summary>
    /// <exception cref="SqlFailure">It cannot be read; the message holds nothing of it.</exception>
    public static NpgsqlConnectionStringBuilder Read(string text)
    {
        var settings = Parse(text);
        if (string.IsNullOrWhiteSpace(settings.Host))
            throw Wrong("the connection names no host.");

        // A stopped query is given up when the server does not answer in this time. Nothing waits for a pool: a notebook
        // has one connection.
        settings.CancellationTimeout = 500;
        settings.Pooling = false;
        settings.ApplicationName ??= "Cahier";
        settings.IncludeErrorDetail = true;
        settings.PersistSecurityInfo = false;
        return settings;
    }

    private static NpgsqlConnectionStringBuilder Parse(string text)
    {
        try
        {
            return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "postgres" or "postgresql"
                ? FromAddress(address)
                : new(text);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw Wrong("the connection cannot be read.");
        }
    }

    private static NpgsqlConnectionStringBuilder FromAddress(Uri address)
    {
        var user = address.UserInfo.Split(':', 2);
        var settings = new NpgsqlConnectionStringBuilder { Host = address.Host };
        if (address.Port > 0)
            settings.Port = address.Port;
        if (address.AbsolutePath.Length > 1)
            settings.Database = Uri.UnescapeDataString(address.AbsolutePath[1..]);
        if (user[0].Length > 0)
            settings.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            settings.Password = Uri.UnescapeDataString(user[1]);
        foreach (var option in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
            if (option.Split('=', 2) is [var name, var value])
                ((DbConnectionStringBuilder)settings)[name == "sslmode" ? "SSL Mode" : name] = Uri.UnescapeDataString(value);

        return settings;
    }

    private static SqlFailure Wrong(string message) =>
        new(message) { Hint = "Write \"Host=localhost;Database=towns;Username=me;Password=…\", or \"postgres://me:…@localhost/towns\"." };
}
