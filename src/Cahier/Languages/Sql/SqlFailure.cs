namespace Cahier.Languages.Sql;

/// <summary>A statement failed; the message is for the user.</summary>
internal sealed class SqlFailure(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The database's own code of the error, or empty.</summary>
    public string Code { get; init; } = "";

    /// <summary>Where in the statement, as the index of a character; null where the database does not say.</summary>
    public int? Position { get; init; }

    /// <summary>What to try, or null.</summary>
    public string? Hint { get; init; }
}
