using Cahier.Documents;
using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Notebooks;

/// <summary><c>run</c> with a script: like a program, its output is ours and its errors have its own lines.</summary>
public sealed class ScriptTests : IDisposable
{
    private readonly Checkout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task what_a_script_prints_and_shows_is_the_output_and_no_copy_is_left()
    {
        Write("a.csx", "#!/usr/bin/env cahier\nConsole.Write(\"one \");\nConsole.Error.WriteLine(\"aside\");\nvar x = 20;\ndisplay(new[] { 1, 2 });\nConsole.Write(\"in a line\");\nx + 1");

        var ended = await Run("a.csx");

        Assert.Equal((0, "one \n[1, 2]\nin a line\n21\n", "aside\n"), (ended.Code, ended.Out, ended.Error));
        Assert.Equal(["a.csx", "data", "notebooks"], Directory.EnumerateFileSystemEntries(checkout.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task an_error_tells_the_line_of_the_script()
    {
        Write("fails.csx", "int Half(string text) => int.Parse(text) / 2;\n\nHalf(\"many\")");

        var ended = await Run("fails.csx");

        Assert.Equal((1, ""), (ended.Code, ended.Out));
        Assert.Equal("fails.csx, line 1: FormatException: The input string 'many' was not in a correct format.", ended.ErrorLines[0]);
        Assert.Equal(["   at Half(string text) in fails.csx, line 1", "   at fails.csx, line 3"], ended.ErrorLines[^2..]);
    }

    [Fact]
    public async Task an_error_of_the_compiler_tells_line_and_column_also_in_a_later_cell()
    {
        Write("wrong.csx", "// %%\nConsole.WriteLine(\"first\");\n// %%\nvar a = 1;\na.Foo();");

        var ended = await Run("wrong.csx");

        Assert.Equal((1, "first\n"), (ended.Code, ended.Out));
        Assert.StartsWith("wrong.csx(5,3): error CS1061: ", ended.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_fsharp_script_runs_too()
    {
        Write("a.fsx", "let x = 3\nprintfn \"%d\" x\n\nx / (x - 3) |> printfn \"%d\"");

        var ended = await Run("a.fsx");

        Assert.Equal((1, "3\n"), (ended.Code, ended.Out));
        Assert.Equal("a.fsx, line 4: DivideByZeroException: Attempted to divide by zero.", ended.ErrorLines[0]);
    }

    [Fact]
    public async Task paths_in_a_script_start_at_its_folder_and_those_of_the_input_at_the_current_one()
    {
        Directory.CreateDirectory(checkout["sub"]);
        Write("sub/lib.csx", "int Twice(int x) => 2 * x;");
        Write("sub/a.csx", "#load \"lib.csx\"\nTwice(4)");
        Write("input.txt", "#load \"sub/lib.csx\"\nTwice(21)");

        Assert.Equal("8\n", (await Run("sub/a.csx")).Out);
        Assert.Equal("42\n", (await Shell($"{Program} run - < input.txt")).Out);
    }

    [Fact]
    public async Task what_comes_by_the_standard_input_is_known_by_its_look_or_its_format()
    {
        Write("fsharp", "printfn \"%d\" 4");
        Write("dib", "#!csharp\n\n40 + 2\n");

        Assert.Equal("4\n", (await Shell($"{Program} run - --format fsx < fsharp")).Out);
        Assert.Equal("2", ResultOf(await Shell($"{Program} run - < notebooks/01-first.ipynb"), 1));
        Assert.Equal("42", ResultOf(await Shell($"{Program} run - < dib"), 0));
    }

    [Fact]
    public async Task parameters_follow_the_marked_cell_or_come_first()
    {
        Write("marked.csx", "// %% tags=[\"parameters\"]\nvar town = \"Meppel\";\n// %%\ntown");
        Write("bare.csx", "town + \"!\"");
        Write("marked.dib", "#!csharp\n\n// parameters\nvar town = \"Meppel\";\n\n#!csharp\n\ntown\n");

        Assert.Equal("Zeist\n", (await Run("marked.csx", "-p", "town=Zeist")).Out);
        Assert.Equal("Zeist!\n", (await Run("bare.csx", "-p", "town=Zeist")).Out);
        Assert.Equal(0, (await Run("marked.dib", "-p", "town=Zeist")).Code);
        var copy = Assert.IsType<NotebookReadOutcome.Success>(NotebookFile.Read(checkout["marked.executed.ipynb"])).Notebook;
        Assert.Equal("Zeist", ((ExecuteResultOutput)((CodeCell)copy.Cells[^1]).Outputs.Single()).Data["text/plain"]);
    }

    [Fact]
    public async Task a_parameter_that_the_script_would_hide_is_refused()
    {
        Write("own.csx", "var town = \"Meppel\";\ntown");

        var ended = await Run("own.csx", "-p", "town=Zeist");

        Assert.Equal((2, "", "-p town: the script gives town a value of its own, which would win. Put its defaults under a line '// %% tags=[\"parameters\"]', and the rest under '// %%'.\n"), (ended.Code, ended.Out, ended.Error));
    }

    [Fact]
    public async Task an_executed_copy_is_written_where_it_is_asked_for()
    {
        Write("a.csx", "// %%\n1 + 1\n\n// %%\n\"two\"\n");

        var ended = await Run("a.csx", "-o", "copy.ipynb");

        Assert.Equal((0, "2\ntwo\n"), (ended.Code, ended.Out));
        var copy = Assert.IsType<NotebookReadOutcome.Success>(NotebookFile.Read(checkout["copy.ipynb"])).Notebook;
        Assert.Equal(["1 + 1", "\"two\""], copy.Cells.Select(cell => cell.Source));
        Assert.All(copy.Cells, cell => Assert.Single(((CodeCell)cell).Outputs));
    }

    [Fact]
    public async Task a_script_without_end_is_stopped_at_the_time_limit()
    {
        Write("loops.csx", "Console.WriteLine(\"begun\");\nwhile (true) { }");

        var ended = await Run("loops.csx", "--time-limit", "2");

        Assert.Equal((1, "begun\n", "loops.csx: stopped at the time limit of 2 s\n"), (ended.Code, ended.Out, ended.Error));
    }

    [Fact]
    public async Task output_without_end_is_cut_as_in_a_notebook()
    {
        Write("much.csx", "for (var i = 0; i < 300; i++) Console.Write(new string('x', 10_000));\n\"done\"");

        var ended = await Run("much.csx");

        Assert.Equal((0, new string('x', 1_000_000) + "\ndone\n"), (ended.Code, ended.Out));
        Assert.Equal(["[output cut: this cell prints more than 1,000,000 characters]"], ended.ErrorLines);
    }

    [Fact]
    public async Task a_script_that_ends_its_process_is_told()
    {
        Write("ends.csx", "Console.WriteLine(\"before\");\nEnvironment.Exit(3);");

        var ended = await Run("ends.csx");

        Assert.Equal((1, "before\n", "ends.csx, line 2: Exit: The cell ended its process (Environment.Exit, exit code 3).\n"), (ended.Code, ended.Out, ended.Error));
    }

    [Fact]
    public async Task output_comes_at_once_and_a_signal_stops_the_script()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        Write("loops.csx", "Console.WriteLine(\"begun\");\nwhile (true) { }");

        using var program = RunningProgram.Start(checkout.Root, "run", "loops.csx");
        await program.LineWithAsync("begun");
        await program.SignalAsync("INT");
        var ended = await program.EndAsync();

        Assert.Equal((130, "begun\n", "Stopped.\n"), (ended.Code, ended.Out, ended.Error));
    }

    [Fact]
    public async Task a_reader_who_leaves_early_ends_the_script_in_silence()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no head on Windows.");
        Write("yes.csx", "while (true) Console.WriteLine(\"y\");");

        var ended = await Shell($"{{ {Program} run yes.csx --time-limit 600; echo $? > code; }} | head -n 1");

        Assert.Equal(("y\n", ""), (ended.Out, ended.Error));
        Assert.Equal("141\n", File.ReadAllText(checkout["code"]));
    }

    [Fact]
    public async Task an_output_that_is_full_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a device that is always full.");
        Write("a.csx", "1");

        var ended = await Shell($"{Program} run a.csx > /dev/full");

        Assert.Equal((2, "Stopped, since a file or the output cannot be written or read: No space left on device"), (ended.Code, ended.Error.Split(" : ")[0].TrimEnd()));
    }

    [Fact]
    public async Task two_programs_can_write_to_one_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sh on Windows.");
        Write("a.csx", "\"script\"");

        await Shell($"{{ echo before; {Program} run a.csx; echo after; }} > file");

        Assert.Equal("before\nscript\nafter\n", File.ReadAllText(checkout["file"]));
    }

    private static string Program => $"dotnet '{RunningProgram.Assembly}'";

    private void Write(string name, string text) => File.WriteAllText(checkout[name], text);

    private Task<Ended> Run(string file, params string[] words) => RunningProgram.RunAsync(checkout.Root, ["run", file, .. words]);

    private Task<Ended> Shell(string line) => RunningProgram.RunOtherAsync("sh", checkout.Root, "-c", line);

    private static string? ResultOf(Ended ended, int cell)
    {
        var notebook = Assert.IsType<NotebookReadOutcome.Success>(IpynbFormat.Read(ended.Out)).Notebook;
        return ((ExecuteResultOutput)((CodeCell)notebook.Cells[cell]).Outputs.Single()).Data["text/plain"];
    }
}
