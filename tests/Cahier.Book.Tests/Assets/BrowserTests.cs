namespace Cahier.Book.Tests.Assets;

/// <summary>Tests that read with one browser, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Browser>
{
    public const string Name = "Browser";
}
