using System.Text.Json.Nodes;

namespace Cahier.Display;

/// <summary>Receives what a running cell displays. The engine gives one to each run of a cell; calls may come from any thread.</summary>
public interface IDisplaySink
{
    /// <summary>Shows a new output.</summary>
    /// <param name="data">The value in each of its representations.</param>
    /// <param name="displayId">The id by which <see cref="Update"/> finds the output later.</param>
    /// <param name="metadata">Metadata of the output, or null for none.</param>
    void Display(MimeBundle data, string displayId, JsonObject? metadata);

    /// <summary>Replaces the outputs with this id, also those of earlier cells.</summary>
    /// <param name="data">The new value.</param>
    /// <param name="displayId">The id given to <see cref="Display"/>.</param>
    /// <param name="metadata">Metadata of the output, or null for none.</param>
    void Update(MimeBundle data, string displayId, JsonObject? metadata);

    /// <summary>Removes the outputs of the running cell.</summary>
    /// <param name="wait">Whether to wait until the next output arrives, which avoids flicker.</param>
    void Clear(bool wait);

    /// <summary>Shows a value beside the notebook, where the front end has a place for it; otherwise as an output.</summary>
    /// <param name="data">The value in each of its representations.</param>
    void Page(MimeBundle data) => Display(data, Guid.NewGuid().ToString("N"), null);
}
