using System.Text.Json.Nodes;
using Cahier.Documents.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>Writes the outputs of cells.</summary>
internal sealed class OutputWriter(JsonTextWriter writer, FileOrigin? file)
{
    /// <summary>Whether the outputs are still those that the cell has in its file.</summary>
    public static bool AreAsRead(IReadOnlyList<Output> now, IReadOnlyList<Output>? then) =>
        then is not null
        && now.Count == then.Count
        && now.Zip(then).All(pair => pair.First.Origin is { } origin && ReferenceEquals(origin, pair.Second.Origin) && OutputJson.IsUnchanged(pair.First, origin.Json));

    public void Write(IReadOnlyList<Output> outputs) => writer.WriteArray(outputs, Write);

    private void Write(Output output)
    {
        if (output.Origin is { } origin && OutputJson.IsUnchanged(output, origin.Json))
            Copy(origin);
        else
            writer.Write(Json(output));
    }

    private void Copy(OutputOrigin origin)
    {
        if (ReferenceEquals(origin.File, file))
            writer.WriteRaw(origin.Json.GetRawText());
        else
            writer.Write(origin.Json);
    }

    private static JsonObject Json(Output output) => output switch
    {
        StreamOutput stream => new()
        {
            ["name"] = stream.Name,
            ["output_type"] = "stream",
            ["text"] = MultilineText.Lines(stream.Text),
        },
        ErrorOutput error => new()
        {
            ["ename"] = error.Name,
            ["evalue"] = error.Value,
            ["output_type"] = "error",
            ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]),
        },
        ExecuteResultOutput result => new()
        {
            ["data"] = MimeBundleJson.Write(result.Data),
            ["execution_count"] = result.ExecutionCount,
            ["metadata"] = result.Metadata.DeepClone(),
            ["output_type"] = "execute_result",
        },
        DisplayDataOutput display => new()
        {
            ["data"] = MimeBundleJson.Write(display.Data),
            ["metadata"] = display.Metadata.DeepClone(),
            ["output_type"] = "display_data",
        },
        _ => throw new NotSupportedException($"{output.GetType().Name} is not an output of a notebook."),
    };
}
