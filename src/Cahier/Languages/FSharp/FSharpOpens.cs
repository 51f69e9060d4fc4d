namespace Cahier.Languages.FSharp;

/// <summary>What an F# cell can use of the display functions without an <c>open</c> of its own.</summary>
internal static class FSharpOpens
{
    /// <summary>The <c>open</c> lines.</summary>
    public const string Text = "open Cahier\nopen Cahier.Display\nopen Cahier.Display.Formatting\nopen type Cahier.DisplayFunctions";
}
