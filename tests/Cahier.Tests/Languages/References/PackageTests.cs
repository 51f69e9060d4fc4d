using Cahier.Documents;
using Cahier.Execution;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.References;

[Collection(EngineTests.Name)]
public sealed class PackageTests : IDisposable
{
    private readonly TestNotebook notebook = new(TimeSpan.FromMinutes(5));

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task a_package_is_restored_with_what_it_needs_and_serves_both_languages()
    {
        new LocalFeed(notebook)
            .Add("Pack.Base", "1.0.0", "public class Town { public string Name => \"Zeist\"; }", assembly: "PackBase")
            .Add("Pack.Top", "1.2.0", "public static class Towns { public static int Count => 5; }", needs: ["Pack.Base 1.0.0"]);

        var run = (await notebook.CSharp("#r \"nuget: Pack.Top\"\nvar town = new Town();\n$\"{Towns.Count} {town.Name}\"")).Succeeded();
        Assert.Equal("5 Zeist", run.Result());
        Assert.Equal("Packages: Pack.Top 1.2.0", Displayed(run));
        Assert.Equal("5 true", (await notebook.FSharp("#r \"nuget: Pack.Top, 1.2.0\"\n#!share --from csharp town\nsprintf \"%d %b\" Towns.Count (town.GetType() = typeof<Town>)")).Result());
    }

    [Fact]
    public async Task a_package_that_fsharp_asks_for_first_is_there_for_csharp_too()
    {
        new LocalFeed(notebook).Add("Pack.First", "1.0.0", "public static class First { public static int Number => 7; }");
        Assert.Equal("7", (await notebook.FSharp("#r \"nuget: Pack.First, 1.0.0\"\nFirst.Number")).Result());
        var run = (await notebook.CSharp("#r \"nuget: Pack.First, 1.0.0\"\nFirst.Number")).Succeeded();
        Assert.Equal("7", run.Result());
        Assert.Empty(run.Outputs.OfType<DisplayDataOutput>());
    }

    [Fact]
    public async Task versions_of_all_packages_so_far_are_made_to_agree()
    {
        new LocalFeed(notebook)
            .Add("Pack.Shared", "1.0.0", "public static class Shared { public static int Version => 1; }")
            .Add("Pack.Shared", "2.0.0", "public static class Shared { public static int Version => 2; }")
            .Add("Pack.Old", "1.0.0", "public class Old { }", needs: ["Pack.Shared 1.0.0"])
            .Add("Pack.New", "1.0.0", "public class New { }", needs: ["Pack.Shared 2.0.0"]);
        Assert.Equal("2", (await notebook.CSharp("#r \"nuget: Pack.Old\"\n#r \"nuget: Pack.New\"\nShared.Version")).Result());
    }

    [Fact]
    public async Task a_version_that_changes_after_its_use_is_told()
    {
        new LocalFeed(notebook)
            .Add("Pack.Moved", "1.0.0", "public static class Moved { public static int Version => 1; }")
            .Add("Pack.Moved", "2.0.0", "public static class Moved { public static int Version => 2; }");
        Assert.Equal("1", (await notebook.CSharp("#r \"nuget: Pack.Moved, [1.0.0]\"\nMoved.Version")).Result());
        var run = (await notebook.CSharp("#r \"nuget: Pack.Moved, 2.0.0\"\nMoved.Version")).Succeeded();
        Assert.Equal("1", run.Result());
        Assert.Equal(
            "Pack.Moved 1.0.0.0 is in use here, and goes before the 2.0.0.0 of the package.\n"
            + "Pack.Moved is now 2.0.0. Where this notebook has used 1.0.0 already, that stays until a new session.\n",
            run.Warned());
    }

    [Theory]
    [InlineData("Pack.Range, [1.0.0]", "1.0.0")]
    [InlineData("Pack.Range, [1.0, 2.0)", "1.5.0")]
    [InlineData("Pack.Range, 1.*", "1.5.0")]
    [InlineData("Pack.Range, *", "2.1.0")]
    [InlineData("Pack.Range", "2.1.0")]
    [InlineData("Pack.Range, Version=1.5.0", "1.5.0")]
    public async Task a_version_may_be_a_range_or_left_out(string package, string version)
    {
        var feed = new LocalFeed(notebook);
        foreach (var each in new[] { "1.0.0", "1.5.0", "2.1.0" })
            feed.Add("Pack.Range", each, "public class InRange { }", assembly: "PackRange" + each.Replace(".", "", StringComparison.Ordinal));
        Assert.Equal($"Packages: Pack.Range {(package.Contains("[1.0, 2.0)", StringComparison.Ordinal) ? "1.0.0" : version)}", Displayed((await notebook.CSharp($"#r \"nuget: {package}\"")).Succeeded()));
    }

