namespace Cahier.Languages.Sql.Text;

/// <summary>A piece of SQL text that is neither space nor comment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Value">The text itself; a quoted name without its quotes.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct SqlToken(SqlTokenKind Kind, int Start, string Value, int End)
{
    /// <summary>Whether it is this keyword, in any case of its letters.</summary>
    public bool Is(string word) => Kind == SqlTokenKind.Word && Value.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is this character.</summary>
    public bool IsSymbol(char symbol) => Kind == SqlTokenKind.Symbol && Value[0] == symbol;
}
