namespace Cahier.Languages.Assistance.Ranking;

/// <summary>Something that may be offered. Its detail is made only when it is.</summary>
/// <param name="Name">What is compared with the word that is being written.</param>
/// <param name="Text">What is inserted.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Kind">One of <see cref="CompletionKinds"/>.</param>
/// <param name="Nearness">How near it is to the place: smaller numbers come first.</param>
/// <param name="Detail">Makes the detail.</param>
internal sealed record Candidate(string Name, string Text, string Label, string Kind, Nearness Nearness, Func<string?> Detail)
{
    /// <summary>A candidate that is shown as it is inserted.</summary>
    public static Candidate Of(string text, string kind, Nearness nearness, string? detail = null) => new(text, text, text, kind, nearness, () => detail);
}
