using FsCheck.Xunit;

namespace Stedenband.Tests.Evidence.Checks;

/// <summary>A check reads nothing behind the back of its view, and a recoding on a view is the same as one in the file.</summary>
public class RecordedReadsTests
{
    private static readonly StudyCells Cells = new(CaseStudy.Open(Repository.Data));
    private static readonly int[] Recodable = [.. Enumerable.Range(0, Cells.Count).Where(cell => Cells.Alternatives(cell).Length > 0)];
    private static readonly ClaimCheck[] Checks = [.. ClaimChecks.All];

    public static TheoryData<string> Claims { get; } = [.. ClaimChecks.All.Select(check => check.Claim)];

    [Theory]
    [MemberData(nameof(Claims))]
    public void values_that_were_not_read_have_no_say_whatever_they_are(string claim)
    {
        var check = ClaimChecks.Of(claim)!;
        var view = new StudyView(Cells);
        view.Begin([], []);
        var before = check.Run(view).GetType();
        var unread = Recodable.Where(cell => !view.WasRead(cell)).ToHashSet();

        for (var seed = 1; seed <= 20; seed++)
        {
            var random = new Random(seed);
            var others = new StudyView(Cells.With(cell => unread.Contains(cell) ? Any(Cells.Alternatives(cell), random) : Cells.Text(cell)));
            others.Begin([], []);
            Assert.Equal(before, check.Run(others).GetType());
        }
    }

    [Property(MaxTest = 25)]
    public bool a_recoding_on_a_view_does_what_it_does_in_the_file(int cell, int value)
    {
        var recoded = Pick([.. Recodable.Where(other => Cells.TableOf(other).FieldOf(other) is not null && IsFree(other))], cell);
        var choice = Choice(recoded, value);
        using var file = new RecodedData(Cells, recoded, Cells.Alternatives(recoded)[choice - 1]);
        if (!file.IsAllowed)
            return true;
        var other = new StudyView(file.Open());
        other.Begin([], []);
        var view = new StudyView(Cells);

        return Checks.All(check =>
        {
            view.Begin([recoded], [choice]);
            return check.Run(view).GetType() == check.Run(other).GetType();
        });
    }

    // The basis of a coding without a value is bound to it.
    private static bool IsFree(int cell) => Cells.Address(cell) is var address && (address.Column != "basis" || address.Table != "codings");

    private static int Choice(int cell, int value) => (int)((uint)value % (uint)Cells.Alternatives(cell).Length) + 1;

    private static string? Any(string?[] alternatives, Random random) => alternatives[random.Next(alternatives.Length)];

    private static T Pick<T>(T[] items, int number) => items[(int)((uint)number % (uint)items.Length)];
}
