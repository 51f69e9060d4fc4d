using System.Text;
using Cahier.Languages.CSharp;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>The lines of a program before its first cell.</summary>
internal static class ProgramHead
{
    /// <summary>The section of the program's own first statement.</summary>
    private const string Start = """
        // %% [program] start
        // As in the notebook, paths begin at the folder of this file.
        Environment.CurrentDirectory = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Environment.CurrentDirectory;


        """;

    /// <summary>The properties that converted programs set.</summary>
    public static IReadOnlyList<string> Settings { get; } =
    [
        "PublishAot", "ImplicitUsings", "Nullable", "WarningLevel", "AllowUnsafeBlocks", "RunAnalyzers", "TreatWarningsAsErrors", "RestorePackagesWithLockFile",
        "ManagePackageVersionsCentrally", "RestoreAdditionalProjectSources", "CustomAfterMicrosoftCommonTargets",
    ];

    private static readonly IReadOnlyList<string> Usual =
        [.. SubmissionCompiler.DefaultUsings.Except(DisplayUsings.All).Select(name => $"using {name};")];

    /// <summary>The head.</summary>
    /// <param name="place">Where the program goes.</param>
    /// <param name="references">What it refers to.</param>
    /// <param name="renamed">The names that are others in the notebook.</param>
    /// <param name="usings">The <c>using</c> lines of the notebook.</param>
    /// <param name="body">What follows the head.</param>
    public static string Of(ConversionPlace place, ProgramReferences references, IReadOnlyList<(string New, string Old)> renamed, IReadOnlyList<string> usings, string body)
    {
        var file = place.TargetName is { } name ? $"{name}.cs" : "FILE.cs";
        var head = new StringBuilder($"// {place.Name} as a program: dotnet run {file}\n// Comments that begin with //~ or /*~ lead back to the notebook.\n");
        foreach (var line in references.Lines.Concat(Properties(place, references, body)))
            head.Append(line).Append('\n');
        head.Append('\n');
        foreach (var line in Usual.Concat(usings).Distinct())
            head.Append(line).Append('\n');
        head.Append('\n');
        // Of files that cells load, and made of what those name: reading the program back, nobody has to add them.
        foreach (var line in PlainProgram.Head(string.Join('\n', references.Lines.Concat(usings.Distinct()))).Where(line => !body.Contains(ProgramMarks.Line + line, StringComparison.Ordinal)))
            head.Append($"{ProgramMarks.Head}{line}\n");
        foreach (var (now, before) in renamed)
            head.Append($"{ProgramMarks.Renamed}{now} is {before} in the notebook\n");
        return head.Append(head.ToString().EndsWith("\n\n", StringComparison.Ordinal) ? "" : "\n").Append(Start).ToString();
    }

    // A program is compiled ahead of time unless it says otherwise, and then cannot read JSON or make code as a notebook can.
    private static IEnumerable<string> Properties(ConversionPlace place, ProgramReferences references, string body)
    {
        yield return "#:property PublishAot=false";
        yield return "#:property ImplicitUsings=disable";
        yield return "#:property Nullable=disable";
        // They would be told among what the program prints; a notebook tells none.
        yield return "#:property WarningLevel=0";
        if (body.Contains("unsafe", StringComparison.Ordinal))
            yield return "#:property AllowUnsafeBlocks=true";
        // What a repository asks of its own code is too much for a script.
        if (HasAbove(place.TargetFolder, "Directory.Build.props"))
        {
            yield return "#:property RunAnalyzers=false";
            yield return "#:property TreatWarningsAsErrors=false";
            yield return "#:property RestorePackagesWithLockFile=false";
        }

        if (references.HasPackages && HasAbove(place.TargetFolder, "Directory.Packages.props"))
            yield return "#:property ManagePackageVersionsCentrally=false";
    }

    private static bool HasAbove(string? folder, string file)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, file)))
                return true;

        return false;
    }
}
