using Cahier.Display;
using Cahier.Display.Formatting;

namespace Cahier.Tests.Display.Formatting;

public sealed class RegistrationsTests : IDisposable
{
    private readonly IDisposable session = new FormatterRegistry().Use();

    public void Dispose() => session.Dispose();

    [Fact]
    public void a_registered_formatter_wins_and_plain_text_is_added()
    {
        Formatter.Register<Animal>(animal => $"<i>{animal.Name}</i>", MimeTypes.Html);

        Assert.Equal(
            MimeBundle.Of(MimeTypes.Html, "<i>Rex</i>").With(MimeTypes.PlainText, "Animal { Name = \"Rex\" }"),
            Formatter.Format(new Animal("Rex")));
    }

    [Fact]
    public void a_derived_type_uses_the_formatter_of_its_base()
    {
        Formatter.Register<Animal>(animal => animal.Name);

        Assert.Equal("Rex", Formatter.ToDisplayString(new Dog("Rex")));
    }

    [Fact]
    public void the_nearest_type_wins()
    {
        Formatter.Register<Dog>(_ => "dog");
        Formatter.Register<Animal>(_ => "animal");

        Assert.Equal("dog", Formatter.ToDisplayString(new Dog("Rex")));
    }

    [Fact]
    public void a_formatter_that_throws_is_told_and_the_value_still_shown()
    {
        Formatter.Register<Animal>(_ => throw new InvalidOperationException("no pen"));

        Assert.Equal("Animal { Name = \"Rex\" }\n(its formatter failed: <InvalidOperationException: no pen>)", Formatter.ToDisplayString(new Animal("Rex")));
    }

    [Fact]
    public void a_formatter_that_formats_its_own_value_ends()
    {
        Formatter.Register<Animal>(animal => Formatter.ToDisplayString(animal));

        Assert.Contains("(its formatter failed: <InsufficientExecutionStackException", Formatter.ToDisplayString(new Animal("Rex")), StringComparison.Ordinal);
    }

    [Fact]
    public void a_formatter_can_write_to_a_writer()
    {
        Formatter.Register<Animal>((animal, writer) => writer.Write(animal.Name), MimeTypes.Markdown);

        Assert.Equal(MimeBundle.Of(MimeTypes.Markdown, "Rex"), Formatter.Format(new Animal("Rex")));
    }

    [Fact]
    public void registrations_end_with_their_session()
    {
        Formatter.Register<Animal>(_ => "here");
        using var other = new FormatterRegistry().Use();

        Assert.Equal("Animal { Name = \"Rex\" }", Formatter.ToDisplayString(new Animal("Rex")));
    }

    [Fact]
    public void html_beyond_all_bounds_is_left_out_and_told()
    {
        Formatter.Limits = new() { WholeCharacters = 10 };
        Formatter.Register<Animal>(_ => new string('x', 11), MimeTypes.Html);

        Assert.Equal(MimeBundle.PlainText("<text/html of 11 characters is not shown: the limit is 10>"), Formatter.Format(new Animal("Rex")));
    }

    [Fact]
    public void a_bound_below_zero_is_refused_where_it_is_set() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FormatLimits { Rows = -1 });

    private record Animal(string Name);

    private sealed record Dog(string Name) : Animal(Name);
}
