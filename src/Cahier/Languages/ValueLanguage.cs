namespace Cahier.Languages;

/// <summary>The texts of <c>#!value</c>: a language that has variables and no code.</summary>
internal sealed class ValueLanguage : ILanguage
{
    private readonly List<Variable> variables = [];

    /// <inheritdoc/>
    public string Name => "value";

    /// <inheritdoc/>
    public IReadOnlyList<string> VariableNames => [.. variables.Select(variable => variable.Name).Reverse()];

    /// <inheritdoc/>
    public Preparation Prepare(CellCode code, CancellationToken cancellationToken)
    {
        var line = code.Text.Split('\n').TakeWhile(string.IsNullOrWhiteSpace).Count();
        return new Preparation.Rejected(
            [new("", "a text needs a name here.", line + 1, 1, code.Text.Split('\n')[line], Hint: "Write #!value --name x in the line before it.")]);
    }

    /// <inheritdoc/>
    public Variable? Find(string name) => variables.Find(variable => variable.Name == name);

    /// <inheritdoc/>
    public string? Declare(Variable variable, CancellationToken cancellationToken)
    {
        variables.RemoveAll(former => former.Name == variable.Name);
        variables.Add(variable);
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
