using Cahier.Documents;
using Cahier.Execution;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Magics;

[Collection(EngineTests.Name)]
public sealed class GivenValueTests
{
    [Fact]
    public async Task a_value_may_be_that_of_another_languages_variable()
    {
        using var notebook = new TestNotebook();
        (await notebook.CSharp("var list = new List<int> { 1 };")).Succeeded();
        Assert.Equal("2", (await notebook.FSharp("#!set --name mine --value @csharp:list --byref\nmine.Add 2\nmine.Count")).Result());
        Assert.Equal("2", (await notebook.CSharp("list.Count")).Result());
        Assert.Equal("5 text", (await notebook.CSharp("#!set --name=n --value=5\n#!set --name s --value text\n$\"{n} {s}\"")).Result());
    }

    [Fact]
    public async Task a_reader_is_asked_where_there_is_one()
    {
        var asked = new List<(string Prompt, bool IsPassword)>();
        using var session = Session((prompt, isPassword, _) =>
        {
            asked.Add((prompt, isPassword));
            return isPassword ? "secret" : "Zeist";
        });
        var run = await Run(session, "#!set --name town --value \"@input:Which town?\"\n#!set --name word --value \"@password:Password:\"\n$\"{town} {word} {word.GetClearTextPassword().Length}\"");
        Assert.Equal("Zeist •••••• 6", run.Result());
        Assert.Equal([("Which town?", false), ("Password:", true)], asked);
        var listed = Assert.Single((await Run(session, "#!whos")).Outputs.OfType<DisplayDataOutput>()).Data;
        Assert.All(listed, entry => Assert.DoesNotContain("secret", entry.Value, StringComparison.Ordinal));
        Assert.Equal("••••••", (await Run(session, "word")).Result());
    }

    [Fact]
    public async Task without_an_answer_and_without_a_reader_the_cell_fails_and_says_why()
    {
        using var silent = Session((_, _, _) => null);
        Assert.EndsWith("no answer was given.", (await Run(silent, "#!set --name x --value @input:Name")).Error().Message, StringComparison.Ordinal);
        using var notebook = new TestNotebook();
        Snapshot.Match("nobody_to_ask", (await notebook.CSharp("var y = 1;\n#!set --name x --value @input:Name")).Traceback());
    }

    [Fact]
    public async Task a_reader_who_cannot_be_asked_is_an_error_of_the_cell()
    {
        using var broken = Session((_, _, _) => throw new IOException("The line is dead."));
        var error = (await Run(broken, "\n#!set --name x --value @input:Name")).Error();
        Assert.Equal((2, "IOException", "The line is dead."), (error.Line, error.Name, error.Message));
    }

    [Fact]
    public async Task a_question_that_is_not_answered_can_be_stopped()
    {
        using var session = Session((_, _, stop) =>
        {
            stop.WaitHandle.WaitOne();
            throw new OperationCanceledException(stop);
        });
        using var stop = new CancellationTokenSource(200);
        var run = await session.RunCell(new() { Language = "csharp", Source = "#!set --name x --value @input:Name" }, 1, stop.Token);
        Assert.IsType<CellOutcome.Cancelled>(run.Outcome);
        Assert.Equal("1", (await Run(session, "1")).Result());
    }

    [Fact]
    public async Task lines_after_value_are_its_text()
    {
        using var notebook = new TestNotebook();
        var run = (await notebook.CSharp("#!value --name script --mime-type text/plain\n\n#!/bin/sh\necho \"hello\"\n\n#!csharp\n#!share --from value script\nscript")).Succeeded();
        Assert.Equal("#!/bin/sh\necho \"hello\"", run.Result());
        Assert.Equal("#!/bin/sh\necho \"hello\"", Assert.Single(run.Outputs.OfType<DisplayDataOutput>()).Data["text/plain"]);
        Assert.Equal("22", (await notebook.FSharp("#!set --name s --value @value:script\ns.Length")).Result());
    }

    [Fact]
    public async Task a_value_may_come_from_a_file()
    {
        using var notebook = new TestNotebook();
        notebook.Write("lib/note.txt", "Emirdağ\n");
        Assert.Equal("8", (await notebook.CSharp("#!value --name note --from-file lib/note.txt\n#!share --from value note\nnote.Length")).Result());
        Assert.Contains("the file 'none.txt' cannot be read", (await notebook.CSharp("#!value --name note --from-file none.txt")).Error().Message, StringComparison.Ordinal);
        Assert.Contains("takes a file or the lines that follow, not both", (await notebook.CSharp("#!value --name note --from-file lib/note.txt\ntext")).Error().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task text_without_a_name_is_answered_with_what_to_write()
    {
        using var notebook = new TestNotebook();
        Assert.Equal("(1,1): error: a text needs a name here.\n    some text\n    ^\n    Write #!value --name x in the line before it.", (await notebook.Run("value", "some text")).Traceback());
    }

    private static NotebookSession Session(Func<string, bool, CancellationToken, string?> read) =>
        new(new() { Folder = Path.GetTempPath(), Input = new Reader(read) });

    private static Task<CellRun> Run(NotebookSession session, string source) =>
        session.RunCell(new() { Language = "csharp", Source = source }, 1, TestContext.Current.CancellationToken);

    private sealed class Reader(Func<string, bool, CancellationToken, string?> read) : IUserInputSource
    {
        public string? ReadLine(string prompt, bool isPassword, CancellationToken cancellationToken) => read(prompt, isPassword, cancellationToken);
    }
}
