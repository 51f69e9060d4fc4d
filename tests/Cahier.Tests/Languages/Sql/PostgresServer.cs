using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Cahier.Tests.Languages.Sql;

/// <summary>
/// A PostgreSQL server of the test's own: a new cluster in a temporary folder, on a free port of the loopback address,
/// with a password. Not as root, which the server refuses.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    public const string Password = "pass'word ;x";

    private readonly string folder = Directory.CreateTempSubdirectory("cahier-postgres-").FullName;
    private readonly string? bin = Folders().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    private readonly bool isStarted;

    public PostgresServer()
    {
        if (bin is null)
        {
            Missing = "There is no PostgreSQL server on this machine (Debian: apt-get install postgresql).";
            return;
        }

        Port = FreePort();
        var password = Path.Combine(folder, "password");
        File.WriteAllText(password, Password);
        var data = Path.Combine(folder, "data");
        if (Environment.UserName == "root")
            Run("chown", "-R", "nobody", folder);

        var made = AsUser(Path.Combine(bin, "initdb"), "-D", data, "-U", "towns", "--auth=scram-sha-256", $"--pwfile={password}", "-E", "UTF8", "--no-sync", "--locale=C");
        var port = Port.ToString(CultureInfo.InvariantCulture);
        isStarted = made is null && AsUser(Path.Combine(bin, "pg_ctl"), "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -c fsync=off", "start") is null;
        Missing = made ?? (isStarted ? null : "The PostgreSQL server of this machine does not start.");
    }

    /// <summary>Why there is none, or null.</summary>
    public string? Missing { get; }

    public int Port { get; }

    public string Connection => $"Host=127.0.0.1;Port={Port.ToString(CultureInfo.InvariantCulture)};Database=postgres;Username=towns;Password=\\\"{Password}\\\"";

    public void Dispose()
    {
        if (isStarted)
            AsUser(Path.Combine(bin!, "pg_ctl"), "-D", Path.Combine(folder, "data"), "-m", "immediate", "-w", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<string> Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")) : []);

    private static string? AsUser(string command, params string[] arguments) =>
        Environment.UserName == "root" ? Run("runuser", ["-u", "nobody", "--", command, .. arguments]) : Run(command, arguments);

    // What went wrong, or null.
    private static string? Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" })!;
        // Not read to its end: the server that pg_ctl starts keeps the pipes open.
        var error = process.StandardError.ReadLineAsync();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : $"{Path.GetFileName(command)} failed: {error.GetAwaiter().GetResult()}";
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
