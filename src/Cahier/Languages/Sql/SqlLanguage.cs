using System.Globalization;
using Cahier.Languages.Sql.Text;
using Microsoft.Data.Analysis;

namespace Cahier.Languages.Sql;

/// <summary>SQL cells of one database: statements run one after the other, and the last result is the cell's.</summary>
internal sealed class SqlLanguage(string name, ISqlDatabase database) : ILanguage
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public IReadOnlyList<string> VariableNames => database.VariableNames;

    /// <inheritdoc/>
    public Preparation Prepare(CellCode code, CancellationToken cancellationToken)
    {
        var script = SqlScript.Read(code.Text);
        if (script.Count == 0)
            return new Preparation.Ready(_ => Task.FromResult<Evaluation>(new Evaluation.Nothing()), Forget: () => { });

        return code.ResultName is not null && script[^1].HasNoResult
            ? new Preparation.Rejected([Problem(code.Text, script[^1], NoResult(script[^1], code.ResultName))])
            : new Preparation.Ready(stop => Run(code, script, stop), Forget: () => { });
    }

    /// <inheritdoc/>
    public Variable? Find(string name) => database.Find(name);

    /// <inheritdoc/>
    public string? Declare(Variable variable, CancellationToken cancellationToken) => database.Declare(variable, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => database.Dispose();

    private async Task<Evaluation> Run(CellCode code, IReadOnlyList<SqlStatement> script, CancellationToken stop)
    {
        var current = script[0];
        try
        {
            Tell(await database.Begin(script, stop).ConfigureAwait(false));
            DataFrame? shown = null;
            foreach (var statement in script)
            {
                current = statement;
                var isLast = ReferenceEquals(statement, script[^1]);
                var result = await database.Run(statement, isLast ? code.ResultName : null, stop).ConfigureAwait(false);
                shown = result is SqlResult.Rows rows ? rows.Frame : shown;
                if (result is SqlResult.Done done)
                    Console.Out.WriteLine(done.Count is { } count ? $"{statement.Name}: {Counted(count)}" : $"{statement.Name}: done");
            }

            return shown is null ? new Evaluation.Nothing() : new Evaluation.Value(shown);
        }
        catch (SqlFailure failure)
        {
            return new Evaluation.Rejected([Problem(code.Text, current, failure)]) { Name = "SqlError" };
        }
        finally
        {
            Tell(await database.End().ConfigureAwait(false));
        }
    }

    private static CodeProblem Problem(string text, SqlStatement statement, SqlFailure failure)
    {
        var place = TextPlace.Of(text, statement.Start + (failure.Position ?? 0));
        return new(failure.Code, failure.Message, place.Line, place.Column, place.LineText, Hint: failure.Hint);
    }

    private static SqlFailure NoResult(SqlStatement last, string name) =>
        new($"there is no result to call '{name}': the last statement, {last.Name}, has none.") { Hint = "End the cell with a select." };

    private static string Counted(long count) => count == 1 ? "1 row" : $"{count.ToString(CultureInfo.InvariantCulture)} rows";

    private static void Tell(IEnumerable<string> notes)
    {
        foreach (var note in notes)
            Console.Error.WriteLine(note);
    }
}
