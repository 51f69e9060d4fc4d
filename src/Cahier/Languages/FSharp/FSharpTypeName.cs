using System.Buffers;
using Microsoft.FSharp.Core;

namespace Cahier.Languages.FSharp;

/// <summary>Writes types as F# source can name them.</summary>
internal static class FSharpTypeName
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("<>@#$|");

    /// <summary>
    /// The name of a type, or null when F# code cannot name it: it is not public, or it belongs to a C# cell, whose
    /// assembly has no file that F# could read.
    /// </summary>
    public static string? Of(Type type)
    {
        if (type.IsPointer || type.IsByRef || type.IsByRefLike || type == typeof(void))
            return null;
        if (type.IsArray)
            return Of(type.GetElementType()!) is { } element ? $"{element}[{new string(',', type.GetArrayRank() - 1)}]" : null;
        if (!type.IsVisible || type.FullName is null)
            return null;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FSharpFunc<,>))
            return OfFunction(type);

        return OfNamed(type);
    }

    private static string? OfFunction(Type type)
    {
        var parts = type.GetGenericArguments().Select(Of).ToList();
        return parts.Contains(null) ? null : $"({parts[0]} -> {parts[1]})";
    }

    private static string? OfNamed(Type type)
    {
        var path = new List<Type>();
        for (var part = type; part is not null; part = part.DeclaringType)
            path.Insert(0, part);

        var isOfCell = path[0].Name.StartsWith("FSI_", StringComparison.Ordinal);
        if (type.Assembly.Location.Length == 0 && !isOfCell)
            return null;

        var arguments = type.GetGenericArguments();
        var names = new List<string>();
        var used = 0;
        foreach (var part in isOfCell ? path.Skip(1) : path)
        {
            var count = part.GetGenericArguments().Length;
            var own = arguments[used..count].Select(Of).ToList();
            if (own.Contains(null) || part.Name.AsSpan().ContainsAny(NotInNames))
                return null;

            used = count;
            var name = SourceName(part);
            names.Add(own.Count == 0 ? name : $"{name}<{string.Join(", ", own)}>");
        }

        var prefix = isOfCell || string.IsNullOrEmpty(type.Namespace) ? "" : $"{type.Namespace}.";
        return prefix + string.Join(".", names);
    }

    // FSharp.Core compiles List<'T> to FSharpList`1, and so on.
    private static string SourceName(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.Assembly == typeof(Unit).Assembly && name.StartsWith("FSharp", StringComparison.Ordinal) ? name["FSharp".Length..] : name;
    }
}
