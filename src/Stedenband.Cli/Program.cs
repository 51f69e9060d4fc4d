using Stedenband.Cli;

// Before any other word is read: workers and kernels obey other signals than people's commands, and should be there soon.
return args switch
{
    [WorkerVerb.Name, .. var pipes] => WorkerVerb.Run(pipes),
    ["kernel", "start", .. var words] => KernelVerb.Run(words),
    _ => await CommandLine.RunAsync(args),
};
