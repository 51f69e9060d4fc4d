namespace Cahier.Jupyter.Wire.Publications;

/// <summary>What belongs to an output while the kernel lives, and is not saved.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#display-data</remarks>
/// <param name="DisplayId">The id by which the output is found again; null for none.</param>
public sealed record Transient(string? DisplayId = null);
