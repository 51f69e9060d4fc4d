namespace Stedenband;

/// <summary>The case data could not be found, or hold errors. The message is the whole report.</summary>
/// <param name="report">What is wrong.</param>
public sealed class CaseDataException(ValidationReport report) : Exception(report.ToString())
{
    /// <summary>What is wrong.</summary>
    public ValidationReport Report { get; } = report;
}
