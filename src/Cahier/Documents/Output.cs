using System.Text.Json;

namespace Cahier.Documents;

/// <summary>
/// One output of a code cell: a <see cref="StreamOutput"/>, <see cref="DisplayDataOutput"/>,
/// <see cref="ExecuteResultOutput"/> or <see cref="ErrorOutput"/>.
/// </summary>
public abstract record Output
{
    private protected Output()
    {
    }

    internal JsonElement? Origin { get; init; }
}
