using Cahier.Display;
using Cahier.Execution;

namespace Cahier.Languages.Magics;

/// <summary>What commands can ask of the cell they stand in.</summary>
internal interface IMagicHost
{
    /// <summary>The languages of the notebook.</summary>
    NotebookLanguages Languages { get; }

    /// <summary>The folder of the notebook.</summary>
    string Folder { get; }

    /// <summary>Shows an output.</summary>
    void Show(MimeBundle data);

    /// <summary>Tells the user something beside the outputs.</summary>
    void Note(string text);

    /// <summary>Shows, at the end of the cell, how long it took.</summary>
    void ShowTime();

    /// <summary>Asks the user.</summary>
    IUserInputSource Input { get; }

    /// <summary>Does work that calls members of the user's objects, where it can be stopped.</summary>
    Task<MagicOutcome> Guarded(Func<MimeBundle> show, CancellationToken cancellationToken);

    /// <summary>Runs the code of another file's cell as if it stood here.</summary>
    Task<CellEnding> Run(ImportedCell cell, CancellationToken cancellationToken);
}
