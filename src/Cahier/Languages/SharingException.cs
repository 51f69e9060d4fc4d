namespace Cahier.Languages;

/// <summary>A variable cannot be shared as the cell asks; the message is for the user.</summary>
internal sealed class SharingException(string message) : Exception(message);
