namespace Cahier.Documents.Conversion.Programs;

/// <summary>A declaration that stands at the end of the program.</summary>
/// <param name="Kind">What the mark of its section says: <c>declaration</c>, or <c>extension</c> for a method in a class made for it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its text.</param>
internal sealed record ProgramDeclaration(string Kind, string Name, string Text)
{
    public const string OfType = "declaration";
    public const string OfExtension = "extension";

    /// <summary>The lines around an extension method, which cannot stand without a class.</summary>
    public static string WithClass(string name, string text) => $"static class {name}\n{{\n{text}\n}}";

    /// <summary>The method within the class.</summary>
    public static string WithoutClass(string text) => text.Split('\n') is { Length: > 3 } lines ? string.Join('\n', lines[2..^1]) : text;
}