    [Fact]
    public async Task a_place_named_by_i_is_looked_at_too()
    {
        new LocalFeed(notebook, "elsewhere", isConfigured: false).Add("Pack.Elsewhere", "1.0.0", "public static class Elsewhere { public static int Number => 3; }");
        Assert.True((await notebook.CSharp("#r \"nuget: Pack.Elsewhere\"")).IsFailure);
        Assert.Equal("3", (await notebook.CSharp("#i \"nuget:elsewhere\"\n#r \"nuget: Pack.Elsewhere\"\nElsewhere.Number")).Result());
        Assert.Equal("3", (await notebook.FSharp("#i \"nuget:elsewhere\"\n#r \"nuget: Pack.Elsewhere\"\nElsewhere.Number")).Result());
    }

    [Fact]
    public async Task settings_above_the_notebooks_folder_count()
    {
        new LocalFeed(notebook).Add("Pack.Above", "1.0.0", "public static class Above { public static int Number => 2; }");
        var below = Directory.CreateDirectory(Path.Combine(notebook.Folder, "lab", "own")).FullName;
        using var session = new NotebookSession(new() { Folder = below });
        var run = await session.RunCell(new CodeCell { Language = "csharp", Source = "#r \"nuget: Pack.Above\"\nAbove.Number" }, 1, TestContext.Current.CancellationToken);
        Assert.Equal("2", run.Result());
    }

