namespace Cahier.Jupyter.Install;

/// <summary>A kernel that front ends find.</summary>
/// <param name="Name">The name by which it is chosen.</param>
/// <param name="Directory">The folder of its spec.</param>
/// <param name="DisplayName">The name that it shows; null when its <c>kernel.json</c> cannot be read.</param>
/// <param name="IsOurs">Whether this library has installed it.</param>
public sealed record InstalledKernelSpec(string Name, string Directory, string? DisplayName, bool IsOurs);
