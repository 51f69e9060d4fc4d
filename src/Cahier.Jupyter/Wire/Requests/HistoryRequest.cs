namespace Cahier.Jupyter.Wire.Requests;

/// <summary>Asks for earlier inputs.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#history</remarks>
/// <param name="HistAccessType">What is asked for: <c>range</c>, <c>tail</c> or <c>search</c>.</param>
/// <param name="Output">Whether to tell the outputs too.</param>
/// <param name="Raw">Whether to give inputs as typed rather than as transformed. Here they are the same.</param>
/// <param name="Session">Of a range: the session's number; 0 for this one, negative for so many before this one.</param>
/// <param name="Start">Of a range: the first line (cell) of the session.</param>
/// <param name="Stop">Of a range: the line behind the last; null for the end of the session.</param>
/// <param name="N">Of a tail or a search: how many of the last to give; null for all.</param>
/// <param name="Pattern">Of a search: what inputs must match, with <c>*</c> and <c>?</c> as wildcards; null for everything.</param>
/// <param name="Unique">Of a search: whether to leave out inputs that come again.</param>
public sealed record HistoryRequest(
    string HistAccessType,
    bool Output = false,
    bool Raw = true,
    int? Session = null,
    int? Start = null,
    int? Stop = null,
    int? N = null,
    string? Pattern = null,
    bool Unique = false) : IMessageContent;
