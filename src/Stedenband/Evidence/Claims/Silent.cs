namespace Stedenband;

/// <summary>Outcomes for nobody to read: a search for recodings asks for the verdict only.</summary>
internal static class Silent
{
    private static readonly CheckOutcome Holds = new CheckOutcome.Holds("", []);
    private static readonly CheckOutcome DoesNotHold = new CheckOutcome.DoesNotHold("", []);
    private static readonly CheckOutcome NotTestable = new CheckOutcome.NotTestable("", "", []);

    public static CheckOutcome Of(bool? holds) => holds switch
    {
        true => Holds,
        false => DoesNotHold,
        null => NotTestable,
    };
}
