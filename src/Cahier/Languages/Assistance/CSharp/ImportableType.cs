namespace Cahier.Languages.Assistance.CSharp;

/// <summary>A public type of a referenced assembly.</summary>
/// <param name="Name">Its name, without the number of its parameters.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="IsGeneric">Whether it has parameters.</param>
/// <param name="Kind">One of <see cref="CompletionKinds"/>.</param>
internal sealed record ImportableType(string Name, string Namespace, bool IsGeneric, string Kind);
