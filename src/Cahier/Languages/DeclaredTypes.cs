namespace Cahier.Languages;

/// <summary>The types with which another language may declare a shared variable.</summary>
internal static class DeclaredTypes
{
    /// <summary>
    /// The types to try, best first: the declared one; the object's own, and what that is built on, where the declared
    /// one says nothing or cannot be named.
    /// </summary>
    public static IEnumerable<Type> Of(Variable variable)
    {
        if (variable.Type != typeof(object))
            yield return variable.Type;

        for (var type = variable.Value?.GetType(); type is not null && type != typeof(object) && type != typeof(ValueType); type = type.BaseType)
            yield return type;
    }
}
