using System.Text;

namespace Cahier.Jupyter.Kernel.History;

/// <summary>Patterns in which <c>*</c> stands for any text and <c>?</c> for one character, ends of lines included.</summary>
internal static class GlobPattern
{
    /// <summary>Whether the whole text matches. Upper and lower case differ.</summary>
    public static bool Matches(string pattern, string text)
    {
        // By whole characters: an emoji is one. After a mismatch only the last star needs to take in more.
        Rune[] wanted = [.. pattern.EnumerateRunes()], given = [.. text.EnumerateRunes()];
        int p = 0, t = 0, star = -1, starText = 0;
        while (t < given.Length)
        {
            if (p < wanted.Length && wanted[p].Value == '*')
                (star, starText) = (p++, t);
            else if (p < wanted.Length && (wanted[p].Value == '?' || wanted[p] == given[t]))
                (p, t) = (p + 1, t + 1);
            else if (star >= 0)
                (p, t) = (star + 1, ++starText);
            else
                return false;
        }

        return wanted[p..].All(rest => rest.Value == '*');
    }
}
