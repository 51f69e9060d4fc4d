using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Display;

namespace Cahier.Jupyter.Kernel.Session;

/// <summary>
/// Takes the outputs of one cell. Calls may come from any thread, and also after the cell has ended, from what it left
/// running. Of a silent request nothing is shown.
/// </summary>
public interface ICellOutput
{
    /// <summary>Text that the cell printed.</summary>
    void Write(PrintTarget target, string text);

    /// <summary>Shows a value.</summary>
    /// <param name="data">The value in each of its representations.</param>
    /// <param name="metadata">Metadata of the output, or null for none.</param>
    /// <param name="displayId">The id by which <see cref="Update"/> finds the output; null for none.</param>
    void Display(MimeBundle data, JsonObject? metadata = null, string? displayId = null);

    /// <summary>Replaces the outputs with this id, also those of earlier cells.</summary>
    void Update(MimeBundle data, JsonObject? metadata, string displayId);

    /// <summary>Removes the outputs of the cell.</summary>
    /// <param name="wait">Whether to wait for the next output, which avoids flicker.</param>
    void Clear(bool wait);

    /// <summary>The value of the cell.</summary>
    void Result(MimeBundle data, JsonObject? metadata = null, string? displayId = null);

    /// <summary>Shows text beside the notebook, in a pager that is not saved.</summary>
    /// <param name="data">The text, at least as <c>text/plain</c>.</param>
    /// <param name="start">The line to start from, from 0.</param>
    void Page(MimeBundle data, int start = 0);

    /// <summary>Makes a cell below this one, or sets the next input of a console.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="replace">Whether it takes the place of this cell.</param>
    void SetNextInput(string text, bool replace = false);

    /// <summary>Opens a comm to an object in the front end, such as the view of a widget.</summary>
    /// <param name="targetName">Who is to answer there.</param>
    /// <param name="data">What it needs for its beginning.</param>
    /// <param name="onMessage">Gets what the front end says; one call at a time.</param>
    /// <param name="metadata">Metadata of the message, or null for none.</param>
    IComm OpenComm(string targetName, JsonElement data, Action<CommNotice> onMessage, JsonObject? metadata = null);
}
