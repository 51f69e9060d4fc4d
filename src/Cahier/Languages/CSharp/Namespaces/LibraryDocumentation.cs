using System.Globalization;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Cahier.Languages.CSharp.Namespaces;

/// <summary>The comments in the namespaces of a cell, for those who ask about their types.</summary>
internal sealed class LibraryDocumentation(byte[] xml) : DocumentationProvider
{
    private readonly Lazy<Dictionary<string, string>> members = new(() => XDocument.Load(new MemoryStream(xml))
        .Descendants("member")
        .DistinctBy(member => (string?)member.Attribute("name"))
        .ToDictionary(member => (string?)member.Attribute("name") ?? "", member => member.ToString(SaveOptions.DisableFormatting), StringComparer.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    protected override string? GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        members.Value.GetValueOrDefault(documentationMemberID);
}
