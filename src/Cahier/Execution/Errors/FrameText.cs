using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Cahier.Display.Formatting;
using Cahier.Languages;

namespace Cahier.Execution.Errors;

/// <summary>One frame of a stack trace in the user's terms.</summary>
/// <param name="CellNumber">The cell whose code it is, or null.</param>
/// <param name="File">The file whose code it is when it is not a cell's, or null.</param>
/// <param name="Line">The line, or 0.</param>
/// <param name="Method">The method as the user would name it; empty for the top level of a cell.</param>
internal sealed partial record FrameText(int? CellNumber, string? File, int Line, string Method)
{
    /// <summary>Whether the frame is in code that the user wrote: a cell, or a script that it loads.</summary>
    public bool IsUser => CellNumber is not null
        || File is not null && (File.EndsWith(".csx", StringComparison.OrdinalIgnoreCase) || File.EndsWith(".fsx", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a frame; null when it is of the engine or of the machinery of <c>async</c>.</summary>
    public static FrameText? Read(StackFrame frame)
    {
        if (frame.GetMethod() is not { DeclaringType: { } type } method || IsMachinery(type, method))
            return null;

        return new(
            CellDocument.CellNumberOf(frame.GetFileName()),
            frame.GetFileName(),
            frame.GetFileLineNumber(),
            Name(method, type));
    }

    /// <summary>The frame as a line of a traceback.</summary>
    public string ToLine(string folder)
    {
        var place = CellNumber is { } number ? $"cell {number}, line {Line}"
            : File is not null && IsUser ? $"{CellDocument.Label(Path.GetRelativePath(folder, File))}, line {Line}"
            : null;
        return (Method, place) switch
        {
            ("", _) => $"   at {place ?? "the top of a cell"}",
            (_, null) => $"   at {Method}",
            _ => $"   at {Method} in {place}",
        };
    }

    private static bool IsMachinery(Type type, MethodBase method) =>
        type.Namespace is { } name && (name.StartsWith("System.Runtime.", StringComparison.Ordinal) || name == "System.Threading" || name.StartsWith("System.Threading.Tasks", StringComparison.Ordinal))
        || type.Namespace is "System.Reflection" && type.Name.Contains("Invoker", StringComparison.Ordinal)
        || type.Name is "ThrowHelper" or "ThrowHelpers"
        || type.Assembly == typeof(FrameText).Assembly
        || method.IsDefined(typeof(StackTraceHiddenAttribute), inherit: false)
        || method.Name is "<Factory>";

    private static string Name(MethodBase method, Type type)
    {
        var name = method.Name;
        // A state machine: the method's name is that of its type.
        if (name == "MoveNext" && Mangled().Match(type.Name) is { Success: true } machine && type.DeclaringType is { } outer)
            return IsTopLevel(machine.Groups["name"].Value) ? "" : $"{Qualifier(outer)}{machine.Groups["name"].Value}";
        if (IsTopLevel(name.Trim('<', '>')) || name == "main@" || type.FullName!.StartsWith("<StartupCode$FSI", StringComparison.Ordinal))
            return "";
        if (LocalFunction().Match(name) is { Success: true } local)
            return local.Groups["name"].Value + Parameters(method);
        if (Mangled().Match(name) is { Success: true } lambda)
            return IsTopLevel(lambda.Groups["name"].Value) ? "a lambda" : $"a lambda of {lambda.Groups["name"].Value}";
        if (type.Name.Contains('@', StringComparison.Ordinal))
            return type.Name.Split('@')[0] is var function && function is "" or "clo" or "it" ? "a lambda" : $"a lambda of {function}";

        return Qualifier(type) + name + Parameters(method);
    }

    private static bool IsTopLevel(string name) => name is "Initialize" or "<Initialize>" or "Main" or ".cctor";

    private static string Qualifier(Type type)
    {
        while (type.Name.StartsWith('<') && type.DeclaringType is { } outer)
            type = outer;

        return IsContainer(type) ? "" : UserTypeNames.Clean((type.FullName ?? type.Name).Split('[')[0]).Replace('+', '.') + ".";
    }

    private static bool IsContainer(Type type) =>
        type.DeclaringType is null
        && (type.Name.StartsWith("Submission#", StringComparison.Ordinal) || type.Name.StartsWith("FSI_", StringComparison.Ordinal));

    private static string Parameters(MethodBase method) =>
        $"({string.Join(", ", method.GetParameters().Select(parameter => $"{TypeNames.Of(parameter.ParameterType)} {parameter.Name}"))})";

    [GeneratedRegex(@"^<(?<name>.+)>(b__|d__|d$)")]
    private static partial Regex Mangled();

    [GeneratedRegex(@"^<.+>g__(?<name>\w+)\||^<(?<name>\w+)>__debug@")]
    private static partial Regex LocalFunction();
}
