namespace Stedenband;

/// <summary>One rule that the data keep.</summary>
internal interface IRule
{
    /// <summary>Logs every place where the rule is broken.</summary>
    void Check(LoadedPackage data);
}
