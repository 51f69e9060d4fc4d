namespace Stedenband.Tests.Evidence.Sources;

/// <summary>How pins are found in somebody's own copy: exactly, after what makes copies differ has been made equal.</summary>
public class SourceCopyTests
{
    [Theory]
    [InlineData("een lange samen-\nwerking van steden", "lange samenwerking van")]
    [InlineData("een lange samen- \n  werking van steden", "lange samenwerking van")]
    [InlineData("een lange samen\u00AD\nwerking van steden", "lange samenwerking van")]
    [InlineData("een lange samen\u00ADwerking van steden", "lange samenwerking van")]
    [InlineData("de Nederlands-\nMarokkaanse banden", "Nederlands-Marokkaanse banden")]
    [InlineData("de Nederlands-Marokkaanse banden", "Nederlands\u2013Marokkaanse banden")]
    [InlineData("Amsterdam - \nKocaeli in Turkije", "Amsterdam - Kocaeli in")]
    [InlineData("zij zien \u2018eigenbelang\u2019 als reden", "zien 'eigenbelang' als")]
    [InlineData("zij zeggen \u201Czo is het\u201D altijd", "zeggen \"zo is het\" altijd")]
    [InlineData("\u201C\uFFFDHet belangrijkste wat ik leerde", "\"Het belangrijkste wat ik")]
    [InlineData("een  \t o\uFB03ci\u00EBle   band", "een offici\u00EBle band")]
    [InlineData("de band\n\n12\n\nblijft bestaan", "de band blijft bestaan")]
    [InlineData("de band\n\f  - xii -  \nblijft bestaan", "de band blijft bestaan")]
    [InlineData("Tussen gemeenten 7\nde band\n8 Tussen gemeenten\nblijft bestaan\nTussen gemeenten 9", "de band blijft bestaan")]
    [InlineData("de band\r\nblijft bestaan", "de band blijft bestaan")]
    public void what_makes_copies_differ_makes_no_difference(string text, string pin) =>
        Assert.IsType<PinResolution.Found>(Copy(text).Find(Passage(pin)));

    [Theory]
    [InlineData("De band blijft bestaan", "de band blijft")]
    [InlineData("de bandbreedte blijft bestaan", "de band")]
    [InlineData("de banden blijven bestaan", "de band blijft bestaan")]
    [InlineData("Tussen gemeenten 7\nde band\nTussen gemeenten 8\nTussen gemeenten 9", "Tussen gemeenten")]
    public void what_is_not_there_word_for_word_is_not_found(string text, string pin) =>
        Assert.IsType<PinResolution.Missing>(Copy(text).Find(Passage(pin)));

    [Fact]
    public void a_found_pin_is_shown_in_its_line_and_among_its_words()
    {
        var found = Assert.IsType<PinResolution.Found>(Copy("Voorwoord\n\ntwee gemeenten met een\nvaste band in 2004").Find(Passage("gemeenten met een vaste")));

        Assert.Equal((3, "Voorwoord twee gemeenten met een vaste band in 2004"), (found.Line, found.Context));
    }

    [Fact]
    public void a_page_that_begins_in_a_line_begins_no_line_of_an_editor() =>
        Assert.Equal(3, Assert.IsType<PinResolution.Found>(Copy("Voorwoord\n\f12\fInleiding\ntwee gemeenten met een band").Find(Passage("gemeenten met een"))).Line);

    [Fact]
    public void a_missing_pin_is_told_with_what_comes_nearest()
    {
        var missing = Assert.IsType<PinResolution.Missing>(Copy("Voorwoord\ntwee gemeenten met een\nvaste band").Find(Passage("gemeenten met een losse band")));

        Assert.Equal("passage p: the pin 'gemeenten met een losse band' is not in it. Nearest, in line 2: 'gemeenten met een vaste band'", missing.ToString());
    }

    [Fact]
    public void where_nothing_comes_near_nothing_is_shown() =>
        Assert.Equal("passage p: the pin 'gemeenten met een losse band' is not in it. Nothing comes near", Copy("Iets anders over steden.").Find(Passage("gemeenten met een losse band")).ToString());

    [Fact]
    public void a_pin_that_stands_there_twice_locates_nothing() =>
        Assert.Equal(
            "passage p: the pin 'een vaste band' is in it 2 times, in the lines 1, 3",
            Assert.IsType<PinResolution.Ambiguous>(Copy("een vaste band\nof niet\neen vaste\nband").Find(Passage("een vaste band"))).ToString());

    [Fact]
    public void all_faults_come_in_one_report()
    {
        var report = Copy("een vaste band\neen vaste band\nvier bezoeken per jaar\nwerk van collega's\nmet beide kanten")
            .Verify([Passage("een vaste band", "1"), Passage("vier bezoeken per", "2"), Passage("collega’s met beide", "3"), Passage("vijf bezoeken per jaar", "4")]);

        Assert.Equal(
            """
            copy.txt: 2 of 4 pins stand in it once.
            copy.txt: passage 1: the pin 'een vaste band' is in it 2 times, in the lines 1, 2
            copy.txt: passage 4: the pin 'vijf bezoeken per jaar' is not in it. Nearest, in line 3: 'vier bezoeken per jaar'
            """,
            report.ToString());
    }

    [Fact]
    public void another_book_is_told_in_one_sentence()
    {
        var report = Copy("Er was eens een vos.").Verify([Passage("een vaste band", "1"), Passage("vier bezoeken per", "2"), Passage("een vos", "3")]);

        Assert.False(report.IsSameText);
        Assert.Equal("copy.txt: 1 of 3 pins stand in it once. It seems to be another text than the study's: name a copy of Tussen gemeenten (van Ewijk 2013).", report.ToString());
    }

    private static SourceCopy Copy(string text) => SourceCopy.Of("copy.txt", text);

    private static Passage Passage(string pin, string id = "p") => new() { Id = id, Chapter = 1, Section = "Opening", Paragraph = 1, Pin = pin, Summary = "What it says." };
}
