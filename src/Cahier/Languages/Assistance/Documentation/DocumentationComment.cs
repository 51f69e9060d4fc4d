namespace Cahier.Languages.Assistance.Documentation;

/// <summary>What is documented of a member. The texts are Markdown: code stands in backticks, paragraphs are divided by empty lines.</summary>
internal sealed record DocumentationComment
{
    /// <summary>What it is or does.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The parameters, those of generic types first.</summary>
    public IReadOnlyList<(string Name, string Text)> Parameters { get; init; } = [];

    /// <summary>What it returns, or the value of a property.</summary>
    public string Returns { get; init; } = "";

    /// <summary>What it throws, and when.</summary>
    public IReadOnlyList<(string Name, string Text)> Exceptions { get; init; } = [];

    /// <summary>More about it.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>Whether nothing is documented.</summary>
    public bool IsEmpty => Summary.Length == 0 && Parameters.Count == 0 && Returns.Length == 0 && Exceptions.Count == 0 && Remarks.Length == 0;
}
