namespace Cahier.Jupyter.Kernel.Serving;

/// <summary>The cells that wait for their turn.</summary>
internal interface IWaitingRequests
{
    /// <summary>Aborts the cells that have arrived by now.</summary>
    void Abort();
}
