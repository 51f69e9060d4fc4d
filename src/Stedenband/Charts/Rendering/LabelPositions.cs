namespace Stedenband.Rendering;

/// <summary>
/// Puts the names of places that lie close together on different sides of their points. Every way to do so within a group
/// is tried. The one wins in which names cover least of each other and of the points, stand closer to their own point than to
/// another, and point away from the middle of all places, where the lines run.
/// </summary>
internal static class LabelPositions
{
    // Rough sizes of a letter in degrees, at the scale of the map.
    private const double LetterWidth = 0.52;
    private const double LetterHeight = 0.85;
    private const double Gap = 0.3;

    private static readonly (string Name, int Right, int Up)[] Sides =
    [
        ("middle right", 1, 0), ("middle left", -1, 0), ("top right", 1, 1), ("top left", -1, 1),
        ("bottom right", 1, -1), ("bottom left", -1, -1), ("top center", 0, 1), ("bottom center", 0, -1),
    ];

    /// <summary>A plotly.js <c>textposition</c> for each place, in their order.</summary>
    public static string[] For(IReadOnlyList<(string Name, double X, double Y, string Group)> places)
    {
        var positions = new string[places.Count];
        var middle = (X: places.Average(place => place.X), Y: places.Average(place => place.Y));
        foreach (var group in places.Select((place, index) => (place, index)).GroupBy(entry => entry.place.Group))
        {
            var members = group.ToList();
            var best = Best([.. members.Select(entry => (entry.place.Name, entry.place.X, entry.place.Y))], middle);
            for (var index = 0; index < members.Count; index++) positions[members[index].index] = best[index];
        }

        return positions;
    }

    private static string[] Best(IReadOnlyList<(string Name, double X, double Y)> places, (double X, double Y) middle)
    {
        var (chosen, least) = (new int[places.Count], double.PositiveInfinity);
        Try(0, 0, new int[places.Count], []);
        return [.. chosen.Select(side => Sides[side].Name)];

        // Goes on only where the cost so far is below the best: the costs only grow.
        void Try(int next, double cost, int[] sides, List<Box> boxes)
        {
            if (cost >= least) return;
            if (next == places.Count)
            {
                (chosen, least) = ([.. sides], cost);
                return;
            }

            for (var side = 0; side < Sides.Length; side++)
            {
                var box = BoxOf(places[next], Sides[side]);
                var covered = boxes.Sum(box.Overlap) + places.Sum(place => box.Overlap(new(place.X - 0.3, place.X + 0.3, place.Y - 0.3, place.Y + 0.3)));
                var astray = places.Count(place => box.Distance(place.X, place.Y) < box.Distance(places[next].X, places[next].Y));
                sides[next] = side;
                boxes.Add(box);
                Try(next + 1, cost + 10 * covered + 2 * astray + Turn(places[next], Sides[side], middle), sides, boxes);
                boxes.RemoveAt(boxes.Count - 1);
            }
        }
    }

    private static Box BoxOf((string Name, double X, double Y) place, (string Name, int Right, int Up) side)
    {
        var width = place.Name.Length * LetterWidth;
        var x = place.X + side.Right * Gap + (side.Right - 1) * width / 2;
        var y = place.Y + side.Up * (LetterHeight / 2 + Gap);
        return new(x, x + width, y - LetterHeight / 2, y + LetterHeight / 2);
    }

    // From 0, straight away from the middle, to 1, straight towards it.
    private static double Turn((string Name, double X, double Y) place, (string Name, int Right, int Up) side, (double X, double Y) middle)
    {
        var angle = Math.Abs(Math.Atan2(side.Up, side.Right) - Math.Atan2(place.Y - middle.Y, place.X - middle.X));
        return Math.Min(angle, 2 * Math.PI - angle) / Math.PI;
    }

    private readonly record struct Box(double Left, double Right, double Bottom, double Top)
    {
        public double Distance(double x, double y) =>
            Math.Sqrt(Math.Pow(Math.Max(0, Math.Max(Left - x, x - Right)), 2) + Math.Pow(Math.Max(0, Math.Max(Bottom - y, y - Top)), 2));

        public double Overlap(Box other) =>
            Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left)) * Math.Max(0, Math.Min(Top, other.Top) - Math.Max(Bottom, other.Bottom));
    }
}
