using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Stedenband;

/// <summary>The text of a PDF, by the program that takes it out.</summary>
internal static class PdfText
{
    public static (string? Text, string? Fault) Read(string file, string program)
    {
        var start = new ProcessStartInfo(program, ["-enc", "UTF-8", Path.GetFullPath(file), "-"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var complaint = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? (text, null) : (null, $"{program} cannot read this PDF: {complaint.Result.Trim()}");
        }
        catch (Win32Exception)
        {
            return (null, $"this is a PDF, and the program {program} that takes the text out of it is not installed. Install it (Debian: apt-get install poppler-utils), or save the PDF as a text and name that");
        }
    }
}
