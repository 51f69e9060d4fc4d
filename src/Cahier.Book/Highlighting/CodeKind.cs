namespace Cahier.Book.Highlighting;

/// <summary>The kinds of code that the style sheet tells apart.</summary>
internal enum CodeKind
{
    Keyword,
    Type,
    Function,
    Text,
    Number,
    Comment,
    Directive,
}
