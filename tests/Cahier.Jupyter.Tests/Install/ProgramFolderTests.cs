using Cahier.Jupyter.Install;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Languages.References;

namespace Cahier.Jupyter.Tests.Install;

/// <summary>Slow, since each publishes a small program with the real SDK.</summary>
public sealed class ProgramFolderTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    private string Programs => root["programs"];

    public void Dispose() => root.Dispose();

    [Fact]
    public async Task a_published_program_starts_without_the_project_it_came_from()
    {
        var published = Assert.IsType<PublishOutcome.Published>(await Publish("Console.Write(\"here\");"));
        Directory.Delete(root["source"], recursive: true);

        Assert.Equal(DotnetCommand.File, published.Command[0]);
        Assert.StartsWith(Programs, published.Command[1], StringComparison.Ordinal);
        var run = await DotnetCommand.Run(published.Command.Skip(1), root.Path, TestContext.Current.CancellationToken);
        Assert.Equal("here", run!.Output);
    }

    [Fact]
    public async Task the_newest_two_are_kept_for_the_kernels_that_run()
    {
        Directory.CreateDirectory(Path.Combine(Programs, "20250101000000000"));
        Directory.CreateDirectory(Path.Combine(Programs, "20250101000000001"));

        await Publish("");

        Assert.Equal(2, Directory.GetDirectories(Programs).Length);
        Assert.False(Directory.Exists(Path.Combine(Programs, "20250101000000000")));
    }

    [Fact]
    public async Task an_error_of_the_build_is_told_and_changes_nothing()
    {
        var failed = Assert.IsType<PublishOutcome.Failed>(await Publish("int x = \"no number\";"));

        Assert.StartsWith("The kernel could not be compiled:\n", failed.Problem, StringComparison.Ordinal);
        Assert.Contains("Program.cs(1,9): error CS0029", failed.Problem, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Programs));
    }

    private Task<PublishOutcome> Publish(string code)
    {
        var source = Directory.CreateDirectory(root["source"]).FullName;
        File.WriteAllText(Path.Combine(source, "Program.cs"), $"{code}\nreturn;\n");
        File.WriteAllText(
            Path.Combine(source, "small.csproj"),
            """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""");
        return new ProgramFolder(Programs).Publish(Path.Combine(source, "small.csproj"), TestContext.Current.CancellationToken);
    }
}
