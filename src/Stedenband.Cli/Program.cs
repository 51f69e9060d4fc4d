using System.CommandLine;
using Stedenband.Cli.Commands;

var book = new BookCommand();
var root = new RootCommand("Stedenband: five municipal partnerships as data, executed notebooks and checks. Without a command it makes the book.")
{
    book,
    new RunCommand(),
    new VerifyCommand(),
    new WorkerVerb(),
};
book.AddTo(root);

return await root.Parse(args).InvokeAsync();
