namespace Stedenband.Rendering;

/// <summary>
/// Puts the names of places that lie close together on different sides of their points: outward from the middle of
/// their group, and no two of a group on the same side.
/// </summary>
internal static class LabelPositions
{
    private static readonly (string Name, double Angle)[] Sides =
    [
        ("middle right", 0), ("top right", 45), ("top center", 90), ("top left", 135),
        ("middle left", 180), ("bottom left", 225), ("bottom center", 270), ("bottom right", 315),
    ];

    /// <summary>A plotly.js <c>textposition</c> for each place, in their order.</summary>
    public static string[] For(IReadOnlyList<(double X, double Y, string Group)> places)
    {
        var positions = new string[places.Count];
        foreach (var group in places.Select((place, index) => (place, index)).GroupBy(entry => entry.place.Group))
        {
            var (x, y) = (group.Average(entry => entry.place.X), group.Average(entry => entry.place.Y));
            var free = Sides.ToList();
            foreach (var (place, index) in group.OrderByDescending(entry => Math.Abs(entry.place.X - x) + Math.Abs(entry.place.Y - y)))
            {
                var angle = (Math.Atan2(place.Y - y, place.X - x) * 180 / Math.PI + 360) % 360;
                var side = free.MinBy(candidate => Math.Min(Math.Abs(candidate.Angle - angle), 360 - Math.Abs(candidate.Angle - angle)));
                positions[index] = side.Name;
                if (free.Count > 1) free.Remove(side);
            }
        }

        return positions;
    }
}
