namespace Cahier.Execution.Outputs;

/// <summary>The input of one cell: who is asked, and what is left of the last answer.</summary>
internal sealed class CellInput(IUserInputSource source)
{
    /// <summary>What a cell that reads single characters has not read yet of the last line.</summary>
    public TextReader Rest { get; set; } = TextReader.Null;

    /// <summary>Asks for a line.</summary>
    public string? Ask(string prompt, bool isPassword, CancellationToken cancellationToken) => source.ReadLine(prompt, isPassword, cancellationToken);
}
