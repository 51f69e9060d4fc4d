using Cahier.Languages.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>Turns one piece from the script dialect into what a program may hold. Every change is marked, so that it can be undone.</summary>
internal sealed class ProgramEdits
{
    private readonly ProgramPiece piece;
    private readonly ProgramNames names;
    private readonly string show;
    private readonly List<string> notes;
    private readonly SourceText text;
    private readonly List<TextChange> changes;
    private readonly List<string> usings = [];
    private readonly List<ProgramDeclaration> declarations = [];

    private ProgramEdits(ProgramPiece piece, ProgramNames names, string show, List<string> notes)
    {
        this.piece = piece;
        this.names = names;
        this.show = show;
        this.notes = notes;
        text = piece.Tree.GetText();
        changes = [.. names.ChangesOf(piece)];
    }

    /// <summary>The piece as a part of a program.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="names">The names that it may use.</param>
    /// <param name="show">What shows the value of a cell.</param>
    /// <param name="notes">Takes what does not come along.</param>
    public static ProgramCode Make(ProgramPiece piece, ProgramNames names, string show, List<string> notes) => new ProgramEdits(piece, names, show, notes).Make();

    private ProgramCode Make()
    {
        // Their declarations come first, as their lines do.
        foreach (var (after, loaded) in piece.Loads)
            Inline(after, loaded);
        foreach (var @using in piece.Root.Usings)
            Hoist(@using);
        foreach (var member in piece.Root.Members)
            Edit(member);
        // A loaded file shows no result.
        if (piece.File is null)
            ShowResult();
        return new(Render(new(0, text.Length)), usings, declarations);
    }

