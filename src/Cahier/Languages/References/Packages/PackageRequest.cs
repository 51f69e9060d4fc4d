namespace Cahier.Languages.References.Packages;

/// <summary>A package that a cell asks for.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">The version or range of versions; <c>*</c>, the newest stable one, where none is named.</param>
/// <param name="Request">The line that asks.</param>
internal sealed record PackageRequest(string Id, string Version, ReferenceRequest Request);
