using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>Who the kernel is and what it speaks.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#kernel-info</remarks>
/// <param name="ProtocolVersion">The version of the message specification, <c>X.Y</c>.</param>
/// <param name="Implementation">The name of the kernel.</param>
/// <param name="ImplementationVersion">The version of the kernel.</param>
/// <param name="LanguageInfo">The language of the code it runs.</param>
/// <param name="Banner">What a console shows at its start.</param>
/// <param name="Debugger">Whether it has a debugger.</param>
/// <param name="HelpLinks">Links for the front end's help menu.</param>
/// <param name="SupportedFeatures">Optional features of the protocol that it has: <c>debugger</c>, <c>kernel subshells</c>.</param>
public sealed record KernelInfoReply(
    string ProtocolVersion,
    string Implementation,
    string ImplementationVersion,
    LanguageInfo LanguageInfo,
    string Banner,
    bool Debugger,
    IReadOnlyList<HelpLink> HelpLinks,
    IReadOnlyList<string> SupportedFeatures) : IReply
{
    /// <summary>That the request was carried out.</summary>
    [JsonPropertyOrder(-1)]
    public string Status => "ok";
}
