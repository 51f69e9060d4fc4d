namespace Cahier.Languages.Sql.Text;

/// <summary>The statements of a cell.</summary>
internal static class SqlScript
{
    /// <summary>Splits a text at its semicolons; what holds only comments is no statement.</summary>
    public static IReadOnlyList<SqlStatement> Read(string text)
    {
        var statements = new List<SqlStatement>();
        var tokens = new List<SqlToken>();
        var depth = 0;
        foreach (var token in SqlLexer.Read(text))
        {
            depth = DepthAfter(token, tokens, depth);
            if (token.Kind != SqlTokenKind.Semicolon || depth > 0)
            {
                tokens.Add(token);
                continue;
            }

            End();
        }

        End();
        return statements;

        void End()
        {
            if (tokens.Count > 0)
                statements.Add(new(text[tokens[0].Start..tokens[^1].End], tokens[0].Start, tokens));
            tokens = [];
            depth = 0;
        }
    }

    // In PostgreSQL a function's body may be begin atomic … end, with semicolons of its own.
    private static int DepthAfter(SqlToken token, List<SqlToken> before, int depth)
    {
        if (token.Is("atomic") && before.Count > 0 && before[^1].Is("begin") && before[0].Is("create"))
            return depth + 1;
        if (depth > 0 && token.Is("case"))
            return depth + 1;

        return depth > 0 && token.Is("end") ? depth - 1 : depth;
    }
}
