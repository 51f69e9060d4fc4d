namespace Cahier.Jupyter.Wire.Publications;

/// <summary>Tells a client that its subscription has arrived: from now on it misses nothing.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#welcome-message</remarks>
/// <param name="Subscription">The topic to which the client has subscribed; empty for all.</param>
public sealed record IopubWelcomeMessage(string Subscription) : IPublication
{
    string IPublication.MessageType => MessageTypes.IopubWelcome;
}
