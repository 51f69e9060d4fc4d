using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Kernel.Session;

namespace Cahier.Jupyter.Kernel.Input;

/// <summary>Asks the client that sent the running cell, one question at a time.</summary>
/// <param name="prompts">Asks clients.</param>
/// <param name="request">The cell's request; its interrupt ends the waiting.</param>
/// <param name="isAvailable">Whether the client answers questions.</param>
internal sealed class UserInput(StdinPrompts prompts, Request request, bool isAvailable) : IUserInput, IDisposable
{
    // What front ends send for Ctrl-D.
    private const string EndOfInput = "\u0004";

    private readonly SemaphoreSlim turn = new(1, 1);

    // Ends with the cell: what it left running cannot ask any more, and does not wait for ever.
    private readonly CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(request.CancellationToken);

    public bool IsAvailable => isAvailable;

    public async Task<string?> ReadLine(string prompt, bool isPassword, CancellationToken cancellationToken)
    {
        if (!isAvailable)
            throw new InputUnavailableException();

        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
        await turn.WaitAsync(either.Token).ConfigureAwait(false);
        try
        {
            var line = await prompts.Ask(request.Message, prompt, isPassword, either.Token).ConfigureAwait(false);
            return line == EndOfInput ? null : line;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => end.Cancel();
}
