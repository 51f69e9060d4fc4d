namespace Cahier.Book.Tests.Highlighting;

public sealed class CSharpTests
{
    [Theory]
    [InlineData("var x = 1;", "keyword:var", "number:1")]
    [InlineData("foreach (var tie in ties) yield return null;", "keyword:foreach", "keyword:var", "keyword:in", "keyword:yield", "keyword:return", "keyword:null")]
    [InlineData("\"a\" + 'b' + @\"c\" + \"\"\"d\"\"\"", "string:\"a\"", "string:'b'", "string:@\"c\"", "string:\"\"\"d\"\"\"")]
    [InlineData("$\"a{x}b\"", "string:$\"", "string:a", "string:b", "string:\"")]
    [InlineData("1.5e3 // why", "number:1.5e3", "comment:// why")]
    [InlineData("/* a\nb */ x", "comment:/* a\nb */")]
    [InlineData("record Town(string Name);", "keyword:record", "type:Town", "keyword:string")]
    [InlineData("Count(study.Rows(1))", "function:Count", "function:Rows", "number:1")]
    [InlineData("new List<Town>()", "keyword:new", "type:List", "type:Town")]
    [InlineData("#r \"nuget: x\"\nx", "directive:#r \"nuget: x\"")]
    [InlineData("#!share --from fsharp x\nvar y = x;", "directive:#!share --from fsharp x", "keyword:var")]
    public void code_is_marked_as_the_compiler_reads_it(string source, params string[] marks) =>
        Assert.Equal(marks, Highlighted.Marks(source, "csharp").Select(mark => mark.TrimEnd('\n')));

    [Fact]
    public void code_that_does_not_compile_is_marked_as_far_as_it_goes() =>
        Assert.Equal(["keyword:if", "keyword:var", "string:\"open"], Highlighted.Marks("if (((\nvar x = \"open\n", "csharp"));
}
