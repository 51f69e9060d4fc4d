using System.Text;
using Cahier.Documents;
using Cahier.Documents.Conversion;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cahier.Tests.Documents.Conversion;

/// <summary>Any bytes are a notebook or a clear problem, in every format: no exception, and an end.</summary>
public sealed class ReaderFuzzTests
{
    private static readonly string[] Pieces =
    [
        "#!meta", "{\"kernelInfo\":", "{}", "#!csharp", "#!fsharp", "#!markdown", "#!aw", "// %%", "// %% [markdown]", "// %% [declaration] A", "// %% tags=[\"a\"", "// %% [program]",
        "//~", "//~declares A", "//~loaded x", "//~end of x", "//~renamed a is b in the notebook", "/*~", "~*/", "/*~+*/", "#:package X@1", "#:project", "#r \"", "#load \"x", "using", "class A {",
        "Notebook.Show(", "((((((((", "}", "\"\"\"", "$@\"", "\n", "\r", "\r\n", "\n\n", " ", "\t", "\0", "\u2028", "\ufeff", "é", "🙂", "x", ";", "static class Notebook",
        "\"cells\":[", "{\"cell_type\":\"code\",\"source\":", "\"\\ud83d\"", "\"\\udc00\"", "],\"nbformat\":4}", "1e999", "[[[[[[[[", "null", ",", "{", "\"metadata\":",
    ];

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))),
        Gen.Elements(Pieces).ListOf().Select(pieces => Encoding.UTF8.GetBytes(string.Join('\n', pieces))),
        Gen.Elements(Pieces).ListOf().Select(pieces => Encoding.UTF8.GetBytes("{\"cells\":[{\"cell_type\":\"code\",\"source\":\"" + string.Concat(pieces) + "\"}],\"nbformat\":4}")),
        from pieces in Gen.Elements(Pieces).ListOf()
        let whole = Encoding.UTF8.GetBytes(string.Concat(pieces))
        from length in Gen.Choose(0, whole.Length)
        select whole[..length],
        Gen.Choose(0, 255).Select(value => (byte)value).ListOf().Select(bytes => bytes.ToArray()));

    [Property(MaxTest = 10_000)]
    public Property any_bytes_are_an_ipynb_or_a_problem() => Always(NotebookFormat.Ipynb);

    [Property(MaxTest = 10_000)]
    public Property any_bytes_are_a_dib_or_a_problem() => Always(NotebookFormat.Dib);

    [Property(MaxTest = 10_000)]
    public Property any_bytes_are_a_csharp_script_or_a_problem() => Always(NotebookFormat.CSharpScript);

    [Property(MaxTest = 10_000)]
    public Property any_bytes_are_an_fsharp_script_or_a_problem() => Always(NotebookFormat.FSharpScript);

    [Property(MaxTest = 10_000)]
    public Property any_bytes_are_a_program_or_a_problem() => Always(NotebookFormat.CSharpProgram);

    [Property(MaxTest = 10_000)]
    public Property any_bytes_seem_to_have_a_format() =>
        Prop.ForAll(Bytes.ToArbitrary(), bytes => NotebookFormats.Names.Contains(NotebookFormats.Ending(NotebookFormats.Sniff(bytes)).TrimStart('.')));

    [Property(MaxTest = 100)]
    public Property any_notebook_that_can_be_read_becomes_a_program() =>
        Prop.ForAll(Bytes.ToArbitrary(), bytes =>
        {
            if (NotebookConverter.Read(bytes, NotebookFormat.CSharpScript, "fuzz") is NotebookReadOutcome.Success { Notebook: var notebook })
                Assert.Contains("PublishAot", Converted.To(NotebookFormat.CSharpProgram, notebook).Text, StringComparison.Ordinal);
        });

    private static Property Always(NotebookFormat format) =>
        Prop.ForAll(Bytes.ToArbitrary(), bytes =>
        {
            switch (NotebookConverter.Read(bytes, format, "fuzz"))
            {
                case NotebookReadOutcome.Success { Notebook: var notebook }:
                    foreach (var other in new[] { NotebookFormat.Ipynb, NotebookFormat.Dib, NotebookFormat.CSharpScript })
                        Assert.NotNull(Converted.To(other, notebook).Text);
                    break;
                case NotebookReadOutcome.Failure { Problem: var problem }:
                    Assert.NotEmpty(problem.Message);
                    Assert.NotEmpty(problem.Advice);
                    break;
            }
        });
}
