using Cahier.Languages.Assistance.Documentation;
using FSharp.Compiler.EditorServices;
using FSharp.Compiler.Symbols;

namespace Cahier.Languages.Assistance.FSharp;

/// <summary>Reads what the F# compiler tells of a name.</summary>
internal static class FSharpTips
{
    /// <summary>The overloads that are told of.</summary>
    public static IReadOnlyList<ToolTipElementData> Overloads(ToolTipText tip) =>
        [.. tip.Item.OfType<ToolTipElement.Group>().SelectMany(group => group.elements)];

    /// <summary>The signature of the first overload in one line, or null.</summary>
    public static string? Signature(ToolTipText tip) =>
        Overloads(tip) is [var first, ..] overloads
            ? $"{OneLine(first.MainDescription.Text)} {Texts.ExplanationText.More(overloads.Count - 1)}".TrimEnd()
            : null;

    /// <summary>What is documented of it, or null.</summary>
    public static DocumentationComment? Documentation(FSharpXmlDoc documentation) => documentation switch
    {
        FSharpXmlDoc.FromXmlText written => DocumentationReader.Read(written.Item.GetXmlText()),
        FSharpXmlDoc.FromXmlFile filed => DocumentationReader.Read(DocumentationFiles.Find(filed.xmlSig, filed.dllName)),
        _ => null,
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
