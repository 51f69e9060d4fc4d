namespace Cahier.Jupyter.Install;

/// <summary>The kinds of system that Jupyter tells apart.</summary>
public enum JupyterPlatform
{
    /// <summary>Linux and other Unix systems.</summary>
    Unix,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}
