using System.Text.Json;
using Cahier.Documents.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>
/// Writes an object of the file with what changed in the model: other members stay, also those that this library does
/// not know, in their order and down to the character.
/// </summary>
internal static class JsonObjectPatch
{
    /// <summary>Writes the object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="original">The object as the file has it; null for a new one.</param>
    /// <param name="isSameFile">Whether the original's text may be copied: it is indented as the file being written.</param>
    /// <param name="fields">What the model knows of the object, in the order for a new one.</param>
    public static void Write(JsonTextWriter writer, JsonElement? original, bool isSameFile, IReadOnlyList<JsonField> fields)
    {
        var members = new List<JsonField>();
        foreach (var property in original?.EnumerateObject() ?? default)
        {
            var name = JsonText.Name(property);
            var changed = fields.FirstOrDefault(field => field.Name == name && field.IsChanged);
            members.Add(changed ?? new(name, false, () => Copy(writer, property.Value, isSameFile)));
        }

        var isSorted = original is null || IsSorted(members);
        foreach (var field in fields)
            if (field.IsChanged && members.TrueForAll(member => member.Name != field.Name))
                members.Insert(original is not null && isSorted ? Place(members, field.Name) : members.Count, field);

        writer.WriteObject(members, member => member.Name, member => member.Write());
    }

    private static void Copy(JsonTextWriter writer, JsonElement value, bool isSameFile)
    {
        if (isSameFile)
            writer.WriteRaw(value.GetRawText());
        else
            writer.Write(value);
    }

    private static bool IsSorted(List<JsonField> members) =>
        members.Zip(members.Skip(1)).All(pair => string.CompareOrdinal(pair.First.Name, pair.Second.Name) <= 0);

    private static int Place(List<JsonField> members, string name)
    {
        var place = members.FindIndex(member => string.CompareOrdinal(member.Name, name) > 0);
        return place < 0 ? members.Count : place;
    }
}
