using System.Text.Json;
using System.Text.RegularExpressions;

namespace Notebooks.Tests.Collection;

/// <summary>Notebooks are committed clean, so that a change in review is a change of thought.</summary>
public partial class CleanNotebookTests
{
    private static readonly string[] NotebookMetadata = ["kernelspec", "language_info"];
    private static readonly string[] CellMetadata = ["dotnet_interactive", "polyglot_notebook", "tags"];

    [Theory]
    [MemberData(nameof(NotebookFiles.AllAsTheory), MemberType = typeof(NotebookFiles))]
    public void a_notebook_is_committed_without_outputs_and_execution_counts(string notebook)
    {
        var dirty = CodeCells(Read(notebook))
            .Where(cell => cell.GetProperty("outputs").GetArrayLength() > 0
                || cell.GetProperty("execution_count").ValueKind != JsonValueKind.Null)
            .Select(cell => cell.GetProperty("id").GetString());

        Assert.Empty(dirty);
    }

    [Theory]
    [MemberData(nameof(NotebookFiles.AllAsTheory), MemberType = typeof(NotebookFiles))]
    public void a_notebook_carries_no_metadata_beside_what_its_kernels_need(string notebook)
    {
        var root = Read(notebook);
        var keys = root.GetProperty("metadata").EnumerateObject().Select(property => property.Name).Except(NotebookMetadata)
            .Concat(Cells(root).SelectMany(cell => cell.GetProperty("metadata").EnumerateObject())
                .Select(property => property.Name).Except(CellMetadata));

        Assert.Empty(keys);
    }

    [Theory]
    [MemberData(nameof(NotebookFiles.AllAsTheory), MemberType = typeof(NotebookFiles))]
    public void the_cells_of_a_notebook_have_stable_ids_of_their_own(string notebook)
    {
        var ids = Cells(Read(notebook)).Select(cell => cell.GetProperty("id").GetString()!).ToList();

        Assert.All(ids, id => Assert.Matches(CellId(), id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(NotebookFiles.AllAsTheory), MemberType = typeof(NotebookFiles))]
    public void a_notebook_names_the_kernel_that_every_front_end_looks_for(string notebook)
    {
        var kernelspec = Read(notebook).GetProperty("metadata").GetProperty("kernelspec");

        Assert.Equal(".net-csharp", kernelspec.GetProperty("name").GetString());
        Assert.Equal("C#", kernelspec.GetProperty("language").GetString());
    }

    [Theory]
    [MemberData(nameof(NotebookFiles.AllAsTheory), MemberType = typeof(NotebookFiles))]
    public void a_code_cell_names_its_language_in_both_ways_that_front_ends_read(string notebook)
    {
        foreach (var cell in CodeCells(Read(notebook)))
        {
            var metadata = cell.GetProperty("metadata");
            var language = metadata.GetProperty("polyglot_notebook").GetProperty("kernelName").GetString();

            Assert.Contains(language, new[] { "csharp", "fsharp" });
            Assert.Equal(language, metadata.GetProperty("dotnet_interactive").GetProperty("language").GetString());
        }
    }

    internal static JsonElement Read(string notebook) =>
        JsonDocument.Parse(File.ReadAllBytes(NotebookFiles.PathOf(notebook))).RootElement;

    internal static IEnumerable<JsonElement> Cells(JsonElement root) => root.GetProperty("cells").EnumerateArray();

    internal static IEnumerable<JsonElement> CodeCells(JsonElement root) =>
        Cells(root).Where(cell => cell.GetProperty("cell_type").GetString() == "code");

    internal static string Source(JsonElement cell) =>
        cell.GetProperty("source") is { ValueKind: JsonValueKind.Array } lines
            ? string.Concat(lines.EnumerateArray().Select(line => line.GetString()))
            : cell.GetProperty("source").GetString()!;

    [GeneratedRegex("^[a-z0-9-]{1,64}$")]
    private static partial Regex CellId();
}
