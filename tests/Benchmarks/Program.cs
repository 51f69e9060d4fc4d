using Benchmarks;

// Speed is measured here and compared within one run; no test depends on it.
//   dotnet run -c Release --project tests/Benchmarks            everything
//   dotnet run -c Release --project tests/Benchmarks -- cells   only the measurements whose name holds the word
if (args is ["--first-answer", var language])
{
    await AssistanceMeasurement.PrintFirstAnswer(language);
    return;
}

if (args is ["--floor"])
{
    await KernelMeasurement.RunFloor();
    return;
}

var wanted = args.FirstOrDefault() ?? "";
foreach (var (name, measure) in Measurements.All.Where(entry => entry.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)))
{
    Console.WriteLine(name);
    foreach (var line in await measure()) Console.WriteLine($"  {line}");
}
