using System.IO.Compression;
using System.Runtime.InteropServices;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.References;

/// <summary>
/// A folder of packages beside a notebook, and nothing but it: the notebook's NuGet.config names no other source, and
/// keeps the packages that are unpacked in a folder of its own.
/// </summary>
internal sealed class LocalFeed
{
    private readonly TestNotebook notebook;
    private readonly string folder;

    public LocalFeed(TestNotebook notebook, string name = "feed", bool isConfigured = true)
    {
        this.notebook = notebook;
        folder = Path.Combine(notebook.Folder, name);
        Directory.CreateDirectory(folder);
        var source = isConfigured ? $"<add key=\"{name}\" value=\"{name}\" />" : "";
        notebook.Write("NuGet.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear />{source}</packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>Adds a package with one assembly, whose name is the package's unless it is given.</summary>
    public LocalFeed Add(string id, string version, string source, string? assembly = null, string[]? needs = null, string? framework = null, Action<ZipArchive>? more = null)
    {
        var built = Path.Combine(notebook.Folder, "built", $"{id}.{version}");
        Libraries.Compile(built, assembly ?? id, $"[assembly: System.Reflection.AssemblyVersion(\"{version}.0\")]\n{source}");
        using var package = ZipFile.Open(Path.Combine(folder, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        package.CreateEntryFromFile(Path.Combine(built, $"{assembly ?? id}.dll"), $"lib/net8.0/{assembly ?? id}.dll");
        more?.Invoke(package);
        using var nuspec = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open());
        nuspec.Write($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
              <id>{id}</id><version>{version}</version><authors>tests</authors><description>Made by a test.</description>
              <dependencies><group targetFramework="net8.0">{string.Concat((needs ?? []).Select(Dependency))}</group></dependencies>
              {(framework is null ? "" : $"<frameworkReferences><group targetFramework=\"net8.0\"><frameworkReference name=\"{framework}\" /></group></frameworkReferences>")}
            </metadata></package>
            """);
        return this;
    }

    /// <summary>Adds a native library of .NET itself under another name: a real one, for each system.</summary>
    public static void AddNative(ZipArchive package, string name)
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var file = Directory.GetFiles(runtime).First(file => Path.GetFileNameWithoutExtension(file).EndsWith("System.Native", StringComparison.Ordinal)
            && Path.GetExtension(file) is ".so" or ".dylib");
        package.CreateEntryFromFile(file, $"runtimes/{RuntimeInformation.RuntimeIdentifier}/native/lib{name}{Path.GetExtension(file)}");
    }

    private static string Dependency(string need) => $"<dependency id=\"{need.Split(' ')[0]}\" version=\"{need.Split(' ')[1]}\" />";
}
