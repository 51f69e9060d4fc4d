namespace Cahier.Book.Pages;

/// <summary>The words of the interface in one language.</summary>
internal sealed record Labels
{
    public required string Language { get; init; }
    public required string SkipToText { get; init; }
    public required string Contents { get; init; }
    public required string Data { get; init; }
    public required string DataTables { get; init; }
    public required string Colophon { get; init; }
    public required string OnThisPage { get; init; }
    public required string BookNavigation { get; init; }
    public required string PreviousAndNext { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }
    public required string Theme { get; init; }
    public required string ThemeAuto { get; init; }
    public required string ThemeLight { get; init; }
    public required string ThemeDark { get; init; }
    public required string ShowCode { get; init; }
    public required string HideCode { get; init; }
    public required string ShowAllCode { get; init; }
    public required string HideAllCode { get; init; }
    public required string Setup { get; init; }
    public required string Copy { get; init; }
    public required string Copied { get; init; }
    public required string Figure { get; init; }
    public required string Source { get; init; }
    public required string Sources { get; init; }
    public required string Description { get; init; }
    public required string Marks { get; init; }
    public required string NoScriptPlot { get; init; }
    public required string PlotFailed { get; init; }
    public required string OutputTable { get; init; }
    public required string OutputText { get; init; }
    public required string OutputImage { get; init; }
    public required string ErrorStream { get; init; }
    public required string Cell { get; init; }
    public required string Line { get; init; }
    public required string Traceback { get; init; }
    public required string NotRun { get; init; }
    public required string ChapterFailed { get; init; }
    public required string GoToCell { get; init; }
    public required string LinkToSection { get; init; }
    public required string Row { get; init; }
    public required string Rows { get; init; }
    public required string Columns { get; init; }
    public required string Licence { get; init; }
    public required string Download { get; init; }
    public required string Filter { get; init; }
    public required string RowsShown { get; init; }
    public required string Search { get; init; }
    public required string All { get; init; }
    public required string EntriesShown { get; init; }
    public required string Evidence { get; init; }
    public required string SortHint { get; init; }
    public required string MissingValue { get; init; }
    public required string OtherFiles { get; init; }
    public required string Notebook { get; init; }
    public required string Status { get; init; }
    public required string StatusOk { get; init; }
    public required string StatusFailed { get; init; }
    public required string RunTime { get; init; }
    public required string Seconds { get; init; }
    public required string HowMade { get; init; }
    public required string Versions { get; init; }
    public required string MadeOffline { get; init; }

    public static Labels In(string language) =>
        language.StartsWith("nl", StringComparison.OrdinalIgnoreCase) ? LabelTexts.Dutch : LabelTexts.English;
}
