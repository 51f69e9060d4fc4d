using System.Reflection;
using System.Runtime.InteropServices;
using Cahier.Book;

namespace Stedenband.Cli.Book;

/// <summary>Puts chapters and tables together as a book.</summary>
internal static class BookContent
{
    private const string Description =
        "A study of five partnerships between Dutch, Moroccan and Turkish municipalities as data with provenance, executed notebooks with interactive figures, and findings that a machine checks.";

    private const string FrontMatter = """
        ## About this book

        The book follows the nine chapters of *Tussen gemeenten*, the Dutch summary of Edith van Ewijk's thesis *Between local governments and communities* (University of Amsterdam, 2013). Each chapter is a notebook that was run when the book was made: every figure and number on its page is the output of a cell, and the code is there, folded away.

        Three words matter on every page. A value is **stated** when the text says it, **inferred** when we conclude it and say how, and **not reported** when nothing we read says it. What is not reported is missing: it is neither zero nor no. Point at a mark in a figure to see on what it rests and where to look it up.

        What is checked here is that the story is consistent and can be traced. Whether it is true is a question for the people and places it is about.
        """;

    public static BookDefinition Of(CaseStudy study, IReadOnlyList<ClaimVerification> claims, IReadOnlyList<ChapterRun> chapters, string language) => new()
    {
        Title = "Stedenband",
        Subtitle = "Five partnerships between municipalities, chapter by chapter",
        Description = Description,
        Authors = "What is studied: E. van Ewijk (2013), *Tussen gemeenten*. Data: CC BY 4.0. Code: MIT.",
        Language = language,
        FrontMatter = FrontMatter,
        Chapters = [.. chapters.Select(chapter => new BookChapter { Notebook = chapter.Notebook, Path = chapter.Path, Status = chapter.Status, RunTime = chapter.Duration })],
        Registers = [new ClaimsRegister(study, claims, [.. chapters.Select(chapter => chapter.Path)]).Register],
        Tables = [.. study.Package.Tables.Select(table => Table(study, table))],
        DataFiles = [.. study.Package.OtherFiles.Values.Append("datapackage.json").Select(file => Path.Combine(study.Folder, file))],
        Facts =
        [
            new("Stedenband", typeof(CaseStudy).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? ""),
            new(".NET", RuntimeInformation.FrameworkDescription),
            new("Data", $"{study.Package.Name} {study.Package.Version}"),
        ],
    };

    private static BookTable Table(CaseStudy study, TableSchema schema) => new()
    {
        Name = schema.Name,
        Title = schema.Title,
        Description = schema.Description ?? "",
        Columns = [.. schema.Fields.Select(field => Column(schema, field))],
        Rows = [.. study.Table(schema.Name).Rows.Select(row => (IReadOnlyList<string>)[.. row.Values.Select(value => value ?? "")])],
        Key = schema.PrimaryKey is [var key] ? key : null,
        Licence = "CC BY 4.0",
        Sources = ["Coded from E. van Ewijk (2013), Tussen gemeenten, NCDO, and the sources that the rows name (see the table Sources)."],
        CsvPath = Path.Combine(study.Folder, schema.Path),
    };

    private static BookColumn Column(TableSchema schema, FieldSchema field) => new(field.Name, field.Description ?? "", field.Type.ToString().ToLowerInvariant())
    {
        References = field.References ?? schema.ForeignKeys.FirstOrDefault(key => key.Columns is [var only] && only == field.Name)?.Table,
        Delimiter = field.Type == FieldType.List ? field.Delimiter : null,
    };
}
