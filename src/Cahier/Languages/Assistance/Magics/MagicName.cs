namespace Cahier.Languages.Assistance.Magics;

/// <summary>A command or selector.</summary>
/// <param name="Name">The name, without <c>#!</c>.</param>
/// <param name="Summary">What it does, in a line.</param>
/// <param name="Options">Its options, with their dashes.</param>
internal sealed record MagicName(string Name, string Summary, IReadOnlyList<string> Options);
