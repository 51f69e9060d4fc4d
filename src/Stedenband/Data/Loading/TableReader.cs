using System.Globalization;
using CsvHelper;

namespace Stedenband;

/// <summary>Reads the CSV file of one table. Every fault of its form goes to the log; rows that can be read are kept.</summary>
internal sealed class TableReader(CaseTable table, string path, ErrorLog log)
{
    /// <summary>No table of a case study comes near this; a larger file is a mistake and would only fill the memory.</summary>
    internal const int LargestFile = 64 * 1024 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly Dictionary<long, string> _malformed = [];

    /// <summary>Reads the file; whether all of it could be read, so that what is absent is really absent.</summary>
    public bool Read() => Bytes() is { } bytes && CheckEncoding(bytes) && ReadRecords(bytes);

    private ReadOnlyMemory<byte>? Bytes()
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                log.AddFile(table, $"the file is missing; looked for {file.FullName}. Restore it: the study needs the table");
            else if (file.Length > LargestFile)
                log.AddFile(table, $"the file has {Megabytes(file.Length)} MB, and a table may have {Megabytes(LargestFile)} MB at most; split it, or check that it is the right file");
            else
                return WithoutMark(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.AddFile(table, $"the file cannot be read: {error.Message}");
        }

        return null;
    }

    private static string Megabytes(long bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.#", CultureInfo.InvariantCulture);

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsMemory(ByteOrderMark.Length) : bytes;

    private bool CheckEncoding(ReadOnlyMemory<byte> bytes)
    {
        if (Utf8Text.FirstInvalid(bytes.Span) is not { } position)
            return true;

        log.Add(table, RowAt(bytes, position), null, $"the byte 0x{bytes.Span[position]:X2} is not UTF-8; save the file with the encoding UTF-8");
        return false;
    }

    // The row is that of the record which the first such byte falls in: put a letter in its place, and count.
    private static int RowAt(ReadOnlyMemory<byte> bytes, int position)
    {
        using var csv = CsvReader.Create((byte[])[.. bytes.Span[..position], (byte)'x'], Options());
        while (csv.Read())
        {
        }

        return (int)csv.RowNumber;
    }

    private bool ReadRecords(ReadOnlyMemory<byte> bytes)
    {
        using var csv = CsvReader.Create(bytes, Options() with { OnMalformedRecord = Remember });
        if (!csv.Read())
        {
            log.AddFile(table, $"the file is empty; its first row must name the columns {string.Join(",", table.Schema.Fields.Select(field => field.Name))}");
            return false;
        }

        var header = Record(csv);
        // Below a header that lacks a column, every row would be reported for what the header alone is to blame for.
        if (ReportMalformed(csv) || !HeaderCheck.Run(table, header, log))
            return false;
        var complete = true;
        var targets = header.Select(name => table.Has(name) ? table.ColumnIndex(name) : -1).ToArray();
        while (csv.Read())
            complete &= !ReportMalformed(csv) && ReadRecord(csv, targets);
        return complete;
    }

    private bool ReadRecord(CsvReader csv, int[] targets)
    {
        if (csv.RawRecord.IsEmpty)
            return true;
        var row = (int)csv.RowNumber;
        if (csv.FieldCount != targets.Length)
        {
            log.Add(table, row, null, $"the row has {csv.FieldCount} values where the header names {targets.Length} columns; a value with a comma needs quotes around it");
            return false;
        }

        var values = new string?[table.Schema.Fields.Count];
        for (var i = 0; i < targets.Length; i++)
        {
            if (targets[i] >= 0 && csv.GetString(i) is { Length: > 0 } text)
                values[targets[i]] = text;
        }

        table.Add(row, values);
        return true;
    }

    private static string[] Record(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private void Remember(CsvMalformedRecord record) => _malformed[record.RecordNumber] = record.Reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quote that begins in this row is never closed; the rest of the file was taken as its text",
        CsvMalformedReason.TextAfterClosingQuote => "text follows a closing quote; a quote inside a value is written twice, and a value that begins with a quote ends with one",
        CsvMalformedReason.StrayQuote => "a quote stands inside a value without quotes; put the value in quotes and write the inner quote twice",
        _ => $"the row is no valid CSV ({record.Reason})",
    };

    private bool ReportMalformed(CsvReader csv)
    {
        if (!_malformed.TryGetValue(csv.RowNumber, out var message))
            return false;
        log.Add(table, (int)csv.RowNumber, null, message);
        return true;
    }

    private static CsvReaderOptions Options() => new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    };
}
