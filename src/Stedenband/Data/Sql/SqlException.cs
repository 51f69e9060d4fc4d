namespace Stedenband;

/// <summary>A statement in SQL is wrong. The message is the database's own, with the line and, where we know one, a way out.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="line">The line of the statement, counted from 1; null where the database names none.</param>
/// <param name="inner">The database's exception.</param>
public sealed class SqlException(string message, int? line, Exception inner) : Exception(message, inner)
{
    /// <summary>The line of the statement, counted from 1; null where the database names none.</summary>
    public int? Line { get; } = line;
}
