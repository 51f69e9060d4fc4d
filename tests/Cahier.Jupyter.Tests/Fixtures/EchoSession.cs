using System.Text.Json.Nodes;
using Cahier.Display;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>
/// A toy language, the second user of the seam: each line of a cell is a command of <see cref="EchoCommands"/>, and the
/// last line that is none is the value of the cell. It needs no engine and no compiler.
/// </summary>
internal sealed class EchoSession : IKernelSession
{
    private static readonly string[] Words = ["page", "print", "show"];

    private readonly EchoCommands commands = new();

    public KernelDescription Description { get; } = new("echo", "1.2", "Echo says what you say.",
        new LanguageInfo("echo", "1.0", "text/x-echo", ".echo", PygmentsLexer: "text"))
    {
        HelpLinks = [new("Echo", "https://example.org/echo")],
    };

    public IReadOnlyDictionary<string, ICommTarget> CommTargets { get; } = new Dictionary<string, ICommTarget>
    {
        ["echo"] = new EchoTarget(),
        ["broken"] = new BrokenTarget(),
    };

    /// <summary>Whether the kernel has disposed of it.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>What the last cell was told about itself.</summary>
    public CellRequest? LastCell { get; private set; }

    /// <summary>Lets the cells run on that stand at a <c>gate</c>.</summary>
    public void OpenGate() => commands.Gate.TrySetResult();

    public async Task<ExecutionOutcome> Execute(CellRequest cell, ICellOutput output, IUserInput input, CancellationToken cancellationToken)
    {
        LastCell = cell;
        string? value = null;
        foreach (var line in cell.Code.Split('\n'))
        {
            try
            {
                if (!await commands.Run(line, output, input, cancellationToken).ConfigureAwait(false))
                    value = line;
            }
            catch (EchoException exception)
            {
                return new ExecutionOutcome.Failed(new("EchoError", exception.Message, ["EchoError", $"  {exception.Message}"]));
            }
            catch (InputUnavailableException exception)
            {
                return new ExecutionOutcome.Failed(new(nameof(InputUnavailableException), exception.Message, [exception.Message]));
            }
        }

        if (value is not null)
            output.Result(MimeBundle.PlainText(value));

        return new ExecutionOutcome.Succeeded();
    }

    public async Task<EvaluationOutcome> Evaluate(string expression, CancellationToken cancellationToken)
    {
        if (expression == "gate")
            await commands.Gate.Task.WaitAsync(cancellationToken).ConfigureAwait(false);

        return expression switch
        {
            "throw" => throw new InvalidOperationException("a bug of the toy"),
            "fail" => new EvaluationOutcome.Failed(new("EchoError", "no value", ["EchoError: no value"])),
            _ => new EvaluationOutcome.Value(MimeBundle.PlainText(expression).With(MimeTypes.Html, $"<i>{expression}</i>")),
        };
    }

    public Task<CompletionList> Complete(string code, int position, CancellationToken cancellationToken)
    {
        var start = position;
        while (start > 0 && char.IsAsciiLetter(code[start - 1]))
            start--;

        var items = Words.Where(word => word.StartsWith(code[start..position], StringComparison.Ordinal));
        return Task.FromResult(new CompletionList([.. items.Select(word => new CompletionItem(word, "function", $"{word} TEXT"))], start, position));
    }

    public Task<MimeBundle?> Inspect(string code, int position, DetailLevel detail, CancellationToken cancellationToken)
    {
        var word = code[..position].Split(' ', '\n')[^1];
        var text = detail == DetailLevel.Full ? $"{word}: a command, in all detail" : $"{word}: a command";
        return Task.FromResult(Words.Contains(word) ? MimeBundle.PlainText(text) : null);
    }

    public Task<Completeness> IsComplete(string code, CancellationToken cancellationToken) => Task.FromResult<Completeness>(code switch
    {
        "?" => new Completeness.Unknown(),
        "!" => new Completeness.Invalid(),
        _ when code.EndsWith('\\') => new Completeness.Incomplete("    "),
        _ => new Completeness.Complete(),
    });

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return ValueTask.CompletedTask;
    }

    /// <summary>Says back what it hears, shows it, and says how many buffers came along.</summary>
    private sealed class EchoTarget : ICommTarget
    {
        public Action<CommNotice> Open(IComm comm, CommNotice opening)
        {
            comm.Send(opening.Data, new JsonObject { ["echo"] = true }, opening.Buffers);
            return notice =>
            {
                notice.Output.Write(PrintTarget.Output, notice.IsClosing ? "closed" : "heard");
                if (notice.Data.TryGetProperty("fail", out _))
                    throw new InvalidOperationException("a bug of the toy's listener");
                if (notice.Data.TryGetProperty("bye", out var bye))
                    comm.Close(bye);
                else
                    comm.Send(notice.Data, null, notice.Buffers);
            };
        }
    }

    private sealed class BrokenTarget : ICommTarget
    {
        public Action<CommNotice> Open(IComm comm, CommNotice opening) => throw new InvalidOperationException("a bug of the toy's target");
    }
}
