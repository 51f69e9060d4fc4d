using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace Cahier.Languages.CSharp.Namespaces;

/// <summary>
/// The compiler's reference to the namespaces of a cell. When another cell, or the same one run again, declares some of
/// its types anew, they are hidden: a submission inherits the references of the one before it, so that none can be taken
/// away, and of two public types of one name the compiler would take neither.
/// </summary>
internal sealed class CellLibrary : PortableExecutableReference
{
    private readonly byte[] image;
    private readonly byte[] documentation;
    private readonly int count;
    private volatile AssemblyMetadata metadata;

    public CellLibrary(byte[] image, byte[] documentation, string text, Assembly assembly)
        : base(MetadataReferenceProperties.Assembly)
    {
        this.image = image;
        this.documentation = documentation;
        metadata = AssemblyMetadata.CreateFromImage(image);
        Text = text;
        Assembly = assembly;
        Visible = Types(image).Where(type => type.IsPublic).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        count = Visible.Count;
    }

    /// <summary>The code that it was made of.</summary>
    public string Text { get; }

    /// <summary>The assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>The full names of the types that cells see.</summary>
    public IReadOnlySet<string> Visible { get; private set; }

    /// <inheritdoc/>
    public override string Display => Assembly.FullName!;

    /// <summary>Whether none of its types is hidden.</summary>
    public bool IsWhole => Visible.Count == count;

    /// <summary>Shows these types only.</summary>
    public void Show(IReadOnlySet<string> names)
    {
        Visible = names;
        metadata = AssemblyMetadata.CreateFromImage(WithPublic(image, names));
    }

    /// <inheritdoc/>
    protected override DocumentationProvider CreateDocumentationProvider() => new LibraryDocumentation(documentation);

    /// <inheritdoc/>
    protected override Microsoft.CodeAnalysis.Metadata GetMetadataImpl() => metadata;

    /// <inheritdoc/>
    protected override PortableExecutableReference WithPropertiesImpl(MetadataReferenceProperties properties) =>
        throw new NotSupportedException("A cell's library is referred to in one way only.");

    private static byte[] WithPublic(byte[] image, IReadOnlySet<string> names)
    {
        var changed = (byte[])image.Clone();
        foreach (var (place, name, isPublic) in Types(image))
            if (isPublic && !names.Contains(name))
                changed[place] &= unchecked((byte)~TypeAttributes.VisibilityMask);

        return changed;
    }

    // The flags are the first column of a type's row, and the visibility is in their lowest byte.
    private static List<(int Place, string Name, bool IsPublic)> Types(byte[] image)
    {
        using var file = new PEReader(new MemoryStream(image));
        var reader = file.GetMetadataReader();
        var table = file.PEHeaders.MetadataStartOffset + reader.GetTableMetadataOffset(TableIndex.TypeDef);
        var size = reader.GetTableRowSize(TableIndex.TypeDef);
        return
        [
            .. reader.TypeDefinitions.Select(handle => (handle, Type: reader.GetTypeDefinition(handle))).Select(entry => (
                table + ((MetadataTokens.GetRowNumber(entry.handle) - 1) * size),
                $"{reader.GetString(entry.Type.Namespace)}.{reader.GetString(entry.Type.Name)}",
                (entry.Type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)),
        ];
    }
}
