using Cahier.Languages.Sql.Text;

namespace Cahier.Languages.Sql;

/// <summary>A database that SQL cells speak to. Not for several threads at once.</summary>
internal interface ISqlDatabase : IDisposable
{
    /// <summary>Makes ready for the statements of a cell.</summary>
    /// <returns>Notes for the user.</returns>
    /// <exception cref="SqlFailure">The database cannot be used now.</exception>
    Task<IReadOnlyList<string>> Begin(IReadOnlyList<SqlStatement> script, CancellationToken cancellationToken);

    /// <summary>Runs a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="name">The name that its result gets, or null.</param>
    /// <param name="cancellationToken">Stops the database's work.</param>
    /// <exception cref="SqlFailure">The statement failed.</exception>
    Task<SqlResult> Run(SqlStatement statement, string? name, CancellationToken cancellationToken);

    /// <summary>Ends a cell: gives notes of what happened meanwhile.</summary>
    Task<IReadOnlyList<string>> End();

    /// <summary>The names of the variables that exist now, newest first.</summary>
    IReadOnlyList<string> VariableNames { get; }

    /// <summary>The variable's value now, or null when there is none of this name.</summary>
    Variable? Find(string name);

    /// <summary>Takes a value of another language in.</summary>
    /// <returns>A note for the user, or null.</returns>
    /// <exception cref="SharingException">The value cannot be taken.</exception>
    string? Declare(Variable variable, CancellationToken cancellationToken);
}
