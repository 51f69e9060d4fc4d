namespace Cahier.Languages.Assistance.Texts;

/// <summary>A signature or declaration, as code.</summary>
/// <param name="Text">The code.</param>
/// <param name="MarkStart">Where the marked part begins, such as the parameter that is being written.</param>
/// <param name="MarkLength">Its length; 0 for none.</param>
internal sealed record Signature(string Text, int MarkStart = 0, int MarkLength = 0);
