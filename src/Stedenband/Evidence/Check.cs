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

    /// <summary>Prints what the data say of a claim of the study: with a tick when it holds, with ≈ when the pattern is consistent with it, and why where it cannot be tested.</summary>
    /// <param name="study">The data.</param>
    /// <param name="id">The id of the claim, such as <c>c4-8</c>.</param>
    /// <exception cref="FindingChangedException">It does not hold: the claim and the data have come apart.</exception>
    /// <exception cref="ArgumentException">There is no such claim.</exception>
    public static void Claim(CaseStudy study, string id)
    {
        ArgumentNullException.ThrowIfNull(study);
        var claim = study.Claims.FirstOrDefault(claim => claim.Id == id) ?? throw new ArgumentException($"There is no claim '{id}'.", nameof(id));
        var line = new StudyVerification(study).Verify(claim).Outcome switch
        {
            CheckOutcome.Holds holds => $"✓ {id}: {holds.Sentence}",
            CheckOutcome.Consistent pattern => $"≈ {id}, consistent with the pattern: {pattern.Sentence} Not observed: {pattern.NotObserved}",
            CheckOutcome.NotTestable untested => $"– {id}, not testable: {untested.Reason}",
            var refuted => throw new FindingChangedException($"{id}: {claim.Statement} The data say: {refuted.Sentence}"),
        };
        Console.WriteLine(line);
    }
}
