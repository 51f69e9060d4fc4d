namespace Cahier.Jupyter.Wire;

/// <summary>The names of the types of messages.</summary>
public static class MessageTypes
{
    /// <summary>Runs code.</summary>
    public const string ExecuteRequest = "execute_request";

    /// <summary>Asks for help on the code at a position.</summary>
    public const string InspectRequest = "inspect_request";

    /// <summary>Asks for what can be typed at a position.</summary>
    public const string CompleteRequest = "complete_request";

    /// <summary>Asks for earlier inputs.</summary>
    public const string HistoryRequest = "history_request";

    /// <summary>Asks whether code is a whole.</summary>
    public const string IsCompleteRequest = "is_complete_request";

    /// <summary>Asks for the ports; deprecated.</summary>
    public const string ConnectRequest = "connect_request";

    /// <summary>Asks for the open comms.</summary>
    public const string CommInfoRequest = "comm_info_request";

    /// <summary>Asks who the kernel is.</summary>
    public const string KernelInfoRequest = "kernel_info_request";

    /// <summary>Asks the kernel to end.</summary>
    public const string ShutdownRequest = "shutdown_request";

    /// <summary>Asks the kernel to stop what it does.</summary>
    public const string InterruptRequest = "interrupt_request";

    /// <summary>Carries a message of the debug adapter protocol.</summary>
    public const string DebugRequest = "debug_request";

    /// <summary>Asks the user for a line.</summary>
    public const string InputRequest = "input_request";

    /// <summary>The user's line.</summary>
    public const string InputReply = "input_reply";

    /// <summary>Opens a comm.</summary>
    public const string CommOpen = "comm_open";

    /// <summary>Says something over a comm.</summary>
    public const string CommMsg = "comm_msg";

    /// <summary>Closes a comm.</summary>
    public const string CommClose = "comm_close";

    /// <summary>Text on standard output or standard error.</summary>
    public const string Stream = "stream";

    /// <summary>Shows a value.</summary>
    public const string DisplayData = "display_data";

    /// <summary>Replaces what was shown.</summary>
    public const string UpdateDisplayData = "update_display_data";

    /// <summary>Tells all clients which code runs.</summary>
    public const string ExecuteInput = "execute_input";

    /// <summary>The value of a cell.</summary>
    public const string ExecuteResult = "execute_result";

    /// <summary>What went wrong in a cell.</summary>
    public const string Error = "error";

    /// <summary>Whether the kernel is busy.</summary>
    public const string Status = "status";

    /// <summary>Removes the outputs of a cell.</summary>
    public const string ClearOutput = "clear_output";

    /// <summary>Tells a client that its subscription has arrived.</summary>
    public const string IopubWelcome = "iopub_welcome";

    /// <summary>The type of the reply to a request; null for a message that is no request.</summary>
    public static string? ReplyTo(string requestType)
    {
        ArgumentNullException.ThrowIfNull(requestType);
        const string request = "_request";
        return requestType.EndsWith(request, StringComparison.Ordinal) ? $"{requestType[..^request.Length]}_reply" : null;
    }
}
