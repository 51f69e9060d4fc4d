namespace Stedenband.Checks.Chapter3;

/// <summary>The numbers of the claim are those of the codings, and cases and fieldwork are the same in the tables of ties and events.</summary>
internal sealed class SizeOfTheFieldwork() : ClaimCheck("c3-1")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] numbers = ["cases", "interviews", "missions", "fieldwork_start", "fieldwork_end"];
        var coded = numbers.Select(study.Coded).ToList();
        var cases = study.Cases.ToList();
        var fieldwork = study.Events.Named(item => item.Id == "fieldwork").ToList();
        var same = coded[0].Is("5") & coded[1].Is("125") & coded[2].Is("7") & coded[3].Is("2007") & coded[4].Is("2011");
        return Conclude(
            study,
            same & cases.Count == 5 & fieldwork.Some(item => item.Start.Is("2007") & item.End.Is("2011")),
            $"{coded[0]} cases coded and {cases.Count} in the table of ties, {coded[1]} interviews, {coded[2]} missions, fieldwork from {coded[3]} to {coded[4]}.",
            coded, cases, fieldwork);
    }
}
