namespace Cahier.Book.Tests;

public sealed class MessageTests
{
    [Fact]
    public void every_outcome_says_what_happened_and_what_to_try() => Snapshot.Verify(
        string.Join("\n\n",
            new BookOutcome.Written("book/index.html", 12, []).Message,
            new BookOutcome.OutputIsAFile("book").Message,
            new BookOutcome.OutputHoldsOtherFiles("book", "thesis.docx").Message,
            new BookOutcome.OutputNotWritable("book", "Access to the path 'book' is denied.").Message,
            new BookOutcome.OutputInUse("book").Message,
            new BookOutcome.FileMissing("data/towns.csv", "the table towns").Message,
            new BookOutcome.PageTwice("ties.html").Message,
            new ServerOutcome.PortInUse(8080).Message),
        "messages");
}
