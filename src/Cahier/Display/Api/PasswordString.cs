using System.Diagnostics.CodeAnalysis;

namespace Cahier;

/// <summary>A text that is not shown: what a reader typed for <c>#!set --value @password:…</c>.</summary>
[SuppressMessage("Design", "CA1024", Justification = "Formatters show properties, and this must not be shown.")]
public sealed class PasswordString(string password)
{
    private readonly string password = password ?? throw new ArgumentNullException(nameof(password));

    /// <summary>The text itself.</summary>
    public string GetClearTextPassword() => password;

    /// <summary>Dots.</summary>
    public override string ToString() => "••••••";
}
