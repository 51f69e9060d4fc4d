namespace Cahier.Languages.Assistance.Ranking;

/// <summary>How near a candidate is to the place where it would stand.</summary>
internal enum Nearness
{
    /// <summary>Made for this place: a named argument, a member to initialise or override.</summary>
    Place,

    /// <summary>Declared by the user.</summary>
    Own,

    /// <summary>A member of what stands before the dot.</summary>
    Member,

    /// <summary>An extension method of it, or a word of the language.</summary>
    Extension,

    /// <summary>What every object has.</summary>
    Everywhere,

    /// <summary>In scope by a <c>using</c>.</summary>
    Imported,

    /// <summary>Of a namespace that is not imported.</summary>
    Importable,
}
