using Cahier.Documents;
using Cahier.Languages.Assistance.Magics;
using Cahier.Languages.Magics;

namespace Cahier.Languages.Assistance;

/// <summary>The assistance of one session: finds the language at a position and asks it.</summary>
internal sealed class SessionAssistance(NotebookLanguages languages, string folder, Func<bool> isBusy)
{
    // Both languages exist from the start of a session; asked once, since a running cell may add others.
    private readonly Dictionary<string, IAssistedLanguage> assisted = new[] { languages.Find("csharp"), languages.Find("fsharp") }
        .OfType<ILanguage>()
        .Where(language => language is IAssistedLanguage)
        .ToDictionary(language => language.Name, language => (IAssistedLanguage)language, StringComparer.Ordinal);

    /// <summary>What can be typed at a position.</summary>
    public Task<CompletionList> Complete(string language, string source, int position, CancellationToken cancellationToken) =>
        AssistanceThread.Run(() => CompleteNow(language, source, Math.Clamp(position, 0, source.Length), cancellationToken), cancellationToken);

    /// <summary>Help on what stands at a position, or null.</summary>
    public Task<Inspection?> Inspect(string language, string source, int position, int detailLevel, CancellationToken cancellationToken) =>
        AssistanceThread.Run(() => InspectNow(language, source, Math.Clamp(position, 0, source.Length), detailLevel, cancellationToken), cancellationToken);

    /// <summary>Whether a cell is a whole.</summary>
    public Completeness IsComplete(string language, string source)
    {
        var layout = CellLayout.Read(source, language);
        if (layout.EndsWithMagic || string.IsNullOrWhiteSpace(source))
            return new Completeness.Complete();

        return AssistanceOf(layout.LastLanguage) is { } assistance ? assistance.IsComplete(Draft(layout, layout.LastLanguage))
            : LanguageNames.IsKnown(layout.LastLanguage) ? new Completeness.Complete()
            : new Completeness.Unknown();
    }

    /// <summary>The errors of a cell, without running it.</summary>
    public Task<IReadOnlyList<CodeProblem>> Diagnose(string language, string source, CancellationToken cancellationToken) =>
        AssistanceThread.Run(() => DiagnoseNow(language, source, cancellationToken), cancellationToken);

    private CompletionList CompleteNow(string language, string source, int position, CancellationToken cancellationToken)
    {
        var layout = CellLayout.Read(source, language);
        var line = layout.LineAt(position);
        if (line.IsMagic)
            return MagicCompletions.Complete(source, line, position, folder, NamesOf);

        return AssistanceOf(line.Language)?.Complete(Draft(layout, line.Language), position, cancellationToken)
            ?? new CompletionList(position, position, []);
    }

    private Inspection? InspectNow(string language, string source, int position, int detailLevel, CancellationToken cancellationToken)
    {
        var layout = CellLayout.Read(source, language);
        var line = layout.LineAt(position);
        return line.IsMagic
            ? MagicInspection.Of(source[line.Start..line.End])
            : AssistanceOf(line.Language)?.Inspect(Draft(layout, line.Language), position, detailLevel, cancellationToken);
    }

    private IReadOnlyList<CodeProblem> DiagnoseNow(string language, string source, CancellationToken cancellationToken)
    {
        var layout = CellLayout.Read(source, language);
        var ofCode = layout.Languages
            .SelectMany(name => AssistanceOf(name)?.Diagnose(Draft(layout, name), cancellationToken) ?? []);
        var ofCommands = CellParser.Parse(source, language).OfType<CellPart.Unknown>().Select(part => part.Problem);
        return [.. ofCode.Concat(ofCommands).OrderBy(problem => problem.File is null ? problem.Line : 0)];
    }

    private ILanguageAssistance? AssistanceOf(string language) => assisted.GetValueOrDefault(language)?.Assistance;

    private IEnumerable<string> NamesOf(string language) =>
        languages.Begun.FirstOrDefault(begun => begun.Name == language)?.VariableNames ?? [];

    private DraftCode Draft(CellLayout layout, string language) => new(layout.Only(language), folder, isBusy());
}
