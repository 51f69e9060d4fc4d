namespace Cahier.Languages.Magics;

/// <summary>A command of lines that begin with <c>#!</c>.</summary>
internal abstract class MagicCommand
{
    /// <summary>The name, without <c>#!</c>.</summary>
    public abstract string Name { get; }

    /// <summary>How it is written: shown where it is written wrongly, and by <c>#!lsmagic</c>.</summary>
    public abstract string Usage { get; }

    /// <summary>What it does, in a line.</summary>
    public abstract string Summary { get; }

    /// <summary>The options that take a value.</summary>
    public virtual IReadOnlyList<string> Options => [];

    /// <summary>The options that stand alone.</summary>
    public virtual IReadOnlyList<string> Flags => [];

    /// <summary>How many words it takes beside its options.</summary>
    public virtual int Words => 0;

    /// <summary>Whether the lines after it, up to the next command, are its text.</summary>
    public virtual bool TakesText => false;

    /// <summary>Whether its line may hold a password, and must not be shown.</summary>
    public virtual bool HasSecrets => false;

    /// <summary>Does what it says.</summary>
    /// <exception cref="SharingException">There is no such language or variable.</exception>
    public abstract Task<MagicOutcome> Run(MagicCall call, IMagicHost host, CancellationToken cancellationToken);

    /// <summary>The outcome of a line that lacks something.</summary>
    protected MagicOutcome Lacks(string what) => new MagicOutcome.Wrong($"#!{Name} needs {what}.", $"Write {Usage}.");
}
