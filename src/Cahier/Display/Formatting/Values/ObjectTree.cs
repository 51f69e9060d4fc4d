using System.Collections;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using Cahier.Display.Formatting.Libraries;

namespace Cahier.Display.Formatting.Values;

/// <summary>
/// An object whose members have parts of their own, as HTML: a table of its members, in which each part can be unfolded.
/// Bounded in depth, members and characters, and safe against cycles and members that throw.
/// </summary>
internal sealed class ObjectTree
{
    private readonly FormatLimits limits;
    private readonly int characters;
    private readonly StringBuilder html = new();
    private readonly HashSet<object> open = new(ReferenceEqualityComparer.Instance);

    private ObjectTree(FormatLimits limits, int characters) => (this.limits, this.characters) = (limits, characters);

    /// <summary>The tree, or null when plain text says it all: the value has no parts, or none that have parts.</summary>
    public static string? Of(object value, FormatLimits limits, int characters)
    {
        if (!HasParts(value) || value is IEnumerable || !Members.Of(value.GetType()).Any(member => member.ValueOf(value) is { } part && HasParts(part)))
            return null;

        var tree = new ObjectTree(limits, characters);
        tree.Write(value, 0);
        return tree.html.ToString();
    }

    private static bool HasParts(object value)
    {
        var type = value.GetType();
        if (value is Failure or Exception or HtmlString || ScalarText.Of(value) is not null || LibraryTables.Knows(type) || OwnFormats.Has(type))
            return false;
        if (value is IEnumerable or ITuple)
            return true;

        return !ScalarText.HasOwnToString(type) && !RecordTypes.IsFSharpUnion(type) && Members.Of(type).Count > 0;
    }

    private void Write(object? value, int depth)
    {
        var line = InlineText.OfCell(value, limits, depth == 0 ? 80 : limits.PlainCellText * 2);
        if (value is null || depth >= limits.Depth || html.Length > characters || !HasParts(value))
            html.Append(Encode(line));
        else if (!open.Add(value))
            html.Append("&lt;cycle&gt;");
        else
        {
            WriteParts(value, line, depth);
            open.Remove(value);
        }
    }

    private void WriteParts(object value, string line, int depth)
    {
        var parts = PartsOf(value);
        html.Append(depth == 0 ? "<details class=\"cahier-tree\" open>" : "<details>")
            .Append("<summary>").Append(Encode(depth == 0 ? TypeNames.Of(value.GetType()) : line)).Append("</summary><table>");
        foreach (var (name, part) in parts.Items)
        {
            if (html.Length > characters)
                break;

            html.Append("<tr><th scope=\"row\">").Append(Encode(name)).Append("</th><td>");
            Write(part, depth + 1);
            html.Append("</td></tr>");
        }

        html.Append("</table>").Append(Encode(parts.More)).Append("</details>");
    }

    private (IEnumerable<(string Name, object? Value)> Items, string More) PartsOf(object value)
    {
        if (value is ITuple tuple)
            return (Enumerable.Range(0, Math.Min(tuple.Length, limits.Items)).Select(index => ($"Item{index + 1}", tuple[index])), "");

        if (value is IEnumerable sequence)
        {
            var most = Math.Min(limits.Items, 20);
            var taken = BoundedSequence.Take(sequence, most);
            return (taken.Items.Select((item, index) => (index.ToString(System.Globalization.CultureInfo.InvariantCulture), item)), taken.Rest("item", taken.Items.Count));
        }

        var members = Members.Of(value.GetType());
        return (members.Take(limits.Items).Select(member => (member.Name, member.ValueOf(value))), members.Count > limits.Items ? $"… {members.Count - limits.Items} more members" : "");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
