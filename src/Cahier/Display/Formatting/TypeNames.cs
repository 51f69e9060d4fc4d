namespace Cahier.Display.Formatting;

/// <summary>The names under which readers know types: as they wrote them, without namespaces and without the classes of the engine.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
    };

    /// <summary>The short name: <c>Person</c>, <c>List&lt;int&gt;</c>, <c>double[,]</c>, <c>int?</c>, <c>(int, string)</c>.</summary>
    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsArray)
            return OfArray(type);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying) + "?";
        if (IsAnonymous(type))
            return "anonymous type";
        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true)
            return $"({string.Join(", ", type.GetGenericArguments().Select(Of))})";

        if (FunctionType(type) is { } function)
            return $"{Of(function.GetGenericArguments()[0])} -> {Of(function.GetGenericArguments()[1])}";

        var name = type.Name.Split('`')[0];
        // F# knows its own types without the prefix which their .NET names have.
        if (type.Namespace?.StartsWith("Microsoft.FSharp.", StringComparison.Ordinal) == true && name.StartsWith("FSharp", StringComparison.Ordinal))
            name = name["FSharp".Length..];

        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : name;
    }

    public static bool IsAnonymous(Type type) =>
        type.Name.StartsWith("<>", StringComparison.Ordinal) && type.Name.Contains("AnonymousType", StringComparison.Ordinal);

    /// <summary>The F# function type that a compiled closure derives from, or null.</summary>
    public static Type? FunctionType(Type? type)
    {
        while (type is not null && !(type.IsGenericType && type.GetGenericTypeDefinition().FullName == "Microsoft.FSharp.Core.FSharpFunc`2"))
            type = type.BaseType;

        return type;
    }

    private static string OfArray(Type type)
    {
        var ranks = "";
        while (type.IsArray)
        {
            ranks += $"[{new string(',', type.GetArrayRank() - 1)}]";
            type = type.GetElementType()!;
        }

        return Of(type) + ranks;
    }
}
