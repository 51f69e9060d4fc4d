namespace Stedenband.Cli.Tests.Jupyter;

/// <summary>The installed kernels under Jupyter's own client, and under the public conformance suite.</summary>
public sealed class JupyterClientTests(InstalledKernels kernels) : IClassFixture<InstalledKernels>
{
    [Theory]
    [InlineData("interrupt")]
    [InlineData("restart")]
    [InlineData("stdin")]
    [InlineData("parameters")]
    [InlineData("tags")]
    [InlineData("death")]
    [InlineData("two_clients")]
    public async Task a_conversation_goes_as_it_should(string name) =>
        Snapshot.Verify(await kernels.TalkAsync(name), name);

    [Theory]
    [InlineData("csharp")]
    [InlineData("fsharp")]
    public async Task the_public_conformance_suite_passes(string language)
    {
        var heard = await kernels.TalkAsync("conformance", language);

        Assert.Matches(@"\n[1-9]\d+ tests, 0 failed, 0 skipped\n$", heard);
    }
}
