namespace Cahier.Languages.Assistance;

/// <summary>Code that somebody is writing: a cell of which only the parts in one language are left.</summary>
/// <param name="Text">The code. All else of the cell is blank, so that positions are those of the cell.</param>
/// <param name="Folder">The folder of the notebook.</param>
/// <param name="IsBusy">Whether a cell is running: then nothing may be called that could get in its way.</param>
internal sealed record DraftCode(string Text, string Folder, bool IsBusy = false);
