using Cahier.Languages.CSharp;
using Cahier.Languages.CSharp.Namespaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Languages.Assistance.CSharp;

/// <summary>Tells by its syntax whether C# code is a whole.</summary>
internal static class CSharpCompleteness
{
    private const int IndentWidth = 4;

    /// <summary>Whether the code is a whole.</summary>
    public static Completeness Of(string text)
    {
        var tree = CSharpDialect.Parse(text, "");
        var root = (CompilationUnitSyntax)tree.GetRoot();
        if (HasOpenLine(root))
            return new Completeness.Invalid();
        if (!SyntaxFactory.IsCompleteSubmission(tree) || IsOpen(root))
            return new Completeness.Incomplete(new string(' ', IndentWidth * OpenBraces(root)));

        return HasErrors(tree) ? new Completeness.Invalid() : new Completeness.Complete();
    }

    // A namespace is an error of the script, but not of the cell.
    private static bool HasErrors(SyntaxTree tree) =>
        NamespaceParts.Of(tree) is { } parts
            ? HasErrors(CSharpDialect.Parse(parts.Script, "")) || NamespaceParts.ParseLibrary(parts.Library, "").GetDiagnostics().Any(IsError)
            : tree.GetDiagnostics().Any(IsError);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    // CS1010, CS1012, CS1039...: a text in simple quotation marks ends on its line, and no further line can mend that.
    private static bool HasOpenLine(CompilationUnitSyntax root) =>
        root.GetDiagnostics().Any(diagnostic => diagnostic.Id is "CS1010" or "CS1012" or "CS1011")
        || root.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>().LastOrDefault() is { StringEndToken.IsMissing: true } open
            && open.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken)
            && open.Contents.LastOrDefault() is not InterpolationSyntax { CloseBraceToken.IsMissing: true };

    // CS1024 to CS1028, CS1038: #if or #region without its end. CS8997: a raw string without.
    private static bool IsOpen(CompilationUnitSyntax root) =>
        root.GetDiagnostics().Any(diagnostic => diagnostic.Id is "CS1027" or "CS1038" or "CS1035" or "CS8997" or "CS1039")
        || root.Members.LastOrDefault() is GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax { SemicolonToken.IsMissing: true } }
        || root.Members.LastOrDefault() is FieldDeclarationSyntax { SemicolonToken.IsMissing: true };

    private static int OpenBraces(CompilationUnitSyntax root)
    {
        var depth = 0;
        foreach (var token in root.DescendantTokens())
        {
            if (token.IsMissing)
                continue;
            if (token.IsKind(SyntaxKind.OpenBraceToken) && token.Parent is not InterpolationSyntax)
                depth++;
            else if (token.IsKind(SyntaxKind.CloseBraceToken) && token.Parent is not InterpolationSyntax)
                depth--;
        }

        return Math.Max(0, depth);
    }
}
