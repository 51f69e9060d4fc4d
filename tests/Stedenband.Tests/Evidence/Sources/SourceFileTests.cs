using System.Text;

namespace Stedenband.Tests.Evidence.Sources;

/// <summary>The files that a reader may have.</summary>
public sealed class SourceFileTests : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("stedenband-source-").FullName, "copy");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void a_text_is_read_in_its_encoding(string encoding)
    {
        File.WriteAllText(_file, "de gemeente Emirdağ", Encoding.GetEncoding(encoding));

        Assert.IsType<PinResolution.Found>(Read().Find(new Passage { Id = "p", Chapter = 1, Section = "S", Paragraph = 1, Pin = "gemeente Emirdağ", Summary = "S" }));
    }

    [Fact]
    public void a_text_in_another_encoding_is_told_with_its_place()
    {
        File.WriteAllBytes(_file, [.. "een\nbelgi"u8, 0xEB]);

        Assert.Equal($"{_file}: the byte 0xEB in line 2 is not UTF-8; save the file as a text with the encoding UTF-8, or name the PDF", Failure(SourceCopy.Read(_file)));
    }

    [Fact]
    public void a_file_that_is_not_there_is_told() =>
        Assert.StartsWith($"{_file} cannot be read: ", Failure(SourceCopy.Read(_file)), StringComparison.Ordinal);

    [Fact]
    public void a_pdf_without_the_program_for_it_is_told_with_what_to_do()
    {
        File.WriteAllText(_file, "%PDF-1.4\n");

        Assert.Equal(
            $"{_file}: this is a PDF, and the program no-such-program that takes the text out of it is not installed. Install it (Debian: apt-get install poppler-utils), or save the PDF as a text and name that",
            Failure(SourceCopy.Read(_file, "no-such-program")));
    }

    [Fact]
    public void a_pdf_is_read_by_the_program()
    {
        File.WriteAllText(_file, "%PDF-1.4\n");
        var program = Program("#!/bin/sh\nprintf 'twee gemeenten\\n\\f met een band'\n");

        var reading = Assert.IsType<SourceReading.Success>(SourceCopy.Read(_file, program));

        Assert.IsType<PinResolution.Found>(reading.Copy.Find(new Passage { Id = "p", Chapter = 1, Section = "S", Paragraph = 1, Pin = "gemeenten met een", Summary = "S" }));
    }

    [Fact]
    public void a_pdf_that_the_program_cannot_read_is_told_in_its_words()
    {
        File.WriteAllText(_file, "%PDF-1.4\n");
        var program = Program("#!/bin/sh\necho 'Syntax Error: no trailer' >&2\nexit 1\n");

        Assert.Equal($"{_file}: {program} cannot read this PDF: Syntax Error: no trailer", Failure(SourceCopy.Read(_file, program)));
    }

    private SourceCopy Read() => Assert.IsType<SourceReading.Success>(SourceCopy.Read(_file)).Copy;

    private static string Failure(SourceReading reading) => Assert.IsType<SourceReading.Failure>(reading).Reason;

    // A stand-in for pdftotext. Written as a script, which only a Unix runs.
    private string Program(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for pdftotext is a shell script.");
        var program = _file + ".sh";
        File.WriteAllText(program, script);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return program;
    }
}
