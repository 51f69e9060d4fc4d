using System.Reflection;
using System.Runtime.InteropServices;
using Cahier.Display;

namespace Cahier.Languages.Magics.Commands;

/// <summary><c>#!about</c></summary>
internal sealed class AboutCommand : MagicCommand
{
    /// <inheritdoc/>
    public override string Name => "about";

    /// <inheritdoc/>
    public override string Usage => "#!about";

    /// <inheritdoc/>
    public override string Summary => "Tells the versions of Cahier, .NET and the system, and the licence.";

    /// <inheritdoc/>
    public override Task<MagicOutcome> Run(MagicCall call, IMagicHost host, CancellationToken cancellationToken)
    {
        var version = typeof(AboutCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        host.Show(MimeBundle.PlainText($"""
            Cahier {version}, a notebook engine for C#, F# and SQL
            {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.OSDescription}
            Licence: MIT. It sends nothing to anybody.
            """));
        return Task.FromResult<MagicOutcome>(new MagicOutcome.Done());
    }
}
