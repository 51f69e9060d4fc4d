using System.Globalization;
using System.Runtime.ExceptionServices;
using Cahier.Display.Formatting;
using Cahier.Languages.Assistance;
using Cahier.Languages.Assistance.FSharp;
using Cahier.Languages.References;
using Microsoft.FSharp.Core;
using static FSharp.Compiler.Interactive.Shell;

namespace Cahier.Languages.FSharp;

/// <summary>F# cells, on one F# Interactive session that belongs to the notebook.</summary>
/// <remarks>
/// Making the session and its first evaluation take seconds, so it begins in the background as soon as
/// <see cref="Start"/> is called, and at the latest with the first cell.
/// </remarks>
internal sealed class FSharpLanguage(string folder, SessionReferences references) : ILanguage, IAssistedLanguage
{
    private readonly HashSet<string> referenced = new(StringComparer.Ordinal);
    private readonly Lock startLock = new();
    private Task<FsiEvaluationSession>? session;

    /// <inheritdoc/>
    public string Name => "fsharp";

    /// <inheritdoc/>
    public ILanguageAssistance Assistance => field ??= new FSharpAssistance(Begin, this);

    /// <inheritdoc/>
    public IReadOnlyList<string> VariableNames =>
        session is null ? [] : [.. Bound().Select(value => value.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Begins to make the session.</summary>
    public Task Start() => Begin();

    private Task<FsiEvaluationSession> Begin()
    {
        lock (startLock)
            return session ??= Task.Run(Create);
    }

    /// <inheritdoc/>
    public Preparation Prepare(CellCode code, CancellationToken cancellationToken)
    {
        var directives = FSharpDirectives.Read(code);
        var resolution = references.Resolve(directives.Requests, cancellationToken);
        if (resolution is ReferenceResolution.Failed failed)
            return new Preparation.Rejected(failed.Problems);

        Start().Wait(cancellationToken);
        Refer(((ReferenceResolution.Resolved)resolution).Files.Select(file => file.Runtime));
        return new Preparation.Ready(stop => Task.FromResult(Evaluate(code, directives.Text, stop)), Forget: () => { });
    }

    /// <inheritdoc/>
    public Variable? Find(string name) =>
        session is null ? null
        : Bound().LastOrDefault(value => value.Name == name) is { } bound ? new(name, bound.Value.ReflectionValue, bound.Value.ReflectionType)
        : FindFunction(name);

    /// <inheritdoc/>
    public string? Declare(Variable variable, CancellationToken cancellationToken)
    {
        Start().Wait(cancellationToken);
        if (!variable.Name.AsSpan().ContainsAny("`\r\n"))
            foreach (var type in DeclaredTypes.Of(variable))
                if ((type == typeof(object) ? "obj" : FSharpTypeName.Of(type)) is { } typeName && TryDeclare(variable, type, typeName))
                    return DeclaredTypes.Note(variable, type, "F#", "an obj");

        throw new SharingException($"'{variable.Name}' cannot be the name of a variable in F#. Give it another one with --as.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (session is { IsCompletedSuccessfully: true })
            ((IDisposable)session.Result).Dispose();
    }

    private FsiEvaluationSession Create()
    {
        // Debug information carries the cell's lines into stack traces, but for optimized code not where an array or a sum
        // overflows. What the session would print of itself goes nowhere.
        string[] arguments = ["fsi", "--noninteractive", "--nologo", "--gui-", "--quiet", "--readline-", "--debug+", "--optimize-", "--tailcalls+", .. FSharpReferences.Arguments];
        var created = FsiEvaluationSession.Create(
            FsiEvaluationSession.GetDefaultConfiguration(), arguments, TextReader.Null, TextWriter.Null, TextWriter.Null,
            FSharpOption<bool>.None, legacyReferenceResolver: null);
        var opening = $"""
            #r @"{typeof(FSharpLanguage).Assembly.Location}"
            open System
            open System.IO
            open System.Text
            open System.Linq
            open System.Collections.Generic
            open System.Threading.Tasks
            {FSharpOpens.Text}
            """;
        created.EvalInteraction(opening, Path.Combine(folder, "cell 0.fsx"), FSharpOption<CancellationToken>.None);
        return created;
    }

    // Before the code, so that its lines keep their numbers. A file that the compiler cannot read is missed by the code.
    private void Refer(IEnumerable<string> files)
    {
        var lines = string.Concat(NewReferences(files));
        if (lines.Length > 0)
            session!.Result.EvalInteractionNonThrowing(lines, Path.Combine(folder, "cell 0.fsx"), FSharpOption<CancellationToken>.None);
    }

    private IEnumerable<string> NewReferences(IEnumerable<string> files) =>
        files.Where(file => !HostAssemblies.Framework.Contains(file) && referenced.Add(file)).Select(file => $"#r @\"{file}\"\n");

    private Evaluation Evaluate(CellCode code, string text, CancellationToken stop)
    {
        var (result, diagnostics) = session!.Result.EvalInteractionNonThrowing(text, code.DocumentPath(".fsx"), FSharpOption<CancellationToken>.Some(stop));

        // Errors first: to a cell that cannot be parsed the compiler gives them, and a success.
        var problems = FSharpProblems.From(diagnostics, code);
        if (problems.Count > 0)
            return new Evaluation.Rejected(problems);

        foreach (var warning in FSharpProblems.Warnings(diagnostics))
            Console.Error.WriteLine(warning);
        if (result is FSharpChoice<FSharpOption<FsiValue>?, Exception>.Choice1Of2 { Item: var value })
            return value is null || value.Value.ReflectionType == typeof(Unit) ? new Evaluation.Nothing() : Evaluation.Of(value.Value.ReflectionValue);

        var exception = ((FSharpChoice<FSharpOption<FsiValue>?, Exception>.Choice2Of2)result).Item;
        ExceptionDispatchInfo.Throw(exception);
        throw exception;
    }

    // A function is compiled as a method, and no value of the session; as an expression it is one.
    private Variable? FindFunction(string name)
    {
        var (result, _) = session!.Result.EvalExpressionNonThrowing($"``{name}``");
        return result is FSharpChoice<FSharpOption<FsiValue>?, Exception>.Choice1Of2 { Item.Value: { } value } && TypeNames.FunctionType(value.ReflectionType) is not null
            ? new(name, value.ReflectionValue, value.ReflectionType)
            : null;
    }

    private bool TryDeclare(Variable variable, Type type, string typeName)
    {
        var number = SharedValues.Put(variable.Value);
        var needed = NewReferences(CSharp.CSharpReferences.AssembliesOf(type)
            .Where(assembly => assembly.Location.Length > 0 && assembly != typeof(Unit).Assembly)
            .Select(assembly => assembly.Location));
        // UnboxFast and not unbox: a null is a value of the other language's types.
        var declaration = $"""
            #nowarn "1204"
            {string.Concat(needed)}let ``{variable.Name}`` : {typeName} = Microsoft.FSharp.Core.LanguagePrimitives.IntrinsicFunctions.UnboxFast<{typeName}> (Cahier.Languages.SharedValues.Take {number.ToString(CultureInfo.InvariantCulture)})
            """;
        var (result, _) = session!.Result.EvalInteractionNonThrowing(declaration, Path.Combine(folder, "cell 0.fsx"), FSharpOption<CancellationToken>.None);
        if (result.IsChoice1Of2)
            return true;

        SharedValues.Drop(number);
        return false;
    }

    private IEnumerable<FsiBoundValue> Bound() => session!.Result.GetBoundValues().Where(value => value.Name != "it");
}
