using System.Net;
using Cahier.Display;

namespace Cahier.Languages.Contents;

/// <summary>
/// The diagram of a <c>#!mermaid</c>. Its HTML carries the library (1.3 MB), so that it is drawn without a network,
/// wherever the output goes and whatever other outputs are there; until then, and without script, it shows its text.
/// </summary>
internal sealed class MermaidContent : IContent
{
    private static readonly Lazy<string> Script = new(() =>
        Text("draw.js").Replace("{{library}}", Convert.ToBase64String(Bytes("mermaid-11.17.2.min.js.gz")), StringComparison.Ordinal));

    /// <inheritdoc/>
    public string Language => "mermaid";

    /// <inheritdoc/>
    public MimeBundle Render(string text) =>
        MimeBundle.Of(MimeTypes.Mermaid, text)
            .With(MimeTypes.Html, $"<pre class=\"cahier-mermaid\">{WebUtility.HtmlEncode(text)}</pre>\n<script>\n{Script.Value}</script>")
            .With(MimeTypes.PlainText, text);

    private static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name));

    private static byte[] Bytes(string name)
    {
        using var resource = typeof(MermaidContent).Assembly.GetManifestResourceStream($"Cahier.Mermaid.{name}")!;
        using var memory = new MemoryStream();
        resource.CopyTo(memory);
        return memory.ToArray();
    }
}
