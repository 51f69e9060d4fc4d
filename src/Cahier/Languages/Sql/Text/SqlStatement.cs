namespace Cahier.Languages.Sql.Text;

/// <summary>One statement of a cell.</summary>
/// <param name="Text">Its text, without the semicolon.</param>
/// <param name="Start">Where it begins in the cell's text.</param>
/// <param name="Tokens">Its tokens, with places in the cell's text.</param>
internal sealed record SqlStatement(string Text, int Start, IReadOnlyList<SqlToken> Tokens)
{
    private static readonly string[] Queries = ["select", "from", "values", "table", "pivot", "unpivot"];
    private static readonly string[] Listings = ["show", "describe", "desc", "summarize"];
    private static readonly string[] BeforeTable = ["or", "replace", "ignore", "into", "from", "table", "if", "exists"];
    private static readonly string[] Changes = ["insert", "update", "delete", "merge", "copy", "truncate"];

    /// <summary>
    /// The keyword that says what it does, in lower case: <c>select</c>, <c>insert</c>, <c>create</c>. After a <c>with</c>
    /// it is that of the statement which follows the named queries.
    /// </summary>
    public string Verb { get; } = VerbOf(Tokens);

    /// <summary>Whether it asks for rows and can stand where a query can: after <c>create table … as</c>.</summary>
    public bool IsQuery => Queries.Contains(Verb);

    /// <summary>Whether it tells of the database and can stand in the <c>from</c> of DuckDB.</summary>
    public bool IsListing => Listings.Contains(Verb);

    /// <summary>Whether it changes rows and gives none back.</summary>
    public bool IsChange => Changes.Contains(Verb) && !Tokens.Any(token => token.Is("returning"));

    /// <summary>Whether it surely gives no rows back.</summary>
    public bool HasNoResult => IsChange || Verb is "create" or "drop" or "alter";

    /// <summary>Whether it makes a view or a macro, which goes on to refer to the names in it.</summary>
    public bool MakesView => Verb == "create" && Tokens.Take(6).Any(token => token.Is("view") || token.Is("macro") || token.Is("function"));

    /// <summary>The name of the table that <c>create table … as</c> makes, as it is written; null for other statements.</summary>
    public string? TableMadeOfQuery
    {
        get
        {
            var table = Verb == "create" ? IndexOf("table", from: 1, most: 5) : -1;
            var query = table < 0 ? -1 : IndexOf("as", table + 1, most: 10);
            var name = Tokens.Skip(table + 1).SkipWhile(token => token.Is("if") || token.Is("not") || token.Is("exists")).FirstOrDefault();
            return query < 0 || name.Value is null ? null : Text[(name.Start - Start)..(Tokens[query].Start - Start)].Trim();
        }
    }

    /// <summary>The table that it inserts into, updates, alters or drops; null for other statements.</summary>
    public string? ChangedTable
    {
        get
        {
            if (!(IsChange || Verb is "alter" or "drop" or "insert" or "update" or "delete" or "merge") || Verb == "copy")
                return null;

            var verb = Tokens.TakeWhile(token => !token.Is(Verb)).Count();
            return Tokens.Skip(verb + 1).SkipWhile(token => BeforeTable.Any(token.Is)).Select(token => token.Value).FirstOrDefault();
        }
    }

    /// <summary>What it did, for a reader: <c>insert</c>, <c>create table</c>.</summary>
    public string Name =>
        Verb is "create" or "drop" or "alter"
            ? string.Join(' ', Tokens.Select(token => token.Value.ToLowerInvariant()).Where(word => word is not ("or" or "replace" or "temp" or "temporary")).Take(2))
            : Verb;

    private int IndexOf(string word, int from, int most)
    {
        for (var i = from; i < Math.Min(Tokens.Count, from + most); i++)
            if (Tokens[i].Is(word))
                return i;

        return -1;
    }

    private static string VerbOf(IReadOnlyList<SqlToken> tokens)
    {
        var words = tokens.SkipWhile(token => token.IsSymbol('(')).ToList();
        if (words.Count == 0 || words[0].Kind != SqlTokenKind.Word)
            return "";
        if (!words[0].Is("with"))
            return words[0].Value.ToLowerInvariant();

        var depth = 0;
        foreach (var token in words)
        {
            depth += token.IsSymbol('(') ? 1 : token.IsSymbol(')') ? -1 : 0;
            if (depth == 0 && (Queries.Any(token.Is) || Changes.Any(token.Is)))
                return token.Value.ToLowerInvariant();
        }

        return "with";
    }
}
