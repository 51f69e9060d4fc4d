namespace Cahier.Jupyter.Install;

/// <summary>What a front end needs to know to offer a kernel and to start it: the content of a <c>kernel.json</c>.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/kernels.html#kernel-specs</remarks>
/// <param name="Command">
/// The command that starts the kernel; <see cref="ConnectionFile"/> stands for the path of the connection file.
/// </param>
/// <param name="DisplayName">The name in the front end's list.</param>
/// <param name="Language">
/// The language, as tools choose by it: <c>csharp</c>, <c>fsharp</c>. Quarto knows the comments of these, and not those of <c>C#</c>.
/// </param>
public sealed record KernelSpec(IReadOnlyList<string> Command, string DisplayName, string Language)
{
    /// <summary>Stands for the path of the connection file in a command.</summary>
    public const string ConnectionFile = "{connection_file}";

    /// <summary>Variables to set in the kernel's environment.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
