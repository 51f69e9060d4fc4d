using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Cahier.Languages.CSharp;

/// <summary>Compiles and loads the submissions of one session.</summary>
internal sealed class SubmissionCompiler(SubmissionLoader loader)
{
    internal static readonly string[] DefaultUsings =
    [
        "System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic", "System.Linq",
        "System.Threading.Tasks", .. DisplayUsings.All,
    ];

    // The instrumentation makes recursion without end an exception, where it would be the end of the process.
    private static readonly EmitOptions Emission = new(
        debugInformationFormat: DebugInformationFormat.PortablePdb, instrumentationKinds: [InstrumentationKind.StackOverflowProbing]);

    private int count;

    /// <summary>
    /// Compiles a submission on top of another, with code in it that asks whether to go on. Where that does not compile,
    /// the columns of the errors are still those of the user's text. The imports are for the files that it loads too,
    /// which do not see what earlier submissions imported.
    /// </summary>
    public SubmissionResult CompileStoppable(
        SyntaxTree tree, int signal, string folder, CSharpReferences references, Submission? previous, CancellationToken cancellationToken, IReadOnlyList<string>? imports = null) =>
        Compile(StopChecks.Put(tree, signal), new CellSourceResolver(folder, signal), references, previous, cancellationToken, imports) is SubmissionResult.Loaded loaded
            ? loaded
            : Compile(tree, new CellSourceResolver(folder, null), references, previous, cancellationToken, imports);

    /// <summary>Compiles a submission on top of another.</summary>
    public SubmissionResult Compile(
        SyntaxTree tree, CellSourceResolver sources, CSharpReferences references, Submission? previous, CancellationToken cancellationToken, IReadOnlyList<string>? imports = null)
    {
        var number = (++count).ToString(CultureInfo.InvariantCulture);
        var compilation = CSharpCompilation.CreateScriptCompilation(
            $"Submission-{number}",
            tree,
            NewReferences(references, previous),
            Options(number, sources, imports),
            previous?.Compilation,
            typeof(object));

        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: Emission, cancellationToken: cancellationToken);
        // Of a stop in the middle it makes a diagnostic.
        cancellationToken.ThrowIfCancellationRequested();
        if (!emitted.Success)
            return RefusedOrEmpty(compilation, tree, references, previous, emitted);

        assembly.Position = symbols.Position = 0;
        var loaded = loader.LoadSubmission(assembly, symbols);
        var entryPoint = compilation.GetEntryPoint(cancellationToken)!;
        var scriptClass = loaded.GetType(entryPoint.ContainingType.MetadataName, throwOnError: true)!;
        var factory = scriptClass.GetMethod(entryPoint.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        // The first place in the array belongs to a globals object, which cells do not have.
        var link = new Submission(compilation, previous, references, (previous?.Slot ?? 0) + 1, scriptClass);
        return new SubmissionResult.Loaded(
            link,
            factory.CreateDelegate<Func<object?[], Task<object?>>>(),
            IsNeededLater(compilation, tree),
            new(() => HasResult(compilation, tree)));
    }

    // A submission inherits the references of the one before it. Naming all of them again would make each submission
    // carry those of all earlier ones, and the 500th cell cost fifty times the memory of the tenth.
    internal static IEnumerable<MetadataReference> NewReferences(CSharpReferences references, Submission? previous) =>
        references.All.Skip(previous?.References.All.Length ?? 0);

    // Roslyn emits nothing for a submission without code, gives it no place in the array, and calls that no success.
    private static SubmissionResult RefusedOrEmpty(
        CSharpCompilation compilation, SyntaxTree tree, CSharpReferences references, Submission? previous, EmitResult emitted)
    {
        var problems = CSharpProblems.From(emitted.Diagnostics);
        return problems.Count > 0
            ? new SubmissionResult.Refused(problems)
            : new SubmissionResult.Empty(new(compilation, previous, references, previous?.Slot ?? 0, ScriptClass: null), IsNeededLater(compilation, tree));
    }

    internal static CSharpCompilationOptions Options(string number, CellSourceResolver sources, IReadOnlyList<string>? imports = null) =>
        new(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: $"Submission#{number}",
            usings: [.. DefaultUsings, .. imports ?? []],
            // Optimized code throws for all arrays of a method at one place, which has no line.
            optimizationLevel: OptimizationLevel.Debug,
            allowUnsafe: true,
            sourceReferenceResolver: sources,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);

    private static bool IsNeededLater(CSharpCompilation compilation, SyntaxTree tree) =>
        ((CompilationUnitSyntax)tree.GetRoot()).Usings.Count > 0
        || compilation.SyntaxTrees.Length > 1
        || compilation.ScriptClass?.GetMembers().Any(member => !member.IsImplicitlyDeclared) == true;

    private static bool HasResult(CSharpCompilation compilation, SyntaxTree tree) =>
        CSharpDialect.ResultOf(tree) is { } expression
        && compilation.GetSemanticModel(tree).GetTypeInfo(expression).Type is not { SpecialType: SpecialType.System_Void };
}
