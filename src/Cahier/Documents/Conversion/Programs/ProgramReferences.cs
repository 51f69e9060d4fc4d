using System.Security;
using System.Text;
using Cahier.Languages.References;
using Cahier.Languages.References.Packages;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>
/// The <c>#r</c> and <c>#i</c> lines of a notebook as a program has them: packages and projects are lines of its own,
/// assemblies are named in a file beside it. An assembly that a project builds is that project.
/// </summary>
internal sealed class ProgramReferences
{
    private readonly List<string> packages = [];
    private readonly List<string> projects = [];
    private readonly List<string> sources = [];
    private readonly List<string> assemblies = [];

    private ProgramReferences()
    {
    }

    /// <summary>The text of the file beside the program, or null when none is needed.</summary>
    public string? File { get; private init; }

    /// <summary>The program's lines.</summary>
    public IReadOnlyList<string> Lines { get; private init; } = [];

    /// <summary>Whether there are packages.</summary>
    public bool HasPackages { get; private init; }

    public static ProgramReferences Of(IReadOnlyList<ReferenceRequest> requests, ConversionPlace place, List<string> notes)
    {
        var found = new ProgramReferences();
        foreach (var request in requests)
            found.Add(request, place, notes);

        // What lies beside the assembly of a project is what the project brings.
        var built = found.projects.ConvertAll(project => Path.GetDirectoryName(Path.GetFullPath(project, place.TargetFolder))! + Path.DirectorySeparatorChar);
        var own = found.assemblies.Where(file => !built.Exists(folder => Path.GetFullPath(file, place.TargetFolder).StartsWith(folder, StringComparison.Ordinal))).ToList();
        if (own.Count > 0 && place.ReferencesFile is null)
            notes.Add($"The program refers to {string.Join(", ", own)}: only a program that is a file can, by another file beside it. Name one with -o.");
        var needsFile = own.Count > 0 && place.ReferencesFile is not null;
        return new()
        {
            HasPackages = found.packages.Count > 0,
            File = needsFile ? TargetsOf(own) : null,
            Lines =
            [
                .. found.projects.Distinct().Select(project => $"#:project {project}"),
                .. found.packages.Distinct().Select(package => $"#:package {package}"),
                .. found.sources.Count > 0 ? [$"#:property RestoreAdditionalProjectSources={string.Join("%3B", found.sources.Distinct())}"] : Array.Empty<string>(),
                .. needsFile ? [$"#:property CustomAfterMicrosoftCommonTargets=$(MSBuildProjectDirectory)/{place.ReferencesFile}"] : Array.Empty<string>(),
            ],
        };
    }

    private void Add(ReferenceRequest request, ConversionPlace place, List<string> notes)
    {
        var text = request.Text.Trim();
        if (request.IsSource)
            sources.Add(WithoutPrefix(text) is var source && source.Contains("://", StringComparison.Ordinal) ? source : Relative(source, request, place));
        else if (text.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            AddPackage(WithoutPrefix(text), request, notes);
        else if (Path.GetExtension(text).ToLowerInvariant() is ".csproj" or ".fsproj" or ".vbproj")
            projects.Add(Relative(text, request, place));
        else
            AddAssembly(text, request, place, notes);
    }

    private void AddPackage(string text, ReferenceRequest request, List<string> notes)
    {
        if (PackageText.Read(text) is not var (id, version))
            notes.Add($"Cell {request.Line}: '{request.Text}' is not the name of a package.");
        else if (id.Equals("Plotly.NET.Interactive", StringComparison.OrdinalIgnoreCase))
            packages.Add("Plotly.NET@*");
        else if (id.StartsWith("Microsoft.DotNet.Interactive", StringComparison.OrdinalIgnoreCase))
            notes.Add($"Cell {request.Line}: {id} is of the retired .NET Interactive; the program does without.");
        else
            packages.Add($"{id}@{version}");
    }

    private void AddAssembly(string text, ReferenceRequest request, ConversionPlace place, List<string> notes)
    {
        var file = Path.GetFullPath(text, request.Folder);
        if (ProjectOf(file) is { } project)
            projects.Add(Path.GetRelativePath(place.TargetFolder, project).Replace('\\', '/'));
        else if (System.IO.File.Exists(file))
            assemblies.Add(Path.GetRelativePath(place.TargetFolder, file).Replace('\\', '/'));
        else if (HostAssemblies.FindOwn(Path.GetFileNameWithoutExtension(text)) is null)
            notes.Add($"Cell {request.Line}: the assembly '{text}' was not found; looked for {file}.");
    }

    // A project of the assembly's name above its folder made it: bin/Debug/net10.0 is below its own.
    private static string? ProjectOf(string assembly)
    {
        var name = Path.GetFileNameWithoutExtension(assembly);
        var folder = Path.GetDirectoryName(assembly);
        for (var up = 0; up < 5 && folder is not null; up++, folder = Path.GetDirectoryName(folder))
            foreach (var ending in new[] { ".csproj", ".fsproj", ".vbproj" })
                if (Path.Combine(folder, name + ending) is var project && System.IO.File.Exists(project))
                    return project;

        return null;
    }

    private static string TargetsOf(IReadOnlyList<string> files)
    {
        var text = new StringBuilder("<Project>\n  <ItemGroup>\n");
        foreach (var file in files)
            text.Append($"    <Reference Include=\"{SecurityElement.Escape(Path.GetFileNameWithoutExtension(file))}\" HintPath=\"{SecurityElement.Escape($"$(MSBuildThisFileDirectory){file}")}\" />\n");
        return text.Append("  </ItemGroup>\n</Project>\n").ToString();
    }

    private static string WithoutPrefix(string text) =>
        text.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase) ? text["nuget:".Length..].Trim() : text;

    private static string Relative(string path, ReferenceRequest request, ConversionPlace place) =>
        Path.GetRelativePath(place.TargetFolder, Path.GetFullPath(path, request.Folder)).Replace('\\', '/');
}
