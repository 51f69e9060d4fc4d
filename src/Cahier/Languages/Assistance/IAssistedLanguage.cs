namespace Cahier.Languages.Assistance;

/// <summary>A language that can help the editor.</summary>
internal interface IAssistedLanguage
{
    /// <summary>The help.</summary>
    ILanguageAssistance Assistance { get; }
}
