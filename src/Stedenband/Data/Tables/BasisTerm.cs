namespace Stedenband;

/// <summary>The terms of the vocabulary <c>basis</c> as they stand in the tables.</summary>
internal static class BasisTerm
{
    public const string Stated = "stated";
    public const string Inferred = "inferred";
    public const string NotReported = "not_reported";

    public static IReadOnlyList<string> All { get; } = [Stated, Inferred, NotReported];

    public static Basis Parse(string term) => term switch
    {
        Stated => Basis.Stated,
        Inferred => Basis.Inferred,
        NotReported => Basis.NotReported,
        _ => throw new FormatException($"'{term}' passed validation but is no basis."),
    };

    public static string Of(Basis basis) => basis switch
    {
        Basis.Stated => Stated,
        Basis.Inferred => Inferred,
        Basis.NotReported => NotReported,
        _ => throw new NotSupportedException($"The basis {basis}."),
    };
}
