namespace Cahier.Documents.Conversion;

/// <summary>The kinds of file that hold a notebook's work.</summary>
public enum NotebookFormat
{
    /// <summary>Jupyter's format, <c>.ipynb</c>.</summary>
    Ipynb,

    /// <summary>The plain-text format of .NET front ends, <c>.dib</c>.</summary>
    Dib,

    /// <summary>A C# script, <c>.csx</c>; lines <c>// %%</c> part its cells.</summary>
    CSharpScript,

    /// <summary>An F# script, <c>.fsx</c>; lines <c>// %%</c> part its cells.</summary>
    FSharpScript,

    /// <summary>A C# program of one file, <c>.cs</c>, which <c>dotnet run FILE.cs</c> runs.</summary>
    CSharpProgram,
}
