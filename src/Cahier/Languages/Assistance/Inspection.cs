using Cahier.Display;

namespace Cahier.Languages.Assistance;

/// <summary>Help on what stands at a position.</summary>
/// <param name="Data">The help as plain text, HTML and Markdown.</param>
public sealed record Inspection(MimeBundle Data);