    private void Edit(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                KeepModifiers(member, SyntaxKind.PrivateKeyword, SyntaxKind.ProtectedKeyword);
                Move(member, NameOf(member), ProgramDeclaration.OfType, Render(Whole(member)));
                break;
            case BaseNamespaceDeclarationSyntax space:
                usings.Add($"using {space.Name};");
                Move(member, space.Name.ToString(), ProgramDeclaration.OfType, WithBraces(space, Render(Whole(member))));
                break;
            case MethodDeclarationSyntax { ParameterList.Parameters: [{ Modifiers: var modifiers }, ..] } method when modifiers.Any(SyntaxKind.ThisKeyword):
                MoveExtension(method);
                break;
            case MethodDeclarationSyntax:
                KeepModifiers(member, SyntaxKind.PublicKeyword, SyntaxKind.PrivateKeyword, SyntaxKind.ProtectedKeyword, SyntaxKind.InternalKeyword);
                break;
            case FieldDeclarationSyntax field:
                KeepModifiers(
                    member, SyntaxKind.PublicKeyword, SyntaxKind.PrivateKeyword, SyntaxKind.ProtectedKeyword, SyntaxKind.InternalKeyword,
                    SyntaxKind.StaticKeyword, SyntaxKind.ReadOnlyKeyword, SyntaxKind.VolatileKeyword);
                foreach (var variable in field.Declaration.Variables.Where(variable => variable.Initializer is null))
                    Insert(variable.Span.End, ProgramMarks.Added(" = default"));
                break;
            case GlobalStatementSyntax:
                break;
            default:
                notes.Add($"Cell {piece.Cell}: a program has no place for '{FirstLineOf(member)}' beside its statements; it is kept as a comment.");
                Replace(member.Span, Commented(text.ToString(member.Span)));
                break;
        }
    }

    private void Hoist(UsingDirectiveSyntax @using)
    {
        var line = Render(@using.Span);
        // Of the engine itself: what a program can have of it, it has without.
        if (@using.Name?.ToString().StartsWith("Cahier", StringComparison.Ordinal) != true)
            usings.Add(line);
        Replace(@using.Span, IsAlone(@using.Span) && !line.Contains('\n', StringComparison.Ordinal) ? ProgramMarks.Line + text.ToString(@using.Span) : ProgramMarks.Kept(text.ToString(@using.Span)));
    }

    private void Move(MemberDeclarationSyntax member, string name, string kind, string moved)
    {
        declarations.Add(new(kind, name, moved));
        var span = Whole(member);
        Replace(span, IsAlone(span) ? ProgramMarks.Declares + name : ProgramMarks.Kept($"declares {name}"));
    }

    private void MoveExtension(MethodDeclarationSyntax method)
    {
        KeepModifiers(method, SyntaxKind.PrivateKeyword, SyntaxKind.ProtectedKeyword);
        if (!method.Modifiers.Any(SyntaxKind.PublicKeyword) && !method.Modifiers.Any(SyntaxKind.InternalKeyword))
            Insert(method.SpanStart, ProgramMarks.Added("internal "));
        var name = NameOf(method);
        Move(method, name, ProgramDeclaration.OfExtension, ProgramDeclaration.WithClass(names.Free(name + "Extension"), Render(Whole(method))));
    }

    private void ShowResult()
    {
        if (piece.Root.Members.LastOrDefault() is not GlobalStatementSyntax { Statement: var statement })
            return;

        if (CSharpDialect.ResultOf(piece.Tree) is not { } result)
        {
            // A space before the last semicolon is our sign for one that the notebook does not have.
            if (statement is ExpressionStatementSyntax { SemicolonToken.SpanStart: var end } && end > 0 && text[end - 1] == ' ')
                changes.Add(new(new(end - 1, 1), ""));
            return;
        }

        if (piece.Model.GetTypeInfo(result).Type is { SpecialType: SpecialType.System_Void })
        {
            Insert(result.Span.End, " ;");
            return;
        }

        Insert(result.SpanStart, $"{show}(");
        Insert(result.Span.End, ");");
    }

    private void Inline(int after, ProgramPiece loaded)
    {
        var code = Make(loaded, names, show, notes);
        usings.AddRange(code.Usings);
        declarations.AddRange(code.Declarations);
        if (loaded.Root.Members.Any(member => member is not (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or BaseNamespaceDeclarationSyntax)))
            Insert(after, $"\n{ProgramMarks.Loaded}{loaded.File}\n{code.Text}\n{ProgramMarks.EndOfLoaded}{loaded.File}");
        else if (code.Declarations.Count > 0)
            Insert(after, $"\n{ProgramMarks.Loaded}{loaded.File}\n{string.Join('\n', code.Declarations.Select(declared => ProgramMarks.Declares + declared.Name))}\n{ProgramMarks.EndOfLoaded}{loaded.File}");
    }

    private void KeepModifiers(MemberDeclarationSyntax member, params ReadOnlySpan<SyntaxKind> kinds)
    {
        foreach (var modifier in member.Modifiers)
            if (kinds.Contains(modifier.Kind()))
                Replace(modifier.Span, ProgramMarks.Kept(modifier.Text));
    }

    // What was changed within is a part of what replaces it.
    private void Replace(TextSpan span, string by)
    {
        changes.RemoveAll(change => span.Contains(change.Span) && change.Span.Start < span.End);
        changes.Add(new(span, by));
    }

    private void Insert(int at, string added) => changes.Add(new(new(at, 0), added));

    private string Render(TextSpan span)
    {
        var within = changes.Where(change => change.Span.Start >= span.Start && change.Span.End <= span.End)
            .OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End)
            .Select(change => new TextChange(new(change.Span.Start - span.Start, change.Span.Length), change.NewText ?? ""));
        return SourceText.From(text.ToString(span)).WithChanges(within).ToString();
    }

    // The documentation before a declaration goes with it.
    private static TextSpan Whole(MemberDeclarationSyntax member)
    {
        var documentation = member.GetLeadingTrivia().FirstOrDefault(trivia => trivia.HasStructure && trivia.GetStructure() is DocumentationCommentTriviaSyntax);
        return documentation == default ? member.Span : TextSpan.FromBounds(documentation.FullSpan.Start, member.Span.End);
    }

    private bool IsAlone(TextSpan span)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, span.Start)))
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(span.End, last.End)));
    }

    private string NameOf(MemberDeclarationSyntax member) =>
        piece.Model.GetDeclaredSymbol(member) is { } symbol ? names.Of(symbol) : "type";

    private static string WithBraces(BaseNamespaceDeclarationSyntax space, string text) =>
        space is FileScopedNamespaceDeclarationSyntax ? text.Insert(text.IndexOf(';', StringComparison.Ordinal), "\n{").Remove(text.IndexOf(';', StringComparison.Ordinal) + 2, 1) + "\n}" : text;

    private static string Commented(string code) => "//~ " + code.Replace("\n", "\n//~ ", StringComparison.Ordinal);

    private static string FirstLineOf(SyntaxNode node) => node.ToString().Split('\n')[0].TrimEnd();
}
