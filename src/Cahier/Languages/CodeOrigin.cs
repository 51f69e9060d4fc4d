using System.Globalization;
using Cahier.Languages.Magics;

namespace Cahier.Languages;

/// <summary>Where code comes from that is not of the cell itself.</summary>
/// <param name="Folder">The folder of its file: paths in <c>#r</c> and <c>#load</c> start here.</param>
/// <param name="Document">The name under which compilers and stack traces know it.</param>
/// <param name="Label">The name for people.</param>
internal sealed record CodeOrigin(string Folder, string Document, string Label)
{
    /// <summary>The origin of code that is imported.</summary>
    public static CodeOrigin Of(ImportedCell cell)
    {
        var label = cell.Number is { } number ? $"{cell.File}, cell {number.ToString(CultureInfo.InvariantCulture)}" : cell.File;
        return new(
            Path.GetDirectoryName(cell.File)!,
            cell.Number is null ? label : label + (cell.Language == "fsharp" ? ".fsx" : ".csx"),
            label);
    }

    /// <summary>The problem with the name of the file in which it is.</summary>
    public CodeProblem Place(CodeProblem problem) =>
        problem.File is null || problem.File == Document ? problem with { File = Label } : problem;
}
