namespace Notebooks.Tests.Execution;

/// <summary>A chapter fails when the data no longer say what it says.</summary>
public class ChangedDataTests
{
    [Theory]
    [InlineData("01-the-five-partnerships.ipynb", "zeist-berkane.translocal_link", "weak", "none", "the ties without a translocal link are those between the larger cities")]
    [InlineData("03-questions-and-methods.ipynb", "study.interviews", "125", "124", "the study rests on 125 interviews")]
    [InlineData("04-policy-and-transnational-relations.ipynb", "haarlem-emirdag.civil_society_involved", "yes", "no", "three ties involve civil society")]
    [InlineData("06-strengthening-local-government.ipynb", "rotterdam-casablanca.partner_department_strengthened", "limited", "no", "in Casablanca strengthening was limited")]
    [InlineData("08-conclusions.ipynb", "study.unused_potential_mainly", "dutch", "partner", "most unused potential lies on the Dutch side")]
    public async Task recoding_a_value_breaks_the_finding_that_rests_on_it(string notebook, string coding, string from, string to, string finding)
    {
        using var copy = new StudyCopy();
        copy.Recode(coding, from, to);

        var run = await NotebookExecution.RunAsync(copy.Notebook(notebook));

        Assert.False(run.Succeeded);
        Assert.Contains(finding, run.FirstFailure!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_untouched_copy_runs_as_the_original_does()
    {
        using var copy = new StudyCopy();

        var run = await NotebookExecution.RunAsync(copy.Notebook("01-the-five-partnerships.ipynb"));

        Assert.True(run.Succeeded, run.FirstFailure?.Problem);
    }
}
