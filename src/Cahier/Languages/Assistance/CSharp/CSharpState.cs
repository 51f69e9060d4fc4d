using Cahier.Languages.CSharp;

namespace Cahier.Languages.Assistance.CSharp;

/// <summary>What the C# of a session is at one moment.</summary>
/// <param name="Newest">The newest submission, or null.</param>
/// <param name="References">The assemblies that the next cell sees.</param>
/// <param name="Objects">The objects of the submissions, by their slots.</param>
internal sealed record CSharpState(Submission? Newest, CSharpReferences References, object?[] Objects);
