using Cahier.Jupyter.Install;
using Cahier.Jupyter.Tests.Fixtures;

namespace Cahier.Jupyter.Tests.Install;

public sealed class KernelSpecFolderTests : IDisposable
{
    private static readonly KernelSpec Spec = new(["/opt/a b/kernel", "start", KernelSpec.ConnectionFile], ".NET (C#)", "csharp")
    {
        Environment = new Dictionary<string, string> { ["DOTNET_TieredPGO"] = "0" },
    };

    private const string ForeignSpec = """{"argv":["python"],"display_name":"Somebody's","language":"python"}""";

    private readonly TemporaryFolder root = new();
    private readonly string path;
    private readonly KernelSpecFolder folder;

    public KernelSpecFolderTests()
    {
        path = root["share/jupyter/kernels"];
        folder = new(path);
    }

    public void Dispose() => root.Dispose();

    [Fact]
    public void a_kernel_is_installed_with_its_spec_and_logos()
    {
        Assert.Equal(new InstallOutcome.Installed(In(".net-csharp"), HasReplaced: false), folder.Install(".net-csharp", Spec));

        Assert.Equal(["kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"], Directory.EnumerateFiles(In(".net-csharp")).Select(Path.GetFileName).Order());
        Snapshot.Verify(File.ReadAllText(In(".net-csharp/kernel.json")), "kernel", "json");
        Assert.Equal([".net-csharp"], Directory.EnumerateDirectories(path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("logo-32x32.png", 32)]
    [InlineData("logo-64x64.png", 64)]
    public void the_logos_have_the_size_of_their_names(string file, int size)
    {
        folder.Install("a", Spec);

        var png = File.ReadAllBytes(In($"a/{file}"));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], png[..8]);
        Assert.Equal((size, size), (png[19], png[23]));
        Assert.InRange(png.Length, 100, 2_000);
    }

    [Fact]
    public void our_own_kernel_is_replaced()
    {
        folder.Install("a", Spec);
        File.WriteAllText(In("a/left-over"), "");

        Assert.Equal(new InstallOutcome.Installed(In("a"), HasReplaced: true), folder.Install("a", Spec with { DisplayName = "Newer" }));

        Assert.Equal("Newer", Assert.Single(folder.List()).DisplayName);
        Assert.False(File.Exists(In("a/left-over")));
        Assert.Single(Directory.EnumerateDirectories(path));
    }

    [Theory]
    [InlineData(ForeignSpec, "Somebody's")]
    [InlineData("{broken", null)]
    [InlineData("[]", null)]
    [InlineData("""{"metadata":7,"display_name":7}""", null)]
    [InlineData(null, null)]
    public void a_foreign_kernel_is_neither_replaced_nor_removed(string? spec, string? displayName)
    {
        Foreign(spec);

        Assert.Equal(new InstallOutcome.Foreign(In("a"), displayName), folder.Install("a", Spec));
        Assert.Equal(new UninstallOutcome.Foreign(In("a"), displayName), folder.Uninstall("a"));

        Assert.Equal(spec is null ? [] : [spec], Directory.EnumerateFiles(In("a")).Select(File.ReadAllText));
    }

    [Fact]
    public void a_foreign_kernel_is_replaced_and_removed_by_force()
    {
        Foreign(ForeignSpec);
        Assert.Equal(new InstallOutcome.Installed(In("a"), HasReplaced: true), folder.Install("a", Spec, force: true));
        Assert.True(Assert.Single(folder.List()).IsOurs);

        Directory.Delete(In("a"), recursive: true);
        Foreign(ForeignSpec);
        Assert.Equal(new UninstallOutcome.Uninstalled(In("a")), folder.Uninstall("a", force: true));
        Assert.Empty(folder.List());
    }

    [Fact]
    public void our_own_kernel_is_removed()
    {
        folder.Install("a", Spec);

        Assert.Equal(new UninstallOutcome.Uninstalled(In("a")), folder.Uninstall("a"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(path));
        Assert.Equal(new UninstallOutcome.NotFound(In("a")), folder.Uninstall("a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("c#")]
    [InlineData("a\n")]
    public void a_name_that_jupyter_does_not_take_is_refused(string name)
    {
        Assert.Equal(new InstallOutcome.InvalidName(name), folder.Install(name, Spec));
        Assert.IsType<UninstallOutcome.NotFound>(folder.Uninstall(name, force: true));
        Assert.False(Directory.Exists(path));
    }

    [Fact]
    public void kernels_are_listed_by_name_with_whose_they_are()
    {
        folder.Install("b", Spec);
        Foreign(ForeignSpec);
        Directory.CreateDirectory(In("empty"));
        Directory.CreateDirectory(In("b~1234"));

        Assert.Equal([new("a", In("a"), "Somebody's", IsOurs: false), new("b", In("b"), ".NET (C#)", IsOurs: true)], folder.List());
        Assert.Empty(new KernelSpecFolder(root["nowhere"]).List());
    }

    [Fact]
    public void a_file_system_that_refuses_is_told()
    {
        File.WriteAllText(root["share"], "in the way");

        var problem = Assert.IsType<InstallOutcome.Failed>(folder.Install("a", Spec)).Problem;

        Assert.StartsWith($"The kernel a could not be installed in {path}: ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void a_link_to_somebody_s_folder_is_replaced_and_the_folder_stays()
    {
        Directory.CreateDirectory(path);
        var elsewhere = Directory.CreateDirectory(root["elsewhere"]);
        File.WriteAllText(Path.Combine(elsewhere.FullName, "kernel.json"), ForeignSpec);
        Directory.CreateSymbolicLink(In("a"), elsewhere.FullName);

        Assert.IsType<InstallOutcome.Foreign>(folder.Install("a", Spec));
        Assert.IsType<InstallOutcome.Installed>(folder.Install("a", Spec, force: true));

        Assert.Equal(ForeignSpec, File.ReadAllText(Path.Combine(elsewhere.FullName, "kernel.json")));
        Assert.Null(new DirectoryInfo(In("a")).LinkTarget);
    }

    private string In(string name) => Path.Combine(path, name);

    private void Foreign(string? spec)
    {
        Directory.CreateDirectory(In("a"));
        if (spec is not null)
            File.WriteAllText(In("a/kernel.json"), spec);
    }
}
