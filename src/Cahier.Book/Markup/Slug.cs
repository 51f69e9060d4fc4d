using System.Text;

namespace Cahier.Book.Markup;

/// <summary>Text as a part of an address: lower-case letters, digits and hyphens.</summary>
internal static class Slug
{
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character)) slug.Append(character);
            else if (slug.Length > 0 && slug[^1] != '-' && !char.IsLetter(character) && !IsMark(character)) slug.Append('-');
        }

        var trimmed = slug.ToString().Trim('-');
        return trimmed.Length > 0 ? trimmed : "section";
    }

    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
