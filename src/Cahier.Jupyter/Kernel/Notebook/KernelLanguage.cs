using System.Reflection;
using System.Runtime.InteropServices;
using Cahier.Jupyter.Install;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Kernel.Notebook;

/// <summary>
/// A language under which the engine is offered as a kernel. The names of the kernels are those of the retired .NET
/// Interactive: papermill and old notebooks look for them.
/// </summary>
/// <param name="Name">The language of cells that name none.</param>
/// <param name="KernelName">The name of the kernel.</param>
/// <param name="DisplayName">The name in the front end's list.</param>
/// <param name="Info">The language as notebooks keep it.</param>
public sealed record KernelLanguage(string Name, string KernelName, string DisplayName, LanguageInfo Info)
{
    /// <summary>C#.</summary>
    public static KernelLanguage CSharp { get; } = new("csharp", ".net-csharp", ".NET (C#)", new("C#", "14.0", "text/x-csharp", ".cs", PygmentsLexer: "csharp", CodemirrorMode: "text/x-csharp"));

    /// <summary>F#.</summary>
    public static KernelLanguage FSharp { get; } = new("fsharp", ".net-fsharp", ".NET (F#)", new("F#", "10.0", "text/x-fsharp", ".fs", PygmentsLexer: "fsharp", CodemirrorMode: "text/x-fsharp"));

    /// <summary>All languages.</summary>
    public static IReadOnlyList<KernelLanguage> All { get; } = [CSharp, FSharp];

    /// <summary>Who the kernel is.</summary>
    public KernelDescription Description => new(
        "cahier",
        typeof(KernelLanguage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "",
        $"Cahier: {DisplayName} notebooks on {RuntimeInformation.FrameworkDescription}. #!lsmagic lists the commands.",
        Info);

    /// <summary>The kernel as front ends are to start it.</summary>
    /// <param name="program">The command that starts this program, up to the words of the kernel.</param>
    public KernelSpec Spec(IReadOnlyList<string> program) =>
        new([.. program, "kernel", "start", "--language", Name, KernelSpec.ConnectionFile], DisplayName, Name);
}
