using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Languages.CSharp;

/// <summary>
/// Puts calls of <see cref="StopSignal"/> into a cell: into every loop, and at the start of every method and of every
/// block of a lambda. Only so can a busy cell be stopped without harm to its process.
/// </summary>
/// <remarks>
/// Nothing moves to another line, so that errors at run time have the lines of the user. The compiler could do this too
/// (<c>InstrumentationKind.ModuleCancellation</c>), but it leaves out the top level of a cell; and where an asynchronous
/// method goes on after an <c>await</c>, what it puts in throws outside of the method's own <c>try</c>, which ends the process.
/// </remarks>
internal sealed class StopChecks
{
    private readonly List<TextChange> changes = [];
    private readonly string ask;
    private readonly string enter;

    private StopChecks(int signal)
    {
        ask = Call(nameof(StopSignal.Ask), signal);
        enter = Call(nameof(StopSignal.Enter), signal);
    }

    /// <summary>The code with the calls in it; the same where there is nothing to do, and where the code has errors.</summary>
    public static SyntaxTree Put(SyntaxTree tree, int signal)
    {
        var root = tree.GetRoot();
        if (root.ContainsDiagnostics)
            return tree;

        var checks = new StopChecks(signal);
        // What a finalizer throws ends the process.
        foreach (var node in root.DescendantNodes(node => node is not DestructorDeclarationSyntax))
            checks.Visit(node);
        return checks.changes.Count == 0
            ? tree
            : CSharpDialect.Parse(tree.GetText().WithChanges(checks.changes.OrderBy(change => change.Span.Start)), tree.FilePath);
    }

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case WhileStatementSyntax loop:
                Into(loop.Statement, ask);
                break;
            case DoStatementSyntax loop:
                Into(loop.Statement, ask);
                break;
            case ForStatementSyntax loop:
                Into(loop.Statement, ask);
                break;
            case CommonForEachStatementSyntax loop:
                Into(loop.Statement, ask);
                break;
            // A loop by goto. No block: what is declared after the label is seen by the statements that follow.
            case LabeledStatementSyntax label:
                Insert(label.Statement.SpanStart, ask + " ");
                break;
            case AnonymousFunctionExpressionSyntax { Block: { } block }:
                Into(block, enter);
                break;
            case LocalFunctionStatementSyntax function:
                Into(function.Body, function.ExpressionBody, function.SemicolonToken, ReturnsNothing(function.ReturnType, function.Modifiers), enter);
                break;
            case MethodDeclarationSyntax method:
                Into(method.Body, method.ExpressionBody, method.SemicolonToken, ReturnsNothing(method.ReturnType, method.Modifiers), ask);
                break;
            // A type whose static constructor throws cannot be used any more.
            case DestructorDeclarationSyntax:
            case ConstructorDeclarationSyntax constructor when constructor.Modifiers.Any(SyntaxKind.StaticKeyword):
                break;
            case BaseMethodDeclarationSyntax { Body: { } body }:
                Into(body, ask);
                break;
            case AccessorDeclarationSyntax { Body: { } body }:
                Into(body, ask);
                break;
        }
    }

    private void Into(BlockSyntax? body, ArrowExpressionClauseSyntax? arrow, SyntaxToken end, bool returnsNothing, string call)
    {
        if (body is not null)
        {
            Into(body, call);
        }
        else if (arrow is { Expression: not ThrowExpressionSyntax })
        {
            changes.Add(new(arrow.ArrowToken.Span, $"{{ {call}{(returnsNothing ? "" : " return")}"));
            Insert(end.Span.End, " }");
        }
    }

    private void Into(StatementSyntax body, string call)
    {
        if (body is BlockSyntax block)
        {
            Insert(block.OpenBraceToken.Span.End, " " + call);
        }
        else
        {
            Insert(body.SpanStart, $"{{ {call} ");
            Insert(body.Span.End, " }");
        }
    }

    private void Insert(int position, string text) => changes.Add(new(new(position, 0), text));

    private static bool ReturnsNothing(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        || (modifiers.Any(SyntaxKind.AsyncKeyword) && (type is QualifiedNameSyntax qualified ? qualified.Right : type) is IdentifierNameSyntax);

    private static string Call(string method, int signal) =>
        $"global::{typeof(StopSignal).FullName}.{method}({signal.ToString(CultureInfo.InvariantCulture)});";
}
