using System.Text.RegularExpressions;

namespace Notebooks.Tests.Collection;

/// <summary>The index of notebooks in README.md is generated: this is its generator, and it fails when the file says something else.</summary>
public partial class ReadmeIndexTests
{
    [Fact]
    public void the_readme_lists_every_notebook_with_its_question()
    {
        var readme = File.ReadAllText(Path.Combine(NotebookFiles.Root, "README.md")).ReplaceLineEndings("\n");
        var written = Index().Match(readme).Groups["index"].Value.Trim();
        var generated = string.Join("\n", NotebookFiles.All.Select(Line).Prepend("|---|---|").Prepend("| chapter | question |"));

        Assert.True(written == generated, $"The index in README.md should read:\n\n{generated}\n");
    }

    private static string Line(string notebook)
    {
        var first = CleanNotebookTests.Source(CleanNotebookTests.Cells(CleanNotebookTests.Read(notebook)).First());
        var title = Title().Match(first).Groups["title"].Value;
        var question = Question().Match(first).Groups["question"].Value;
        return $"| [{title}](notebooks/{notebook}) | {question} |";
    }

    [GeneratedRegex(@"<!-- index:.*?-->(?<index>.*?)<!-- /index -->", RegexOptions.Singleline)]
    private static partial Regex Index();

    [GeneratedRegex(@"\A# (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^> (?<question>.+)$", RegexOptions.Multiline)]
    private static partial Regex Question();
}
