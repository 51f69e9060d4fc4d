namespace Cahier.Languages.Sql;

/// <summary>The variables of a notebook's other languages.</summary>
internal interface IVariableSource
{
    /// <summary>The languages that have begun, other than this one, in a fixed order.</summary>
    IEnumerable<ILanguage> OthersThan(string language);
}
