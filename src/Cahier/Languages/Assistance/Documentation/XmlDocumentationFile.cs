using System.Text;

namespace Cahier.Languages.Assistance.Documentation;

/// <summary>
/// An XML documentation file. Only the places of its members are kept: the file of the framework's core alone has 8 MB,
/// of which a reader asks for a few lines.
/// </summary>
internal sealed class XmlDocumentationFile
{
    private const int LongestMember = 256 * 1024;
    private static readonly byte[] Opening = "<member name=\""u8.ToArray();

    private readonly string path;
    private readonly Lazy<Dictionary<ulong, int>> places;

    public XmlDocumentationFile(string path)
    {
        this.path = path;
        places = new(() => FindMembers(path));
    }

    /// <summary>The XML of a member, or null.</summary>
    /// <param name="id">The documentation id: <c>M:System.String.Trim</c>.</param>
    public string? Find(string id)
    {
        try
        {
            return places.Value.TryGetValue(Hash(Encoding.UTF8.GetBytes(id)), out var place) ? Read(place, id) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string? Read(int place, string id)
    {
        using var file = File.OpenRead(path);
        file.Position = place;
        var buffer = new byte[Math.Min(LongestMember, file.Length - place)];
        file.ReadExactly(buffer);
        var end = buffer.AsSpan().IndexOf("</member>"u8);
        if (end < 0)
            return null;

        var text = Encoding.UTF8.GetString(buffer.AsSpan(0, end + "</member>".Length));
        return text.StartsWith($"<member name=\"{id}\"", StringComparison.Ordinal) ? text : null;
    }

    private static Dictionary<ulong, int> FindMembers(string path)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        var found = new Dictionary<ulong, int>();
        for (var start = 0; bytes[start..].IndexOf(Opening) is >= 0 and var next; start += Opening.Length)
        {
            start += next;
            var name = bytes[(start + Opening.Length)..];
            if (name.IndexOf((byte)'"') is > 0 and var length)
                found.TryAdd(Hash(name[..length]), start);
        }

        return found;
    }

    // FNV-1a; what is found is compared with the whole name.
    private static ulong Hash(ReadOnlySpan<byte> name)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in name)
            hash = (hash ^ letter) * 1099511628211UL;

        return hash;
    }
}
