namespace Cahier.Documents.Conversion.Programs;

/// <summary>What a piece is in the program.</summary>
/// <param name="Text">Its statements, in its own place.</param>
/// <param name="Usings">Its <c>using</c> lines, for the top of the program.</param>
/// <param name="Declarations">Its types, for the end.</param>
internal sealed record ProgramCode(string Text, IReadOnlyList<string> Usings, IReadOnlyList<ProgramDeclaration> Declarations);
