namespace Stedenband;

/// <summary>A tie between a Dutch municipality and a partner.</summary>
public sealed class TieView : RowView
{
    internal TieView(RowPlace place)
        : base(place)
    {
    }

    /// <summary>Its name, Dutch side first.</summary>
    public string Name => Plain("name") ?? "";

    /// <summary>The Dutch side, a key of the municipalities.</summary>
    public string DutchMunicipality => Plain("dutch_municipality") ?? "";

    /// <summary>The other side, a key of the municipalities; null when it is none in our list.</summary>
    public string? PartnerMunicipality => Plain("partner_municipality");

    /// <summary>Country of the partner.</summary>
    public CodedValue PartnerCountry => Value("partner_country");

    /// <summary>Whether it is one of the five cases.</summary>
    public CodedValue IsCase => Value("is_case");

    /// <summary>What kind of tie it is.</summary>
    public CodedValue LinkType => Value("link_type");

    /// <summary>Year it began.</summary>
    public CodedValue StartYear => Value("start_year");

    /// <summary>Themes of the tie.</summary>
    public CodedValue Themes => Value("themes");

    /// <summary>What was coded of the tie.</summary>
    /// <param name="variable">A variable of the codebook.</param>
    public CodingView Coded(string variable) => Study.Coded(Id, variable);

    /// <summary>What was coded of one side of it.</summary>
    /// <param name="side"><c>dutch</c> or <c>partner</c>.</param>
    /// <param name="variable">A variable of the codebook.</param>
    public CodingView CodedSide(string side, string variable) => Study.Coded($"{Id}:{side}", variable);
}
