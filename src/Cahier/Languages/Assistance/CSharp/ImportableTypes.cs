using System.ComponentModel;
using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using Cahier.Languages.CSharp;
using Microsoft.CodeAnalysis;

namespace Cahier.Languages.Assistance.CSharp;

/// <summary>The public types of all referenced assemblies by name, whether their namespaces are imported or not.</summary>
internal sealed class ImportableTypes
{
    private static readonly ConditionalWeakTable<MetadataReference, ImportableType[]> ByReference = [];
    private static ImportableTypes? last;

    private readonly CSharpReferences references;
    private readonly ImportableType[] types;
    private readonly HashSet<string> namespaces = new(StringComparer.Ordinal);

    private ImportableTypes(CSharpReferences references)
    {
        this.references = references;
        types = [.. references.All.SelectMany(reference => ByReference.GetValue(reference, Read)).OrderBy(type => type.Name, StringComparer.OrdinalIgnoreCase)];
        foreach (var space in types.Select(type => type.Namespace).Distinct(StringComparer.Ordinal))
            for (var end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1))
                namespaces.Add(space[..end]);
    }

    /// <summary>The types of these assemblies.</summary>
    public static ImportableTypes Of(CSharpReferences references) =>
        last is { } known && known.references == references ? known : last = new(references);

    /// <summary>Whether a namespace, or one in it, holds a public type.</summary>
    public bool HasNamespace(string name) => namespaces.Contains(name);

    /// <summary>The types whose names match.</summary>
    public IEnumerable<ImportableType> Matching(Func<string, bool> matches) => types.Where(type => matches(type.Name));

    private static ImportableType[] Read(MetadataReference reference)
    {
        if (reference is not PortableExecutableReference file || file.GetMetadata() is not AssemblyMetadata metadata)
            return [];

        var reader = metadata.GetModules()[0].GetMetadataReader();
        return [.. reader.TypeDefinitions.Select(handle => Read(reader, reader.GetTypeDefinition(handle))).OfType<ImportableType>()];
    }

    private static ImportableType? Read(MetadataReader reader, TypeDefinition type)
    {
        if ((type.Attributes & TypeAttributes.VisibilityMask) != TypeAttributes.Public || type.Namespace.IsNil || IsHidden(reader, type))
            return null;

        var name = reader.GetString(type.Name);
        var arity = name.IndexOf('`', StringComparison.Ordinal);
        return new(arity < 0 ? name : name[..arity], reader.GetString(type.Namespace), arity >= 0, Kind(reader, type));
    }

    // [EditorBrowsable(EditorBrowsableState.Never)]: after two bytes of prologue comes the state, 1.
    private static bool IsHidden(MetadataReader reader, TypeDefinition type) =>
        type.GetCustomAttributes()
            .Select(reader.GetCustomAttribute)
            .Any(attribute => TypeOf(reader, attribute) == nameof(EditorBrowsableAttribute) && reader.GetBlobBytes(attribute.Value) is [_, _, 1, ..]);

    private static string TypeOf(MetadataReader reader, CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => NameOf(reader, reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent),
        HandleKind.MethodDefinition => NameOf(reader, reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()),
        _ => "",
    };

    private static string Kind(MetadataReader reader, TypeDefinition type)
    {
        if (type.Attributes.HasFlag(TypeAttributes.Interface))
            return CompletionKinds.Interface;

        return NameOf(reader, type.BaseType) switch
        {
            "ValueType" => CompletionKinds.Struct,
            "Enum" => CompletionKinds.Enum,
            "MulticastDelegate" => CompletionKinds.Delegate,
            _ => CompletionKinds.Class,
        };
    }

    private static string NameOf(MetadataReader reader, EntityHandle parent) => parent switch
    {
        { IsNil: true } => "",
        { Kind: HandleKind.TypeReference } => reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name),
        { Kind: HandleKind.TypeDefinition } => reader.GetString(reader.GetTypeDefinition((TypeDefinitionHandle)parent).Name),
        _ => "",
    };
}
