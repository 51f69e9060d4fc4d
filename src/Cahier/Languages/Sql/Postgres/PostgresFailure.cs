using Npgsql;

namespace Cahier.Languages.Sql.Postgres;

/// <summary>Reads the errors of a server and of the way to it; a password does not come through.</summary>
internal static class PostgresFailure
{
    /// <summary>The failure.</summary>
    /// <param name="exception">What Npgsql threw.</param>
    /// <param name="password">What must not be shown.</param>
    public static SqlFailure Of(Exception exception, string? password)
    {
        if (exception is PostgresException error)
            return new(Clean(Join(error.MessageText, error.Detail), password), exception)
            {
                Code = error.SqlState,
                Position = error.Position > 0 && error.InternalQuery is null ? error.Position - 1 : null,
                Hint = error.Hint is { } hint ? Clean(hint, password) : null,
            };

        var inner = exception.InnerException is { } cause && !exception.Message.Contains(cause.Message, StringComparison.Ordinal) ? cause.Message : null;
        return new(Clean(Join(exception.Message, inner), password), exception);
    }

    private static string Join(string message, string? more) => more is null ? message : $"{message.TrimEnd('.')}. {more}";

    private static string Clean(string text, string? password) =>
        string.IsNullOrEmpty(password) ? text : text.Replace(password, "••••••", StringComparison.Ordinal);
}
