namespace Cahier.Display.Formatting.Values;

/// <summary>What stands in the place of a value whose own code threw while it was shown.</summary>
internal sealed record Failure(Exception Error)
{
    public string Text => $"<{TypeNames.Of(Error.GetType())}: {MessageOf(Error)}>";

    private static string MessageOf(Exception error)
    {
        try
        {
            return error.Message;
        }
        catch (Exception)
        {
            return "its message cannot be read";
        }
    }
}
