using System.CommandLine;
using Cahier.Documents;
using Cahier.Documents.Conversion;
using Stedenband.Cli.Options;

namespace Stedenband.Cli.Commands;

/// <summary><c>convert</c>: a notebook's work in another format.</summary>
internal sealed class ConvertCommand : Command
{
    private static readonly string Formats = string.Join(", ", NotebookFormats.Names);

    private readonly Argument<string> file = new("FILE") { Description = "The notebook, script or program; - for the standard input." };
    private readonly Argument<string?> target = new("TARGET") { Description = "The new file, whose ending says its format; - for the standard output.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> to = new("--to") { Description = $"The new format, where no target says it: {Formats}.", HelpName = "FORMAT" };
    private readonly Option<string?> from = new("--from") { Description = "The format of FILE, where its name does not say it.", HelpName = "FORMAT" };
    private readonly Option<string?> output = new PathOption("--output", "-o") { Description = "The new file, like TARGET.", HelpName = "FILE" };
    private readonly Option<bool> force = new("--force") { Description = "Writes over a file that is there." };

    public ConvertCommand()
        : base("convert", "Turns a notebook into another format: .ipynb, .dib, .csx, .fsx, or a .cs program that 'dotnet run FILE.cs' runs.")
    {
        Add(file);
        Add(target);
        Add(to);
        Add(from);
        Add(output);
        Add(force);
        SetAction((parsed, cancellationToken) => Task.FromResult(Convert(parsed, cancellationToken)));
    }

    private int Convert(ParseResult parsed, CancellationToken cancellationToken)
    {
        var source = new NotebookSource(parsed.GetRequiredValue(file), parsed.GetValue(from));
        if (source.Read(out var problem) is not { } notebook)
            return Complaint.Say(problem, ExitCode.Unusable);
        if (Target(parsed, source.Path, out problem) is not var (path, format))
            return Complaint.Say(problem, ExitCode.Unusable);

        var place = Place(source, path);
        if (path is not null && Obstacle(path, place, source, parsed.GetValue(force)) is { } obstacle)
            return Complaint.Say(obstacle, ExitCode.Unusable);

        try
        {
            var converted = NotebookConverter.Write(notebook, format, place, cancellationToken);
            var leftBehind = NotebookConverter.LeftBehind(source.Content, source.Format);
            return Finish(converted with { Notes = [.. leftBehind, .. converted.Notes] }, path, place);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Complaint.Say("Stopped. Nothing was written.", ExitCode.Interrupted);
        }
    }

    private static int Finish(ConvertedNotebook converted, string? path, ConversionPlace place)
    {
        foreach (var note in converted.Notes) Complaint.Note(note);
        if (path is null)
        {
            Console.Out.Write(converted.Text);
            return ExitCode.Success;
        }

        if (NotebookConverter.WriteFile(converted, path, place) is NotebookWriteOutcome.Failure failure)
            return Complaint.Say(failure.Problem.ToString(), ExitCode.Unusable);

        Console.WriteLine(converted.References is null ? path : $"{path}, with {place.ReferencesFile} beside it");
        return ExitCode.Success;
    }

    // The path is null for the standard output.
    private (string? Path, NotebookFormat Format)? Target(ParseResult parsed, string? source, out string problem)
    {
        problem = "";
        string? named = parsed.GetValue(target), byOption = parsed.GetValue(output), wanted = parsed.GetValue(to);
        if (named is not null && byOption is not null)
            problem = $"Two targets, {named} and {byOption}: name one.";
        else if (wanted is not null && NotebookFormats.Named(wanted) is null)
            problem = $"--to {wanted}: there is no such format. The formats are {Formats}.";
        else if ((named ?? byOption) is "-" or null && wanted is null)
            problem = $"To which format? Name a target with its ending, or give --to; the formats are {Formats}.";
        else if ((named ?? byOption) is { } given and not "-")
            return (wanted is null ? NotebookFormats.OfFile(given) : NotebookFormats.Named(wanted)) is { } format ? (given, format) : Refuse($"{given}: the ending says no known format. The formats are {Formats}; say one with --to.", out problem);
        else if (NotebookFormats.Named(wanted!) is { } format)
            return ((named ?? byOption) is null && source is not null ? System.IO.Path.ChangeExtension(source, NotebookFormats.Ending(format)) : null, format);
        return null;
    }

    private static (string? Path, NotebookFormat Format)? Refuse(string message, out string problem)
    {
        problem = message;
        return null;
    }

    private static ConversionPlace Place(NotebookSource source, string? path) =>
        new(
            source.Path is null ? "A notebook" : Path.GetFileName(source.Path),
            source.Folder,
            path is null ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(path))!,
            path is null ? null : Path.GetFileNameWithoutExtension(path));

    private static string? Obstacle(string path, ConversionPlace place, NotebookSource source, bool force)
    {
        if (Directory.Exists(path))
            return $"{path} is a folder: name the new file.";
        if (source.Path is not null && Path.GetFullPath(path) == Path.GetFullPath(source.Path))
            return $"{path} is the file itself: name another target.";
        if (force)
            return null;

        var beside = Path.Combine(place.TargetFolder, place.ReferencesFile!);
        return File.Exists(path) ? $"{path} is there already. Write over it with --force, or name another target."
            : path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && File.Exists(beside) ? $"{beside} is there already. Write over it with --force, or name another target."
            : null;
    }
}
