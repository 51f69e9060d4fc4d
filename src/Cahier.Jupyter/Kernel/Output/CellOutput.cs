using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Display;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel.Comms;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Kernel.Output;

/// <summary>Broadcasts the outputs of one request, and keeps what its reply is to tell.</summary>
/// <param name="iopub">Broadcasts.</param>
/// <param name="comms">Opens comms.</param>
/// <param name="parent">The header of the request.</param>
/// <param name="executionCount">The number of the cell.</param>
/// <param name="isSilent">Whether nothing is to be broadcast.</param>
internal sealed class CellOutput(PublishChannel iopub, CommRegistry comms, MessageHeader parent, int executionCount, bool isSilent) : ICellOutput
{
    private readonly Lock adding = new();
    private readonly List<Payload> payloads = [];

    /// <summary>The value of the cell as plain text, for the history; null where there is none.</summary>
    public string? ResultText { get; private set; }

    /// <summary>What the front end is to do beside showing outputs.</summary>
    public IReadOnlyList<Payload> Payloads()
    {
        lock (adding)
            return [.. payloads];
    }

    public void Write(PrintTarget target, string text)
    {
        if (text.Length > 0)
            Publish(new StreamMessage(target == PrintTarget.Error ? "stderr" : "stdout", text));
    }

    public void Display(MimeBundle data, JsonObject? metadata, string? displayId) =>
        Publish(new DisplayDataMessage(MimeBundleContent.Write(data), MimeBundleContent.Copy(metadata), new(displayId)));

    public void Update(MimeBundle data, JsonObject? metadata, string displayId) =>
        Publish(new UpdateDisplayDataMessage(MimeBundleContent.Write(data), MimeBundleContent.Copy(metadata), new(displayId)));

    public void Clear(bool wait) => Publish(new ClearOutputMessage(wait));

    public void Result(MimeBundle data, JsonObject? metadata, string? displayId)
    {
        ResultText = data[MimeTypes.PlainText];
        Publish(new ExecuteResultMessage(
            executionCount, MimeBundleContent.Write(data), MimeBundleContent.Copy(metadata), displayId is null ? null : new(displayId)));
    }

    public void Error(SessionError error) => Publish(new ErrorMessage(error.Name, error.Message, error.Traceback));

    public void Page(MimeBundle data, int start) => Add(new PagePayload(MimeBundleContent.Write(data), start));

    public void SetNextInput(string text, bool replace) => Add(new SetNextInputPayload(text, replace));

    public IComm OpenComm(string targetName, JsonElement data, Action<CommNotice> onMessage, JsonObject? metadata) =>
        comms.Open(targetName, data, onMessage, metadata, parent);

    private void Add(Payload payload)
    {
        lock (adding)
            payloads.Add(payload);
    }

    private void Publish(IPublication content)
    {
        if (!isSilent)
            iopub.Publish(new(parent, content));
    }
}
