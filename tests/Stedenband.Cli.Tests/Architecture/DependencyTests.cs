using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Stedenband.Cli.Tests.Architecture;

/// <summary>Dependencies point one way; a project that is not in this list may not exist.</summary>
public partial class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Stedenband"] = [],
        ["Cahier"] = [],
        ["Cahier.Book"] = ["Cahier"],
        ["Cahier.Jupyter"] = ["Cahier"],
        ["Stedenband.Cli"] = ["Cahier", "Cahier.Book", "Cahier.Jupyter", "Stedenband"],
    };

    [Fact]
    public void every_project_under_src_has_its_place_in_the_architecture() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Repository.Projects("src"));

    [Theory]
    [InlineData("Stedenband")]
    [InlineData("Cahier")]
    [InlineData("Cahier.Book")]
    [InlineData("Cahier.Jupyter")]
    [InlineData("Stedenband.Cli")]
    public void a_project_names_only_the_projects_it_may_depend_on(string project)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj"));
        var references = file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Empty(references.Except(Allowed[project]));
    }

    [Theory]
    [InlineData("Stedenband")]
    [InlineData("Cahier")]
    [InlineData("Cahier.Book")]
    [InlineData("Cahier.Jupyter")]
    [InlineData("Stedenband.Cli")]
    public void an_assembly_references_only_the_assemblies_it_may_depend_on(string project)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, $"{project}.dll"));
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        var ours = metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Where(name => Allowed.ContainsKey(name));

        Assert.Empty(ours.Except(Allowed[project]));
    }

    [Fact]
    public void the_notebook_engine_knows_no_municipality()
    {
        var mentions = Repository.SourceFiles("src/Cahier").Concat(Repository.SourceFiles("src/Cahier.Book")).Concat(Repository.SourceFiles("src/Cahier.Jupyter"))
            .Where(file => File.ReadAllText(file).Contains("Stedenband", StringComparison.OrdinalIgnoreCase))
            .Select(Repository.Relative);

        Assert.Empty(mentions);
    }

    [Fact]
    public void the_case_study_library_knows_no_notebook_host()
    {
        var mentions = Repository.SourceFiles("src/Stedenband/")
            .Where(file => File.ReadAllText(file).Contains("using Cahier", StringComparison.Ordinal))
            .Select(Repository.Relative);

        Assert.Empty(mentions);
    }

    [Fact]
    public void the_jupyter_kernel_knows_no_compiler_and_its_messages_no_engine()
    {
        var compiler = Repository.SourceFiles("src/Cahier.Jupyter")
            .Where(file => File.ReadAllText(file).Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        var engine = Repository.SourceFiles("src/Cahier.Jupyter/Wire")
            .Where(file => EngineUsing().IsMatch(File.ReadAllText(file)));

        Assert.Empty(compiler.Concat(engine).Select(Repository.Relative));
    }

    [GeneratedRegex(@"using Cahier\.(?!Jupyter)")]
    private static partial Regex EngineUsing();
}
