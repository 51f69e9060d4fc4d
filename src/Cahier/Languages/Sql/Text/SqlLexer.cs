namespace Cahier.Languages.Sql.Text;

/// <summary>
/// Reads the words, names and texts of SQL as PostgreSQL and DuckDB write them. Good enough to find where statements
/// end and which names they mention; what is not closed runs to the end of the text, and the database says so.
/// </summary>
internal sealed class SqlLexer(string text)
{
    private int position;

    /// <summary>The tokens of a text.</summary>
    public static IReadOnlyList<SqlToken> Read(string text)
    {
        var lexer = new SqlLexer(text);
        var tokens = new List<SqlToken>();
        while (lexer.Next() is { } token)
            tokens.Add(token);

        return tokens;
    }

    private SqlToken? Next()
    {
        SkipSpaceAndComments();
        if (position >= text.Length)
            return null;

        var start = position;
        return text[start] switch
        {
            ';' => One(SqlTokenKind.Semicolon),
            '"' => QuotedName(),
            '\'' => Literal(start, hasBackslashes: false),
            'e' or 'E' when At(start + 1) == '\'' => Literal(start + 1, hasBackslashes: true),
            '$' when DollarTag() is { } tag => DollarQuoted(tag),
            var first when IsNameStart(first) => Word(),
            _ => One(SqlTokenKind.Symbol),
        };
    }

    private void SkipSpaceAndComments()
    {
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
                position++;
            else if (text[position] == '-' && At(position + 1) == '-')
                position = text.IndexOf('\n', position) is >= 0 and var end ? end : text.Length;
            else if (text[position] == '/' && At(position + 1) == '*')
                SkipComment();
            else
                return;
        }
    }

    // Comments nest in PostgreSQL.
    private void SkipComment()
    {
        var depth = 0;
        do
        {
            var (step, size) = (text[position], At(position + 1)) switch
            {
                ('/', '*') => (1, 2),
                ('*', '/') => (-1, 2),
                _ => (0, 1),
            };
            depth += step;
            position += size;
        }
        while (depth > 0 && position < text.Length);
    }

    private SqlToken One(SqlTokenKind kind) => new(kind, position, text[position].ToString(), ++position);

    private SqlToken Word()
    {
        var start = position;
        while (position < text.Length && (IsNameStart(text[position]) || char.IsAsciiDigit(text[position]) || text[position] == '$'))
            position++;

        return new(SqlTokenKind.Word, start, text[start..position], position);
    }

    private SqlToken QuotedName()
    {
        var start = position;
        SkipQuoted('"', hasBackslashes: false);
        var end = position > start + 1 && text[position - 1] == '"' ? position - 1 : position;
        return new(SqlTokenKind.QuotedName, start, text[(start + 1)..end].Replace("\"\"", "\"", StringComparison.Ordinal), position);
    }

    private SqlToken Literal(int quote, bool hasBackslashes)
    {
        var start = position;
        position = quote;
        SkipQuoted('\'', hasBackslashes);
        return new(SqlTokenKind.Literal, start, text[start..position], position);
    }

    private void SkipQuoted(char quote, bool hasBackslashes)
    {
        for (position++; position < text.Length; position++)
        {
            if (hasBackslashes && text[position] == '\\')
                position++;
            else if (text[position] == quote && At(position + 1) == quote)
                position++;
            else if (text[position] == quote)
                break;
        }

        position = Math.Min(text.Length, position + 1);
    }

    // $$ or $tag$; not $1, which is a parameter.
    private string? DollarTag()
    {
        var end = position + 1;
        while (end < text.Length && (IsNameStart(text[end]) || (end > position + 1 && char.IsAsciiDigit(text[end]))))
            end++;

        return At(end) == '$' ? text[position..(end + 1)] : null;
    }

    private SqlToken DollarQuoted(string tag)
    {
        var start = position;
        var end = text.IndexOf(tag, start + tag.Length, StringComparison.Ordinal);
        position = end < 0 ? text.Length : end + tag.Length;
        return new(SqlTokenKind.Literal, start, text[start..position], position);
    }

    private char At(int index) => index < text.Length ? text[index] : '\0';

    private static bool IsNameStart(char character) => character == '_' || char.IsLetter(character) || character > '\x7f';
}
