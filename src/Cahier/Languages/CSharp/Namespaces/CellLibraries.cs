using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Languages.CSharp.Namespaces;

/// <summary>Compiles the namespaces of one session's cells.</summary>
internal sealed class CellLibraries(SubmissionLoader loader, SubmissionCompiler compiler)
{
    private const string OnlyReferences = "Code in a namespace sees the referenced assemblies and other namespaces, not the variables and types that cells declare outside of one.";

    private static readonly EmitOptions Emission = new(
        debugInformationFormat: DebugInformationFormat.PortablePdb, instrumentationKinds: [InstrumentationKind.StackOverflowProbing]);

    private static readonly SyntaxTree Usings = NamespaceParts.ParseLibrary(SourceText.From(string.Concat(SubmissionCompiler.DefaultUsings.Select(name =>
        $"global using {(typeof(CellLibraries).Assembly.GetType(name) is not null ? "static " : "")}{name};\n")), Encoding.UTF8), "");

    private readonly List<CellLibrary> libraries = [];
    private int count;

    /// <summary>A compilation of namespaces, not emitted.</summary>
    public static CSharpCompilation Draft(IEnumerable<SyntaxTree> trees, CSharpReferences references, string name) =>
        CSharpCompilation.Create(
            name,
            trees.Append(Usings),
            references.All,
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, allowUnsafe: true, assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default));

    /// <summary>The errors of namespaces, in the order of the code.</summary>
    public static IReadOnlyList<CodeProblem> Problems(IEnumerable<Diagnostic> diagnostics) =>
        [.. CSharpProblems.From(diagnostics).Select(problem => problem.Code is "CS0246" or "CS0103" && problem.Hint is null ? problem with { Hint = OnlyReferences } : problem)];

    /// <summary>Compiles and loads the namespaces of a cell, and imports them.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="signal">The signal that stops its code.</param>
    /// <param name="folder">The folder of the notebook.</param>
    /// <param name="references">What it sees.</param>
    /// <param name="newest">The submission before it.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public TakenNamespaces Take(SyntaxTree cell, int signal, string folder, CSharpReferences references, Submission? newest, CancellationToken cancellationToken)
    {
        var code = LibraryCode.Read(cell, folder);
        if (code.Trees.Count == 0)
            return new(cell, references, newest, [], [], () => { });

        switch (Make(code, signal, references, cancellationToken))
        {
            case LibraryResult.Made made:
                var wider = references.WithLibrary(made.Library);
                return new(code.Script, wider, Import(code, folder, wider, newest, cancellationToken), [.. code.Namespaces], [], made.Undo);
            case LibraryResult.Refused refused:
                return new(code.Script, references, newest, [], refused.Problems, () => { });
            default:
                throw new NotSupportedException();
        }
    }

    private Submission? Import(LibraryCode code, string folder, CSharpReferences references, Submission? newest, CancellationToken cancellationToken)
    {
        var lines = string.Concat(code.Namespaces.Select(name => $"using {name};\n"));
        if (lines.Length == 0 || newest?.Chain.Any(link => link.Compilation.SyntaxTrees is [var tree, ..] && tree.ToString() == lines) == true)
            return newest;

        return compiler.Compile(CSharpDialect.Parse(lines, ""), new(folder, null), references, newest, cancellationToken) is SubmissionResult.Empty imports ? imports.Link : newest;
    }

    private LibraryResult Make(LibraryCode code, int signal, CSharpReferences references, CancellationToken cancellationToken)
    {
        // A file that is loaded again unchanged keeps its types, and so what was made of them.
        if (libraries.FindLast(library => library.Text == code.Text && library.IsWhole) is { } known)
            return new LibraryResult.Made(known, Undo: () => { });

        var name = $"Library-{(++count).ToString(CultureInfo.InvariantCulture)}";
        var asWritten = code.Trees;
        var asPublic = asWritten.Select(tree => WithStopChecks(PublicTypes.In(tree), signal));
        // As the user wrote it where that compiles only so, and for the columns of errors.
        return Emit(asPublic, code, name, references, out _, cancellationToken)
            ?? Emit(asWritten, code, name, references, out var diagnostics, cancellationToken)
            ?? (LibraryResult)new LibraryResult.Refused(Problems(diagnostics));
    }

    private LibraryResult.Made? Emit(
        IEnumerable<SyntaxTree> trees, LibraryCode code, string name, CSharpReferences references, out IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = Draft(trees, references, name).Emit(image, symbols, documentation, options: Emission, cancellationToken: cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        diagnostics = emitted.Diagnostics;
        if (!emitted.Success)
            return null;

        image.Position = symbols.Position = 0;
        var library = new CellLibrary(image.ToArray(), documentation.ToArray(), code.Text, loader.LoadSubmission(image, symbols));
        return new(library, Replace(library));
    }

    private Action Replace(CellLibrary library)
    {
        var before = libraries.Where(other => other.Visible.Overlaps(library.Visible)).Select(other => (Library: other, other.Visible)).ToList();
        foreach (var (other, visible) in before)
            other.Show(visible.Except(library.Visible).ToHashSet(StringComparer.Ordinal));

        libraries.Add(library);
        return () =>
        {
            libraries.Remove(library);
            foreach (var (other, visible) in before)
                other.Show(visible);
        };
    }

    private static SyntaxTree WithStopChecks(SyntaxTree tree, int signal)
    {
        var stoppable = StopChecks.Put(tree, signal);
        return stoppable == tree ? tree : NamespaceParts.ParseLibrary(SourceText.From(stoppable.GetText().ToString(), Encoding.UTF8), tree.FilePath);
    }
}
