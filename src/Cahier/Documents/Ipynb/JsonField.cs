using System.Text.Json.Nodes;
using Cahier.Documents.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>A member that the model knows of an object in the file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsChanged">Whether the model no longer says what the file says, so that it must be written anew.</param>
/// <param name="Write">Writes the value that the model has.</param>
internal sealed record JsonField(string Name, bool IsChanged, Action Write)
{
    public static JsonField Of(JsonTextWriter writer, string name, bool isChanged, Func<JsonNode?> value) =>
        new(name, isChanged, () => writer.Write(value()));
}
