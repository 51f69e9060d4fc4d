using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;
using Cahier.Display.Formatting.Libraries;

namespace Cahier.Display.Formatting.Values;

/// <summary>
/// Writes any value on one line: bounded in depth, items and characters, and safe against cycles and members that throw.
/// </summary>
internal sealed class InlineText(FormatLimits limits, int characters)
{
    private readonly StringBuilder text = new();
    private readonly HashSet<object> open = new(ReferenceEqualityComparer.Instance);

    /// <summary>The text of a value as a part of a larger one: texts are in quotes.</summary>
    public static string Of(object? value, FormatLimits limits, int characters)
    {
        var writer = new InlineText(limits, characters);
        writer.Write(value, 0, quoted: true);
        return writer.Cut();
    }

    /// <summary>The text of a sequence of which the first items were taken already: it may not be read twice.</summary>
    public static string Of(BoundedSequence taken, FormatLimits limits, int characters)
    {
        var writer = new InlineText(limits, characters);
        writer.WriteItems(taken, limits.Items, 0);
        return writer.Cut();
    }

    /// <summary>The text of a value in a cell of a table: texts stand as they are.</summary>
    public static string OfCell(object? value, FormatLimits limits, int characters)
    {
        var writer = new InlineText(limits, characters);
        writer.Write(value, 1, quoted: false);
        return writer.Cut();
    }

    private bool IsFull => text.Length > characters;

    private void Write(object? value, int depth, bool quoted)
    {
        if (IsFull)
            return;
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            if (WriteWhole(value, quoted))
                return;

            if (open.Add(value!))
                WriteOpen(value!, depth);
            else
                text.Append("<cycle>");
        }
        catch (Exception error)
        {
            text.Append(new Failure(error).Text);
        }
    }

    private void WriteOpen(object value, int depth)
    {
        try
        {
            WriteParts(value, depth);
        }
        finally
        {
            open.Remove(value);
        }
    }

    private bool WriteWhole(object? value, bool quoted)
    {
        var whole = value switch
        {
            null => "null",
            Failure failure => failure.Text,
            string plain when quoted => $"\"{Bounded.Text(plain, characters)}\"",
            char character when quoted => $"'{character}'",
            HtmlString html => html.Value,
            Exception error => $"{TypeNames.Of(error.GetType())}: {error.Message}",
            _ => ScalarText.Of(value) ?? LibraryTables.Caption(value, limits),
        };
        if (whole is not null)
            text.Append(Bounded.OneLine(whole, characters));

        return whole is not null;
    }

    private void WriteParts(object value, int depth)
    {
        var type = value.GetType();
        if (value is ITuple tuple)
            WriteTuple(tuple, depth);
        else if (value is IEnumerable sequence)
            WriteSequence(sequence, depth);
        else if (ScalarText.HasOwnToString(type) || RecordTypes.IsFSharpUnion(type))
            text.Append(Bounded.OneLine(value.ToString() ?? "", characters));
        else if (depth == 0 || ScalarText.IsPair(type) || (RecordTypes.IsRecord(type) && depth < limits.Depth))
            WriteMembers(value, type, depth);
        else
            text.Append(TypeNames.Of(type));
    }

    private void WriteTuple(ITuple tuple, int depth)
    {
        text.Append('(');
        for (var i = 0; i < tuple.Length && !IsFull; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Write(tuple[i], depth + 1, quoted: true);
        }

        text.Append(')');
    }

    private void WriteSequence(IEnumerable sequence, int depth)
    {
        if (depth >= limits.Depth)
        {
            text.Append("[…]");
            return;
        }

        if (GroupingOf(sequence.GetType()) is { } grouping)
        {
            Write(grouping.GetProperty("Key")!.GetValue(sequence), depth + 1, quoted: true);
            text.Append(": ");
        }

        var most = depth == 0 ? limits.Items : Math.Min(limits.Items, 20);
        WriteItems(BoundedSequence.Take(sequence, most), most, depth);
    }

    private static Type? GroupingOf(Type type) =>
        type.GetInterfaces().FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IGrouping<,>));

    private void WriteItems(BoundedSequence taken, int most, int depth)
    {
        text.Append('[');
        var shown = Math.Min(taken.Items.Count, most);
        for (var i = 0; i < shown && !IsFull; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Write(taken.Items[i], depth + 1, quoted: true);
        }

        var rest = taken.Rest("item", shown);
        text.Append(rest.Length > 0 && shown > 0 ? ", " : "").Append(rest).Append(']');
    }

    private void WriteMembers(object value, Type type, int depth)
    {
        var members = Members.Of(type);
        text.Append(TypeNames.IsAnonymous(type) || ScalarText.IsPair(type) ? "{ " : TypeNames.Of(type) + " { ");
        foreach (var (index, member) in members.Take(limits.Items).Index())
        {
            text.Append(index == 0 ? "" : ", ").Append(member.Name).Append(" = ");
            Write(member.ValueOf(value), depth + 1, quoted: true);
            if (IsFull)
                return;
        }

        text.Append(members.Count > limits.Items ? ", … } " : members.Count == 0 ? "}" : " }");
    }

    private string Cut() => Bounded.Text(text.ToString(), characters);
}
