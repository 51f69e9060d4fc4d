namespace Cahier.Languages.Magics;

/// <summary>A part of a cell, in the order of the text.</summary>
/// <param name="Line">Its first line in the cell, from 1.</param>
internal abstract record CellPart(int Line)
{
    /// <summary>Code in one language; what stands before it in the cell is left as empty lines.</summary>
    public sealed record Code(int Line, string Language, string Text) : CellPart(Line);

    /// <summary><c>#!share --from csharp x --as y</c></summary>
    public sealed record Share(int Line, string Language, string From, string Name, string As) : CellPart(Line);

    /// <summary><c>#!set --name y --value 5</c></summary>
    public sealed record Set(int Line, string Language, string Name, string Value) : CellPart(Line);

    /// <summary><c>#!time</c>: the time that the cell took is shown at its end.</summary>
    public sealed record Time(int Line) : CellPart(Line);

    /// <summary>A line that is not understood.</summary>
    public sealed record Unknown(int Line, CodeProblem Problem) : CellPart(Line);
}
