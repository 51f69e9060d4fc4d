using System.Text.Json;

namespace Cahier.Jupyter.Kernel.Session;

/// <summary>What a front end says over a comm.</summary>
/// <param name="Data">What it says, a JSON object.</param>
/// <param name="Buffers">Binary data that belong to it.</param>
/// <param name="IsClosing">Whether these are the last words: the comm is closed.</param>
/// <param name="Output">Takes what the answering code shows, as that of a cell.</param>
public sealed record CommNotice(JsonElement Data, IReadOnlyList<byte[]> Buffers, bool IsClosing, ICellOutput Output);
