using System.Diagnostics.CodeAnalysis;

namespace Cahier.Jupyter.Kernel.Session;

/// <summary>A cell asked for input, and nobody is there to give any. It is thrown into the user's code, which may catch it.</summary>
[SuppressMessage("Design", "CA1032", Justification = "There is only one thing to say.")]
public sealed class InputUnavailableException() : InvalidOperationException(
    "This cell asks for input, and it was run by a front end that cannot ask. "
    + "Run it in an interactive front end such as JupyterLab, or set the value in the cell (with papermill: by a parameter).");
