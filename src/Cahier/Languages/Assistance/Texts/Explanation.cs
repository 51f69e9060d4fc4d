using Cahier.Display;
using Cahier.Languages.Assistance.Documentation;

namespace Cahier.Languages.Assistance.Texts;

/// <summary>What is told of a symbol, before it is written for a front end.</summary>
internal sealed record Explanation
{
    /// <summary>Its signatures, the one in question first.</summary>
    public required IReadOnlyList<Signature> Signatures { get; init; }

    /// <summary>How many more there are.</summary>
    public int MoreSignatures { get; init; }

    /// <summary>The value that a variable has now, in a few words.</summary>
    public string? Value { get; init; }

    /// <summary>What is documented of it.</summary>
    public DocumentationComment? Documentation { get; init; }

    /// <summary>The public members of a type, as code.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>The texts for a front end.</summary>
    public Inspection ToInspection() => new(
        MimeBundle.PlainText(ExplanationText.Plain(this))
            .With(MimeTypes.Html, ExplanationHtml.Of(this))
            .With(MimeTypes.Markdown, ExplanationText.Markdown(this)));
}
