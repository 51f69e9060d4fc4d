using Cahier.Display;
using Cahier.Display.Formatting;
using Cahier.Display.Formatting.Tables;

namespace Cahier.Languages.Magics;

/// <summary>Tables that commands show.</summary>
internal static class MagicTables
{
    // The usage and the summary of a command are to be read whole.
    private const int CellText = 200;

    /// <summary>The table as HTML and as text.</summary>
    public static MimeBundle Bundle(Table table)
    {
        var limits = new FormatLimits();
        return MimeBundle.Of(MimeTypes.Html, TableHtml.Of(table, limits.Characters))
            .With(MimeTypes.PlainText, TablePlainText.Of(table, CellText, limits.Characters));
    }
}
