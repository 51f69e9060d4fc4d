using System.Diagnostics;

namespace Cahier.Languages.References.Packages;

/// <summary>What one cell asks for of packages.</summary>
internal sealed class PackageRequests
{
    private const string PlugIn = ".Interactive";

    private readonly List<PackageRequest> packages = [];
    private readonly List<string> sources = [];

    /// <summary>The packages.</summary>
    public IReadOnlyList<PackageRequest> Packages => packages;

    /// <summary>The places to look at beside those of NuGet's own settings.</summary>
    public IReadOnlyList<string> Sources => sources;

    /// <summary>Takes an <c>#i</c>.</summary>
    public ReferenceResolution AddSource(ReferenceRequest request)
    {
        var source = request.Text.Trim();
        if (!source.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            return Failed(request, "#i names a place where packages are.", "Write #i \"nuget:https://…/index.json\", or #i \"nuget:folder\".");

        source = source["nuget:".Length..].Trim();
        if (source.Contains("://", StringComparison.Ordinal))
            sources.Add(source);
        else if (Path.GetFullPath(source, request.Folder) is var folder && Directory.Exists(folder))
            sources.Add(folder);
        else
            return Failed(request, $"the folder '{source}' does not exist.", "Paths in #i start at the folder of the notebook.");

        return new ReferenceResolution.Resolved([]);
    }

    /// <summary>Takes an <c>#r "nuget:…"</c>. What this process has of its own is not restored.</summary>
    public ReferenceResolution Add(ReferenceRequest request)
    {
        if (PackageText.Read(request.Text.Trim()["nuget:".Length..]) is not var (id, version))
            return Failed(request, $"'{request.Text}' is not the name of a package.", "Write #r \"nuget: Name\", or #r \"nuget: Name, 1.2.3\".");

        if (Of(id, version) is { } own)
            return own;
        if (!IsPlugIn(id))
        {
            packages.Add(new(id, version, request));
            return new ReferenceResolution.Resolved([]);
        }

        // What the plug-in for Plotly.NET brought is built in.
        if (!id.Equals("Plotly.NET" + PlugIn, StringComparison.OrdinalIgnoreCase))
            return Failed(
                request,
                $"'{id}' is a plug-in of the retired .NET Interactive, which no other notebook can load.",
                $"Refer to the library itself, #r \"nuget: {(id.EndsWith(PlugIn, StringComparison.OrdinalIgnoreCase) ? id[..^PlugIn.Length] : "…")}\", and show its values with display.");

        if (Of("Plotly.NET", "*") is { } ownPlotly)
            return ownPlotly;
        packages.Add(new("Plotly.NET", "*", request));
        return new ReferenceResolution.Resolved([]);
    }

    private static ReferenceResolution.Resolved? Of(string id, string version)
    {
        if (HostAssemblies.FindOwn(id) is not { } own)
            return null;

        var has = FileVersionInfo.GetVersionInfo(own).ProductVersion?.Split('+')[0];
        if (char.IsAsciiDigit(version[0]) && !version.Contains('*', StringComparison.Ordinal) && has is not null && has != version)
            Console.Error.WriteLine($"{id} {has} is part of this installation and is used; {version} was asked for.");
        return new([new(own)]);
    }

    // System.Interactive is a library of extension methods, and was never a plug-in.
    private static bool IsPlugIn(string id) =>
        (id.EndsWith(PlugIn, StringComparison.OrdinalIgnoreCase) && !id.Equals("System.Interactive", StringComparison.OrdinalIgnoreCase))
        || id.StartsWith("Microsoft.DotNet.Interactive", StringComparison.OrdinalIgnoreCase);

    private static ReferenceResolution.Failed Failed(ReferenceRequest request, string message, string hint) => new([request.Problem(message, hint)]);
}
