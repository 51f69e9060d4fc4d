namespace Cahier.Book;

/// <summary>What became of writing a book. Whatever is not <see cref="Written"/> has left the output folder as it was.</summary>
public abstract record BookOutcome
{
    private BookOutcome()
    {
    }

    /// <summary>What happened and what to try, for a reader at a console.</summary>
    public abstract string Message { get; }

    /// <summary>The book is in its folder.</summary>
    /// <param name="Index">The path of its first page.</param>
    /// <param name="Pages">The number of pages.</param>
    /// <param name="Warnings">What a careful author mends: links without a target, files from the network, plots without an alternative text.</param>
    public sealed record Written(string Index, int Pages, IReadOnlyList<string> Warnings) : BookOutcome
    {
        /// <inheritdoc/>
        public override string Message => $"The book of {Pages} pages is in {Index}.";
    }

    /// <summary>The output path is a file.</summary>
    /// <param name="Path">The path.</param>
    public sealed record OutputIsAFile(string Path) : BookOutcome
    {
        /// <inheritdoc/>
        public override string Message => $"The output {Path} is a file. Name a folder, or move the file away.";
    }

    /// <summary>The output folder holds files that no book wrote. They would be lost.</summary>
    /// <param name="Path">The folder.</param>
    /// <param name="File">One of these files, relative to the folder.</param>
    public sealed record OutputHoldsOtherFiles(string Path, string File) : BookOutcome
    {
        /// <inheritdoc/>
        public override string Message =>
            $"The output folder {Path} holds {File}, which is not part of a book. Writing the book would delete it: name another folder, or move the file away.";
    }

    /// <summary>The folder cannot be written.</summary>
    /// <param name="Path">The folder.</param>
    /// <param name="Reason">What the system said.</param>
    public sealed record OutputNotWritable(string Path, string Reason) : BookOutcome
    {
        /// <inheritdoc/>
        public override string Message =>
            $"The book cannot be written to {Path}: {Reason} Mend that, or name another folder. The last good book, if there was one, is untouched.";
    }

    /// <summary>Another run writes to the same folder now.</summary>
    /// <param name="Path">The folder.</param>
    public sealed record OutputInUse(string Path) : BookOutcome
    {
        /// <inheritdoc/>
        public override string Message => $"Another run is writing the book to {Path}. Wait until it ends, or name another folder.";
    }

    /// <summary>A file which the definition names is missing.</summary>
    /// <param name="Path">The missing file.</param>
    /// <param name="Purpose">What it is for.</param>
    public sealed record FileMissing(string Path, string Purpose) : BookOutcome
    {
        /// <inheritdoc/>
        public override string Message => $"The file {Path} ({Purpose}) does not exist.";
    }

    /// <summary>Two pages or data files would have the same name, or names that differ in case only.</summary>
    /// <param name="Page">The path of the second in the book.</param>
    public sealed record PageTwice(string Page) : BookOutcome
    {
        /// <inheritdoc/>
        public override string Message => $"Two chapters, tables or data files would be {Page} in the book, which has an index.html and a colophon.html of its own. Rename one of them.";
    }
}
