namespace Stedenband.Rendering;

/// <summary>
/// Names the class that formats a type. Notebook hosts look for an attribute of this name in any namespace,
/// so that a library's types render in them without a reference to any.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}
