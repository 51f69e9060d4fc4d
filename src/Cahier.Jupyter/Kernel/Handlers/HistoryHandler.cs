using Cahier.Jupyter.Kernel.History;
using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Finds earlier inputs.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#history</remarks>
internal sealed class HistoryHandler(InputHistory history) : IRequestHandler
{
    public string MessageType => MessageTypes.HistoryRequest;

    public Task<IReply?> Handle(Request request)
    {
        var content = request.Read<HistoryRequest>();
        var found = Find(content);
        return Task.FromResult<IReply?>(found is null
            ? new ErrorReply("InvalidRequest", $"A history is accessed by range, tail or search, not by {content.HistAccessType}.", [])
            : new HistoryReply([.. found.Select(entry => new HistoryItem(entry.Session, entry.Line, entry.Input, content.Output, entry.Output))]));
    }

    private IEnumerable<HistoryEntry>? Find(HistoryRequest request)
    {
        var entries = history.Entries();
        return request.HistAccessType switch
        {
            "tail" => HistoryQuery.Tail(entries, request.N),
            "range" => HistoryQuery.Range(entries, history.Session, request.Session ?? 0, request.Start, request.Stop),
            "search" => HistoryQuery.Search(entries, request.Pattern ?? "*", request.Unique, request.N),
            _ => null,
        };
    }
}
