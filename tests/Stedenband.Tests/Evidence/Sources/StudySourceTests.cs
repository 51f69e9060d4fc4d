namespace Stedenband.Tests.Evidence.Sources;

/// <summary>The passages against the study's own text, which is not in the repository. Where a copy lies in a folder <c>shared/source</c> beside it or above, every pin must be found.</summary>
public class StudySourceTests
{
    private const string Name = "tussen-gemeenten.txt";

    [Fact]
    public void every_pin_stands_in_the_study_exactly_once()
    {
        var file = Find();
        Assert.SkipWhen(file is null, $"There is no copy of the study to find the pins in: shared/source/{Name} lies in no folder above the repository.");
        var copy = Assert.IsType<SourceReading.Success>(SourceCopy.Read(file!)).Copy;

        var report = copy.Verify(CaseStudy.Open(Repository.Data).Passages);

        Assert.True(report.Faults.Count == 0, report.ToString());
        Assert.Equal(report.Pins.Count, report.FoundCount);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(Repository.Root).Parent; folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "source", Name) is var file && File.Exists(file))
                return file;
        }

        return null;
    }
}
