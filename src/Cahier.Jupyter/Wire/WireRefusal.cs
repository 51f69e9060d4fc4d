using System.Text.Json;

namespace Cahier.Jupyter.Wire;

/// <summary>Why frames are no message of the protocol. Such frames are dropped; the channel goes on.</summary>
public abstract record WireRefusal
{
    private WireRefusal()
    {
    }

    /// <summary>What is wrong, in a sentence for the log.</summary>
    public abstract string Explanation { get; }

    /// <summary>No frame is the delimiter.</summary>
    /// <param name="Frames">How many frames came.</param>
    public sealed record MissingDelimiter(int Frames) : WireRefusal
    {
        /// <inheritdoc/>
        public override string Explanation => $"none of the {Frames} frames is the delimiter <IDS|MSG>";
    }

    /// <summary>The frames end before the content.</summary>
    /// <param name="Frames">How many frames followed the delimiter; a message has five or more.</param>
    public sealed record Truncated(int Frames) : WireRefusal
    {
        /// <inheritdoc/>
        public override string Explanation =>
            $"{Frames} frames follow the delimiter; a message has a signature, header, parent header, metadata and content";
    }

    /// <summary>The signature is missing, or not that of this message and key.</summary>
    /// <param name="Length">How many bytes the signature has; itself it is not told.</param>
    public sealed record BadSignature(int Length) : WireRefusal
    {
        /// <inheritdoc/>
        public override string Explanation =>
            Length == 0 ? "the message is not signed, and the connection file has a key" : "the signature does not fit the message and the key";
    }

    /// <summary>A part is not JSON.</summary>
    /// <param name="Part">The part.</param>
    /// <param name="Problem">What the parser met.</param>
    public sealed record NotJson(WirePart Part, string Problem) : WireRefusal
    {
        /// <inheritdoc/>
        public override string Explanation => $"the {Part} is not JSON: {Problem}";
    }

    /// <summary>A part is JSON of another kind than an object.</summary>
    /// <param name="Part">The part.</param>
    /// <param name="Found">What it is.</param>
    public sealed record NotAnObject(WirePart Part, JsonTokenType Found) : WireRefusal
    {
        /// <inheritdoc/>
        public override string Explanation => $"the {Part} is no JSON object but starts with {Found}";
    }

    /// <summary>The header has no id or no type, or a field of the wrong kind.</summary>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record BadHeader(string Problem) : WireRefusal
    {
        /// <inheritdoc/>
        public override string Explanation => $"the header cannot be used: {Problem}";
    }
}
