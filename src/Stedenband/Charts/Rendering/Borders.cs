using System.Text.Json;

namespace Stedenband.Rendering;

/// <summary>Country borders as one line, with gaps where a ring ends: the map fetches no tiles.</summary>
internal static class Borders
{
    public static (double?[] Longitudes, double?[] Latitudes) Read(CaseStudy study)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(study.Folder, "borders.geojson")));
        var points = document.RootElement.GetProperty("features").EnumerateArray()
            .SelectMany(feature => Rings(feature.GetProperty("geometry")))
            .SelectMany(ring => ring.Append<(double, double)?>(null))
            .ToList();
        return ([.. points.Select(point => point?.Item1)], [.. points.Select(point => point?.Item2)]);
    }

    private static IEnumerable<IEnumerable<(double, double)?>> Rings(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        var polygons = geometry.GetProperty("type").GetString() == "MultiPolygon" ? coordinates.EnumerateArray() : Enumerable.Repeat(coordinates, 1);
        return polygons.SelectMany(polygon => polygon.EnumerateArray())
            .Select(ring => ring.EnumerateArray().Select(point => ((double, double)?)(point[0].GetDouble(), point[1].GetDouble())));
    }
}
