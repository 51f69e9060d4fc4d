namespace Cahier.Languages.Magics;

/// <summary>What a line says to its command.</summary>
/// <param name="Language">The language of the code around it.</param>
/// <param name="Arguments">Its words and options.</param>
/// <param name="Text">The lines after it, for a command that takes them.</param>
internal sealed record MagicCall(string Language, MagicArguments Arguments, string Text)
{
    /// <summary>The value of an option, or null.</summary>
    public string? Option(string name) => Arguments.Options.GetValueOrDefault(name);

    /// <summary>A word beside the options, or null.</summary>
    public string? Word(int index) => index < Arguments.Words.Count ? Arguments.Words[index] : null;
}
