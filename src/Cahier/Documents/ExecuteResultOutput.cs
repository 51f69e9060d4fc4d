using System.Text.Json.Nodes;
using Cahier.Display;

namespace Cahier.Documents;

/// <summary>The value of the cell's last expression.</summary>
/// <param name="ExecutionCount">The number of the run that gave it.</param>
/// <param name="Data">The value in each of its representations.</param>
/// <param name="Metadata">Metadata of the output, usually empty.</param>
public sealed record ExecuteResultOutput(int? ExecutionCount, MimeBundle Data, JsonObject Metadata) : Output
{
    /// <summary>An output without metadata.</summary>
    public ExecuteResultOutput(int? executionCount, MimeBundle data)
        : this(executionCount, data, [])
    {
    }
}
