using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stedenband.Cli.Tests.Jupyter;

/// <summary><c>kernel install</c>, <c>uninstall</c> and <c>list</c>: what they write, what they leave alone, and what they say.</summary>
public sealed class KernelCommandTests : IDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JupyterHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task both_kernels_are_installed_for_the_user_with_their_logos()
    {
        var ended = await home.RunAsync(KernelWords.Install());

        Assert.True(ended.Code == 0, ended.ToString());
        Assert.Equal("", ended.Error);
        foreach (var name in new[] { ".net-csharp", ".net-fsharp" })
        {
            Assert.Contains($"Installed {name} in {Path.Combine(home.Kernels, name)}.", ended.OutLines);
            Assert.Superset(
                new HashSet<string?> { "kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg" },
                Directory.EnumerateFiles(Path.Combine(home.Kernels, name)).Select(Path.GetFileName).ToHashSet());
        }
    }

    [Theory]
    [InlineData(".net-csharp", "csharp")]
    [InlineData(".net-fsharp", "fsharp")]
    public async Task the_spec_says_what_front_ends_need(string name, string language)
    {
        await home.RunAsync(KernelWords.Install("--user"));
        var spec = Spec(home.Kernels, name);

        // The program itself is where it was built, or published.
        var command = spec["argv"]!.AsArray().Select(word => (string)word!).ToList();
        Assert.Equal(["kernel", "start", "--language", language, "{connection_file}"], command[^5..]);
        Assert.All(command[..^5], path => Assert.True(File.Exists(path), $"{path} is not there."));
        spec.Remove("argv");
        spec.Remove("env");
        Snapshot.Verify(spec.ToJsonString(Readable), $"kernel-{language}", "json");
    }

    [Fact]
    public async Task a_prefix_gets_them_instead_of_the_user()
    {
        var ended = await home.RunAsync(KernelWords.Install("--prefix", "prefix"));

        Assert.True(ended.Code == 0, ended.ToString());
        Assert.Equal([".net-csharp", ".net-fsharp"], Names(home.PrefixKernels));
        Assert.False(Directory.Exists(home.Kernels));
    }

    [Fact]
    public async Task the_folder_of_jupyter_s_own_variable_is_taken()
    {
        await home.RunWithAsync([$"JUPYTER_DATA_DIR={home["data"]}"], KernelWords.Install());

        Assert.Equal([".net-csharp", ".net-fsharp"], Names(home["data/kernels"]));
    }

    [Fact]
    public async Task another_name_is_that_of_the_csharp_kernel_and_the_fsharp_one_follows_it()
    {
        var ended = await home.RunAsync(KernelWords.Install("--name", "towns"));

        Assert.True(ended.Code == 0, ended.ToString());
        Assert.Equal(["towns", "towns-fsharp"], Names(home.Kernels));
        Assert.Equal("csharp", (string?)Spec(home.Kernels, "towns")["language"]);
        Assert.Equal("fsharp", (string?)Spec(home.Kernels, "towns-fsharp")["language"]);
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("../outside")]
    public async Task a_name_that_jupyter_does_not_take_is_refused(string name)
    {
        var ended = await home.RunAsync(KernelWords.Install("--name", name));

        Assert.Equal(2, ended.Code);
        Assert.Contains($"'{name}' is no name for a kernel: use letters, digits, dots, hyphens and underscores.", ended.ErrorLines);
        Assert.False(Directory.Exists(home.Kernels));
    }

    [Fact]
    public async Task a_user_and_a_prefix_at_once_are_refused()
    {
        var ended = await home.RunAsync(KernelWords.Install("--user", "--prefix", "prefix"));

        Assert.Equal((2, "--user and --prefix exclude each other.\n"), (ended.Code, ended.Error));
        Assert.False(Directory.Exists(home["prefix"]));
    }

    [Fact]
    public async Task our_own_kernels_are_renewed()
    {
        await home.RunAsync(KernelWords.Install());
        File.WriteAllText(Path.Combine(home.Kernels, ".net-csharp", "left-over"), "");

        var ended = await home.RunAsync(KernelWords.Install());

        Assert.True(ended.Code == 0, ended.ToString());
        Assert.Contains($"Renewed .net-csharp in {Path.Combine(home.Kernels, ".net-csharp")}.", ended.OutLines);
        Assert.False(File.Exists(Path.Combine(home.Kernels, ".net-csharp", "left-over")));
    }

    [Fact]
    public async Task a_foreign_kernel_stays_as_it_is_and_nothing_is_installed()
    {
        var foreign = home.AddForeign(".net-csharp", "Somebody's");
        var before = File.ReadAllText(foreign);

        var ended = await home.RunAsync(KernelWords.Install());

        Assert.Equal(1, ended.Code);
        Assert.Equal(
            [$"{Path.GetDirectoryName(foreign)} holds a kernel that is not ours (Somebody's); it was left as it is. Replace it with --force, or choose another name with --name."],
            ended.ErrorLines);
        Assert.Equal("", ended.Out);
        Assert.Equal(before, File.ReadAllText(foreign));
        Assert.Equal([".net-csharp"], Names(home.Kernels));
    }

    [Fact]
    public async Task a_foreign_kernel_is_replaced_by_force()
    {
        home.AddForeign(".net-csharp", "Somebody's");

        Assert.Equal(0, (await home.RunAsync(KernelWords.Install("--force"))).Code);
        Assert.Equal(".NET (C#)", (string?)Spec(home.Kernels, ".net-csharp")["display_name"]);
    }

    [Fact]
    public async Task a_folder_that_cannot_be_made_is_told()
    {
        File.WriteAllText(home["prefix"], "in the way");

        var ended = await home.RunAsync(KernelWords.Install("--prefix", "prefix"));

        Assert.Equal(2, ended.Code);
        Assert.StartsWith($"The kernel .net-csharp could not be installed in {home.PrefixKernels}: ", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task uninstalling_takes_away_ours_and_nothing_else()
    {
        var foreign = home.AddForeign("python3", "Python");
        await home.RunAsync(KernelWords.Install());

        var ended = await home.RunAsync("kernel", "uninstall");

        Assert.True(ended.Code == 0, ended.ToString());
        Assert.Equal([.. new[] { ".net-csharp", ".net-fsharp" }.Select(name => $"Removed {Path.Combine(home.Kernels, name)}.")], ended.OutLines);
        Assert.Equal(["python3"], Names(home.Kernels));
        Assert.True(File.Exists(foreign));
    }

    [Fact]
    public async Task what_is_not_there_or_not_ours_is_not_uninstalled()
    {
        var foreign = home.AddForeign("python3", "Python");

        var missing = await home.RunAsync("kernel", "uninstall");
        Assert.Equal(1, missing.Code);
        Assert.Equal([.. new[] { ".net-csharp", ".net-fsharp" }.Select(name => $"There is no kernel in {Path.Combine(home.Kernels, name)}. See kernel list.")], missing.ErrorLines);

        var kept = await home.RunAsync("kernel", "uninstall", "python3");
        Assert.Equal(1, kept.Code);
        Assert.Equal([$"{Path.GetDirectoryName(foreign)} holds a kernel that is not ours (Python); it was left as it is. Remove it with --force."], kept.ErrorLines);
        Assert.True(File.Exists(foreign));

        Assert.Equal(0, (await home.RunAsync("kernel", "uninstall", "python3", "--force")).Code);
        Assert.False(File.Exists(foreign));
    }

    [Fact]
    public async Task the_list_shows_each_kernel_once_with_a_star_for_ours()
    {
        home.AddForeign("python3", "Python");
        home.AddForeign("towns", "Hidden by the prefix");
        Directory.CreateDirectory(Path.Combine(home.Kernels, "broken"));
        File.WriteAllText(Path.Combine(home.Kernels, "broken", "kernel.json"), "{");
        await home.RunAsync(KernelWords.Install("--prefix", "prefix", "--name", "towns"));

        var ended = await home.RunAsync("kernel", "list");

        Assert.True(ended.Code == 0, ended.ToString());
        var here = ended.OutLines.Where(line => line.Contains(home[""], StringComparison.Ordinal)).Select(line => line.Replace(home[""], "HOME", StringComparison.Ordinal));
        Snapshot.Verify(string.Join('\n', here), "list");
    }

    [Fact]
    public async Task jupyter_s_own_list_has_them()
    {
        JupyterTools.Need();
        await home.RunAsync(KernelWords.Install("--prefix", "prefix"));

        var ended = await home.RunOtherAsync(home[""], [JupyterTools.Python, "-m", "jupyter_client.kernelspecapp", "list", "--json"]);

        Assert.True(ended.Code == 0, ended.ToString());
        var specs = JsonNode.Parse(ended.Out)!["kernelspecs"]!;
        Assert.Equal((".NET (C#)", "csharp", "message"), ((string?)specs[".net-csharp"]!["spec"]!["display_name"], (string?)specs[".net-csharp"]!["spec"]!["language"], (string?)specs[".net-csharp"]!["spec"]!["interrupt_mode"]));
        Assert.Equal(".NET (F#)", (string?)specs[".net-fsharp"]!["spec"]!["display_name"]);
    }

    private static JsonObject Spec(string kernels, string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(kernels, name, "kernel.json")))!.AsObject();

    private static IEnumerable<string?> Names(string kernels) => Directory.EnumerateDirectories(kernels).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
