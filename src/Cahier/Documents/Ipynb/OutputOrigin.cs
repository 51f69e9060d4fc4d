using System.Text.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>What an output was when its file was read.</summary>
/// <param name="File">The file.</param>
/// <param name="Json">The output's JSON.</param>
internal sealed record OutputOrigin(FileOrigin File, JsonElement Json);
