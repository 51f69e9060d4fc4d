namespace Stedenband;

/// <summary>Holds a sentence of a chapter against the data, where the reader can see it.</summary>
public static class Check
{
    /// <summary>Prints the sentence with a tick when it holds.</summary>
    /// <param name="holds">Whether the data say so.</param>
    /// <param name="statement">The finding as a sentence.</param>
    /// <exception cref="FindingChangedException">It does not hold: the text and the data have come apart.</exception>
    public static void That(bool holds, string statement)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(statement);
        if (!holds)
            throw new FindingChangedException(statement);
        Console.WriteLine($"✓ {statement}");
    }
}
