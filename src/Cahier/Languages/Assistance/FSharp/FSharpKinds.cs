using FSharp.Compiler.EditorServices;

namespace Cahier.Languages.Assistance.FSharp;

/// <summary>The kinds of F# declarations.</summary>
internal static class FSharpKinds
{
    /// <summary>One of <see cref="CompletionKinds"/>.</summary>
    public static string Of(DeclarationListItem item) => item.Glyph.Tag switch
    {
        FSharpGlyph.Tags.Class or FSharpGlyph.Tags.Exception => CompletionKinds.Class,
        FSharpGlyph.Tags.Delegate => CompletionKinds.Delegate,
        FSharpGlyph.Tags.Enum => CompletionKinds.Enum,
        FSharpGlyph.Tags.EnumMember or FSharpGlyph.Tags.Field or FSharpGlyph.Tags.Constant => CompletionKinds.Field,
        FSharpGlyph.Tags.Event => CompletionKinds.Event,
        FSharpGlyph.Tags.Interface => CompletionKinds.Interface,
        FSharpGlyph.Tags.Method or FSharpGlyph.Tags.OverridenMethod or FSharpGlyph.Tags.ExtensionMethod => CompletionKinds.Function,
        FSharpGlyph.Tags.Module or FSharpGlyph.Tags.NameSpace => CompletionKinds.Module,
        FSharpGlyph.Tags.Property => CompletionKinds.Property,
        FSharpGlyph.Tags.Struct => CompletionKinds.Struct,
        FSharpGlyph.Tags.Typedef or FSharpGlyph.Tags.Type or FSharpGlyph.Tags.Union or FSharpGlyph.Tags.TypeParameter => CompletionKinds.Type,
        _ => CompletionKinds.Variable,
    };
}
