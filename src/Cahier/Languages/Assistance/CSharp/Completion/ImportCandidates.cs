using Cahier.Languages.Assistance.Ranking;

namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>
/// The types of namespaces that are not imported. They are inserted with their namespace, so that the code works as it
/// stands: an editor of notebooks replaces the word at the cursor and cannot add a <c>using</c> elsewhere.
/// </summary>
internal static class ImportCandidates
{
    /// <summary>The types for a word; none before anything is written, for there are thousands.</summary>
    public static IEnumerable<Candidate> For(CSharpDraft draft, string word) =>
        word.Length == 0
            ? []
            : draft.Importable.Matching(name => CompletionRanking.Fit(name, word) is < CompletionRanking.Loosest)
                .Where(type => !draft.IsImported(type.Namespace))
                .Select(type => new Candidate(
                    type.Name,
                    $"{type.Namespace}.{type.Name}",
                    type.IsGeneric ? $"{type.Name}<>" : type.Name,
                    type.Kind,
                    Nearness.Importable,
                    () => type.Namespace));
}
