using System.Text.RegularExpressions;

namespace Notebooks.Tests.Collection;

/// <summary>The pictures and links of README.md lead to files of the project.</summary>
public partial class ReadmeLinksTests
{
    private static readonly string[] Found = [.. Link().Matches(File.ReadAllText(Path.Combine(NotebookFiles.Root, "README.md"))).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)).Distinct()];

    public static TheoryData<string> Targets { get; } = [.. Found];

    [Fact]
    public void the_readme_opens_with_a_picture() => Assert.EndsWith(".png", Found[0], StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Targets))]
    public void a_link_leads_to_a_file(string target) =>
        Assert.True(Path.Exists(Path.Combine(NotebookFiles.Root, target)), $"README.md links to {target}, which is not there.");

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)")]
    private static partial Regex Link();
}
