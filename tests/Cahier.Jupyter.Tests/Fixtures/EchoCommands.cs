using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Display;
using Cahier.Jupyter.Kernel.Session;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>The commands of the toy language: a word, and a text after it.</summary>
internal sealed class EchoCommands
{
    /// <summary>Where cells wait that say <c>gate</c>.</summary>
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Runs a line.</summary>
    /// <returns>Whether it was a command.</returns>
    public async Task<bool> Run(string line, ICellOutput output, IUserInput input, CancellationToken cancellationToken)
    {
        var (word, text) = line.Split(' ', 2) is [var first, var rest] ? (first, rest) : (line, "");
        switch (word)
        {
            case "print": output.Write(PrintTarget.Output, text + "\n"); return true;
            case "warn": output.Write(PrintTarget.Error, text + "\n"); return true;
            case "show": output.Display(MimeBundle.PlainText(text)); return true;
            case "html": output.Display(MimeBundle.PlainText(text).With(MimeTypes.Html, $"<b>{text}</b>")); return true;
            case "json": output.Display(MimeBundle.Of(MimeTypes.Json, text)); return true;
            case "mime": output.Display(MimeBundle.PlainText(text).With("not a type", text)); return true;
            case "sized": output.Display(MimeBundle.Of(MimeTypes.Png, text), new JsonObject { ["image/png"] = new JsonObject { ["width"] = 3 } }); return true;
            case "named": output.Display(MimeBundle.PlainText(text), null, "one"); return true;
            case "value": output.Result(MimeBundle.PlainText(text), new JsonObject { ["kind"] = "toy" }, "one"); return true;
            case "update": output.Update(MimeBundle.PlainText(text), null, "one"); return true;
            case "clear": output.Clear(wait: text == "wait"); return true;
            case "page": output.Page(MimeBundle.PlainText(text), start: 2); return true;
            case "next": output.SetNextInput(text, replace: true); return true;
            case "ask": await Ask(output, input, text, isPassword: false, cancellationToken).ConfigureAwait(false); return true;
            case "secret": await Ask(output, input, text, isPassword: true, cancellationToken).ConfigureAwait(false); return true;
            case "gate": await Gate.Task.WaitAsync(cancellationToken).ConfigureAwait(false); return true;
            case "wait": await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false); return true;
            case "exit": Environment.Exit(int.Parse(text)); return true;
            case "angry": using (cancellationToken.Register(() => throw new InvalidOperationException("angry"))) await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false); return true;
            case "deaf": Gate.Task.Wait(CancellationToken.None); return true;
            case "later": _ = Later(output, text); return true;
            case "comm": OpenComm(output, text); return true;
            case "count": for (var i = 0; i < int.Parse(text); i++) output.Write(PrintTarget.Output, $"{i}\n"); return true;
            case "fail": throw new EchoException(text);
            case "throw": throw new InvalidOperationException("a bug of the toy");
            default: return false;
        }
    }

    private static async Task Ask(ICellOutput output, IUserInput input, string prompt, bool isPassword, CancellationToken cancellationToken)
    {
        var line = await input.ReadLine(prompt, isPassword, cancellationToken).ConfigureAwait(false);
        output.Write(PrintTarget.Output, line is null ? "nothing" : $"[{line}]");
    }

    private async Task Later(ICellOutput output, string text)
    {
        await Gate.Task.ConfigureAwait(false);
        output.Update(MimeBundle.PlainText(text), null, "one");
    }

    private static void OpenComm(ICellOutput output, string target)
    {
        IComm? comm = null;
        comm = output.OpenComm(target, JsonElement.Parse("""{"hello":1}"""), notice => comm!.Send(notice.Data), new JsonObject { ["version"] = "2.1.0" });
    }
}
