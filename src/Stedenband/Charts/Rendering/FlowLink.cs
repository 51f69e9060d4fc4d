namespace Stedenband.Rendering;

/// <summary>One link of a flow.</summary>
internal sealed record FlowLink(string FromStage, string From, string ToStage, string To, string Effect, Basis Basis, string Hover);
