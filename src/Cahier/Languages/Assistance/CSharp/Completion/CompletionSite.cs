namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>What kind of code can stand at a place.</summary>
internal enum CompletionSite
{
    /// <summary>A statement or declaration.</summary>
    Statement,

    /// <summary>A member of a type.</summary>
    Member,

    /// <summary>A value or a type.</summary>
    Expression,

    /// <summary>What can follow a value: <c>is</c>, <c>switch</c>.</summary>
    AfterOperand,

    /// <summary>The namespace or type of a <c>using</c>.</summary>
    Using,

    /// <summary>A new name, which only the author knows.</summary>
    Name,
}
