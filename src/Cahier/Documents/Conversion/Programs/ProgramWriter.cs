using System.Text;
using Cahier.Display;
using Cahier.Documents.Conversion.Percent;
using Cahier.Languages.CSharp;
using Cahier.Languages.References;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>
/// Writes a notebook as a C# program of one file: Markdown as comments, C# cells as statements in their order, types at
/// the end, <c>using</c> lines at the top, and marks from which the notebook can be made again.
/// </summary>
internal sealed class ProgramWriter
{
    private readonly Notebook notebook;
    private readonly ConversionPlace place;
    private readonly List<string> notes;
    private readonly ProgramPieces pieces;

    private ProgramWriter(Notebook notebook, ConversionPlace place)
    {
        this.notebook = notebook;
        this.place = place;
        notes = Losses.Of(notebook, NotebookFormat.CSharpProgram);
        pieces = new(notes);
    }

    public static ConvertedNotebook Write(Notebook notebook, ConversionPlace place, CancellationToken cancellationToken) =>
        new ProgramWriter(notebook, place).Write(cancellationToken);

    private ConvertedNotebook Write(CancellationToken cancellationToken)
    {
        var ofCells = notebook.Cells.Select((cell, index) => cell is CodeCell code ? pieces.OfCell(code, index + 1, place.SourceFolder) : null).ToList();
        var inOrder = ofCells.OfType<ProgramPiece>().SelectMany(piece => piece.InOrder).ToList();
        var known = Resolve(cancellationToken);
        ProgramChain.Compile(inOrder, known ?? CSharpReferences.Default, place.SourceFolder);

        var names = new ProgramNames(inOrder);
        var className = names.Free("Notebook");
        var show = $"{className}.Show";
        var codes = ofCells.ConvertAll(piece => piece is null ? null : ProgramEdits.Make(piece, names, show, notes));
        var usesDisplay = inOrder.Aggregate(false, (used, piece) => ProgramDisplay.IsUsedBy(piece, notes) || used);
        var references = ProgramReferences.Of(pieces.Requests, place, notes);

        var sections = Sections(codes);
        foreach (var declared in codes.OfType<ProgramCode>().SelectMany(code => code.Declarations))
            sections.Append(PercentText.Write(declared.Kind, declared.Name, [], declared.Text));
        var usings = codes.OfType<ProgramCode>().SelectMany(code => code.Usings).ToList();
        if (usesDisplay || codes.Exists(code => code?.Text.Contains(show + "(", StringComparison.Ordinal) == true))
        {
            sections.Append(PercentText.Write("program", "what shows values", [], ProgramDisplay.ClassNamed(className)));
            usings.Add($"using static {className};");
        }

        var text = WithoutLastLine(ProgramHead.Of(place, references, names.Changed, usings, sections.ToString()) + sections);
        notes.AddRange(known is null ? [] : ProgramCheck.Problems(text, known));
        return new(text, [.. notes.Distinct()]) { References = references.File };
    }

    // The empty line that parts sections; those before it are of the last cell.
    private static string WithoutLastLine(string text) => text.EndsWith("\n\n\n", StringComparison.Ordinal) ? text : text[..^1];

    private StringBuilder Sections(IReadOnlyList<ProgramCode?> codes)
    {
        var sections = new StringBuilder();
        foreach (var (cell, code) in notebook.Cells.Zip(codes))
            sections.Append(code is null
                ? PercentText.Write(ScriptText.KindOf(cell), "", cell.Tags, PercentText.Comment(cell.Source))
                : PercentText.Write("", "", cell.Tags, code.Text));
        return sections;
    }

    // Without them a name still has its declaration, but no type: more cannot be known of such code.
    private CSharpReferences? Resolve(CancellationToken cancellationToken)
    {
        // A build tells how long it takes where cells show things; here that is the text itself.
        using var unseen = DisplayContext.Use(new NoDisplay());
        using var session = new SessionReferences(place.SourceFolder);
        switch (session.Resolve(pieces.Requests, cancellationToken))
        {
            case ReferenceResolution.Resolved resolved:
                return CSharpReferences.Default.With(resolved.Files.Select(file => file.Compile));
            case ReferenceResolution.Failed failed:
                notes.AddRange(failed.Problems.Select(problem => $"Cell {problem.Line}: {problem.Message} What needs it was converted without a look at its types."));
                return null;
            default:
                throw new NotSupportedException();
        }
    }
}
