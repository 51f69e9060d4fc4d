using Cahier.Display;
using Cahier.Display.Formatting;
using Cahier.Display.Html;

namespace Cahier.Languages.CSharp;

/// <summary>What a cell can use of the display functions without a <c>using</c> of its own.</summary>
internal static class DisplayUsings
{
    /// <summary>The namespace of extension methods such as <c>x.Display()</c>, and the types whose static methods are in scope.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        typeof(DisplayFunctions).Namespace!,
        typeof(DisplayContext).Namespace!,
        typeof(Formatter).Namespace!,
        typeof(PocketView).Namespace!,
        typeof(DisplayFunctions).FullName!,
        typeof(PocketViewTags).FullName!,
    ];
}
