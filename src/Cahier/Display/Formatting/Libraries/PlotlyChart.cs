using System.Reflection;
using System.Text.Json;

namespace Cahier.Display.Formatting.Libraries;

/// <summary>Charts of Plotly.NET, known by their name; the library itself writes the JSON.</summary>
internal static class PlotlyChart
{
    private const string ChartType = "Plotly.NET.GenericChart";

    public static bool Knows(Type type) => LibraryTypes.Base(type, ChartType) is not null;

    /// <summary>The figure and a line of text, or null when this version of the library has no function that writes JSON.</summary>
    public static MimeBundle? Of(object chart)
    {
        var type = LibraryTypes.Base(chart.GetType(), ChartType)!;
        var write = new[] { type, type.Assembly.GetType(ChartType + "Module") }
            .OfType<Type>()
            .Select(owner => owner.GetMethod("toFigureJson", BindingFlags.Public | BindingFlags.Static, [type]))
            .FirstOrDefault(method => method?.ReturnType == typeof(string));
        return write?.Invoke(null, [chart]) is string json
            ? MimeBundle.Of(MimeTypes.Plotly, json).With(MimeTypes.PlainText, Describe(json))
            : null;
    }

    private static string Describe(string json)
    {
        using var figure = JsonDocument.Parse(json);
        var traces = figure.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array ? data.EnumerateArray().ToList() : [];
        var types = traces.Select(trace => trace.TryGetProperty("type", out var type) ? type.GetString() ?? "scatter" : "scatter").Distinct();
        return $"Chart: {traces.Count} {(traces.Count == 1 ? "trace" : "traces")} ({string.Join(", ", types)})";
    }
}
