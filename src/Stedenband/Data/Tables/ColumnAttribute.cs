namespace Stedenband;

/// <summary>Names the column of a property where the property cannot be called after it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ColumnAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
