using System.Text.Json.Nodes;

namespace Stedenband.Rendering;

/// <summary>The theme as a Plotly template: whatever a chart sets itself wins over it.</summary>
internal static class ChartTemplate
{
    public static JsonObject Create() => new()
    {
        ["layout"] = new JsonObject
        {
            ["font"] = new JsonObject { ["family"] = ChartTheme.FontFamily, ["size"] = ChartTheme.FontSize, ["color"] = ChartTheme.TextColor },
            ["paper_bgcolor"] = ChartTheme.Transparent,
            ["plot_bgcolor"] = ChartTheme.Transparent,
            ["colorway"] = new JsonArray([.. ChartTheme.Palette.Select(color => JsonValue.Create(color))]),
            ["margin"] = new JsonObject { ["l"] = 48, ["r"] = 16, ["t"] = 16, ["b"] = 48, ["pad"] = 4 },
            ["hovermode"] = "closest",
            ["hoverlabel"] = new JsonObject { ["align"] = "left", ["font"] = new JsonObject { ["family"] = ChartTheme.FontFamily, ["size"] = ChartTheme.FontSize } },
            ["modebar"] = new JsonObject { ["bgcolor"] = ChartTheme.Transparent, ["color"] = ChartTheme.GridColor, ["activecolor"] = ChartTheme.TextColor },
            ["legend"] = new JsonObject { ["orientation"] = "h", ["yanchor"] = "bottom", ["y"] = 1.02, ["xanchor"] = "left", ["x"] = 0 },
            ["xaxis"] = Axis(),
            ["yaxis"] = Axis(),
            ["polar"] = new JsonObject { ["bgcolor"] = ChartTheme.Transparent },
        },
    };

    private static JsonObject Axis() => new()
    {
        ["automargin"] = true,
        ["gridcolor"] = ChartTheme.GridColor,
        ["linecolor"] = ChartTheme.GridColor,
        ["zerolinecolor"] = ChartTheme.GridColor,
        ["title"] = new JsonObject { ["standoff"] = 12 },
    };
}
