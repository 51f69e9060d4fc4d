using System.Collections.Immutable;

namespace Cahier.Display.Formatting;

/// <summary>
/// The formatters that the cells of one session registered. The engine makes one for each notebook and puts it in
/// force around each run of a cell; code outside a notebook shares one.
/// </summary>
public sealed class FormatterRegistry
{
    private static readonly FormatterRegistry Shared = new();
    private static readonly AsyncLocal<FormatterRegistry?> Ambient = new();

    private ImmutableList<Registration> registrations = [];

    /// <summary>The registry in force.</summary>
    public static FormatterRegistry Current => Ambient.Value ?? Shared;

    /// <summary>The bounds of built-in formats.</summary>
    public FormatLimits Limits { get; set; } = new();

    /// <summary>Puts this registry in force until the returned value is disposed.</summary>
    public IDisposable Use()
    {
        var previous = Ambient.Value;
        Ambient.Value = this;
        return new Scope(previous);
    }

    internal void Add(Type type, string mimeType, Func<object, string> format)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(mimeType);
        var registration = new Registration(type, mimeType, format);
        ImmutableInterlocked.Update(ref registrations, list => list
            .RemoveAll(other => other.Type == type && string.Equals(other.MimeType, mimeType, StringComparison.OrdinalIgnoreCase))
            .Add(registration));
    }

    internal void Reset()
    {
        registrations = [];
        Limits = new();
    }

    /// <summary>
    /// The registrations of the nearest type: the value's own, else its nearest base class, else the interface
    /// (or <see cref="object"/>) that was registered last.
    /// </summary>
    internal IReadOnlyList<Registration> For(Type type)
    {
        var all = registrations;
        if (all.IsEmpty)
            return [];

        for (var candidate = type; candidate is not null && candidate != typeof(object); candidate = candidate.BaseType)
            if (all.Exists(registration => registration.Type == candidate))
                return all.FindAll(registration => registration.Type == candidate);

        var last = all.FindLast(registration => registration.Type.IsAssignableFrom(type));
        return last is null ? [] : all.FindAll(registration => registration.Type == last.Type);
    }

    internal sealed record Registration(Type Type, string MimeType, Func<object, string> Format);

    private sealed class Scope(FormatterRegistry? previous) : IDisposable
    {
        public void Dispose() => Ambient.Value = previous;
    }
}
