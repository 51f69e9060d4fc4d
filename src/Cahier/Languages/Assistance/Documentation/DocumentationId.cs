namespace Cahier.Languages.Assistance.Documentation;

/// <summary>Reads documentation ids: <c>M:System.String.Trim(System.Char)</c>.</summary>
internal static class DocumentationId
{
    /// <summary>The outermost type of a member, as far as the id tells: one whose name exists.</summary>
    public static string OutermostType(string id)
    {
        var name = id[2..].Split('(')[0];
        if (id.StartsWith("T:", StringComparison.Ordinal) && FrameworkDocumentation.FileOf(name) is not null)
            return name;

        // N.Outer.Inner.Member: the shortest prefix that is a type.
        for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = name.IndexOf('.', dot + 1))
            if (FrameworkDocumentation.FileOf(name[..dot]) is not null)
                return name[..dot];

        return name;
    }

    /// <summary>How a reader would write what the id names: <c>String.Trim</c>.</summary>
    public static string ShortName(string id)
    {
        var name = (id.Length > 2 && id[1] == ':' ? id[2..] : id).Split('(')[0].Split('`')[0].Replace(".#ctor", "", StringComparison.Ordinal);
        var parts = name.Split('.');
        var isType = id.StartsWith("T:", StringComparison.Ordinal) || id.StartsWith("N:", StringComparison.Ordinal);
        return isType || parts.Length < 2 ? parts[^1] : $"{parts[^2]}.{parts[^1]}";
    }
}
