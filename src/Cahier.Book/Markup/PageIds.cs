namespace Cahier.Book.Markup;

/// <summary>The ids of one page, each given out once.</summary>
internal sealed class PageIds
{
    // The frame of a page, its cells and its figures have ids as well: a heading "Main" or "Cell 3" may not take them.
    private static readonly string[] Frame = ["main", "theme", "all-code"];
    private readonly HashSet<string> taken = [];

    public string Next(string wanted)
    {
        var free = IsOfThePage(wanted) ? $"section-{wanted}" : wanted;
        var id = free;
        for (var number = 2; !taken.Add(id); number++) id = $"{free}-{number}";
        return id;
    }

    private static bool IsOfThePage(string id) =>
        Frame.Contains(id) || id.StartsWith("cell-", StringComparison.Ordinal) || id.StartsWith("figure-", StringComparison.Ordinal);
}
