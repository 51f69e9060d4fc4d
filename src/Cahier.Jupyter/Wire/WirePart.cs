namespace Cahier.Jupyter.Wire;

/// <summary>The parts of a message that are JSON, in their order.</summary>
public enum WirePart
{
    /// <summary>The header.</summary>
    Header,

    /// <summary>The header of the message that brought this one about.</summary>
    ParentHeader,

    /// <summary>The metadata.</summary>
    Metadata,

    /// <summary>The content.</summary>
    Content,
}
