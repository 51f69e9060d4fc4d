using Cahier.Languages.Assistance.Texts;

namespace Cahier.Languages.Assistance.Magics;

/// <summary>Help on a line that begins with <c>#!</c>.</summary>
internal static class MagicInspection
{
    /// <summary>The help, or null when there is no such command.</summary>
    public static Inspection? Of(string line)
    {
        var name = line[2..].Split(' ')[0];
        return MagicNames.All.FirstOrDefault(magic => magic.Name == name) is { } known
            ? new Explanation { Signatures = [new($"#!{known.Name}")], Documentation = new() { Summary = known.Summary } }.ToInspection()
            : null;
    }
}
