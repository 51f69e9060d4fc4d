using System.Globalization;
using Cahier.Languages.Assistance;
using Cahier.Languages.Assistance.CSharp;
using Cahier.Languages.CSharp.Namespaces;
using Cahier.Languages.References;
using Microsoft.CodeAnalysis.CSharp;

namespace Cahier.Languages.CSharp;

/// <summary>
/// C# cells: each is compiled as a script submission on top of the earlier ones, with debug information that names the
/// cell, and run in this process.
/// </summary>
/// <remarks>
/// A submission of which nothing can be used later (no declaration, no <c>using</c>) is left out of the chain, because
/// every compilation looks through all links before it.
/// </remarks>
internal sealed class CSharpLanguage : ILanguage, IAssistedLanguage
{
    private readonly SessionReferences sessionReferences;
    private readonly SubmissionLoader loader = new();
    private readonly SessionSignals signals = new();
    private readonly SubmissionCompiler compiler;
    private readonly CellLibraries libraries;
    private object?[] objects = new object?[16];
    private CSharpReferences references = CSharpReferences.Default;
    private Submission? newest;

    public CSharpLanguage(SessionReferences sessionReferences)
    {
        this.sessionReferences = sessionReferences;
        compiler = new(loader);
        libraries = new(loader, compiler);
        // In this order: the references are never fewer than those of the newest submission.
        Assistance = new CSharpAssistance(() => new(newest, references, objects));
    }

    /// <inheritdoc/>
    public string Name => "csharp";

    /// <inheritdoc/>
    public ILanguageAssistance Assistance { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> VariableNames =>
        newest is null ? [] : [.. newest.Chain.SelectMany(link => link.Variables).Select(variable => variable.Name).Distinct(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public Preparation Prepare(CellCode code, CancellationToken cancellationToken)
    {
        var path = code.DocumentPath(".csx");
        var directives = new CSharpDirectives();
        var text = directives.ReadCell(CSharpDialect.Parse(code.Text, path), code.Folder);
        var resolution = sessionReferences.Resolve(directives.Requests, cancellationToken);
        if (resolution is ReferenceResolution.Failed failed)
            return new Preparation.Rejected(failed.Problems);

        var wider = references.With(((ReferenceResolution.Resolved)resolution).Files.Select(file => file.Compile));
        var signal = signals.Next();
        var taken = libraries.Take(CSharpDialect.Parse(text, path), signal, code.Folder, wider, newest, cancellationToken);
        if (taken.Problems.Count > 0)
            return new Preparation.Rejected(taken.Problems);

        var result = CompileOrUndo(taken, signal, code.Folder, cancellationToken);
        if (result is SubmissionResult.Refused refused)
            return new Preparation.Rejected(refused.Problems);

        references = taken.References;
        var before = newest;
        newest = taken.Newest;
        if (result is SubmissionResult.Empty empty)
        {
            newest = empty.IsNeededLater ? empty.Link : newest;
            return new Preparation.Ready(_ => Task.FromResult<Evaluation>(new Evaluation.Nothing()), Forget: () => newest = before);
        }

        var loaded = (SubmissionResult.Loaded)result;
        return new Preparation.Ready(stop => Run(loaded, stop), Forget: () =>
        {
            newest = before;
            signals.Forget(signal);
        });
    }

    /// <inheritdoc/>
    public Variable? Find(string name)
    {
        foreach (var link in newest?.Chain ?? [])
            if (link.Variables.FirstOrDefault(field => field.Name == name) is { } field)
                return new(name, field.GetValue(field.IsStatic ? null : objects[link.Slot]), field.FieldType);

        return null;
    }

    /// <inheritdoc/>
    public string? Declare(Variable variable, CancellationToken cancellationToken)
    {
        if (!SyntaxFacts.IsValidIdentifier(variable.Name))
            throw new SharingException($"'{variable.Name}' cannot be the name of a variable in C#. Give it another one with --as.");

        foreach (var type in DeclaredTypes.Of(variable))
            if (CSharpTypeName.Of(type) is { } typeName && TryDeclare(variable, type, typeName, cancellationToken))
                return DeclaredTypes.Note(variable, type, "C#", "an object");

        throw new SharingException($"C# cannot declare a variable named '{variable.Name}'. Give it another name with --as.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        newest = null;
        objects = [];
    }

    private bool TryDeclare(Variable variable, Type type, string typeName, CancellationToken cancellationToken)
    {
        foreach (var assembly in CSharpReferences.AssembliesOf(type))
            loader.Know(assembly);

        var number = SharedValues.Put(variable.Value);
        var code = $"{typeName} @{variable.Name} = ({typeName})global::Cahier.Languages.SharedValues.Take({number.ToString(CultureInfo.InvariantCulture)});";
        var wider = references.WithAssembliesOf(type);
        if (compiler.Compile(CSharpDialect.Parse(code, ""), new(Path.GetTempPath(), null), wider, newest, cancellationToken) is not SubmissionResult.Loaded loaded)
        {
            SharedValues.Drop(number);
            return false;
        }

        var before = newest;
        try
        {
            Run(loaded, cancellationToken).GetAwaiter().GetResult();
            references = wider;
            return true;
        }
        catch (InvalidCastException)
        {
            // The name now means another type, which a later cell declared.
            newest = before;
            return false;
        }
    }

    private SubmissionResult CompileOrUndo(TakenNamespaces taken, int signal, string folder, CancellationToken cancellationToken)
    {
        var isTaken = false;
        try
        {
            var result = compiler.CompileStoppable(taken.Script, signal, folder, taken.References, taken.Newest, cancellationToken, taken.Imports);
            isTaken = result is not SubmissionResult.Refused;
            return result;
        }
        finally
        {
            if (!isTaken)
                taken.Undo();
        }
    }

    private async Task<Evaluation> Run(SubmissionResult.Loaded submission, CancellationToken stop)
    {
        using var running = signals.RunUntil(stop);
        var slot = submission.Link.Slot;
        if (slot >= objects.Length)
            Array.Resize(ref objects, objects.Length * 2);

        // It joins the chain before it runs: what a cell declared before it failed stays, as in other notebooks.
        if (submission.IsNeededLater)
            newest = submission.Link;

        var result = await submission.Entry(objects);
        return result is not null || submission.HasResult.Value ? Evaluation.Of(result) : new Evaluation.Nothing();
    }
}
