using System.Text.Json.Nodes;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>The value of one of the user expressions, or why there is none.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#execute</remarks>
/// <param name="Status"><c>ok</c> or <c>error</c>.</param>
/// <param name="Data">The value by MIME type; null for an error.</param>
/// <param name="Metadata">Metadata on the value; null for an error.</param>
/// <param name="Ename">The name of the error.</param>
/// <param name="Evalue">What the error says.</param>
/// <param name="Traceback">The lines of the error.</param>
public sealed record ExpressionResult(
    string Status,
    JsonObject? Data = null,
    JsonObject? Metadata = null,
    string? Ename = null,
    string? Evalue = null,
    IReadOnlyList<string>? Traceback = null);
