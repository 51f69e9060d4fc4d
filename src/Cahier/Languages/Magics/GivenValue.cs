namespace Cahier.Languages.Magics;

/// <summary>A value as it is written in a command: as it is, of a variable, or asked for.</summary>
internal abstract record GivenValue
{
    private GivenValue()
    {
    }

    /// <summary>The value.</summary>
    public sealed record Known(Variable Variable) : GivenValue;

    /// <summary>There is none; why, and what to try.</summary>
    public sealed record Missing(string Message, string Hint) : GivenValue;

    /// <summary>Reads <c>5</c>, <c>text</c>, <c>@fsharp:x</c>, <c>@input:Question</c> or <c>@password:Question</c>.</summary>
    /// <exception cref="SharingException">There is no such language or variable.</exception>
    public static async Task<GivenValue> Read(string text, IMagicHost host, CancellationToken cancellationToken)
    {
        if (!text.StartsWith('@') || text.Split(':', 2) is not [var from, var name])
            return Of(Literal.Read(text));

        return from switch
        {
            "@input" => await Ask(name, isPassword: false, host, cancellationToken).ConfigureAwait(false),
            "@password" => await Ask(name, isPassword: true, host, cancellationToken).ConfigureAwait(false),
            _ => new Known(host.Languages.Variable(from[1..], name)),
        };
    }

    private static async Task<GivenValue> Ask(string prompt, bool isPassword, IMagicHost host, CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(() => host.Input.ReadLine(prompt, isPassword, cancellationToken), cancellationToken).ConfigureAwait(false) is { } answer
                ? Of(isPassword ? new PasswordString(answer) : answer)
                : new Missing("no answer was given.", "Run the cell again, and answer.");
        }
        catch (InvalidOperationException nobody)
        {
            return new Missing($"nobody can be asked for '{prompt}' here.", nobody.Message);
        }
    }

    private static Known Of(object value) => new(new Variable("", value, value.GetType()));
}
