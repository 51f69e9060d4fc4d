using Stedenband.Cli.Tests.Processes;

[assembly: AssemblyFixture(typeof(MadeBook))]

namespace Stedenband.Cli.Tests.Processes;

/// <summary>A checkout whose book was made, once for all tests: in a copy of it no chapter has to run again.</summary>
public sealed class MadeBook : IAsyncLifetime
{
    private readonly Checkout checkout = new();

    public Checkout Copy() => checkout.Copy();

    public async ValueTask InitializeAsync()
    {
        var ended = await RunningProgram.RunAsync(checkout.Root, "book", "--no-serve");
        Assert.True(ended.Code == 0, ended.ToString());
    }

    public ValueTask DisposeAsync()
    {
        checkout.Dispose();
        return ValueTask.CompletedTask;
    }
}
