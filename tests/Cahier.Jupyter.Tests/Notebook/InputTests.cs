using Cahier.Jupyter.Kernel.Notebook;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Tests.Notebook;

[Collection(NotebookKernels.Name)]
public class InputTests
{
    [Fact]
    public void reading_from_the_console_asks_the_front_end_line_by_line() => NotebookKernel.Talk(front =>
    {
        const string Code = "var first = Console.ReadLine();\nvar second = Console.ReadLine();\n$\"{first}, {second}\"";
        front.Execute(Code, allowStdin: true);
        front.Begins(Code, 1);

        Assert.Equal(new("", Password: false), front.Asked().Question);
        front.Answer("Zeist");
        Assert.Equal(new("", Password: false), front.Asked().Question);
        front.Answer("Berkane 😀");

        Assert.Equal("Zeist, Berkane 😀", (string?)front.Result(1)["text/plain"]);
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Theory]
    [InlineData("Input.Ask(\"Which town? \")", false)]
    [InlineData("Input.Password(\"Which town? \")", true)]
    public void a_question_has_its_prompt_and_a_password_is_not_shown(string code, bool isPassword) => NotebookKernel.Talk(front =>
    {
        front.Execute(code, allowStdin: true);
        front.Begins(code, 1);

        Assert.Equal(new("Which town? ", isPassword), front.Asked().Question);
        front.Answer("Zeist");

        Assert.Equal("Zeist", (string?)front.Result(1)["text/plain"]);
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void a_command_asks_too() => NotebookKernel.Talk(front =>
    {
        const string Code = "#!set --name secret --value \"@password:The key?\"\nsecret.GetClearTextPassword().Length";
        front.Execute(Code, allowStdin: true);
        front.Begins(Code, 1);

        Assert.Equal(new("The key?", Password: true), front.Asked().Question);
        front.Answer("abc");

        Assert.Equal("3", (string?)front.Result(1)["text/plain"]);
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Theory]
    [InlineData("var name = Console.ReadLine();")]
    [InlineData("var name = Input.Ask(\"Name?\");")]
    public void a_front_end_that_does_not_answer_gets_an_error_at_once(string code) => NotebookKernel.Talk(front =>
    {
        var error = front.Fails(code, 1);

        Assert.Equal("InputUnavailableException", error.Ename);
        Assert.StartsWith("This cell asks for input, and it was run by a front end that cannot ask. ", error.Evalue, StringComparison.Ordinal);
        Assert.Equal("   at cell 1, line 1", error.Traceback[^1]);
    });

    [Fact]
    public void an_interrupt_ends_a_cell_that_waits_for_an_answer() => NotebookKernel.Talk(front =>
    {
        const string Code = "var kept = 7;\nvar name = Console.ReadLine();";
        front.Quiet("var before = 3;", 1);
        var cell = front.Execute(Code, allowStdin: true);
        front.Begins(Code, 2);
        front.Asked();

        Assert.Equal("Cancelled", front.Interrupt(cell).Ename);
        front.Gives("before", 3, "3");
    });

    [Fact]
    public void fsharp_asks_as_well() => NotebookKernel.Talk(KernelLanguage.FSharp, (front, _) =>
    {
        const string Code = "let name = System.Console.ReadLine()\nname.Length";
        front.Execute(Code, allowStdin: true);
        front.Begins(Code, 1);
        front.Asked();
        front.Answer("four");

        Assert.Equal("4", (string?)front.Result(1)["text/plain"]);
        front.Idle();
        front.Reply<ExecuteReply>();
    });
}
