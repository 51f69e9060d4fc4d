using System.Text.Json.Nodes;
using Cahier.Display;
using Cahier.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Cahier.Tests.Documents;

/// <summary>Makes notebooks of every kind of cell, output and text.</summary>
internal static class NotebookGenerator
{
    private static readonly string[] Pieces =
    [
        "", "x", "\n", "\r\n", "\t", "\"", "\\", "/", "é", "🙂", "ⵜ", "\u2028", "\u0001", "\u007f", "\ud83d", "</script>", "#!share", " ", "{", "null",
    ];

    private static readonly string[] Languages = ["csharp", "fsharp", "sql", "html", "javascript", "markdown", "pwsh"];

    public static Gen<string> Text { get; } = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    public static Gen<JsonObject> Metadata { get; } =
        from names in Gen.Elements("a", "b", "é", "tags", "").ListOf()
        from values in Json(2).ListOf(names.Count)
        select new JsonObject(names.Zip(values).DistinctBy(pair => pair.First).Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.First, pair.Second())));

    public static Gen<Output> Output { get; } = Gen.OneOf(
        from name in Gen.Elements("stdout", "stderr") from text in Text select (Output)new StreamOutput(name, text),
        from name in Text from value in Text from lines in Text.ListOf() select (Output)new ErrorOutput(name, value, [.. lines]),
        from data in Bundle() from metadata in Metadata select (Output)new DisplayDataOutput(data, metadata),
        from data in Bundle() from metadata in Metadata from count in Count() select (Output)new ExecuteResultOutput(count, data, metadata));

    public static Gen<Notebook> Notebook { get; } =
        from language in Gen.Elements(Languages)
        from cells in Cell().ListOf()
        select Cahier.Documents.Notebook.Create(language, [.. cells.Select((cell, index) => cell with { Id = $"cell-{index}" })]);

    private static Gen<Cell> Cell() => Gen.OneOf(
        from source in Text from metadata in Metadata select (Cell)new MarkdownCell { Source = source, Metadata = metadata },
        from source in Text from metadata in Metadata select (Cell)new RawCell { Source = source, Metadata = metadata },
        from source in Text
        from metadata in Metadata
        from language in Gen.Elements(Languages)
        from count in Count()
        from outputs in Output.ListOf()
        select (Cell)new CodeCell { Source = source, Metadata = metadata, Language = language, ExecutionCount = count, Outputs = [.. outputs] });

    private static Gen<MimeBundle> Bundle() =>
        from types in Gen.Elements("text/plain", "text/html", "image/png", "image/svg+xml", "application/json", MimeTypes.Plotly).ListOf()
        from texts in Text.ListOf(types.Count)
        from json in Gen.Elements("{}", "[1,2.50,{\"é\":null}]", "\"🙂\"", "1e-07", "true")
        select types.Zip(texts).Aggregate(MimeBundle.Empty, (bundle, pair) => bundle.With(pair.First, MimeBundle.IsJson(pair.First) ? json : pair.Second));

    private static Gen<int?> Count() => Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 1000).Select(count => (int?)count));

    /// <summary>Makers of values, as a JSON node can only be in one place.</summary>
    private static Gen<Func<JsonNode?>> Json(int depth)
    {
        var scalar = Gen.OneOf(
            Text.Select<string, Func<JsonNode?>>(text => () => JsonValue.Create(text)),
            Gen.Choose(-1000, 1000).Select<int, Func<JsonNode?>>(number => () => JsonValue.Create(number)),
            Gen.Elements<Func<JsonNode?>>(() => null, () => JsonValue.Create(true), () => JsonValue.Create(1.5), () => new JsonObject(), () => new JsonArray()));
        return depth == 0
            ? scalar
            : Gen.OneOf(scalar, from items in Json(depth - 1).ListOf() select (Func<JsonNode?>)(() => new JsonArray([.. items.Select(item => item())])));
    }
}
