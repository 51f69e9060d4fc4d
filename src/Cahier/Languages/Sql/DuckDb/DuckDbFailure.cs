using System.Text;
using System.Text.Json;
using DuckDB.NET.Data;

namespace Cahier.Languages.Sql.DuckDb;

/// <summary>
/// Reads DuckDB's errors. With its setting <c>errors_as_json</c> they say where they are; where a user has switched it
/// off, the message is taken as it is.
/// </summary>
internal static class DuckDbFailure
{
    /// <summary>The failure of a statement.</summary>
    /// <param name="exception">What DuckDB threw.</param>
    /// <param name="statement">The statement as the user wrote it.</param>
    /// <param name="prefix">What the engine put before it.</param>
    public static SqlFailure Of(DuckDBException exception, string statement, string prefix = "")
    {
        var start = exception.Message.IndexOf('{', StringComparison.Ordinal);
        if (start < 0 || Json(exception.Message[start..]) is not { } error || error.Text("exception_message") is not { } message)
            return new(exception.Message.Trim(), exception);

        // After the first line comes DuckDB's advice. That of its own hidden tables is none.
        var lines = message.Split('\n', 2);
        var advice = lines.Length > 1 && !lines[1].StartsWith("Did you mean \"pg_", StringComparison.Ordinal) ? lines[1].Trim().ReplaceLineEndings(" ") : null;
        return new($"{error.Text("exception_type")} Error: {lines[0].Trim()}", exception)
        {
            Position = CharacterAt(error.Text("position"), statement, prefix),
            Hint = advice,
        };
    }

    // DuckDB counts bytes of UTF-8.
    private static int? CharacterAt(string? position, string statement, string prefix)
    {
        if (!int.TryParse(position, out var bytes))
            return null;

        var text = Encoding.UTF8.GetBytes(statement);
        bytes -= Encoding.UTF8.GetByteCount(prefix);
        return bytes >= 0 && bytes <= text.Length ? Encoding.UTF8.GetCharCount(text, 0, bytes) : null;
    }

    private static JsonElement? Json(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(this JsonElement error, string property) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
