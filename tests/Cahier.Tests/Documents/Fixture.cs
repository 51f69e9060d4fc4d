using System.Runtime.CompilerServices;
using System.Text;
using Cahier.Documents;

namespace Cahier.Tests.Documents;

/// <summary>Notebook files written by Python's json module as Jupyter calls it, or with the settings of other front ends.</summary>
internal static class Fixture
{
    public static TheoryData<string> All { get; } =
    [
        "jupyter.ipynb", "vscode.ipynb", "strings-and-own-order.ipynb", "ascii-one-line.ipynb", "compact-one-line.ipynb",
    ];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder(), name));

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static Notebook Read(string name) => Success(IpynbFormat.Read(Bytes(name), name));

    public static Notebook Success(NotebookReadOutcome outcome) =>
        outcome is NotebookReadOutcome.Success success
            ? success.Notebook
            : throw new Xunit.Sdk.XunitException($"Not read: {((NotebookReadOutcome.Failure)outcome).Problem}");

    public static NotebookProblem Failure(NotebookReadOutcome outcome) => Assert.IsType<NotebookReadOutcome.Failure>(outcome).Problem;

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Fixtures");
}
