using Cahier.Display;

namespace Cahier.Jupyter.Kernel.Session;

/// <summary>
/// What a language brings to be served as a Jupyter kernel. The kernel calls one method at a time and waits for its end;
/// it holds no thread of the pool meanwhile. All positions are in UTF-16 units, as .NET counts. What goes wrong in the
/// user's code is an outcome; an exception is a bug of the session, which the kernel survives and tells.
/// </summary>
/// <remarks>
/// Each method has a token that is cancelled by the front end's interrupt and by the end of the kernel. A session must
/// then return soon, whatever the user's code does; the interrupt itself is answered at once.
/// </remarks>
public interface IKernelSession : IAsyncDisposable
{
    /// <summary>
    /// Who this is. Asked for at once after the start, from several threads, and on the way to every tool bar: it must
    /// not wait for a compiler.
    /// </summary>
    KernelDescription Description { get; }

    /// <summary>The comms that front ends may open, by target name.</summary>
    IReadOnlyDictionary<string, ICommTarget> CommTargets => new Dictionary<string, ICommTarget>();

    /// <summary>Runs a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="output">Takes its outputs, from any thread, also after the cell has ended.</param>
    /// <param name="input">Asks the user for input.</param>
    /// <param name="cancellationToken">Stops the cell.</param>
    Task<ExecutionOutcome> Execute(CellRequest cell, ICellOutput output, IUserInput input, CancellationToken cancellationToken);

    /// <summary>The value of an expression, for a front end that shows it in a place of its own.</summary>
    Task<EvaluationOutcome> Evaluate(string expression, CancellationToken cancellationToken);

    /// <summary>What can be typed at a position.</summary>
    Task<CompletionList> Complete(string code, int position, CancellationToken cancellationToken);

    /// <summary>Help on what stands at a position; null when nothing is known.</summary>
    Task<MimeBundle?> Inspect(string code, int position, DetailLevel detail, CancellationToken cancellationToken);

    /// <summary>Whether the code is a whole, or the user is to type on.</summary>
    Task<Completeness> IsComplete(string code, CancellationToken cancellationToken);
}
