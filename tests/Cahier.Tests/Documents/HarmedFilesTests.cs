using Cahier.Documents;

namespace Cahier.Tests.Documents;

public sealed class HarmedFilesTests
{
    [Theory]
    [MemberData(nameof(Fixture.All), MemberType = typeof(Fixture))]
    public void a_file_with_any_bytes_changed_is_read_or_refused_and_never_throws(string fixture)
    {
        var whole = Fixture.Bytes(fixture);
        var random = new Random(20240229);
        var (read, refused) = (0, 0);
        for (var i = 0; i < 3000; i++)
        {
            switch (IpynbFormat.Read(Harm(whole, random)))
            {
                case NotebookReadOutcome.Success success:
                    read++;
                    Assert.NotEmpty(IpynbFormat.Write(success.Notebook));
                    break;
                case NotebookReadOutcome.Failure failure:
                    refused++;
                    Assert.NotEmpty(failure.Problem.Message);
                    break;
                default:
                    Assert.Fail("a third outcome");
                    break;
            }
        }

        Assert.True(read > 0 && refused > 0, $"{read} read, {refused} refused");
    }

    [Fact]
    public void a_dib_file_of_any_bytes_is_read_or_refused_and_never_throws()
    {
        var whole = "#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\"}}\n\n#!csharp\n\nvar x = 1;\n\n#!markdown\n\n# Title é 😀\n"u8.ToArray();
        var random = new Random(20240229);
        for (var i = 0; i < 10_000; i++)
            if (DibFormat.Read(Harm(whole, random)) is NotebookReadOutcome.Success success)
                Assert.NotNull(DibFormat.Write(success.Notebook));
    }

    private static byte[] Harm(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var change = random.Next(1, 6); change > 0 && bytes.Count > 1; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.Insert(at, "{}[]\",:0-\\\n "u8[random.Next(12)]);
                    break;
                default:
                    bytes.RemoveRange(at, random.Next(Math.Min(40, bytes.Count - at)));
                    break;
            }
        }

        return [.. bytes];
    }
}
