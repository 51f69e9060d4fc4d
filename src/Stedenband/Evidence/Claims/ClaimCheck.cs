using System.Runtime.CompilerServices;

namespace Stedenband;

/// <summary>
/// The test of one claim: a pure function of the tables, found by the claim's id. Its name in <c>claims.csv</c> is the name of its type.
/// <para>
/// To add one: a file in <c>Evidence/Checks/ChapterN</c> with an <c>internal sealed class</c> that passes the claim's id to this one and
/// overrides <see cref="Test"/>; then its name in the column <c>check</c>. It is found by itself. What it asks of a value it asks
/// narrowly (<c>Is</c>, <c>Says</c>, <c>Has</c>; <c>Named</c> and <c>WithId</c> for what is no coded value), it lets a missing value make the answer unknown (<c>Is</c> gives null, and
/// <see cref="Truths"/> and the operators <c>&amp;</c> and <c>|</c> carry that on), and the sentence tells what the data say, whether that is what the claim
/// says or not. The check of a causal claim ends in <see cref="Pattern"/>. Tests ask of every check that some change of at most three coded values turns it over,
/// and that the sentence is another one then.
/// </para>
/// </summary>
/// <param name="claim">The id of the claim, such as <c>c4-8</c>.</param>
public abstract class ClaimCheck(string claim)
{
    /// <summary>The id of the claim.</summary>
    public string Claim { get; } = claim;

    /// <summary>The name that <c>claims.csv</c> gives it.</summary>
    public string Name => GetType().Name;

    /// <summary>Asks the tables. Nothing but the view may have a say in it.</summary>
    /// <param name="study">The tables.</param>
    protected abstract CheckOutcome Test(StudyView study);

    /// <summary>Runs it; what the data lack makes the claim not testable.</summary>
    internal CheckOutcome Run(StudyView study)
    {
        try
        {
            return Test(study);
        }
        catch (DataLackException lack)
        {
            return new CheckOutcome.NotTestable(Upper(lack.Message), "", []);
        }
    }

    /// <summary>The end of a check.</summary>
    /// <param name="study">The view that was asked.</param>
    /// <param name="holds">Whether the claim holds; null when values are missing that would tell.</param>
    /// <param name="sentence">What the data say.</param>
    /// <param name="rows">The rows that it rests on.</param>
    protected static CheckOutcome Conclude(
        StudyView study, bool? holds, [InterpolatedStringHandlerArgument(nameof(study))] Sentence sentence, params IEnumerable<RowView>[] rows)
    {
        ArgumentNullException.ThrowIfNull(study);
        if (!study.IsTold)
            return Silent.Of(holds);
        var evidence = References(rows);
        return holds switch
        {
            true => new CheckOutcome.Holds(sentence.Tell(), evidence),
            false => new CheckOutcome.DoesNotHold(sentence.Tell(), evidence),
            null => new CheckOutcome.NotTestable(MissingValues.Of(study), sentence.Tell(), evidence),
        };
    }

    /// <summary>The end of the check of a causal claim: consistent with it or not, never confirmed.</summary>
    /// <param name="study">The view that was asked.</param>
    /// <param name="fits">Whether the pattern is one that the claim leads to expect; null when values are missing that would tell.</param>
    /// <param name="sentence">What the data say.</param>
    /// <param name="cases">Where the pattern is seen.</param>
    /// <param name="notObserved">What would tell the claim from its rivals, and is not in the data.</param>
    /// <param name="rows">The rows that it rests on.</param>
    protected static CheckOutcome Pattern(
        StudyView study, bool? fits, [InterpolatedStringHandlerArgument(nameof(study))] Sentence sentence,
        IEnumerable<string> cases, string notObserved, params IEnumerable<RowView>[] rows)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(cases);
        return study.IsTold && fits == true
            ? new CheckOutcome.Consistent(sentence.Tell(), References(rows), [.. cases], notObserved)
            : Conclude(study, fits, sentence, rows);
    }

    private static List<RowReference> References(IEnumerable<RowView>[] rows) =>
        [.. rows.SelectMany(group => group).Select(row => row.Reference).OfType<RowReference>().Distinct()];

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
