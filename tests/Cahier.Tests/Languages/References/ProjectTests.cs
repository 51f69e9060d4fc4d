using System.Diagnostics;
using Cahier.Documents;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.References;

[Collection(EngineTests.Name)]
public sealed class ProjectTests : IDisposable
{
    private readonly TestNotebook notebook = new(TimeSpan.FromMinutes(3));

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task a_project_is_built_and_used_with_the_projects_and_packages_that_it_needs()
    {
        new LocalFeed(notebook).Add("Pack.OfProject", "1.0.0", "public static class OfProject { public static int Number => 30; }");
        Project("base/BuiltBase.csproj", "public class BuiltBase { public int Number => 10; }");
        Project("top/BuiltTop.csproj", "public class BuiltTop : BuiltBase { public int Sum => Number + OfProject.Number; }",
            """<ProjectReference Include="../base/BuiltBase.csproj" /><PackageReference Include="Pack.OfProject" Version="1.0.0" />""");
        var run = (await notebook.CSharp("#r \"top/BuiltTop.csproj\"\nvar built = new BuiltTop();\nbuilt.Sum + OfProject.Number")).Succeeded();
        Assert.Equal("70", run.Result());
        Assert.Equal("Project: BuiltTop.csproj", run.Outputs.OfType<DisplayDataOutput>().Single().Data["text/plain"]);
        Assert.Equal("40", (await notebook.FSharp("#r \"top/BuiltTop.csproj\"\nBuiltTop().Sum")).Result());

        // The output is not locked: another build goes through, and the session goes on with what it has.
        notebook.Write("top/Code.cs", "public class BuiltTop : BuiltBase { public int Sum => 0; }");
        Assert.Equal(0, await Dotnet("build", Path.Combine(notebook.Folder, "top"), "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v:quiet"));
        Assert.Equal("40", (await notebook.CSharp("built.Sum")).Result());
        Assert.Contains("is another build of BuiltTop than the one in use", (await notebook.CSharp("#r \"top/BuiltTop.csproj\"")).Error().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_fsharp_project_serves_csharp()
    {
        notebook.Write("fs/BuiltFs.fsproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net{Environment.Version.Major}.0</TargetFramework><DisableImplicitFSharpCoreReference>true</DisableImplicitFSharpCoreReference></PropertyGroup>
              <ItemGroup><Compile Include="Code.fs" /><Reference Include="{typeof(Microsoft.FSharp.Core.Unit).Assembly.Location}" /></ItemGroup>
            </Project>
            """);
        notebook.Write("fs/Code.fs", "module BuiltFs\nlet twice n = 2 * n");
        Assert.Equal("8", (await notebook.CSharp("#r \"fs/BuiltFs.fsproj\"\nBuiltFs.twice(4)")).Result());
    }

    [Fact]
    public async Task what_the_compiler_finds_is_told_with_file_and_line()
    {
        Project("bad/Unbuilt.csproj", "public class Unbuilt\n{\n    public int Number => missing;\n}");
        var code = Path.Combine(notebook.Folder, "bad", "Code.cs");
        Assert.Equal(
            $"""
            (2,1): error: Unbuilt.csproj cannot be built: 1 error.
                #r "bad/Unbuilt.csproj"
                ^
            {code}(3,26): error CS0103: The name 'missing' does not exist in the current context
                    public int Number => missing;
                                         ^
            """, (await notebook.CSharp("var x = 1;\n#r \"bad/Unbuilt.csproj\"")).Traceback());
    }

    [Fact]
    public async Task a_project_that_is_not_there_is_an_error_on_its_line() =>
        Assert.Equal(
            $"(1,1): error: the project 'none.csproj' was not found; looked for {Path.Combine(notebook.Folder, "none.csproj")}.",
            (await notebook.CSharp("#r \"none.csproj\"")).Error().Message);

    [Fact]
    public async Task of_several_frameworks_the_newest_that_fits_is_taken()
    {
        Project("many/Many.csproj", "public static class Many { public static string Framework => System.AppContext.TargetFrameworkName is null ? \"\" : \"net\"; }", frameworks: $"netstandard2.0;net{Environment.Version.Major}.0");
        Assert.Equal("net", (await notebook.CSharp("#r \"many/Many.csproj\"\nMany.Framework")).Result());
    }

    private void Project(string file, string code, string items = "", string? frameworks = null)
    {
        var framework = frameworks is null ? $"<TargetFramework>net{Environment.Version.Major}.0</TargetFramework>" : $"<TargetFrameworks>{frameworks}</TargetFrameworks>";
        notebook.Write(file, $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{framework}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>""");
        notebook.Write(Path.Combine(Path.GetDirectoryName(file)!, "Code.cs"), code);
    }

    private static async Task<int> Dotnet(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }
}
