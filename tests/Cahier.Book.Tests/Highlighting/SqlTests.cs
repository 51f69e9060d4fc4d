namespace Cahier.Book.Tests.Highlighting;

public sealed class SqlTests
{
    [Theory]
    [InlineData("SELECT name from towns", "keyword:SELECT", "keyword:from")]
    [InlineData("select count(*), 'it''s', 1.5e3", "keyword:select", "function:count", "string:'it''s'", "number:1.5e3")]
    [InlineData("-- why\n/* a\nb */ x", "comment:-- why", "comment:/* a\nb */")]
    [InlineData("\"select\" selected from_x x1")]
    [InlineData("'never closed", "string:'never closed")]
    [InlineData("#!sql\nselect 1", "directive:#!sql", "keyword:select", "number:1")]
    public void code_is_marked_by_the_words_of_the_language(string source, params string[] marks) => Assert.Equal(marks, Highlighted.Marks(source, "sql"));
}
