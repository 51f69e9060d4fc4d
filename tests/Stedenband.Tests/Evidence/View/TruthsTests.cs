namespace Stedenband.Tests.Evidence.View;

/// <summary>Statements about many rows, some of whose answers are unknown.</summary>
public class TruthsTests
{
    [Theory]
    [InlineData("yyy", true)]
    [InlineData("yny", false)]
    [InlineData("y?y", null)]
    [InlineData("?n?", false)]
    [InlineData("", true)]
    public void it_is_so_for_every_row_when_it_is_known_to_be_so_for_each(string answers, bool? every) => Assert.Equal(every, answers.Every(Read));

    [Theory]
    [InlineData("nnn", false)]
    [InlineData("nyn", true)]
    [InlineData("n?n", null)]
    [InlineData("?y?", true)]
    [InlineData("", false)]
    public void it_is_so_for_some_row_when_one_is_known(string answers, bool? some) => Assert.Equal(some, answers.Some(Read));

    [Theory]
    [InlineData("yyn", true)]
    [InlineData("ynn", false)]
    [InlineData("y?n", null)]
    [InlineData("yy?", true)]
    [InlineData("yyy?", null)]
    [InlineData("yyyy", false)]
    [InlineData("nn?", false)]
    public void a_count_is_known_when_unknown_answers_cannot_change_it(string answers, bool? between) => Assert.Equal(between, answers.CountBetween(2, 3, Read));

    private static bool? Read(char answer) => answer switch
    {
        'y' => true,
        'n' => false,
        _ => null,
    };
}
