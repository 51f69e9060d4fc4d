using System.Reflection;
using Plotly.NET;

namespace Stedenband.Rendering;

/// <summary>
/// Puts a chart together from traces and a layout that are written in plotly.js' own terms, as anonymous objects.
/// Plotly.NET's typed functions do not reach everything the figures need, such as menus that switch traces.
/// </summary>
internal static class Plot
{
    /// <summary>A trace of a type such as <c>scatter</c>, with its attributes.</summary>
    public static Trace Trace(string type, object attributes) => Fill(new Trace(type), attributes);

    /// <summary>A chart of these traces.</summary>
    public static GenericChart Of(object layout, params IEnumerable<Trace> traces) =>
        GenericChart.setLayout(
            Fill(new Layout(), layout),
            GenericChart.combine(traces.Select(trace => GenericChart.ofTraceObject(false, trace))));

    /// <summary>An attribute object whose keys cannot be C# names, or are known only at run time.</summary>
    public static Dictionary<string, object?> Attributes(params (string Name, object? Value)[] attributes) =>
        attributes.ToDictionary(attribute => attribute.Name, attribute => attribute.Value);

    /// <summary>A drop-down menu above the plot; each choice shows some of the traces.</summary>
    public static object Menu(double x, double y, params (string Label, bool[] Visible)[] choices) => new
    {
        type = "dropdown",
        direction = "down",
        showactive = true,
        x,
        y,
        xanchor = "left",
        yanchor = "bottom",
        pad = new { t = 0, b = 4, l = 0, r = 0 },
        buttons = choices.Select(choice => new { label = choice.Label, method = "restyle", args = new object[] { new { visible = choice.Visible.Select(shown => (object)shown).ToArray() } } }).ToArray(),
    };

    private static T Fill<T>(T target, object attributes)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in Pairs(attributes)) target.SetProperty(name, value);
        return target;
    }

    private static IEnumerable<(string Name, object? Value)> Pairs(object attributes) =>
        attributes is IEnumerable<KeyValuePair<string, object?>> pairs
            ? pairs.Select(pair => (pair.Key, pair.Value))
            : attributes.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => (property.Name, property.GetValue(attributes)));
}
