using System.Text;
using Cahier.Documents;

namespace Cahier.Tests.Documents;

public sealed class IpynbFailureTests
{
    [Theory]
    [InlineData("", 1, 1, "The file is empty.")]
    [InlineData(" \n\t", 1, 1, "The file is empty.")]
    [InlineData("[1]", 1, 1, "The file holds a list, and a notebook is a JSON object with \"cells\".")]
    [InlineData("\n \"x\"", 2, 2, "The file holds a text, and a notebook is a JSON object with \"cells\".")]
    [InlineData("{\"nbformat\": 4}", 1, 1, "The notebook has no \"cells\".")]
    [InlineData("{\"nbformat\": 4,\n \"cells\": 3}", 2, 11, "\"cells\" is a number, and must be a list.")]
    [InlineData("{\n \"cells\": [],\n \"nbformat\": 3}", 3, 14, "The notebook is in format 3, and this program reads format 4.")]
    [InlineData("{\"worksheets\": []}", 1, 1, "The notebook is in format 3 or older, and this program reads format 4.")]
    [InlineData("{\"cells\": [], \"nbformat\": 5}", 1, 27, "The notebook is in format 5, and this program reads format 4.")]
    [InlineData("{\"cells\": [], \"nbformat\": \"4\"}", 1, 27, "\"nbformat\" is not a whole number.")]
    [InlineData("{\"cells\": [\n{\"cell_type\": \"raw\"},\n {\"source\": \"é\"}]}", 3, 2, "Cell 2 does not say its type.")]
    [InlineData("{\"cells\": [{\"cell_type\": \"heading\"}]}", 1, 26, "Cell 1 has the unknown type 'heading'.")]
    [InlineData("{\"cells\": [null]}", 1, 12, "Cell 1 is null, and must be a JSON object.")]
    [InlineData("{\"cells\": [\n \"ééé\" x", 2, 8, "The file is not JSON: 'x' is invalid after a value. Expected either ',', '}', or ']'.")]
    [InlineData("<html>", 1, 1, "The file is not JSON: '<' is an invalid start of a value.")]
    [InlineData("{\"cells\": [\n", 2, 1, "The file ends in the middle of the notebook.")]
    [InlineData("{\"cells\": \"ab", 1, 14, "The file ends in the middle of the notebook.")]
    public void bad_content_is_told_with_its_place(string content, int line, int column, string message)
    {
        var problem = Fixture.Failure(IpynbFormat.Read(content, "bad.ipynb"));

        Assert.Equal(message, problem.Message);
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Equal("bad.ipynb", problem.File);
        Assert.NotEmpty(problem.Advice);
        Assert.StartsWith($"bad.ipynb, line {line}, column {column}: {message} ", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void every_cut_of_a_notebook_is_told_as_a_cut()
    {
        var whole = Fixture.Bytes("jupyter.ipynb");
        var end = Array.LastIndexOf(whole, (byte)'}');
        for (var length = 1; length <= end; length++)
        {
            if ((whole[length] & 0xC0) == 0x80)
                continue; // A cut inside a character is not UTF-8: another message.

            var problem = Fixture.Failure(IpynbFormat.Read(whole.AsMemory(0, length)));
            Assert.Equal("The file ends in the middle of the notebook.", problem.Message);
        }
    }

    [Fact]
    public void bytes_that_are_not_utf8_are_told_with_their_place()
    {
        byte[] latin = [.. "{\"cells\": [\n \"caf"u8, 0xE9, .. "\"]}"u8];

        var problem = Fixture.Failure(IpynbFormat.Read(latin));

        Assert.Equal("The byte 0xE9 is not UTF-8 text.", problem.Message);
        Assert.Equal((2, 6), (problem.Line, problem.Column));
    }

    [Fact]
    public void a_file_in_utf16_is_told_as_such() =>
        Assert.Equal(
            "The file is in UTF-16, and notebooks are in UTF-8.",
            Fixture.Failure(IpynbFormat.Read((byte[])[.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{}")])).Message);

    [Fact]
    public void json_nested_beyond_reason_is_refused_and_not_followed()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);

        var problem = Fixture.Failure(IpynbFormat.Read($$"""{"cells":[],"metadata":{"x":{{deep}}},"nbformat":4}"""));

        Assert.Contains("depth", problem.Message, StringComparison.Ordinal);
    }
}
