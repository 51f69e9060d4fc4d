namespace Cahier.Languages.FSharp;

/// <summary>What to try, for the places where F# in a cell differs from F# in a file.</summary>
internal static class FSharpHints
{
    /// <summary>A hint for a compiler error, or null.</summary>
    /// <param name="number">The error's number.</param>
    /// <param name="message">The compiler's message.</param>
    public static string? For(int number, string message) => number switch
    {
        30 when message.Contains("'it'", StringComparison.Ordinal) =>
            "The result of a cell needs a type. Where there is none, as with failwith or raise, write: failwith \"...\" |> ignore",
        10 when message.Contains("'namespace'", StringComparison.Ordinal) =>
            "A cell cannot declare a namespace. Use a module with a name and =, or put the code into a library and refer to it with #r.",
        _ => null,
    };
}
