using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Words;

/// <summary>Which checkout the program works on.</summary>
public sealed class CheckoutTests : IDisposable
{
    private readonly Checkout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task a_folder_inside_a_checkout_belongs_to_it()
    {
        checkout.Change("claims.csv", text => text + "x\n");

        Assert.Equal(1, (await RunningProgram.RunAsync(checkout.Notebooks, "verify")).Code);
    }

    [Theory]
    [InlineData("data", "not data/datapackage.json")]
    [InlineData("notebooks", "not notebooks/")]
    public async Task half_a_checkout_is_named_and_no_other_one_is_taken(string lost, string told)
    {
        Directory.Delete(checkout[lost], recursive: true);

        var ended = await RunningProgram.RunAsync(checkout.Root, "book", "--no-serve");

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.Contains($"The checkout in {checkout.Root} has", ended.Error, StringComparison.Ordinal);
        Assert.Contains(told, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_checkout_without_chapters_says_how_they_are_named()
    {
        foreach (var chapter in Directory.EnumerateFiles(checkout.Notebooks)) File.Delete(chapter);

        var ended = await RunningProgram.RunAsync(checkout.Root, "book", "--no-serve");

        Assert.Equal((2, $"There is no chapter in {checkout.Notebooks}: names begin with two digits, such as 01-title.ipynb.\n"), (ended.Code, ended.Error));
    }

    [Fact]
    public async Task outside_of_any_checkout_the_program_says_where_it_looked()
    {
        // The program in a folder of its own: where it is built, it is inside a checkout.
        var elsewhere = Directory.CreateTempSubdirectory("stedenband-bin-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(file => Path.GetExtension(file) is ".dll" or ".json"))
                File.Copy(file, Path.Combine(elsewhere.FullName, Path.GetFileName(file)));

            var ended = await RunningProgram.RunOtherAsync("dotnet", elsewhere.FullName, Path.Combine(elsewhere.FullName, "Stedenband.Cli.dll"), "verify");

            Assert.Equal((2, ""), (ended.Code, ended.Out));
            Assert.StartsWith($"There is no checkout here: looked from {elsewhere.FullName} ", ended.Error, StringComparison.Ordinal);
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }
}
