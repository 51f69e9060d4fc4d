using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.References;

[Collection(EngineTests.Name)]
public sealed class CopiedAssemblyTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    private string Lib => Path.Combine(notebook.Folder, "lib");

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task what_is_loaded_is_a_copy_with_all_that_it_needs()
    {
        Libraries.Compile(Lib, "CopiedBase", "public class CopiedBase { public int Number => 41; }");
        Libraries.Compile(Lib, "Copied", "public class Copied : CopiedBase { }", "CopiedBase");
        var places = (await notebook.CSharp("#r \"lib/Copied.dll\"\nstring.Join(' ', new[] { typeof(Copied), typeof(CopiedBase) }.Select(type => type.Assembly.Location))")).Result()!.Split(' ');
        Assert.All(places, place => Assert.False(place.StartsWith(notebook.Folder, StringComparison.Ordinal), place));
        Assert.Equal(Path.GetDirectoryName(places[0]), Path.GetDirectoryName(places[1]));
        Directory.Delete(Lib, recursive: true);
        Assert.Equal("41", (await notebook.CSharp("new Copied().Number")).Result());
    }

    [Fact]
    public async Task a_file_can_be_replaced_while_it_is_in_use_and_its_new_build_needs_a_new_session()
    {
        Libraries.Compile(Lib, "Replaced", "public class Replaced { public int Number => 1; }");
        Assert.Equal("1", (await notebook.CSharp("#r \"lib/Replaced.dll\"\nnew Replaced().Number")).Result());

        Libraries.Compile(Lib, "Replaced", "public class Replaced { public int Number => 2; }");
        Assert.Equal("1", (await notebook.CSharp("new Replaced().Number")).Result());
        var file = Path.Combine(Lib, "Replaced.dll");
        Assert.Equal(
            $"""
            (1,1): error: 'lib/Replaced.dll' is another build of Replaced than the one in use, which is {file}.
                #r "lib/Replaced.dll"
                ^
                One process can use only one. Start the notebook again to use this one.
            """, (await notebook.CSharp("#r \"lib/Replaced.dll\"")).Traceback());
    }

    [Fact]
    public async Task a_file_that_was_referenced_and_not_yet_loaded_is_held_to_its_first_build()
    {
        Libraries.Compile(Lib, "NotYetLoaded", "public class NotYetLoaded { public const int Number = 1; }");
        Assert.Equal("1", (await notebook.CSharp("#r \"lib/NotYetLoaded.dll\"\nNotYetLoaded.Number")).Result());
        Libraries.Compile(Lib, "NotYetLoaded", "public class NotYetLoaded { public const int Number = 2; }");
        Assert.Contains("is another build of NotYetLoaded than the one in use", (await notebook.CSharp("#r \"lib/NotYetLoaded.dll\"")).Error().Message, StringComparison.Ordinal);
        Assert.Equal("1", (await notebook.CSharp("NotYetLoaded.Number")).Result());
    }

    [Fact]
    public async Task the_same_build_may_be_named_again_and_by_another_session()
    {
        Libraries.Compile(Lib, "NamedAgain", "public class NamedAgain { public int Number => 5; }");
        Assert.Equal("5", (await notebook.CSharp("#r \"lib/NamedAgain.dll\"\nnew NamedAgain().Number")).Result());
        Assert.Equal("5", (await notebook.CSharp("#r \"lib/NamedAgain.dll\"\nnew NamedAgain().Number")).Result());
        Assert.Equal("5", (await notebook.FSharp("#r \"lib/NamedAgain.dll\"\nNamedAgain().Number")).Result());
    }

    [Fact]
    public async Task an_assembly_that_is_asked_for_by_name_at_run_time_is_found_beside_the_others()
    {
        Libraries.Compile(Lib, "LateAsked", "public class LateAsked { }");
        Libraries.Compile(Lib, "Asking", "public static class Asking { public static string Find(string name) => System.Reflection.Assembly.Load(name).FullName; }");
        Assert.StartsWith("LateAsked,", (await notebook.CSharp("#r \"lib/Asking.dll\"\nAsking.Find(\"LateAsked\")")).Result(), StringComparison.Ordinal);
    }
}
