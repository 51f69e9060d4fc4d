namespace Stedenband;

/// <summary>
/// Somebody's own copy of the study, to find passages in. Pins are found exactly in the normalized text (see <see cref="Normalization"/>), once or not at all;
/// nothing is ever found by being similar.
/// </summary>
public sealed class SourceCopy
{
    /// <summary>What is made equal before a pin is looked for, in the copy and in the pin alike.</summary>
    public const string Normalization =
        "Line breaks and runs of white space become one space; a hyphen at the end of a line joins its word to the next line; hyphens, dashes and soft hyphens are left out; "
        + "quotation marks become straight, ligatures letters; replacement and invisible characters are left out; "
        + "lines that are only a page number, and short lines that come back three times or more, are page furniture and left out.";

    private readonly NormalizedText _text;

    private SourceCopy(string file, string text)
    {
        File = file;
        _text = NormalizedText.Of(text);
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>Reads a text, or a PDF where the program <c>pdftotext</c> is installed.</summary>
    public static SourceReading Read(string file) => Read(file, "pdftotext");

    /// <summary>Takes a text that is in memory already.</summary>
    public static SourceCopy Of(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(name, text);
    }

    /// <summary>Finds the pin of a passage.</summary>
    public PinResolution Find(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var pin = NormalizedText.OfPin(passage.Pin);
        return _text.Occurrences(pin) switch
        {
            [] => new PinResolution.Missing(passage, NearestWords.To(pin, _text)),
            [var place] => new PinResolution.Found(passage, _text.LineAt(place), _text.Around(place, pin.Length)),
            var places => new PinResolution.Ambiguous(passage, [.. places.Select(_text.LineAt)]),
        };
    }

    /// <summary>Finds the pins of all passages.</summary>
    public SourceVerification Verify(IEnumerable<Passage> passages) => new(File, [.. passages.Select(Find)]);

    internal static SourceReading Read(string file, string pdfProgram)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        try
        {
            var bytes = System.IO.File.ReadAllBytes(file);
            return bytes.AsSpan().StartsWith("%PDF-"u8) ? Of(file, PdfText.Read(file, pdfProgram)) : Of(file, PlainText.Read(bytes));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new SourceReading.Failure($"{file} cannot be read: {error.Message}");
        }
    }

    private static SourceReading Of(string file, (string? Text, string? Fault) read) =>
        read.Text is { } text ? new SourceReading.Success(new SourceCopy(file, text)) : new SourceReading.Failure($"{file}: {read.Fault}");
}
