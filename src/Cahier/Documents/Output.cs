using Cahier.Documents.Ipynb;

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

    internal OutputOrigin? Origin { get; init; }
}
