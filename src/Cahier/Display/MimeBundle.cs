using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Cahier.Display;

/// <summary>
/// One value in several representations: an ordered, immutable map from MIME type to text. Binary types such as
/// <c>image/png</c> hold base64; JSON types (<see cref="IsJson"/>) hold JSON text, which a notebook file stores as JSON.
/// Two bundles are equal when they hold the same texts under the same types in the same order.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "MIME bundle is the field's term.")]
public sealed class MimeBundle : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<MimeBundle>
{
    private readonly ImmutableArray<KeyValuePair<string, string>> entries;

    private MimeBundle(ImmutableArray<KeyValuePair<string, string>> entries) => this.entries = entries;

    /// <summary>The bundle without any representation.</summary>
    public static MimeBundle Empty { get; } = new([]);

    /// <summary>The number of representations.</summary>
    public int Count => entries.Length;

    /// <summary>The MIME types, in order.</summary>
    public IEnumerable<string> Types => entries.Select(entry => entry.Key);

    /// <summary>The text of one representation, or null when there is none of this type.</summary>
    public string? this[string mimeType] => TryGet(mimeType, out var text) ? text : null;

    /// <summary>A bundle of one representation.</summary>
    public static MimeBundle Of(string mimeType, string text) => Empty.With(mimeType, text);

    /// <summary>A bundle of plain text only.</summary>
    public static MimeBundle PlainText(string text) => Of(MimeTypes.PlainText, text);

    /// <summary>Whether the text of this type is JSON: <c>application/json</c> and every <c>*+json</c>.</summary>
    public static bool IsJson(string mimeType) =>
        string.Equals(mimeType, MimeTypes.Json, StringComparison.OrdinalIgnoreCase)
        || mimeType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>This bundle with the text under this type: in place when the type is there, else at the end.</summary>
    public MimeBundle With(string mimeType, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(mimeType);
        ArgumentNullException.ThrowIfNull(text);
        var entry = KeyValuePair.Create(mimeType, text);
        var index = IndexOf(mimeType);
        return new(index < 0 ? entries.Add(entry) : entries.SetItem(index, entry));
    }

    /// <summary>This bundle without the type.</summary>
    public MimeBundle Without(string mimeType) =>
        IndexOf(mimeType) is >= 0 and var index ? new(entries.RemoveAt(index)) : this;

    /// <summary>Gets the text of one representation.</summary>
    public bool TryGet(string mimeType, [NotNullWhen(true)] out string? text)
    {
        var index = IndexOf(mimeType);
        text = index < 0 ? null : entries[index].Value;
        return index >= 0;
    }

    /// <summary>Whether the bundle has a representation of this type.</summary>
    public bool Has(string mimeType) => IndexOf(mimeType) >= 0;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => entries.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(MimeBundle? other) => other is not null && entries.SequenceEqual(other.entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MimeBundle);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (type, text) in entries)
        {
            hash.Add(type);
            hash.Add(text);
        }

        return hash.ToHashCode();
    }

    /// <summary>The types and the length of each text, for a debugger.</summary>
    public override string ToString() => string.Join(", ", entries.Select(entry => $"{entry.Key} ({entry.Value.Length})"));

    private int IndexOf(string mimeType)
    {
        for (var i = 0; i < entries.Length; i++)
            if (string.Equals(entries[i].Key, mimeType, StringComparison.OrdinalIgnoreCase))
                return i;

        return -1;
    }
}
