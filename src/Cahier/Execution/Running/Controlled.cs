using System.Runtime;

namespace Cahier.Execution.Running;

/// <summary>Runs user code so that it can be stopped from outside.</summary>
internal static class Controlled
{
    /// <summary>Runs code on the current thread until it ends or the token is cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Run(Action action, CancellationToken cancellationToken)
    {
#pragma warning disable SYSLIB0046 // It exists for hosts of user code that is only ever a notebook's, as here.
        ControlledExecution.Run(action, cancellationToken);
#pragma warning restore SYSLIB0046
    }
}
