namespace Stedenband;

/// <summary>Statements about many rows where some answers may be unknown: what is not reported may be so or not.</summary>
public static class Truths
{
    /// <summary>Whether it is so for every row: false when one is known to be otherwise, unknown when none is but some may be.</summary>
    public static bool? Every<T>(this IEnumerable<T> rows, Func<T, bool?> question)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(question);
        bool? answer = true;
        foreach (var row in rows)
        {
            answer &= question(row);
            if (answer == false)
                break;
        }

        return answer;
    }

    /// <summary>Whether it is so for some row: true when one is known, unknown when none is but some may be.</summary>
    public static bool? Some<T>(this IEnumerable<T> rows, Func<T, bool?> question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return !rows.Every(row => !question(row));
    }

    /// <summary>Whether it is so for exactly these rows and no other.</summary>
    public static bool? ExactlyFor<T>(this IEnumerable<T> rows, IEnumerable<T> those, Func<T, bool?> question)
        where T : RowView
    {
        var set = those.ToHashSet();
        return rows.Every(row => set.Contains(row) ? question(row) : !question(row));
    }

    /// <summary>Whether the number of rows for which it is so lies between these: unknown while rows of which it is not known could make the difference.</summary>
    public static bool? CountBetween<T>(this IEnumerable<T> rows, int least, int most, Func<T, bool?> question)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(question);
        var (known, possible) = (0, 0);
        foreach (var answer in rows.Select(question))
        {
            if (answer == true) known++;
            if (answer is null) possible++;
        }

        if (known >= least && known + possible <= most) return true;
        return known > most || known + possible < least ? false : null;
    }
}
