namespace Cahier.Languages;

/// <summary>
/// One language of one notebook, with the variables its cells made. Not for several threads at once: a session
/// evaluates one piece of code after the other.
/// </summary>
internal interface ILanguage : IDisposable
{
    /// <summary>The name as in a cell's metadata: <c>csharp</c>.</summary>
    string Name { get; }

    /// <summary>The names of the variables that exist now.</summary>
    IReadOnlyList<string> VariableNames { get; }

    /// <summary>
    /// Does what can be done before user code runs. Cancelling this leaves the language as it was.
    /// </summary>
    Preparation Prepare(CellCode code, CancellationToken cancellationToken);

    /// <summary>The variable's value now, or null when there is none of this name.</summary>
    Variable? Find(string name);

    /// <summary>Declares a variable with this very object as its value.</summary>
    /// <returns>A note for the user when the variable could not have its own type; else null.</returns>
    /// <exception cref="SharingException">It cannot have this name.</exception>
    string? Declare(Variable variable, CancellationToken cancellationToken);
}
