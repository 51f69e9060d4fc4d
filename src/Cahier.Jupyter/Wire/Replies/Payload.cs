using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>Something that a front end is to do beside showing outputs. Deprecated by the specification, and without a successor.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#payloads-deprecated</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "source")]
[JsonDerivedType(typeof(PagePayload), "page")]
[JsonDerivedType(typeof(SetNextInputPayload), "set_next_input")]
public abstract record Payload;
