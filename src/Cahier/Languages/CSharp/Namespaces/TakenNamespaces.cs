using Microsoft.CodeAnalysis;

namespace Cahier.Languages.CSharp.Namespaces;

/// <summary>What is left of a cell when its namespaces are a library.</summary>
/// <param name="Script">The rest of the cell.</param>
/// <param name="References">What the rest sees.</param>
/// <param name="Newest">The submission before it, which imports the namespaces.</param>
/// <param name="Imports">The namespaces.</param>
/// <param name="Problems">The errors in the namespaces; nothing has changed where there are any.</param>
/// <param name="Undo">Takes all back, for a cell whose rest is refused.</param>
internal sealed record TakenNamespaces(
    SyntaxTree Script, CSharpReferences References, Submission? Newest, IReadOnlyList<string> Imports, IReadOnlyList<CodeProblem> Problems, Action Undo);
