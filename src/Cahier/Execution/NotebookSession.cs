using System.Diagnostics;
using Cahier.Display;
using Cahier.Display.Formatting;
using Cahier.Documents;
using Cahier.Execution.Outputs;
using Cahier.Execution.Running;
using Cahier.Languages;
using Cahier.Languages.Assistance;

namespace Cahier.Execution;

/// <summary>
/// One notebook at work in this process: its languages with their variables, its console, its displays. Cells run one
/// after the other; several sessions can run at once, each with its own output. What a cell throws is an outcome.
/// A cell that ends its process (<c>Environment.Exit</c>, a stack overflow) ends this one too: run such notebooks in
/// worker processes.
/// </summary>
public sealed partial class NotebookSession : IDisposable
{
    private readonly SessionOptions options;
    private readonly OutputRecorder recorder;
    private readonly FormatterRegistry formatters = new();
    private readonly NotebookLanguages languages;
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly SessionAssistance assistance;
    private int count;

    /// <summary>Begins a session; the compilers start with their first cells.</summary>
    /// <param name="options">Where and how.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public NotebookSession(SessionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = Path.GetFullPath(options.Folder);
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"The folder of the notebook does not exist: {folder}");

        this.options = options with { Folder = folder };
        BackgroundExceptions.Watch();
        FailedAssertions.Watch();
        recorder = new(options.PrintLimit, options.OnOutput, options.OnPage);
        languages = new(folder);
        assistance = new(languages, folder, isBusy: () => turn.CurrentCount == 0);
    }

    /// <summary>Begins to start F#, which takes seconds, in the background; worth calling when a notebook has F# cells.</summary>
    public void StartFSharp() => _ = languages.StartFSharp();

    /// <summary>Runs a cell to its end, its time limit, or the order to stop.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="number">Its position in the notebook, from 1: errors name it.</param>
    /// <param name="cancellationToken">
    /// Stops the cell; the session remains usable. What is busy in F# or in a library cannot be stopped and is left behind,
    /// as the outcome tells.
    /// </param>
    public async Task<CellRun> RunCell(CodeCell cell, int number, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cell);
        try
        {
            await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return NotBegun(number);
        }

        try
        {
            using var folder = await WorkingDirectory.Enter(options.Folder, cancellationToken).ConfigureAwait(false);
            return await RunInTurn(cell, number, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return NotBegun(number);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        languages.Dispose();
        turn.Dispose();
    }

    private async Task<CellRun> RunInTurn(CodeCell cell, int number, CancellationToken cancellationToken)
    {
        // The caller does not wait for the compiler: it may be what listens for the order to stop.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

        // These flow into everything that the cell starts, and end with this method.
        using var sink = DisplayContext.Use(recorder);
        using var registered = formatters.Use();
        using var limit = new TimeLimit(options.TimeLimit, cancellationToken);

        var executionCount = ++count;
        var watch = Stopwatch.StartNew();
        var ending = await new CellExecution(languages, recorder, options, number, executionCount)
            .Run(cell, limit.Token).ConfigureAwait(false);
        var outcome = Outcome(ending, cancellationToken);
        if (ErrorOf(outcome) is { } error)
            recorder.Add(error);

        return new(number, executionCount, recorder.Take(), outcome, watch.Elapsed) { MayFail = cell.Tags.Contains("raises-exception") };
    }

    private static CellRun NotBegun(int number) => new(number, null, [], new CellOutcome.Cancelled(LeftRunning: false), TimeSpan.Zero);

    private CellOutcome Outcome(CellEnding ending, CancellationToken cancellationToken) => ending switch
    {
        CellEnding.Completed => new CellOutcome.Succeeded(),
        CellEnding.Failed failed => new CellOutcome.Failed(failed.Error),
        CellEnding.Stopped stopped when cancellationToken.IsCancellationRequested => new CellOutcome.Cancelled(stopped.LeftRunning),
        CellEnding.Stopped stopped => new CellOutcome.TimedOut(options.TimeLimit, stopped.LeftRunning),
        _ => throw new NotSupportedException(),
    };

    private static ErrorOutput? ErrorOf(CellOutcome outcome) => outcome switch
    {
        CellOutcome.Failed { Error: var error } => new(error.Name, error.Message, error.Traceback),
        CellOutcome.TimedOut timedOut => Stopped("TimeLimit", $"The cell was stopped at its time limit of {timedOut.Limit.TotalSeconds:0.###} s.", timedOut.LeftRunning),
        CellOutcome.Cancelled cancelled => Stopped("Cancelled", "The cell was cancelled.", cancelled.LeftRunning),
        _ => null,
    };

    private static ErrorOutput Stopped(string name, string message, bool leftRunning) =>
        new(name, message, leftRunning ? [message, "Something that it began could not be stopped and may go on in the background."] : [message]);
}
