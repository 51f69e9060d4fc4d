using Stedenband.Cli;

// Before any other word is read: what stops this program is not for its workers to obey, and they should be there soon.
return args is [WorkerVerb.Name, .. var pipes] ? WorkerVerb.Run(pipes) : await CommandLine.RunAsync(args);
