namespace Cahier.Languages.References.Packages;

/// <summary>A sentence of NuGet on a restore.</summary>
/// <param name="Code">Its number, such as <c>NU1101</c>.</param>
/// <param name="IsError">Whether the restore failed of it.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Package">The package that it is about, or null.</param>
internal sealed record RestoreLog(string Code, bool IsError, string Message, string? Package);
