using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cahier.Documents.Ipynb;

/// <summary>
/// Gives each cell of a notebook an id of its own: the one it has, or one made from its position and content, so that
/// the same file gives the same ids at every reading.
/// </summary>
internal sealed class CellIds
{
    private const int Length = 12;

    private readonly HashSet<string> taken = [];
    private int position;

    public string Next(string own, string cellType, string source)
    {
        position++;
        if (own.Length > 0 && taken.Add(own))
            return own;

        for (var attempt = 0; ; attempt++)
            if (Made(cellType, source, attempt) is var id && taken.Add(id))
                return id;
    }

    private string Made(string cellType, string source, int attempt)
    {
        var content = string.Create(CultureInfo.InvariantCulture, $"{position}\n{cellType}\n{attempt}\n{source}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..Length];
    }
}
