using System.IO.Compression;
using Plotly.NET;

namespace Stedenband.Rendering;

/// <summary>The plotly.js that comes inside Plotly.NET, for pages that have no network.</summary>
internal static class PlotlyScript
{
    private const string Prefix = "Plotly.NET.plotly-";
    private static int _given;

    /// <summary>The loader the first time a process asks, and nothing after that.</summary>
    public static string OncePerProcess() => Interlocked.Exchange(ref _given, 1) == 0 ? Loader() : "";

    /// <summary>
    /// A script element that unpacks plotly.js and then draws the figures that wait for it. It runs inside a function without
    /// <c>define</c> and <c>module</c>, or a page with a module loader of its own would swallow it.
    /// </summary>
    public static string Loader() =>
        $$"""
        <script>
        (async () => {
          if (window.Plotly || window.stedenbandPlotly) return;
          window.stedenbandPlotly = true;
          const packed = Uint8Array.from(atob("{{Convert.ToBase64String(Compressed())}}"), c => c.charCodeAt(0));
          const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
          new Function("define", "module", "exports", await new Response(stream).text()).call(window);
          (window.stedenbandFigures ?? []).splice(0).forEach(draw => draw(window.Plotly));
        })();
        </script>

        """;

    private static byte[] Compressed()
    {
        var assembly = typeof(GenericChart).Assembly;
        var name = assembly.GetManifestResourceNames().Single(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal));
        using var script = assembly.GetManifestResourceStream(name)!;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            script.CopyTo(gzip);
        return packed.ToArray();
    }
}
