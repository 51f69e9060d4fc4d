using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Kernel.Session;

/// <summary>Who a kernel is, as front ends ask.</summary>
/// <param name="Name">The name of the kernel.</param>
/// <param name="Version">Its version.</param>
/// <param name="Banner">What a console shows at its start; empty for nothing.</param>
/// <param name="Language">The language of its cells.</param>
public sealed record KernelDescription(string Name, string Version, string Banner, LanguageInfo Language)
{
    /// <summary>Links for the front end's help menu.</summary>
    public IReadOnlyList<HelpLink> HelpLinks { get; init; } = [];
}