    [Fact]
    public async Task a_package_may_need_another_framework_of_this_machine()
    {
        var frameworks = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "Microsoft.AspNetCore.App"));
        Assert.SkipUnless(Directory.Exists(frameworks), "ASP.NET Core is not installed on this machine.");
        new LocalFeed(notebook).Add("Pack.Web", "1.0.0", "public class Web { }", framework: "Microsoft.AspNetCore.App");
        Assert.Equal("Microsoft.AspNetCore.Http", (await notebook.CSharp("#r \"nuget: Pack.Web\"\ntypeof(Microsoft.AspNetCore.Http.HttpContext).Namespace")).Result());
    }

    [Fact]
    public async Task a_native_library_of_a_package_is_found()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The library that this test borrows is of Unix.");
        new LocalFeed(notebook).Add(
            "Pack.Native", "1.0.0",
            "public static class Native { [System.Runtime.InteropServices.DllImport(\"cahierborrowed\", EntryPoint = \"SystemNative_GetPid\")] public static extern int Process(); }",
            more: package => LocalFeed.AddNative(package, "cahierborrowed"));
        Assert.Equal("True", (await notebook.CSharp("#r \"nuget: Pack.Native\"\nNative.Process() == Environment.ProcessId")).Result());
    }

    [Fact]
    public async Task a_package_that_cannot_be_had_leaves_the_session_as_it_was()
    {
        new LocalFeed(notebook)
            .Add("Pack.Good", "1.0.0", "public static class Good { public static int Number => 4; }")
            .Add("Pack.Broken", "1.0.0", "public class Broken { }", needs: ["Pack.Nowhere 1.0.0"]);
        (await notebook.CSharp("var x = 1;")).Succeeded();
        var failed = await notebook.CSharp("var y = 1;\n#r \"nuget: Pack.Absent\"\nvar x = 2;");
        Assert.Equal(
            """
            (2,1): error: Unable to find package Pack.Absent. No packages exist with this id in source(s): feed (NU1101)
                #r "nuget: Pack.Absent"
                ^
                Is the name right? More places are named with #i "nuget:…", or in a NuGet.config in the notebook's folder or above it.
            """, failed.Traceback());
        Assert.Equal("Pack.Absent: not restored.", Displayed(failed));
        Assert.Contains("Unable to find package Pack.Nowhere", (await notebook.CSharp("#r \"nuget: Pack.Broken\"")).Error().Message, StringComparison.Ordinal);
        Assert.Contains("(NU1102)", (await notebook.CSharp("#r \"nuget: Pack.Good, 9.0.0\"")).Error().Message, StringComparison.Ordinal);
        Assert.Equal("1 4", (await notebook.CSharp("#r \"nuget: Pack.Good\"\n$\"{x} {Good.Number}\"")).Result());
    }

    [Theory]
    [InlineData("nuget:", "'nuget:' is not the name of a package.")]
    [InlineData("nuget: Two Words", "'nuget: Two Words' is not the name of a package.")]
    [InlineData("nuget: <x/>", "'nuget: <x/>' is not the name of a package.")]
    public async Task what_is_no_name_of_a_package_is_refused(string text, string message) =>
        Assert.Equal($"(1,1): error: {message}", (await notebook.CSharp($"#r \"{text}\"")).Error().Message);

    [Fact]
    public async Task a_folder_that_i_names_and_that_is_not_there_is_an_error_on_its_line() =>
        Assert.Equal("(2,1): error: the folder 'nowhere' does not exist.", (await notebook.CSharp("var x = 1;\n#i \"nuget:nowhere\"")).Error().Message);

    [Fact]
    public async Task plug_ins_of_the_retired_kernel_are_answered_with_what_to_use()
    {
        (await notebook.CSharp("#r \"nuget: Plotly.NET.Interactive, 5.0.0\"\nConsole.Write(typeof(Plotly.NET.GenericChart).Name);")).Succeeded();
        Assert.Equal(
            """
            (1,1): error: 'XPlot.Plotly.Interactive' is a plug-in of the retired .NET Interactive, which no other notebook can load.
                #r "nuget: XPlot.Plotly.Interactive, 4.0.7"
                ^
                Refer to the library itself, #r "nuget: XPlot.Plotly", and show its values with display.
            """, (await notebook.CSharp("#r \"nuget: XPlot.Plotly.Interactive, 4.0.7\"")).Traceback());
    }

    [Fact]
    public async Task a_package_that_the_host_has_is_the_hosts_and_another_version_is_told()
    {
        var run = (await notebook.CSharp("#r \"nuget: Deedle, 3.0.0\"\ntypeof(Deedle.Frame).Assembly.Location")).Succeeded();
        Assert.Equal(typeof(Deedle.Frame).Assembly.Location, run.Result());
        Assert.Matches(@"^Deedle 8\.\d+\.\d+ is part of this installation and is used; 3\.0\.0 was asked for\.\n$", run.Warned());
    }

    [Fact]
    public async Task an_assembly_of_a_package_gives_way_to_the_hosts()
    {
        new LocalFeed(notebook).Add("Pack.OwnDeedle", "99.0.0", "public class NotDeedle { }", assembly: "Deedle");
        var run = (await notebook.CSharp("#r \"nuget: Pack.OwnDeedle\"\ntypeof(Deedle.Frame).Assembly.Location")).Succeeded();
        Assert.Equal(typeof(Deedle.Frame).Assembly.Location, run.Result());
        Assert.Matches(@"^Deedle [\d.]+ is in use here, and goes before the 99\.0\.0\.0 of the package\.\n$", run.Warned());
    }

    [Fact]
    public async Task a_restore_stops_when_it_is_told_to_and_the_session_goes_on()
    {
        new LocalFeed(notebook).Add("Pack.Late", "1.0.0", "public static class Late { public static int Number => 6; }");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromMilliseconds(300));
        var run = await notebook.RunUntil(stop.Token, "csharp", "#r \"nuget: Pack.Late\"");
        Assert.IsType<CellOutcome.Cancelled>(run.Outcome);
        Assert.Equal("6", (await notebook.CSharp("#r \"nuget: Pack.Late\"\nLate.Number")).Result());
    }

    [Fact]
    public async Task without_a_source_the_newest_version_on_this_machine_will_do()
    {
        new LocalFeed(notebook).Add("Pack.Kept", "1.0.0", "public static class Kept { public static int Number => 8; }");
        using (var first = new NotebookSession(new() { Folder = notebook.Folder }))
            (await first.RunCell(new CodeCell { Language = "csharp", Source = "#r \"nuget: Pack.Kept\"" }, 1, TestContext.Current.CancellationToken)).Succeeded();

        Directory.Delete(Path.Combine(notebook.Folder, "feed"), recursive: true);
        notebook.Write("NuGet.config", File.ReadAllText(Path.Combine(notebook.Folder, "NuGet.config")).Replace("value=\"feed\"", "value=\"https://127.0.0.1:1/index.json\"", StringComparison.Ordinal));
        var run = (await notebook.CSharp("#r \"nuget: Pack.Kept\"\nKept.Number")).Succeeded();
        Assert.Equal("8", run.Result());
        Assert.Equal("A source of packages did not answer: the packages are those that were on this machine.\n", run.Warned());
    }

    private static string? Displayed(CellRun run) => run.Outputs.OfType<DisplayDataOutput>().Single().Data["text/plain"];
}
