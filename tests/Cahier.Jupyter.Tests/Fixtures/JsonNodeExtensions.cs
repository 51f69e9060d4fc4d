using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>JSON as text that a test can show.</summary>
internal static class JsonNodeExtensions
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToText(this JsonNode? json) => json?.ToJsonString(Readable) ?? "null";
}
