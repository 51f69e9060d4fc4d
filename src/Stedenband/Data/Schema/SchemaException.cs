namespace Stedenband;

/// <summary>Something in <c>datapackage.json</c> is not as it must be; carried to the reader of packages, which reports it.</summary>
internal sealed class SchemaException(string message) : Exception(message);
