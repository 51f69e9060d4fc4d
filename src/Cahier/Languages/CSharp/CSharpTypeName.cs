using System.Buffers;

namespace Cahier.Languages.CSharp;

/// <summary>Writes types as C# source can name them.</summary>
internal static class CSharpTypeName
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("<>@#$|");

    /// <summary>
    /// The name of a type, or null when code outside its assembly cannot name it: it or one of its arguments is not public.
    /// </summary>
    public static string? Of(Type type)
    {
        if (type.IsPointer || type.IsByRef || type.IsByRefLike || type == typeof(void))
            return null;
        if (type.IsArray)
            return OfArray(type);

        return type.IsVisible && type.FullName is not null ? OfNamed(type) : null;
    }

    private static string? OfArray(Type type)
    {
        // An array of int[,] is written int[][,]: the outer rank comes first.
        var ranks = "";
        while (type.IsArray)
        {
            ranks += $"[{new string(',', type.GetArrayRank() - 1)}]";
            type = type.GetElementType()!;
        }

        return Of(type) is { } element ? element + ranks : null;
    }

    private static string? OfNamed(Type type)
    {
        var arguments = type.GetGenericArguments();
        var names = new List<string>();
        var used = 0;
        foreach (var part in OutermostFirst(type).Where(part => !IsSubmission(part)))
        {
            var count = part.GetGenericArguments().Length;
            var own = arguments[used..count].Select(Of).ToList();
            if (own.Contains(null) || part.Name.AsSpan().ContainsAny(NotInNames))
                return null;

            used = count;
            var name = part.Name.Split('`')[0];
            names.Add(own.Count == 0 ? name : $"{name}<{string.Join(", ", own)}>");
        }

        var prefix = IsSubmission(OutermostOf(type)) ? "" : string.IsNullOrEmpty(type.Namespace) ? "global::" : $"global::{type.Namespace}.";
        return prefix + string.Join(".", names);
    }

    // A type of a cell is nested in its submission; other cells name it without.
    private static bool IsSubmission(Type type) => type.Name.StartsWith("Submission#", StringComparison.Ordinal);

    private static Type OutermostOf(Type type) => type.DeclaringType is { } outer ? OutermostOf(outer) : type;

    private static List<Type> OutermostFirst(Type type)
    {
        var path = new List<Type>();
        for (var part = type; part is not null; part = part.DeclaringType)
            path.Insert(0, part);

        return path;
    }
}
