using System.Text.Json.Nodes;

namespace Cahier.Documents;

/// <summary>Makes a notebook read from one format fit for the other. Texts and languages stay.</summary>
public static class NotebookConversion
{
    /// <summary>
    /// The notebook with the metadata that Jupyter needs: a kernelspec and language information. One that has them is
    /// returned as it is.
    /// </summary>
    public static Notebook ToIpynb(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        if (notebook.Origin is not null || notebook.Metadata.ContainsKey("kernelspec"))
            return notebook;

        var metadata = NotebookLanguage.MetadataFor(notebook.DefaultLanguage ?? "csharp");
        foreach (var (name, value) in notebook.Metadata)
        {
            if (name == "kernelInfo")
                metadata["polyglot_notebook"] = new JsonObject { ["kernelInfo"] = value?.DeepClone() };
            else if (!metadata.ContainsKey(name))
                metadata[name] = value?.DeepClone();
        }

        return notebook with { Metadata = metadata };
    }
}
