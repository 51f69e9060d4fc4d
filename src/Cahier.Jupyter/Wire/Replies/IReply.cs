namespace Cahier.Jupyter.Wire.Replies;

/// <summary>The answer to a request. Its type is the request's, with <c>_reply</c> at its end.</summary>
public interface IReply : IMessageContent
{
    /// <summary>How it went: <c>ok</c>, <c>error</c> or <c>aborted</c>; of code's completeness, which it is.</summary>
    string Status { get; }
}
