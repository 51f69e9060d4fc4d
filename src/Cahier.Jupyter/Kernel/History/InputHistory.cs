using Cahier.Jupyter.Channels;

namespace Cahier.Jupyter.Kernel.History;

/// <summary>
/// The inputs of this session and, from the file, of earlier ones. The file is written behind the user's back, on a
/// thread of its own; without a file, or when it cannot be written, the history is that of this session.
/// </summary>
internal sealed class InputHistory : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(200);

    private readonly HistoryFile? file;
    private readonly IKernelLog log;
    private readonly Lock changing = new();
    private readonly SortedDictionary<int, HistoryEntry> own = [];
    private readonly HashSet<int> unwritten = [];
    private readonly SemaphoreSlim changed = new(0);
    private readonly ManualResetEventSlim ending = new();
    private readonly Thread? writer;
    private readonly Lazy<int> session;
    private bool hasTold;

    public InputHistory(HistoryFile? file, IKernelLog log)
    {
        this.file = file;
        this.log = log;

        // Not before the first input: a kernel is to start fast.
        session = new(() => Try(() => file?.BeginSession() ?? 1, otherwise: 1));
        if (file is not null)
        {
            writer = new(WriteChanges) { IsBackground = true, Name = "jupyter history" };
            writer.Start();
        }
    }

    /// <summary>The number of this session.</summary>
    public int Session => session.Value;

    /// <summary>Keeps an input, before it runs: it may end the process.</summary>
    public void AddInput(int line, string input) => Change(line, new(0, line, input, null));

    /// <summary>Adds the output to an input.</summary>
    public void AddOutput(int line, string output) => Change(line, own[line] with { Output = output });

    /// <summary>All entries, the oldest first.</summary>
    public IReadOnlyList<HistoryEntry> Entries()
    {
        var earlier = file is null ? [] : Try(file.Read, otherwise: []);
        lock (changing)
            return [.. earlier.Where(entry => entry.Session != Session), .. own.Values.Select(Placed)];
    }

    /// <summary>Writes what is not written yet.</summary>
    public void Dispose()
    {
        if (ending.IsSet)
            return;

        ending.Set();
        changed.Release();
        writer?.Join();
    }

    private void Change(int line, HistoryEntry entry)
    {
        lock (changing)
        {
            own[line] = entry;
            unwritten.Add(line);
        }

        changed.Release();
    }

    private void WriteChanges()
    {
        do
        {
            changed.Wait();
            WriteUnwritten();
        }
        // A first input is written at once, for it may end the process; many in a row, together.
        while (!ending.Wait(Rest));

        WriteUnwritten();
    }

    private void WriteUnwritten()
    {
        HistoryEntry[] entries;
        lock (changing)
        {
            entries = [.. unwritten.Select(line => own[line])];
            unwritten.Clear();
        }

        if (entries.Length > 0)
            Try<object?>(() => { file!.Merge([.. entries.Select(Placed)]); return null; }, otherwise: null);
    }

    private HistoryEntry Placed(HistoryEntry entry) => entry with { Session = Session };

    private T Try<T>(Func<T> use, T otherwise)
    {
        try
        {
            return use();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (!hasTold)
                log.Note($"The history is not kept: {exception.Message}");

            hasTold = true;
            return otherwise;
        }
    }
}
