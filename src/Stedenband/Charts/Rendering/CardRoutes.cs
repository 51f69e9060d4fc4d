namespace Stedenband.Rendering;

/// <summary>The ways of lines between cards: from the edge of one to the edge of the other, around those that stand between them.</summary>
internal static class CardRoutes
{
    private const int Steps = 24;

    /// <summary>From the right edge of one card to the left edge of a later one.</summary>
    public static IEnumerable<(double X, double Y)> Across(Card from, Card to, CardSize size)
    {
        var (start, end) = (from.X + size.Width / 2, to.X - size.Width / 2);
        var middle = (start + end) / 2;
        return Curve((start, from.Y), (middle, from.Y), (middle, to.Y), (end, to.Y));
    }

    /// <summary>Between two cards of a drawing in rows: sideways within a row, below the cards that stand between them, else from row to row.</summary>
    public static IEnumerable<(double X, double Y)> Between(Card from, Card to, IReadOnlyList<Card> cards, CardSize size)
    {
        if (from.Y != to.Y) return Down(from.Y > to.Y ? from : to, from.Y > to.Y ? to : from, size);

        var (left, right) = from.X < to.X ? (from, to) : (to, from);
        return cards.Any(card => card.Y == left.Y && card.X > left.X && card.X < right.X)
            ? Below(left, right, size)
            : [(left.X + size.Width / 2, left.Y), (right.X - size.Width / 2, right.Y)];
    }

    private static IEnumerable<(double X, double Y)> Down(Card upper, Card lower, CardSize size)
    {
        var (start, end) = (upper.Y - size.Height / 2, lower.Y + size.Height / 2);
        var middle = (start + end) / 2;
        return Curve((upper.X, start), (upper.X, middle), (lower.X, middle), (lower.X, end));
    }

    // The further apart, the deeper: the arcs of a row lie inside each other.
    private static IEnumerable<(double X, double Y)> Below(Card left, Card right, CardSize size)
    {
        var edge = left.Y - size.Height / 2;
        var depth = edge - 0.13 * (right.X - left.X);
        return Curve((left.X, edge), (left.X, depth), (right.X, depth), (right.X, edge));
    }

    // A cubic Bézier curve.
    private static IEnumerable<(double X, double Y)> Curve((double X, double Y) a, (double X, double Y) b, (double X, double Y) c, (double X, double Y) d) =>
        Enumerable.Range(0, Steps + 1).Select(step =>
        {
            var t = step / (double)Steps;
            var (wa, wb, wc, wd) = (Math.Pow(1 - t, 3), 3 * t * Math.Pow(1 - t, 2), 3 * t * t * (1 - t), t * t * t);
            return (wa * a.X + wb * b.X + wc * c.X + wd * d.X, wa * a.Y + wb * b.Y + wc * c.Y + wd * d.Y);
        });
}
