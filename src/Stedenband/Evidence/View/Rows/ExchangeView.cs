namespace Stedenband;

/// <summary>A project or line of exchange.</summary>
public sealed class ExchangeView : RowView
{
    internal ExchangeView(RowPlace place)
        : base(place)
    {
    }

    /// <summary>Its title.</summary>
    public string Title => Plain("title") ?? "";

    /// <summary>The tie; missing where none is named.</summary>
    public CodedValue Partnership => Value("partnership");

    /// <summary>The country.</summary>
    public CodedValue PartnerCountry => Value("partner_country");

    /// <summary>The theme.</summary>
    public CodedValue Theme => Value("theme");

    /// <summary>Who took part.</summary>
    public CodedValue Actors => Value("actors");

    /// <summary>The methods.</summary>
    public CodedValue Methods => Value("methods");

    /// <summary>At whose learning it aimed.</summary>
    public CodedValue Direction => Value("direction");

    /// <summary>The programme that paid.</summary>
    public CodedValue Programme => Value("programme");

    /// <summary>First year.</summary>
    public CodedValue StartYear => Value("start_year");

    /// <summary>Whether the study tells of it.</summary>
    public CodedValue InStudy => Value("in_study");
}
