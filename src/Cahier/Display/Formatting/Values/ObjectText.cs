using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;
using Cahier.Execution.Errors;

namespace Cahier.Display.Formatting.Values;

/// <summary>The plain text of a value that stands alone.</summary>
internal static class ObjectText
{
    public static string Of(object? value, FormatLimits limits, int characters)
    {
        try
        {
            return Bounded.Output(Whole(value, limits, characters), characters);
        }
        catch (Exception error)
        {
            return $"{TypeNames.Of(value!.GetType())} {new Failure(error).Text}";
        }
    }

    private static string Whole(object? value, FormatLimits limits, int characters) => value switch
    {
        null => "null",
        HtmlString html => html.Value,
        Exception error => UserTraceback.TextOf(error),
        _ when ScalarText.Of(value) is { } scalar => scalar,
        ITuple or IEnumerable => InlineText.Of(value, limits, characters),
        _ when ScalarText.HasOwnToString(value.GetType()) || RecordTypes.IsFSharpUnion(value.GetType()) => value.ToString() ?? "",
        _ => WithMembers(value, limits, characters),
    };

    private static string WithMembers(object value, FormatLimits limits, int characters)
    {
        var type = value.GetType();
        var members = Members.Of(type);
        if (members.Count == 0)
            return TypeNames.Of(type);
        if (InlineText.Of(value, limits, 120) is { Length: <= 100 } line)
            return line;

        var text = new StringBuilder(TypeNames.Of(type));
        foreach (var member in members.Take(limits.Items))
        {
            text.Append("\n  ").Append(member.Name).Append(": ").Append(InlineText.OfCell(member.ValueOf(value), limits, limits.CellText));
            if (text.Length > characters)
                break;
        }

        return members.Count > limits.Items ? text.Append($"\n  … {members.Count - limits.Items} more members").ToString() : text.ToString();
    }
}
