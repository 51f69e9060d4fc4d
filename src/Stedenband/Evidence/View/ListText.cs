namespace Stedenband;

/// <summary>Lists as they stand in a cell.</summary>
internal static class ListText
{
    /// <summary>Whether an item stands in the list; without taking it apart, as it is asked very often.</summary>
    public static bool Has(ReadOnlySpan<char> text, ReadOnlySpan<char> item, ReadOnlySpan<char> delimiter)
    {
        foreach (var part in text.Split(delimiter))
        {
            if (text[part].Trim().SequenceEqual(item))
                return true;
        }

        return false;
    }
}
