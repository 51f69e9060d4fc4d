using Cahier.Jupyter.Kernel.Notebook;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Notebook;

/// <summary>Several languages in one notebook, under either kernel.</summary>
[Collection(NotebookKernels.Name)]
public class LanguagesTests
{
    [Theory]
    [InlineData("csharp", "C#", ".cs", "text/x-csharp")]
    [InlineData("fsharp", "F#", ".fs", "text/x-fsharp")]
    public void each_kernel_says_which_language_it_speaks(string name, string info, string extension, string mimeType) =>
        NotebookKernel.Talk(KernelLanguage.All.Single(language => language.Name == name), (front, _) =>
        {
            var reply = front.Ask<KernelInfoReply>(MessageTypes.KernelInfoRequest, new KernelInfoRequest());

            Assert.Equal(("5.5", "cahier"), (reply.ProtocolVersion, reply.Implementation));
            Assert.Equal((info, extension, mimeType), (reply.LanguageInfo.Name, reply.LanguageInfo.FileExtension, reply.LanguageInfo.Mimetype));
            Assert.Matches(@"^\d+\.\d+", reply.ImplementationVersion);
            Assert.StartsWith($"Cahier: .NET ({info}) notebooks on .NET 10", reply.Banner, StringComparison.Ordinal);
        });

    [Fact]
    public void a_cell_of_csharp_uses_what_fsharp_and_sql_made() => NotebookKernel.Talk(front =>
    {
        front.Quiet("#!fsharp\nlet doubled = [ for n in 1 .. 3 -> 2 * n ]", 1);
        front.Gives("#!share --from fsharp doubled\ndoubled.Sum()", 2, "12");
        front.Quiet("var towns = new[] { \"Zeist\", \"Meppel\" };", 3);
        front.Gives("#!fsharp\n#!share --from csharp towns\ntowns.Length", 4, "2");
        front.Gives("#!set --name other --value @fsharp:doubled\nother.Count()", 5, "3");
    });

    [Fact]
    public void a_cell_of_sql_gives_a_table_that_the_others_can_use() => NotebookKernel.Talk(front =>
    {
        var table = front.Value("#!sql --name counted\nselect 7 as n, 'Zeist' as town", 1);
        Assert.Equal(["text/html", "text/plain"], table.Select(entry => entry.Key).Order());

        front.Gives("#!share --from sql counted\ncounted.Rows.Count", 2, "1");
    });

    [Fact]
    public void sql_sees_the_frames_of_csharp() => NotebookKernel.Talk(front =>
    {
        front.Quiet($"#r \"{typeof(Microsoft.Data.Analysis.DataFrame).Assembly.Location}\"\nvar frame = new Microsoft.Data.Analysis.DataFrame(new Microsoft.Data.Analysis.Int32DataFrameColumn(\"n\", new[] {{ 3, 4 }}));", 1);

        Assert.EndsWith("    7", (string?)front.Value("#!sql\nselect sum(n)::int as total from frame", 2)["text/plain"], StringComparison.Ordinal);
    });

    [Fact]
    public void fsharp_is_a_kernel_of_its_own() => NotebookKernel.TalkFSharp(front =>
    {
        front.Run("printfn \"hello\"\neprintfn \"careful\"\n6 * 7", 1, () =>
        {
            front.Prints("hello\n");
            front.Prints("careful\n", "stderr");
            Assert.Equal("42", (string?)front.Result(1)["text/plain"]);
        });

        front.Quiet("let half n =\n    10 / n", 2);
        var error = front.Fails("let zero = 0\n\nhalf zero", 3);
        Assert.Equal("DivideByZeroException", error.Ename);
        Assert.Equal(["DivideByZeroException: Attempted to divide by zero.", "   at half(int n) in cell 2, line 2", "   at cell 3, line 3"], error.Traceback);
        Assert.Equal("CompilationError", front.Fails("let one = mising", 4).Ename);

        front.Quiet("#!csharp\nvar town = \"Zeist\";", 5);
        front.Gives("#!share --from csharp town\ntown.ToUpper()", 6, "ZEIST");
    });

    [Fact]
    public void an_unknown_command_is_an_error_that_names_the_nearest() => NotebookKernel.Talk(front =>
    {
        var error = front.Fails("var n = 1;\n#!lsmagik", 1);

        Assert.Equal("CompilationError", error.Ename);
        Assert.StartsWith("(2,1): error: ", error.Evalue, StringComparison.Ordinal);
        Assert.Contains("#!lsmagic", string.Join('\n', error.Traceback), StringComparison.Ordinal);
    });

    [Fact]
    public void what_cannot_be_shared_is_an_error_at_its_line() => NotebookKernel.Talk(front =>
    {
        var error = front.Fails("// first\n#!share --from csharp nothing", 1);

        Assert.StartsWith("(2,1): error: ", error.Evalue, StringComparison.Ordinal);
    });

    [Fact]
    public void commands_show_tables_and_the_time() => NotebookKernel.Talk(front =>
    {
        front.Run("#!lsmagic", 1, () => Assert.Contains("#!share", (string?)front.Published<DisplayDataMessage>().Data["text/plain"], StringComparison.Ordinal));
        front.Run("#!time\nvar n = 1;", 2, () => Assert.StartsWith("Wall time: ", (string?)front.Published<DisplayDataMessage>().Data["text/plain"], StringComparison.Ordinal));
        front.Run("#!who", 3, () => Assert.Equal("csharp: n", (string?)front.Published<DisplayDataMessage>().Data["text/plain"]));
    });
}
