namespace Cahier.Languages.Assistance.Paths;

/// <summary>Completes <c>nuget: Name, version</c> with the packages that are on this machine; nothing is asked over the network.</summary>
internal static class PackageCompletions
{
    private const int MostShown = 500;

    /// <summary>What continues a reference that begins with <c>nuget:</c>.</summary>
    /// <param name="written">The reference as far as it is written.</param>
    /// <param name="position">Where it ends.</param>
    public static CompletionList Complete(string written, int position)
    {
        var specification = written["nuget:".Length..];
        var comma = specification.IndexOf(',', StringComparison.Ordinal);
        var word = specification[(comma + 1)..].TrimStart();
        var found = comma < 0
            ? PackageFolder.Names().Where(name => name.Contains(word, StringComparison.OrdinalIgnoreCase)).OrderBy(name => !name.StartsWith(word, StringComparison.OrdinalIgnoreCase)).ThenBy(name => name, StringComparer.Ordinal)
            : PackageFolder.VersionsOf(specification[..comma].Trim()).Where(version => version.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return new(position - word.Length, position, [.. found.Take(MostShown).Select(text => new CompletionItem(text, text, CompletionKinds.Package, null))]);
    }
}
