namespace Cahier.Languages.Assistance.FSharp;

/// <summary>What a place in F# code is in.</summary>
internal enum FSharpPlace
{
    /// <summary>Code.</summary>
    Code,

    /// <summary>A text between quotation marks, or a name between backticks.</summary>
    Text,

    /// <summary>A text between three quotation marks.</summary>
    LongText,

    /// <summary>A comment to the end of its line.</summary>
    LineComment,

    /// <summary>A comment that has an end of its own.</summary>
    Comment,
}
