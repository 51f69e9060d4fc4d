namespace Cahier.Book.Publishing;

/// <summary>Where the relative links of a text lead in the site.</summary>
internal static class Links
{
    /// <summary>
    /// Links of the text in this file: another notebook becomes its page, any other file that exists is copied to
    /// <c>files/</c>, and what does not exist is left as it is.
    /// </summary>
    public static Func<string, string> From(string? textPath, SiteFiles files) => address =>
    {
        var (path, fragment) = Split(address);
        if (path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase)) return Path.ChangeExtension(Path.GetFileName(path), ".html") + fragment;
        if (textPath is null) return address;

        var source = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(textPath))!, Uri.UnescapeDataString(path)));
        if (!File.Exists(source)) return address;

        var target = $"files/{Path.GetFileName(source)}";
        files.AddCopy(target, source);
        return Uri.EscapeDataString("files") + "/" + Uri.EscapeDataString(Path.GetFileName(source)) + fragment;
    };

    private static (string Path, string Fragment) Split(string address)
    {
        var mark = address.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? (address, "") : (address[..mark], address[mark..]);
    }
}
