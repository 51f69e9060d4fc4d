using System.Diagnostics;
using System.Globalization;
using Cahier.Display;

namespace Cahier.Languages.References.Packages;

/// <summary>Shows, in one output, that something takes its time, and at last what it came to.</summary>
internal sealed class RestoreDisplay : IDisposable
{
    private readonly IDisplaySink sink = DisplayContext.Current;
    private readonly string id = Guid.NewGuid().ToString("N");
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private readonly Timer timer;
    private bool isOver;

    /// <summary>Begins.</summary>
    /// <param name="doing">What is being done.</param>
    public RestoreDisplay(string doing)
    {
        sink.Display(MimeBundle.PlainText($"{doing} …"), id, null);
        timer = new(_ => Tick(doing), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>Ends with what it came to.</summary>
    public void End(string outcome)
    {
        lock (gate)
        {
            isOver = true;
            sink.Update(MimeBundle.PlainText(outcome), id, null);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private void Tick(string doing)
    {
        lock (gate)
            if (!isOver)
                sink.Update(MimeBundle.PlainText($"{doing} … {((int)watch.Elapsed.TotalSeconds).ToString(CultureInfo.InvariantCulture)} s"), id, null);
    }
}
