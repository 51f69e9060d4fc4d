using System.Globalization;
using System.Numerics;
using Cahier.Display.Formatting;

namespace Cahier.Languages.Sql;

/// <summary>Writes values of other languages as SQL.</summary>
internal static class SqlLiteral
{
    /// <summary>The value of a variable.</summary>
    /// <exception cref="SharingException">SQL has no counterpart.</exception>
    public static string Of(Variable variable) => variable.Value switch
    {
        null => "null",
        bool value => value ? "true" : "false",
        string text => SqlNames.Literal(text),
        char character => SqlNames.Literal(character.ToString()),
        float or double => $"{SqlNames.Literal(((IFormattable)variable.Value).ToString("R", CultureInfo.InvariantCulture))}::double",
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal or BigInteger =>
            ((IFormattable)variable.Value).ToString(null, CultureInfo.InvariantCulture),
        DateOnly date => $"date '{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'",
        DateTime time => $"timestamp '{time.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)}'",
        Guid id => $"uuid '{id}'",
        var other => throw new SharingException(
            $"SQL cannot take '{variable.Name}', which is of type {TypeNames.Of(other.GetType())}: it takes data frames, numbers, texts, dates, and true or false."),
    };
}
