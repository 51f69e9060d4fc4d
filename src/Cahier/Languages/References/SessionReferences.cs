using Cahier.Languages.References.Copies;
using Cahier.Languages.References.Packages;
using Cahier.Languages.References.Projects;

namespace Cahier.Languages.References;

/// <summary>
/// What the cells of one notebook refer to: assemblies, projects, and packages, which are restored as one set. Shared by
/// its languages, for an assembly is loaded once for all of them.
/// </summary>
internal sealed class SessionReferences(string folder) : IDisposable
{
    private readonly PackageSession packages = new(folder);
    private readonly Dictionary<string, (ManagedAssembly Assembly, string File)> referenced = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds what the references of a cell lead to.</summary>
    /// <param name="requests">The references, in the order of the text.</param>
    /// <param name="cancellationToken">Stops a restore or a build.</param>
    public ReferenceResolution Resolve(IReadOnlyList<ReferenceRequest> requests, CancellationToken cancellationToken)
    {
        var problems = new List<CodeProblem>();
        var files = new List<ReferencedFile>();
        var wanted = new PackageRequests();
        foreach (var request in requests)
        {
            var found = Find(request, wanted, cancellationToken);
            if (found is ReferenceResolution.Resolved resolved)
                files.AddRange(resolved.Files);
            else
                problems.AddRange(((ReferenceResolution.Failed)found).Problems);
        }

        if (problems.Count > 0)
            return new ReferenceResolution.Failed(problems);

        var restored = packages.Add(wanted, cancellationToken);
        return restored is ReferenceResolution.Resolved { Files: var ofPackages } ? new ReferenceResolution.Resolved([.. files, .. ofPackages]) : restored;
    }

    /// <inheritdoc/>
    public void Dispose() => packages.Dispose();

    private ReferenceResolution Find(ReferenceRequest request, PackageRequests wanted, CancellationToken cancellationToken)
    {
        var text = request.Text.Trim();
        if (request.IsSource)
            return wanted.AddSource(request);
        if (text.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            return wanted.Add(request);
        if (Path.GetExtension(text).ToLowerInvariant() is ".csproj" or ".fsproj" or ".vbproj")
            return ProjectBuild.Run(request, Assembly, cancellationToken);

        return Assembly(request, text);
    }

    private ReferenceResolution Assembly(ReferenceRequest request, string file) =>
        ReferenceLocator.Locate(file, request.Folder) switch
        {
            ReferenceLocation.Found found => Assembly(request, file, found.File),
            ReferenceLocation.Missing missing => new ReferenceResolution.Failed([request.Problem(missing.Message, missing.Hint)]),
            _ => throw new NotSupportedException(),
        };

    // A build that cells were compiled against is the one to go on with, whether it has been loaded yet or not.
    private ReferenceResolution Assembly(ReferenceRequest request, string text, string file)
    {
        if (ManagedAssembly.Read(file) is { } assembly && !referenced.TryAdd(assembly.Name, (assembly, file)) && referenced[assembly.Name] is var first && first.Assembly.BuildId != assembly.BuildId)
        {
            var refused = ReferenceLocator.OtherBuild(text, assembly.Name, first.File);
            return new ReferenceResolution.Failed([request.Problem(refused.Message, refused.Hint)]);
        }

        return new ReferenceResolution.Resolved(AssemblyCopies.Take(file));
    }
}
