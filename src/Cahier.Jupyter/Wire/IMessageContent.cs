using System.Diagnostics.CodeAnalysis;

namespace Cahier.Jupyter.Wire;

/// <summary>The content of a message. In JSON, its properties have the names of the specification, and unknown ones are ignored.</summary>
[SuppressMessage("Design", "CA1040", Justification = "It says what may be sent, at compile time.")]
public interface IMessageContent;
