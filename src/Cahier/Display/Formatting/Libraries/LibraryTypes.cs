namespace Cahier.Display.Formatting.Libraries;

/// <summary>Finds types and members of libraries by name.</summary>
internal static class LibraryTypes
{
    /// <summary>The type itself or the base type that has this full name (without type arguments), or null.</summary>
    public static Type? Base(Type? type, string fullName)
    {
        while (type is not null && (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName != fullName)
            type = type.BaseType;

        return type;
    }

    public static object? Get(object owner, string property) => owner.GetType().GetProperty(property)!.GetValue(owner);
}
