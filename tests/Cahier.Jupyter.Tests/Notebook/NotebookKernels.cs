namespace Cahier.Jupyter.Tests.Notebook;

/// <summary>Tests that run cells on the real engine, one class after the other: compilers fill the machine.</summary>
[CollectionDefinition(Name)]
public sealed class NotebookKernels
{
    public const string Name = "Notebook kernels";
}
