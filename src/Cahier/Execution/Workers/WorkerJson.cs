using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Cahier.Execution.Outputs;
using Cahier.Execution.Runs;

namespace Cahier.Execution.Workers;

/// <summary>The JSON between a pool and its workers. Both are always of the same build: the format needs no versions.</summary>
internal static class WorkerJson
{
    private static readonly Type[] Unions = [typeof(WorkerRequest), typeof(WorkerReply), typeof(RunMessage), typeof(OutputEvent), typeof(CellOutcome)];

    /// <summary>The options for every line.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new MimeBundleConverter(), new OutputConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameCases } },
    };

    private static void NameCases(JsonTypeInfo info)
    {
        if (!Unions.Contains(info.Type))
            return;

        info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "$case" };
        foreach (var one in info.Type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Where(nested => nested.BaseType == info.Type))
            info.PolymorphismOptions.DerivedTypes.Add(new(one, one.Name));
    }
}
