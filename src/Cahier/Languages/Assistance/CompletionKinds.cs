namespace Cahier.Languages.Assistance;

/// <summary>The kinds of completions, in words that editors have symbols for.</summary>
public static class CompletionKinds
{
    /// <summary>A class or record.</summary>
    public const string Class = "class";

    /// <summary>A struct.</summary>
    public const string Struct = "struct";

    /// <summary>An interface.</summary>
    public const string Interface = "interface";

    /// <summary>An enumeration.</summary>
    public const string Enum = "enum";

    /// <summary>A delegate.</summary>
    public const string Delegate = "delegate";

    /// <summary>Another type: a parameter of a generic one, an F# abbreviation, union or record.</summary>
    public const string Type = "type";

    /// <summary>A namespace or an F# module.</summary>
    public const string Module = "module";

    /// <summary>A method or function.</summary>
    public const string Function = "function";

    /// <summary>A property.</summary>
    public const string Property = "property";

    /// <summary>A field, or a case of an enumeration or union.</summary>
    public const string Field = "field";

    /// <summary>An event.</summary>
    public const string Event = "event";

    /// <summary>A variable.</summary>
    public const string Variable = "variable";

    /// <summary>A parameter, or a named argument.</summary>
    public const string Parameter = "param";

    /// <summary>A word of the language.</summary>
    public const string Keyword = "keyword";

    /// <summary>A file or folder.</summary>
    public const string Path = "path";

    /// <summary>A package.</summary>
    public const string Package = "package";

    /// <summary>A command of the notebook: <c>#!time</c>.</summary>
    public const string Magic = "magic";
}
