using System.Text.RegularExpressions;

namespace Stedenband.Cli.Tests.Architecture;

/// <summary>What a reader of the tree may rely on: where things are, and how large they get.</summary>
public partial class HouseRuleTests
{
    private static readonly string[] TopLevel =
    [
        ".binder", ".ci", ".devcontainer", ".editorconfig", ".git", ".gitattributes", ".gitignore", "CITATION.cff", "Directory.Build.props",
        "Directory.Build.targets", "Directory.Packages.props", "LICENSE", "README.md", "Stedenband.slnx",
        "data", "global.json", "notebooks", "src", "tests",
    ];

    [Fact]
    public void the_top_level_holds_nothing_that_has_no_reason_to_be_there()
    {
        var ignored = File.ReadLines(Path.Combine(Repository.Root, ".gitignore")).Select(line => line.TrimEnd('/'));
        var entries = Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName);

        Assert.Empty(entries.Except(TopLevel).Except(ignored));
    }

    [Fact]
    public void no_source_file_is_longer_than_five_hundred_lines()
    {
        var tooLong = Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests"))
            .Select(file => (File: Repository.Relative(file), Lines: File.ReadLines(file).Count()))
            .Where(entry => entry.Lines > 500);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void a_source_file_holds_one_public_type_at_most()
    {
        var crowded = Repository.SourceFiles("src")
            .Select(file => (File: Repository.Relative(file), Types: TopLevelPublicTypes(File.ReadAllText(file))))
            .Where(entry => entry.Types.Count > 1)
            .Select(entry => $"{entry.File}: {string.Join(", ", entry.Types)}");

        Assert.Empty(crowded);
    }

    [Fact]
    public void a_public_type_stands_in_the_file_of_its_name()
    {
        var misplaced = Repository.SourceFiles("src")
            .Select(file => (File: file, Types: TopLevelPublicTypes(File.ReadAllText(file))))
            .Where(entry => entry.Types.Count == 1 && entry.Types[0] != "Charts"
                && Path.GetFileName(entry.File).Split('.')[0] != entry.Types[0])
            .Select(entry => $"{Repository.Relative(entry.File)}: {entry.Types[0]}");

        Assert.Empty(misplaced);
    }

    [Fact]
    public void no_type_is_called_utils_or_manager()
    {
        var vague = Repository.SourceFiles("src")
            .Where(file => VagueName().IsMatch(Path.GetFileNameWithoutExtension(file)))
            .Select(Repository.Relative);

        Assert.Empty(vague);
    }

    private static List<string> TopLevelPublicTypes(string source) =>
        [.. PublicType().Matches(source).Select(match => match.Groups["name"].Value).Distinct()];

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|partial|readonly|ref) )*(?:class|record struct|record class|record|struct|interface|enum|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex("(Utils?|Utilities|Manager|Helpers?)$")]
    private static partial Regex VagueName();
}
