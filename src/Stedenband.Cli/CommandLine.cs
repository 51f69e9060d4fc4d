using System.CommandLine;
using System.CommandLine.Invocation;
using Stedenband.Cli.Commands;

namespace Stedenband.Cli;

/// <summary>Reads the words and does what they ask; whatever happens, the caller gets an exit code and a sentence.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var parsed = Root().Parse(words);
        if (parsed.Action is ParseErrorAction)
            return Complaint.Say(Refusal(parsed), ExitCode.Unusable);

        using var signals = new StopSignals();
        try
        {
            var code = await parsed.InvokeAsync(Invocation(), signals.Order).ConfigureAwait(false);
            return code == ExitCode.Interrupted ? signals.ExitCode : code;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Foreseen ones never come here. Most often it is the output itself: a full disk behind '>'.
            return Complaint.Say($"Stopped, since a file or the output cannot be written or read: {problem.Message}", ExitCode.Unusable);
        }
        catch (Exception fault)
        {
            return Complaint.Say($"Stopped by a fault of the program, not of your notebooks or data. Please report it:\n{fault}", ExitCode.Unusable);
        }
    }

    private static RootCommand Root()
    {
        var book = new BookCommand();
        var root = new RootCommand("Stedenband: five municipal partnerships as data, executed notebooks and checks. Without a command it makes the book.")
        {
            book,
            new RunCommand(),
            new ConvertCommand(),
            new VerifyCommand(),
            new KernelCommand(),
        };
        book.AddTo(root);
        return root;
    }

    // Signals and errors are ours: the library's own handling knows one exit code for each.
    private static InvocationConfiguration Invocation() => new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    private static string Refusal(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var help = string.Concat(Verbs(command).Select(verb => verb + " ")) + "--help";
        // An unknown command is one error, not also that a known one is missing.
        return command.Subcommands.Any() && parsed.UnmatchedTokens.FirstOrDefault(word => !word.StartsWith('-')) is { } unknown
            ? $"There is no command '{unknown}'. The commands are {string.Join(", ", command.Subcommands.Select(other => other.Name))}. See {help}."
            : $"{string.Join('\n', parsed.Errors.Select(error => error.Message.TrimEnd()).Distinct())} See {help}.";
    }

    private static IEnumerable<string> Verbs(Command command) =>
        command is RootCommand ? [] : [.. command.Parents.OfType<Command>().SelectMany(Verbs), command.Name];
}
