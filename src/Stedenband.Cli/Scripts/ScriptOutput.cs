using System.Text;
using Cahier.Display;
using Cahier.Documents;
using Cahier.Execution.Outputs;
using Microsoft.Win32.SafeHandles;

namespace Stedenband.Cli.Scripts;

/// <summary>What a script prints and shows, as text on the streams of this process, at once.</summary>
internal sealed class ScriptOutput : IDisposable
{
    private readonly Stream output = Open();
    private readonly UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
    private bool isInLine;

    /// <summary>Writes what happened.</summary>
    /// <exception cref="IOException">The output is full, or nobody reads it any more.</exception>
    public void Write(OutputEvent change)
    {
        switch (change)
        {
            case OutputEvent.Text { Stream: "stderr" } text:
                Console.Error.Write(text.Value);
                break;
            case OutputEvent.Text text:
                WriteText(text.Value);
                break;
            case OutputEvent.Added { Output: DisplayDataOutput display }:
                WriteValue(display.Data);
                break;
            case OutputEvent.Added { Output: ExecuteResultOutput result }:
                WriteValue(result.Data);
                break;
            case OutputEvent.Updated updated:
                WriteValue(updated.Data);
                break;
        }
    }

    /// <summary>Whether a refusal to write means that nobody reads any more, as after <c>| head -1</c>.</summary>
    public static bool IsReaderGone(IOException problem)
    {
        const int BrokenPipe = 32, WindowsBrokenPipe = unchecked((int)0x8007006D), WindowsNoData = unchecked((int)0x800700E8);
        return problem.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;
    }

    public void Dispose() => output.Dispose();

    private void WriteValue(MimeBundle data)
    {
        var text = data[MimeTypes.PlainText] ?? data.Select(entry => entry.Value).FirstOrDefault() ?? "";
        WriteText($"{(isInLine ? "\n" : "")}{text}\n");
    }

    private void WriteText(string text)
    {
        output.Write(encoding.GetBytes(text));
        output.Flush();
        isInLine = !text.EndsWith('\n');
    }

    // The console's own stream says nothing of a reader who left. That of the handle does, but for a file it would not
    // move the place at which the next program writes.
    private static Stream Open()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();

        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
