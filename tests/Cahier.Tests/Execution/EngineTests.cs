namespace Cahier.Tests.Execution;

/// <summary>
/// Tests that run cells share one collection and so run one after the other: the current directory and the console
/// belong to the process, two compilers at once would only share two cores, and F# takes seconds to start.
/// </summary>
[CollectionDefinition(Name)]
public sealed class EngineTests
{
    public const string Name = "engine";
}
