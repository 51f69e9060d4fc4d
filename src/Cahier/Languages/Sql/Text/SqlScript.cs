namespace Cahier.Languages.Sql.Text;

/// <summary>The statements of a cell.</summary>
internal static class SqlScript
{
    /// <summary>Splits a text at its semicolons; what holds only comments is no statement.</summary>
    public static IReadOnlyList<SqlStatement> Read(string text)
    {
        var statements = new List<SqlStatement>();
        var tokens = new List<SqlToken>();
        foreach (var token in SqlLexer.Read(text))
        {
            if (token.Kind != SqlTokenKind.Semicolon)
                tokens.Add(token);
            else
                End();
        }

        End();
        return statements;

        void End()
        {
            if (tokens.Count > 0)
                statements.Add(new(text[tokens[0].Start..tokens[^1].End], tokens[0].Start, tokens));
            tokens = [];
        }
    }
}
