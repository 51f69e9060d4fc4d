using Plotly.NET;

namespace Cahier.Book.Publishing;

/// <summary>The style sheet, the script, and the one copy of plotly.js that the whole site shares.</summary>
internal static class Assets
{
    public static void AddTo(SiteFiles files, bool withPlotly)
    {
        files.AddBytes("assets/book.css", Resource(typeof(Assets).Assembly, "book.css"));
        files.AddBytes("assets/book.js", Resource(typeof(Assets).Assembly, "book.js"));
        if (withPlotly) files.AddBytes("assets/plotly.min.js", PlotlyScript());
    }

    // Plotly.NET carries the plotly.js it was made for: figures and script always fit.
    private static byte[] PlotlyScript()
    {
        var assembly = typeof(GenericChart).Assembly;
        var name = assembly.GetManifestResourceNames().Single(name => name.EndsWith(".js", StringComparison.Ordinal) && name.Contains("plotly", StringComparison.OrdinalIgnoreCase));
        return Resource(assembly, name);
    }

    private static byte[] Resource(System.Reflection.Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly {assembly.GetName().Name} lacks its resource {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
