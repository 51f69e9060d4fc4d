namespace Cahier.Jupyter.Wire.Requests;

/// <summary>Runs code in the user's session.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#execute</remarks>
/// <param name="Code">The code to run, one or more lines.</param>
/// <param name="Silent">Whether to run as quietly as possible: no output is broadcast, nothing is stored in the history, the counter stands still.</param>
/// <param name="StoreHistory">Whether to store the code in the history, and count it; null for yes, unless it is silent.</param>
/// <param name="UserExpressions">Expressions to evaluate after the code, by the names under which the reply gives their values.</param>
/// <param name="AllowStdin">Whether the front end answers when the code asks for input.</param>
/// <param name="StopOnError">Whether requests that wait are aborted when this one fails.</param>
public sealed record ExecuteRequest(
    string Code,
    bool Silent = false,
    bool? StoreHistory = null,
    IReadOnlyDictionary<string, string>? UserExpressions = null,
    bool AllowStdin = false,
    bool StopOnError = true) : IMessageContent;
