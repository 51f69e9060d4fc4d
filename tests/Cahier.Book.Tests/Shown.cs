using AngleSharp.Dom;
using Cahier.Book.Cells;
using Cahier.Book.Markup;
using Cahier.Book.Pages;
using Cahier.Display;
using Cahier.Documents;

namespace Cahier.Book.Tests;

/// <summary>Outputs as the second chapter of a book shows them.</summary>
internal sealed class Shown
{
    public Shown()
    {
        Markdown = new("", address => $"moved/{address}");
        State = new(LabelTexts.English, Markdown, "2.");
    }

    public MarkdownPage Markdown { get; }

    public PageState State { get; }

    public IElement Output(Output output) => Dom.Of(OutputView.Render(output, State));

    public IElement Bundle(params IEnumerable<(string Type, string Text)> forms) =>
        Output(new DisplayDataOutput(forms.Aggregate(MimeBundle.Empty, (bundle, form) => bundle.With(form.Type, form.Text))));

    public IElement Plot(string json) => Bundle((MimeTypes.Plotly, json));
}
