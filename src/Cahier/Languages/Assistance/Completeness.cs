namespace Cahier.Languages.Assistance;

/// <summary>Whether code is a whole, for front ends in which Enter may mean to run it or to type on.</summary>
public abstract record Completeness
{
    private Completeness()
    {
    }

    /// <summary>It can be run.</summary>
    public sealed record Complete : Completeness;

    /// <summary>The user is to type on.</summary>
    /// <param name="Indent">What to put at the beginning of the next line.</param>
    public sealed record Incomplete(string Indent) : Completeness;

    /// <summary>It is wrong, and no further line can mend it.</summary>
    public sealed record Invalid : Completeness;

    /// <summary>That cannot be told: Cahier does not know the language.</summary>
    public sealed record Unknown : Completeness;
}
