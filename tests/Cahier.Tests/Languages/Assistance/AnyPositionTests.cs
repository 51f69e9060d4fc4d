using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Assistance;

/// <summary>An editor asks anywhere, mostly in code that is half written.</summary>
[Collection(EngineTests.Name)]
public sealed class AnyPositionTests : IDisposable
{
    private const string CSharp =
        """"
        #r "none.dll"
        using System.Globalization; // 😀
        #load "none.csx"
        /// <summary>A town.</summary>
        [Obsolete("x")]
        record Town(string Name, int People = 1) : IComparable<Town> { public int CompareTo(Town? o) => o?.People ?? 0; }
        #!time
        namespace Villages { enum Side { Near = 1, Far } abstract class B<T> where T : new() { protected abstract T Get(ref int n, params object[] rest); public T this[int i] => default!; } }
        class D : Villages.B<List<int>> { protected override List<int> Get(ref int n, params object[] rest) { n++; return [1, ..rest.Cast<int>()]; } }
        var (a, b) = (1, "x" + $"{2:N2} {{}} {new Town("a") with { People = 3 }}");
        var s = """raw "text" """; var c = 'c'; var v = @"c:\""x"; /* a comment */
        if (a is > 0 and not 5 || b is { Length: > 3 } t) { foreach (var (k, w) in new Dictionary<string, int> { ["k"] = 1 }) Console.WriteLine(k + w); }
        var q = from n in new[] { 1, 2 } where n > 1 orderby n descending select new { n, Half = n / 2.0 };
        Func<int, Task<int>> f = async x => { await Task.Delay(1); return x switch { 1 => 2, _ => throw new InvalidOperationException(nameof(x)) }; };
        unsafe { int* p = null; } static T Id<T>(T x) => x; goto end; end: ;
        global::System.Console.Write(Id<Town>(null)?.Name.ToString(CultureInfo.InvariantCulture)[..^1]);
        #if DEBUG
        disabled.
        #endif
        a
        """";

    private const string FSharp =
        """"
        #r "nuget: Nothing"
        open System.Text // 😀
        /// A town.
        type Town = { Name: string; People: int } with member t.Twice(n: int, ?m: string) = t.People * n
        type Shape = | Circle of radius: float | Dot
        let rec f (x: 'a list) = match x with | [] -> 0 | _ :: rest when rest.Length > 1 -> 1 + f rest | _ -> 2
        let town = { Name = $"{1 + 2} \" x"; People = 3 }
        (* a (* nested *) comment *) let c = '"' in printfn """%d "raw" """ (town.Twice(1, m = "a"))
        [ for i in 1 .. 3 do if i > 1 then yield i ] |> List.map (fun x -> x.ToString()) |> String.concat ","
        async { let! x = async { return 1 } in return x } |> Async.RunSynchronously
        let ``a name`` = @"c:\" in Math.Max(1, ``a name``.Length)
        """";

    private readonly AssistedNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Theory]
    [InlineData("csharp", CSharp, 8)]
    [InlineData("fsharp", FSharp, 23)]
    public async Task every_position_of_any_code_is_answered(string language, string code, int step)
    {
        var cancel = TestContext.Current.CancellationToken;
        for (var position = 0; position <= code.Length; position += step)
        {
            foreach (var text in new[] { code, code[..position] })
            {
                var list = await notebook.Session.Complete(language, text, position, cancel);
                Assert.True(list.Start >= 0 && list.Start <= position && position <= list.End && list.End <= text.Length, $"{text[..position]}¦ {list.Start} {list.End}");
                Assert.All(list.Items, item => Assert.NotEmpty(item.Text));
                var help = await notebook.Session.Inspect(language, text, position, position % 2, cancel);
                Assert.NotEqual("", help?.Data["text/plain"]);
            }

            Assert.NotNull(notebook.Session.IsComplete(language, code[..position]));
        }
    }

    [Fact]
    public async Task half_of_any_cell_can_be_checked()
    {
        for (var position = 0; position <= CSharp.Length; position += 40)
            Assert.All(
                await notebook.Diagnose("csharp", CSharp[..position]),
                problem => Assert.InRange(problem.Line, 1, CSharp[..position].Split('\n').Length));
    }
}
