namespace Cahier.Languages.Sql.Text;

/// <summary>What a piece of SQL text is.</summary>
internal enum SqlTokenKind
{
    /// <summary>A keyword or a name without quotes.</summary>
    Word,

    /// <summary>A name in double quotes.</summary>
    QuotedName,

    /// <summary>A text in single quotes, or between dollar signs.</summary>
    Literal,

    /// <summary><c>;</c></summary>
    Semicolon,

    /// <summary>Any other single character.</summary>
    Symbol,
}
