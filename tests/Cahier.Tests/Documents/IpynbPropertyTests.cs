using System.Text.Json.Nodes;
using Cahier.Documents;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cahier.Tests.Documents;

public sealed class IpynbPropertyTests
{
    private static readonly (string Name, byte[] Bytes)[] Fixtures = [.. Fixture.All.Select(row => ((string)row.Data, Fixture.Bytes((string)row.Data)))];

    [Property(MaxTest = 500)]
    public Property any_notebook_reads_back_as_it_was_written() =>
        Prop.ForAll(NotebookGenerator.Notebook.ToArbitrary(), notebook =>
        {
            var text = IpynbFormat.Write(notebook);
            var read = Fixture.Success(IpynbFormat.Read(text));

            AssertSame(notebook, read);
            Assert.Equal(text, IpynbFormat.Write(read));
        });

    [Property(MaxTest = 500)]
    public Property any_change_of_a_notebook_that_was_read_is_written() =>
        Prop.ForAll(NotebookGenerator.Notebook.ToArbitrary(), NotebookGenerator.Notebook.ToArbitrary(), (before, after) =>
        {
            var read = Fixture.Success(IpynbFormat.Read(IpynbFormat.Write(before)));
            var changed = read with { Cells = Mixed(read.Cells, after.Cells) };

            AssertSame(changed, Fixture.Success(IpynbFormat.Read(IpynbFormat.Write(changed))));
        });

    [Property(MaxTest = 10_000)]
    public void no_damage_to_a_file_is_an_exception(byte fixture, int place, byte value, byte kind)
    {
        var (name, original) = Fixtures[fixture % Fixtures.Length];
        var bytes = original.ToList();
        var index = (int)((uint)place % bytes.Count);
        switch (kind % 4)
        {
            case 0:
                bytes[index] = value;
                break;
            case 1:
                bytes.RemoveAt(index);
                break;
            case 2:
                bytes.Insert(index, value);
                break;
            default:
                bytes.RemoveRange(index, Math.Min(value, bytes.Count - index));
                break;
        }

        if (IpynbFormat.Read(bytes.ToArray(), name) is NotebookReadOutcome.Success success)
        {
            Assert.Equal(bytes, System.Text.Encoding.UTF8.GetBytes(IpynbFormat.Write(success.Notebook)));
            _ = IpynbFormat.Write(success.Notebook with { Cells = [.. success.Notebook.Cells.Select(cell => cell with { Source = cell.Source + "\n" })] });
        }
    }

    /// <summary>Cells of a notebook that was read: some as they were, some changed in part, some gone, some new.</summary>
    private static IReadOnlyList<Cell> Mixed(IReadOnlyList<Cell> read, IReadOnlyList<Cell> other) =>
    [
        .. read.Select((cell, index) => (index % 4, other.ElementAtOrDefault(index)) switch
        {
            (0, { } from) => cell with { Source = from.Source },
            (1, CodeCell from) when cell is CodeCell code => code with { Outputs = [.. code.Outputs, .. from.Outputs], ExecutionCount = from.ExecutionCount },
            (2, { } from) => cell with { Metadata = from.Metadata },
            (3, { }) => null,
            _ => cell,
        }).OfType<Cell>(),
        .. other.Skip(read.Count).Select((cell, index) => cell with { Id = $"new-{index}" }),
    ];

    private static void AssertSame(Notebook expected, Notebook actual)
    {
        Assert.Equal(expected.DefaultLanguage, actual.DefaultLanguage);
        Assert.True(JsonNode.DeepEquals(expected.Metadata, actual.Metadata));
        Assert.Equal(expected.Cells.Count, actual.Cells.Count);
        foreach (var (one, other) in expected.Cells.Zip(actual.Cells))
            AssertSame(one, other);
    }

    private static void AssertSame(Cell expected, Cell actual)
    {
        Assert.Equal(expected.GetType(), actual.GetType());
        Assert.Equal((expected.Id, expected.Source), (actual.Id, actual.Source));
        Assert.True(JsonNode.DeepEquals(WithoutLanguage(expected), WithoutLanguage(actual)));
        if (expected is not CodeCell code || actual is not CodeCell other)
            return;

        Assert.Equal((code.Language, code.ExecutionCount), (other.Language, other.ExecutionCount));
        Assert.Equal(code.Outputs.Count, other.Outputs.Count);
        foreach (var (output, read) in code.Outputs.Zip(other.Outputs))
            AssertSame(output, read);
    }

    private static void AssertSame(Output expected, Output actual)
    {
        switch (expected, actual)
        {
            case (StreamOutput one, StreamOutput other):
                Assert.Equal((one.Name, one.Text), (other.Name, other.Text));
                break;
            case (ErrorOutput one, ErrorOutput other):
                Assert.Equal((one.Name, one.Value), (other.Name, other.Value));
                Assert.Equal(one.Traceback, other.Traceback);
                break;
            case (DisplayDataOutput one, DisplayDataOutput other):
                Assert.Equal(one.Data, other.Data);
                Assert.True(JsonNode.DeepEquals(one.Metadata, other.Metadata));
                break;
            case (ExecuteResultOutput one, ExecuteResultOutput other):
                Assert.Equal((one.Data, one.ExecutionCount), (other.Data, other.ExecutionCount));
                Assert.True(JsonNode.DeepEquals(one.Metadata, other.Metadata));
                break;
            default:
                Assert.Fail($"{actual.GetType().Name} was a {expected.GetType().Name}");
                break;
        }
    }

    /// <summary>The language is compared as the property that it is: where it is written is another test.</summary>
    private static JsonObject WithoutLanguage(Cell cell)
    {
        var metadata = (JsonObject)cell.Metadata.DeepClone();
        metadata.Remove("polyglot_notebook");
        metadata.Remove("dotnet_interactive");
        return metadata;
    }
}
