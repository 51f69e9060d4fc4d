using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace Cahier.Languages.References.Packages;

/// <summary>The project whose restore finds the packages of a notebook.</summary>
internal static class RestoreProject
{
    /// <summary>The framework for which packages are taken: that of this process.</summary>
    public static string Framework { get; } = $"net{Environment.Version.Major}.{Environment.Version.Minor}";

    /// <summary>Its text.</summary>
    /// <param name="packages">Names and versions.</param>
    /// <param name="sources">The places to look at beside those of NuGet's settings.</param>
    /// <param name="onlySource">The one place to look at instead, or null.</param>
    /// <param name="folder">The notebook's folder: the settings of NuGet in it and above it count.</param>
    public static string Text(IEnumerable<KeyValuePair<string, string>> packages, IReadOnlyList<string> sources, string? onlySource, string folder) =>
        new XElement(
            "Project",
            // Before the SDK: what stands above the temporary folder is none of this project's business.
            Properties(
                ("ImportDirectoryBuildProps", "false"),
                ("ImportDirectoryBuildTargets", "false"),
                ("ImportDirectoryPackagesProps", "false")),
            Import("Sdk.props"),
            Properties(
                ("TargetFramework", Framework),
                ("RuntimeIdentifier", RuntimeInformation.RuntimeIdentifier),
                ("SelfContained", "false"),
                ("UseAppHost", "false"),
                ("NuGetAudit", "false"),
                ("TreatWarningsAsErrors", "false"),
                ("RestoreIgnoreFailedSources", "true"),
                ("RestoreRootConfigDirectory", folder),
                ("RestoreAdditionalProjectSources", string.Join(';', sources)),
                ("RestoreSources", onlySource ?? "")),
            new XElement("ItemGroup", packages.Select(package =>
                new XElement("PackageReference", new XAttribute("Include", package.Key), new XAttribute("Version", package.Value)))),
            Import("Sdk.targets")).ToString();

    private static XElement Properties(params (string Name, string Value)[] properties) =>
        new("PropertyGroup", properties.Where(property => property.Value.Length > 0).Select(property => new XElement(property.Name, property.Value)));

    private static XElement Import(string file) => new("Import", new XAttribute("Project", file), new XAttribute("Sdk", "Microsoft.NET.Sdk"));
}
