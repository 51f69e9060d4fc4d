using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Cahier.Display.Formatting.Libraries;
using Cahier.Display.Formatting.Tables;
using Cahier.Display.Formatting.Values;

namespace Cahier.Display.Formatting;

/// <summary>The order in which formats are tried: registered, the type's own, built in; and the bounds of them all.</summary>
internal static class FormatterPipeline
{
    public static MimeBundle Format(object? value, FormatterRegistry registry)
    {
        var limits = registry.Limits;
        return value switch
        {
            null => MimeBundle.PlainText("null"),
            MimeBundle bundle => bundle,
            HtmlString html => Whole(MimeBundle.Of(MimeTypes.Html, html.Value), limits),
            _ => FormatObject(value, registry, limits),
        };
    }

    public static MimeBundle FormatTable(object? value, FormatterRegistry registry)
    {
        var limits = registry.Limits;
        if (value is string or not IEnumerable)
            return Format(value, registry);

        return Attempt(() => LibraryTables.Of(value, limits) ?? SequenceTable.Of((IEnumerable)value, Take((IEnumerable)value, limits), limits, force: true), out var failure) is { } table
            ? Representations(table, limits)
            : PlainText(value, limits, failure);
    }

    private static MimeBundle FormatObject(object value, FormatterRegistry registry, FormatLimits limits)
    {
        var chosen = Attempt(() => Registered(value, registry) ?? Own(value), out var failure);
        chosen ??= failure is null ? Attempt(() => BuiltIn(value, limits), out failure) : null;
        if (chosen is null)
            return PlainText(value, limits, failure);

        var bounded = Whole(chosen, limits);
        return bounded.Has(MimeTypes.PlainText) || IsText(bounded) ? bounded : bounded.With(MimeTypes.PlainText, ObjectText.Of(value, limits, limits.Characters / 4));
    }

    private static MimeBundle? Registered(object value, FormatterRegistry registry)
    {
        var registrations = registry.For(value.GetType());
        return registrations.Count == 0
            ? null
            : registrations.Aggregate(MimeBundle.Empty, (bundle, registration) => bundle.With(registration.MimeType, registration.Format(value) ?? ""));
    }

    private static MimeBundle? Own(object value) => OwnFormats.Of(value) is { Count: > 0 } bundle ? bundle : null;

    private static MimeBundle? BuiltIn(object value, FormatLimits limits)
    {
        if (PlotlyChart.Knows(value.GetType()))
            return PlotlyChart.Of(value);
        if (LibraryTables.Of(value, limits) is { } library)
            return Representations(library, limits);
        if (ScalarText.Of(value) is not null || value is ITuple)
            return null;

        return value switch
        {
            Array { Rank: 2 } matrix => Representations(MatrixTable.Of(matrix, limits), limits),
            IEnumerable sequence => Sequence(sequence, limits),
            _ => null,
        };
    }

    private static MimeBundle Sequence(IEnumerable sequence, FormatLimits limits)
    {
        var taken = Take(sequence, limits);
        if (taken.Items.Contains(sequence, ReferenceEqualityComparer.Instance))
            return MimeBundle.PlainText(InlineText.Of(sequence, limits, limits.Characters));

        return SequenceTable.Of(sequence, taken, limits) is { } table
            ? Representations(table, limits)
            : MimeBundle.PlainText(InlineText.Of(taken, limits, limits.Characters));
    }

    private static BoundedSequence Take(IEnumerable sequence, FormatLimits limits) =>
        BoundedSequence.Take(sequence, Math.Max(limits.Rows, limits.Items));

    private static MimeBundle Representations(Table table, FormatLimits limits) =>
        MimeBundle.Of(MimeTypes.Html, TableHtml.Of(table, limits.Characters / 4 * 3))
            .With(MimeTypes.PlainText, TablePlainText.Of(table, limits.PlainCellText, limits.Characters / 4));

    private static MimeBundle PlainText(object value, FormatLimits limits, Failure? failure)
    {
        var text = ObjectText.Of(value, limits, limits.Characters);
        return MimeBundle.PlainText(failure is null ? text : $"{text}\n(its formatter failed: {failure.Text})");
    }

    /// <summary>Representations that cannot be cut and stay valid are shown whole or not at all; plain text is cut.</summary>
    private static MimeBundle Whole(MimeBundle bundle, FormatLimits limits)
    {
        foreach (var (type, text) in bundle)
        {
            if (type == MimeTypes.PlainText)
                bundle = bundle.With(type, Bounded.Output(text, limits.Characters));
            else if (text.Length > limits.WholeCharacters)
                bundle = bundle.Without(type).With(MimeTypes.PlainText, $"<{type} of {text.Length} characters is not shown: the limit is {limits.WholeCharacters}>");
        }

        return bundle;
    }

    // Text that reads well without HTML needs no second representation.
    private static bool IsText(MimeBundle bundle) => bundle.Types.All(type => type == MimeTypes.Markdown);

    private static T? Attempt<T>(Func<T?> make, out Failure? failure)
        where T : class
    {
        failure = null;
        try
        {
            // A formatter that formats its own value calls itself without end.
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return make();
        }
        catch (Exception error)
        {
            failure = new((error as TargetInvocationException)?.InnerException ?? error);
            return null;
        }
    }
}
