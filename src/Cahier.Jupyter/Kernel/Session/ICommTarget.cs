namespace Cahier.Jupyter.Kernel.Session;

/// <summary>Answers front ends that open a comm.</summary>
public interface ICommTarget
{
    /// <summary>A front end has opened a comm.</summary>
    /// <param name="comm">The kernel's end of it.</param>
    /// <param name="opening">What the front end said with it.</param>
    /// <returns>Gets what the front end says later; one call at a time.</returns>
    Action<CommNotice> Open(IComm comm, CommNotice opening);
}
