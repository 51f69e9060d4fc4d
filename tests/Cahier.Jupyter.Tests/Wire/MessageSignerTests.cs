using System.Text;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Wire;

public class MessageSignerTests
{
    // Made with Python's hmac module, as in jupyter_client.
    private const string Known = "cf91902d477e8b9a31e8154a9f781c352fd929b750ed1763608ba4c2d4a5c996";

    private static readonly byte[] Header = """{"a":1}"""u8.ToArray(), Nothing = "{}"u8.ToArray(), Content = """{"code":"1"}"""u8.ToArray();
    private readonly MessageSigner signer = new("secret-key");

    [Fact]
    public void a_message_is_signed_as_the_reference_implementation_does() =>
        Assert.Equal(Known, Encoding.ASCII.GetString(signer.Sign(Header, Nothing, Nothing, Content)));

    [Fact]
    public void a_right_signature_is_accepted_in_either_case()
    {
        Assert.True(Verify(Known));
        Assert.True(Verify(Known.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("cf91902d")]
    [InlineData("df91902d477e8b9a31e8154a9f781c352fd929b750ed1763608ba4c2d4a5c996")]
    [InlineData("cf91902d477e8b9a31e8154a9f781c352fd929b750ed1763608ba4c2d4a5c997")]
    [InlineData("zf91902d477e8b9a31e8154a9f781c352fd929b750ed1763608ba4c2d4a5c996")]
    [InlineData("cf91902d477e8b9a31e8154a9f781c352fd929b750ed1763608ba4c2d4a5c99600")]
    public void a_wrong_signature_is_not_accepted(string signature) => Assert.False(Verify(signature));

    [Fact]
    public void another_key_makes_another_signature() =>
        Assert.False(new MessageSigner("secret-kez").Verify(Encoding.ASCII.GetBytes(Known), Header, Nothing, Nothing, Content));

    [Fact]
    public void parts_that_change_places_make_another_signature() =>
        Assert.False(signer.Verify(Encoding.ASCII.GetBytes(Known), Content, Nothing, Nothing, Header));

    [Fact]
    public void without_a_key_nothing_is_signed_and_everything_accepted()
    {
        var unsigned = new MessageSigner("");

        Assert.Empty(unsigned.Sign(Header, Nothing, Nothing, Content));
        Assert.True(unsigned.Verify("anything"u8, Header, Nothing, Nothing, Content));
    }

    private bool Verify(string signature) => signer.Verify(Encoding.ASCII.GetBytes(signature), Header, Nothing, Nothing, Content);
}
