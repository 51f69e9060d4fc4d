using Cahier.Book.Markup;

namespace Cahier.Book.Pages;

/// <summary>Where the rows of a book's tables stand: other tables and registers lead to them.</summary>
internal sealed class RowAddresses(BookDefinition book)
{
    private readonly Dictionary<string, HashSet<string>> keys = book.Tables.DistinctBy(table => table.Name).ToDictionary(table => table.Name, KeysOf);

    /// <summary>The address of a row from the folder of the tables; null when there is no such table or row.</summary>
    public string? Of(string table, string key) =>
        keys.TryGetValue(table, out var known) && known.Contains(key) ? $"{Href.To(table)}.html#{Uri.EscapeDataString(IdOf(key))}" : null;

    /// <summary>The id of a row on the page of its table.</summary>
    // Ids may hold no white space, and the page has ids of its own ("theme", "filter"), which a key may be as well.
    public static string IdOf(string key) => $"row-{Uri.EscapeDataString(key)}";

    /// <summary>The column whose values identify a row, or null.</summary>
    public static int? KeyOf(BookTable table) =>
        table.Columns.Select((column, index) => (column.Name, Index: (int?)index)).FirstOrDefault(column => column.Name == table.Key).Index;

    private static HashSet<string> KeysOf(BookTable table) => KeyOf(table) is { } key ? [.. table.Rows.Select(row => row[key])] : [];
}
