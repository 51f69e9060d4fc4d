namespace Cahier.Jupyter.Kernel.Session;

/// <summary>How much help a front end asks for.</summary>
public enum DetailLevel
{
    /// <summary>A tooltip.</summary>
    Brief,

    /// <summary>All that is known.</summary>
    Full,
}
