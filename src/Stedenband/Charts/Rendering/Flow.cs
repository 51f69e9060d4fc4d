using System.Net;
using Plotly.NET;

namespace Stedenband.Rendering;

/// <summary>
/// An argument drawn from stage to stage: a card for each thing it names, a line for each statement that leads from one to
/// another. Colour says what the statement does, a broken line that we inferred it.
/// </summary>
internal static class Flow
{
    private const double PageWidth = 760;
    private const double CharacterWidth = 6.6;

    public static GenericChart Of(IReadOnlyList<FlowLink> links)
    {
        var stages = FlowLayout.Stages(links);
        var rows = FlowLayout.Rows(links);
        var size = SizeFor(stages.Count);
        var cards = rows.Select(entry => CardOf(entry.Key.Stage, entry.Key.Label, entry.Value, stages, links)).ToDictionary(card => card.Id);
        return Plot.Of(
            new
            {
                xaxis = new { visible = false, range = new[] { -size.Width / 2 - 0.01, stages.Count - 1 + size.Width / 2 + 0.01 }, fixedrange = true },
                yaxis = new { visible = false, range = new[] { -rows.Values.Max() - 0.5, 0.5 }, fixedrange = true },
                margin = new { l = 3, r = 3, t = 34, b = 44 },
                legend = new { orientation = "h", x = 0, y = -0.005, yanchor = "top", itemwidth = 44 },
                hovermode = "closest",
                shapes = CardDiagram.Shapes(cards.Values, size),
                annotations = stages.Select((stage, index) => Heading(stage, index)).ToArray(),
            },
            CardDiagram.Lines([.. links.Select(link => new CardLink(IdOf(link.FromStage, link.From), IdOf(link.ToStage, link.To), StyleOf(link, links).Name, link.Hover))], Styles(links), link => CardRoutes.Across(cards[link.From], cards[link.To], size))
                .Append(CardDiagram.HoverAreas([.. cards.Values], size)));
    }

    /// <summary>The height in pixels at which the fullest stage has room.</summary>
    /// <param name="links">The links.</param>
    /// <param name="rowHeight">The height of a card with its gap.</param>
    public static int HeightFor(IReadOnlyList<FlowLink> links, int rowHeight = 48) =>
        90 + rowHeight * FlowLayout.Stages(links).Max(stage => FlowLayout.Labels(links, stage).Count);

    // The fewer the stages, the wider the cards: their labels then stand on one line.
    private static CardSize SizeFor(int stages)
    {
        var width = stages == 2 ? 0.8 : 0.64;
        return new(width, 0.78, (int)(PageWidth / (stages - 1 + width) * width / CharacterWidth) - 1);
    }

    private static Card CardOf(string stage, string label, double row, IReadOnlyList<string> stages, IReadOnlyList<FlowLink> links)
    {
        var column = stages.ToList().IndexOf(stage);
        var own = links.Where(link => (link.FromStage, link.From) == (stage, label) || (link.ToStage, link.To) == (stage, label)).ToList();
        var lines = own.Select(link => $"{link.From} → {link.To}").Prepend($"{stage}: {label}").ToList();
        var shown = lines.Count > 8 ? [.. lines.Take(8), $"and {lines.Count - 8} more"] : lines;
        return new(IdOf(stage, label), label, column, -row, ChartTheme.Palette[column % 4], Hover.Text(string.Join("\n", shown)));
    }

    private static string IdOf(string stage, string label) => $"{stage}\n{label}";

    private static IReadOnlyList<LineSeries> Styles(IReadOnlyList<FlowLink> links) =>
        [.. links.Select(link => StyleOf(link, links)).Distinct().OrderBy(style => style.Color == ChartTheme.Grey).ThenBy(style => style.Color, StringComparer.Ordinal).ThenByDescending(style => style.Dash == "solid")];

    // Where no link helps or hinders, the basis alone tells them apart.
    private static LineSeries StyleOf(FlowLink link, IReadOnlyList<FlowLink> links)
    {
        var dash = link.Basis == Basis.Inferred ? "dot" : "solid";
        if (links.All(other => other.Effect == "neutral")) return new(ChartTheme.Style(link.Basis).Label, ChartTheme.Grey, dash);

        var (name, color) = link.Effect switch
        {
            "limiting" => ("Limits", ChartTheme.Vermillion),
            "enabling" => ("Enables", ChartTheme.Blue),
            _ => ("Describes", ChartTheme.Grey),
        };
        return new(link.Basis == Basis.Inferred ? $"{name} (inferred)" : name, color, dash);
    }

    private static object Heading(string stage, int index) => new
    {
        text = $"<b>{WebUtility.HtmlEncode(stage)}</b>",
        showarrow = false,
        x = index,
        xanchor = "center",
        yref = "paper",
        y = 1,
        yanchor = "bottom",
        yshift = 6,
    };
}
