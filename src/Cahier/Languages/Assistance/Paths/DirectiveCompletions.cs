namespace Cahier.Languages.Assistance.Paths;

/// <summary>Completes what stands in the quotation marks of <c>#r</c> and <c>#load</c>.</summary>
internal static class DirectiveCompletions
{
    /// <summary>What continues the text of an <c>#r</c>.</summary>
    public static CompletionList Reference(string written, int position, string folder)
    {
        if (written.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            return PackageCompletions.Complete(written, position);

        var files = PathCompletions.Complete(written, position, folder, ".dll", ".exe", ".csproj", ".fsproj");
        return "nuget: ".StartsWith(written, StringComparison.OrdinalIgnoreCase)
            ? new(files.Start, position, [new("nuget: ", "nuget: ", CompletionKinds.Package, "a package"), .. files.Items])
            : files;
    }

    /// <summary>What continues the text of a <c>#load</c>.</summary>
    public static CompletionList Load(string written, int position, string folder, params ReadOnlySpan<string> extensions) =>
        PathCompletions.Complete(written, position, folder, extensions);
}
