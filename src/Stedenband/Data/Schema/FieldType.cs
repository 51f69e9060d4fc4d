namespace Stedenband;

/// <summary>The types of Table Schema that the tables use.</summary>
public enum FieldType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number of 32 bits, such as <c>-12</c>.</summary>
    Integer,

    /// <summary>A finite number with a decimal point, such as <c>52.37</c>.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>Texts with a delimiter between them; an empty value is an empty list.</summary>
    List,
}
