namespace Cahier.Jupyter.Kernel.Session;

/// <summary>Where a cell prints.</summary>
public enum PrintTarget
{
    /// <summary>Standard output.</summary>
    Output,

    /// <summary>Standard error.</summary>
    Error,
}
