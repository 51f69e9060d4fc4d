using System.Net;
using System.Text;

namespace Stedenband;

/// <summary>The text that a mark shows under the pointer: what it is, on what basis, and where to look it up (the first three places).</summary>
public static class Hover
{
    private const int LineLength = 60;
    private const int MostPlaces = 3;

    /// <summary>The hover text of a row.</summary>
    /// <param name="study">The study that the row is from.</param>
    /// <param name="row">The row.</param>
    /// <param name="what">What the mark is, in plain text; the first line is set in bold.</param>
    /// <returns>Text with <c>br</c> and <c>b</c> elements, as plotly.js takes it; everything else is escaped.</returns>
    public static string Of(CaseStudy study, IEvidence row, string what)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(row);
        return Text(what) + "<br>" + Wrap(study.Locate(row, MostPlaces));
    }

    /// <summary>The hover text of a mark that stands for several rows: what it is, and where the first rows can be looked up.</summary>
    /// <param name="study">The study that the rows are from.</param>
    /// <param name="rows">The rows that the mark stands for.</param>
    /// <param name="what">What the mark is, in plain text; the first line is set in bold.</param>
    /// <param name="most">How many rows are located at most; the rest is counted.</param>
    public static string Of(CaseStudy study, IEnumerable<IEvidence> rows, string what, int most = 4)
    {
        ArgumentNullException.ThrowIfNull(study);
        var places = rows.Select(row => study.Locate(row, MostPlaces)).Distinct().ToList();
        var lines = places.Take(most).Select(Wrap);
        if (places.Count > most)
            lines = lines.Append($"and {places.Count - most} more");
        return string.Join("<br>", lines.Prepend(Text(what)));
    }

    /// <summary>Plain text as hover text: escaped, long lines broken, the first line in bold.</summary>
    public static string Text(string what)
    {
        ArgumentNullException.ThrowIfNull(what);
        var lines = what.ReplaceLineEndings("\n").Split('\n');
        return string.Join("<br>", lines.Select((line, index) => index == 0 ? $"<b>{Wrap(line)}</b>" : Wrap(line)));
    }

    private static string Wrap(string text)
    {
        var wrapped = new StringBuilder();
        var length = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var breaks = length > 0 && length + word.Length > LineLength;
            wrapped.Append(length == 0 ? "" : breaks ? "<br>" : " ").Append(WebUtility.HtmlEncode(word));
            length = breaks ? word.Length : length + word.Length + 1;
        }

        return wrapped.ToString();
    }
}
