using Cahier.Display.Formatting;

namespace Cahier.Languages;

/// <summary>The types with which another language may declare a shared variable.</summary>
internal static class DeclaredTypes
{
    /// <summary>
    /// The types to try, best first: the declared one; the object's own, and what that is built on, where the declared
    /// one says nothing or cannot be named; last, <see cref="object"/>.
    /// </summary>
    public static IEnumerable<Type> Of(Variable variable)
    {
        if (variable.Type != typeof(object))
            yield return variable.Type;

        for (var type = variable.Value?.GetType(); type is not null && type != typeof(object) && type != typeof(ValueType); type = type.BaseType)
            yield return type;

        yield return typeof(object);
    }

    /// <summary>What to tell the user of a variable that could not have the best of its types; else null.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="type">The type that it has now.</param>
    /// <param name="language">Where it was declared.</param>
    /// <param name="objectName">What that language calls <see cref="object"/>, with its article.</param>
    public static string? Note(Variable variable, Type type, string language, string objectName) =>
        Of(variable).First() is var best && best != type
            ? $"'{variable.Name}' is {(type == typeof(object) ? objectName : $"of type {TypeNames.Of(type)}")} in {language}: its type {TypeNames.Of(best)} cannot be named there."
            : null;
}
