namespace Stedenband;

/// <summary>A pin locates a passage; it does not quote at length.</summary>
internal sealed class PinRule : IRule
{
    private const int MostWords = 8;

    public void Check(LoadedPackage data)
    {
        var passages = data.Tables["passages"];
        foreach (var row in passages.Rows)
        {
            if (row["pin"] is { } pin && Words(pin) is > MostWords and var words)
                data.Log.Add(passages, row, "pin", $"the pin has {words} words, and may have {MostWords} at most");
        }
    }

    private static int Words(string pin) => pin.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
