using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Cahier.Jupyter.Wire.Comms;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Wire;

/// <summary>The JSON of all messages, made at compile time: a kernel is to start fast.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MessageHeader))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(ClearOutputMessage))]
[JsonSerializable(typeof(CommCloseMessage))]
[JsonSerializable(typeof(CommInfoReply))]
[JsonSerializable(typeof(CommInfoRequest))]
[JsonSerializable(typeof(CommMessage))]
[JsonSerializable(typeof(CommOpenMessage))]
[JsonSerializable(typeof(CompleteReply))]
[JsonSerializable(typeof(CompleteRequest))]
[JsonSerializable(typeof(ConnectReply))]
[JsonSerializable(typeof(ConnectRequest))]
[JsonSerializable(typeof(DebugRequest))]
[JsonSerializable(typeof(DisplayDataMessage))]
[JsonSerializable(typeof(ErrorMessage))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(ExecuteAbortedReply))]
[JsonSerializable(typeof(ExecuteErrorReply))]
[JsonSerializable(typeof(ExecuteInputMessage))]
[JsonSerializable(typeof(ExecuteReply))]
[JsonSerializable(typeof(ExecuteRequest))]
[JsonSerializable(typeof(ExecuteResultMessage))]
[JsonSerializable(typeof(HistoryReply))]
[JsonSerializable(typeof(HistoryRequest))]
[JsonSerializable(typeof(InputReply))]
[JsonSerializable(typeof(InputRequest))]
[JsonSerializable(typeof(InspectReply))]
[JsonSerializable(typeof(InspectRequest))]
[JsonSerializable(typeof(InterruptReply))]
[JsonSerializable(typeof(InterruptRequest))]
[JsonSerializable(typeof(IopubWelcomeMessage))]
[JsonSerializable(typeof(IsCompleteReply))]
[JsonSerializable(typeof(IsCompleteRequest))]
[JsonSerializable(typeof(KernelInfoReply))]
[JsonSerializable(typeof(KernelInfoRequest))]
[JsonSerializable(typeof(ShutdownReply))]
[JsonSerializable(typeof(ShutdownRequest))]
[JsonSerializable(typeof(StatusMessage))]
[JsonSerializable(typeof(StreamMessage))]
[JsonSerializable(typeof(UpdateDisplayDataMessage))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>The context that all messages use: it leaves text readable, which is never put into HTML.</summary>
    public static WireJson Shared { get; } = new(new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 128,
    });
}
