namespace Stedenband;

/// <summary>A check asks for a unit, a variable or a column that the data do not have; the runner of checks makes "not testable" of it.</summary>
internal sealed class DataLackException(string message) : Exception(message);
