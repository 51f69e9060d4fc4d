using Cahier.Display;
using Cahier.Display.Formatting;

namespace Cahier;

/// <summary>An output that has been shown, and can be replaced from any cell and any thread, also after its cell ended.</summary>
public sealed class DisplayedValue
{
    private readonly IDisplaySink sink;
    private readonly string[] mimeTypes;

    private DisplayedValue(IDisplaySink sink, string[] mimeTypes)
    {
        this.sink = sink;
        this.mimeTypes = mimeTypes;
    }

    /// <summary>The id under which front ends know the output.</summary>
    public string DisplayId { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Shows another value in the place of this output.</summary>
    public void Update(object? value) => sink.Update(Choose(value, mimeTypes), DisplayId, null);

    internal static DisplayedValue Show(object? value, string[] mimeTypes)
    {
        var displayed = new DisplayedValue(DisplayContext.Current, mimeTypes);
        displayed.sink.Display(Choose(value, mimeTypes), displayed.DisplayId, null);
        return displayed;
    }

    private static MimeBundle Choose(object? value, string[] mimeTypes)
    {
        var all = Formatter.Format(value);
        var chosen = mimeTypes.Where(all.Has).Aggregate(MimeBundle.Empty, (bundle, type) => bundle.With(type, all[type]!));
        return chosen.Count > 0 ? chosen : all;
    }
}
