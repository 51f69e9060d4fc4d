namespace Stedenband.Tests.Evidence.Checks;

/// <summary>Claims and checks fit together both ways.</summary>
public sealed class PairingTests : IDisposable
{
    private const string Header = "id,chapter,research_question,kind,statement,short,basis,passages,sources,check,not_testable,note";

    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Fact]
    public void every_check_of_the_library_is_named_by_its_claim() =>
        Assert.Equal(
            ClaimChecks.All.Select(check => (check.Claim, check.Name)).Order(),
            CaseStudy.Open(Repository.Data).Claims.Where(claim => claim.Check is not null).Select(claim => (claim.Id, claim.Check!)).Order());

    [Fact]
    public void a_package_with_claims_of_its_own_needs_none_of_the_checks() => Assert.Empty(_package.Errors());

    [Fact]
    public void a_check_that_the_library_does_not_have_is_told() =>
        Assert.Equal(["data/claims.csv, row 2, column check: 'NoSuchCheck' is no check of this library"], With("learned,,NoSuchCheck,"));

    [Fact]
    public void a_misspelt_check_is_told_with_the_one_of_the_claim() =>
        Assert.Contains("data/claims.csv, row 2, column check: 'OneDirectLinks' is no check of this library; the check of this claim is OneDirectLink", With("c4-8,,OneDirectLinks,"));

    [Fact]
    public void the_check_of_another_claim_is_refused() =>
        Assert.Contains("data/claims.csv, row 2, column check: the check OneDirectLink tests the claim 'c4-8', not this one", With("c4-9,,OneDirectLink,"));

    [Fact]
    public void a_check_without_a_claim_is_told_where_the_checks_are_used()
    {
        var errors = With("c4-8,,OneDirectLink,");

        Assert.Equal(ClaimChecks.All.Count - 1, errors.Length);
        Assert.Contains("data/claims.csv: the check CivilSocietyFirstInHaarlem tests the claim 'c4-9', which the table does not have", errors);
    }

    [Fact]
    public void a_claim_that_hides_its_check_is_told() =>
        Assert.Contains(
            "data/claims.csv, row 3, column check: the library has the check CivilSocietyFirstInHaarlem for this claim; name it here, and leave not_testable empty",
            With("c4-8,,OneDirectLink,", "c4-9,,,No table codes it."));

    // Rows as id, note, check, reason.
    private string[] With(params string[] claims)
    {
        var rows = claims.Select(claim => claim.Split(',')).Select(cells => $"{cells[0]},4,RQ1,case,It is so.,So,stated,1.1.1,,{cells[2]},{cells[3]},{cells[1]}");
        return _package.Write("recommendations", _package.Text("recommendations").Replace("learned", claims[0].Split(',')[0], StringComparison.Ordinal))
            .Write("claims", string.Join('\n', rows.Prepend(Header)) + "\n").Errors();
    }
}
