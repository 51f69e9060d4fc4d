using System.Collections;
using System.Reflection;

namespace Cahier.Display.Formatting;

/// <summary>
/// What a value's own type offers, found by name so that libraries need no reference to any notebook:
/// a <c>TypeFormatterSourceAttribute</c> whose source makes formatters, or a <c>string ToHtml()</c>.
/// </summary>
internal static class OwnFormats
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    public static bool Has(Type type) => SourceOf(type) is not null || HtmlMethod(type) is not null;

    /// <summary>The representations the type offers, its preferred ones first; empty when it offers none.</summary>
    public static MimeBundle Of(object value)
    {
        var type = value.GetType();
        var bundle = SourceOf(type) is { } source ? FromSource(value, source) : MimeBundle.Empty;
        if (!bundle.Has(MimeTypes.Html) && HtmlMethod(type) is { } method && method.Invoke(value, null) is string html)
            bundle = bundle.With(MimeTypes.Html, html);

        return bundle;
    }

    private static Attribute? SourceOf(Type type) =>
        type.GetCustomAttributes(inherit: true).OfType<Attribute>().FirstOrDefault(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");

    private static MethodInfo? HtmlMethod(Type type) =>
        type.GetMethod("ToHtml", Instance, Type.EmptyTypes) is { } method && method.ReturnType == typeof(string) ? method : null;

    private static MimeBundle FromSource(object value, Attribute source)
    {
        var made = source.GetType().GetProperty("FormatterSourceType", Instance)?.GetValue(source) is Type type
            ? Activator.CreateInstance(type, nonPublic: true)
            : null;
        var formatters = made?.GetType().GetMethod("CreateTypeFormatters", Instance, Type.EmptyTypes)?.Invoke(made, null) as IEnumerable ?? Array.Empty<object>();
        var bundle = formatters.Cast<object>().Aggregate(MimeBundle.Empty, (all, formatter) => With(all, formatter, value));

        var preferred = source.GetType().GetProperty("PreferredMimeTypes", Instance)?.GetValue(source) as string[] ?? [];
        return preferred.Concat(bundle.Types).Where(bundle.Has)
            .Aggregate(MimeBundle.Empty, (ordered, mimeType) => ordered.With(mimeType, bundle[mimeType]!));
    }

    private static MimeBundle With(MimeBundle bundle, object formatter, object value)
    {
        var type = formatter.GetType();
        using var writer = new StringWriter();
        return type.GetProperty("MimeType", Instance)?.GetValue(formatter) is string { Length: > 0 } mimeType
            && type.GetMethod("Format", Instance, [typeof(object), typeof(TextWriter)])?.Invoke(formatter, [value, writer]) is true
            ? bundle.With(mimeType, writer.ToString())
            : bundle;
    }
}
