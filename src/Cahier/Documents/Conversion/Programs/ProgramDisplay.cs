using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>What a program has of the notebook's display functions: a small class at its end, which writes values as text.</summary>
internal static class ProgramDisplay
{
    private static readonly HashSet<string> Offered = new(StringComparer.Ordinal)
    {
        "display", "Display", "DisplayAs", "DisplayTable", "HTML", "SVG", "Javascript", "ClearOutput", "DisplayedValue", "Update", "HtmlString", "SvgString", "Value",
    };

    /// <summary>The text of the class.</summary>
    public static string ClassNamed(string name) => Source().Replace("Notebook", name, StringComparison.Ordinal);

    /// <summary>Whether a piece uses the functions; what it uses that a program does not have is told.</summary>
    public static bool IsUsedBy(ProgramPiece piece, List<string> notes)
    {
        var used = Symbols(piece).Where(symbol => symbol.ContainingAssembly?.Name == "Cahier").ToList();
        foreach (var lacking in used.Where(symbol => !Offered.Contains(symbol.Name) && symbol is not INamespaceSymbol).Select(symbol => symbol.Name).Distinct())
            notes.Add($"Cell {piece.Cell} uses '{lacking}' of the notebook engine, which a program does not have.");
        return used.Exists(symbol => symbol is IMethodSymbol or INamedTypeSymbol);
    }

    private static IEnumerable<ISymbol> Symbols(ProgramPiece piece)
    {
        var model = piece.Model;
        return piece.Root.Members.SelectMany(member => member.DescendantNodes()).OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name))
            .Select(info => info.Symbol ?? info.CandidateSymbols.FirstOrDefault())
            .OfType<ISymbol>();
    }

    private static string Source()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Cahier.Program.Notebook.cs")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
