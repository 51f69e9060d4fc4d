using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Languages.CSharp;

/// <summary>The dialect of C# cells: the script dialect of the newest stable language version.</summary>
internal static class CSharpDialect
{
    // Not Preview: there `union` is a keyword, which breaks ordinary code.
    private static readonly CSharpParseOptions Options =
        CSharpParseOptions.Default.WithKind(SourceCodeKind.Script).WithLanguageVersion(LanguageVersion.Latest);

    /// <summary>Parses code; debug information needs an encoding, so text without one becomes UTF-8.</summary>
    public static SyntaxTree Parse(SourceText text, string path) =>
        CSharpSyntaxTree.ParseText(text.Encoding is null ? SourceText.From(text.ToString(), Encoding.UTF8) : text, Options, path);

    /// <summary>Parses code.</summary>
    public static SyntaxTree Parse(string text, string path) => Parse(SourceText.From(text, Encoding.UTF8), path);

    /// <summary>The expression whose value is the cell's result: the last statement when it has no semicolon.</summary>
    public static ExpressionSyntax? ResultOf(SyntaxTree tree) =>
        ((CompilationUnitSyntax)tree.GetRoot()).Members.LastOrDefault() is GlobalStatementSyntax
        {
            Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement,
        }
            ? statement.Expression
            : null;
}
