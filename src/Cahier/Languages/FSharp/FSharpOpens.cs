using Cahier.Display;

namespace Cahier.Languages.FSharp;

/// <summary>What an F# cell can use of the display functions without an <c>open</c> of its own.</summary>
internal static class FSharpOpens
{
    /// <summary>The <c>open</c> lines.</summary>
    public static string Text { get; } = typeof(DisplayContext).Assembly.GetType("Cahier.DisplayFunctions") is null
        ? "open Cahier.Display"
        : "open Cahier\nopen Cahier.Display.Formatting\nopen type Cahier.DisplayFunctions";
}
