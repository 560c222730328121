using System.Net;
using System.Net.Sockets;

namespace Akuntabel.Web.Keamanan;

/// <summary>
/// The names under which the application answers. A page of an attacker's that points its own name at this machine (DNS rebinding) asks under
/// that name, and is refused.
/// </summary>
public sealed class NamaHost
{
    private static readonly string[] Putaran = ["localhost", "127.0.0.1", "::1"];

    private readonly HashSet<string> _boleh;

    /// <summary>Names from the addresses it listens on and those given.</summary>
    /// <param name="alamat">Addresses to listen on, separated by semicolons.</param>
    /// <param name="bernama">Names given by who started it.</param>
    public NamaHost(string alamat, IReadOnlyList<string> bernama)
    {
        ArgumentNullException.ThrowIfNull(alamat);
        ArgumentNullException.ThrowIfNull(bernama);
        var pendengar = alamat.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Pendengar).ToList();
        Terbuka = bernama.Count == 0 && pendengar.Exists(SemuaAlamat);
        _boleh = new HashSet<string>([.. Putaran, .. bernama.Select(Rapi), .. bernama.Count == 0 ? pendengar : []], StringComparer.OrdinalIgnoreCase);
        if (Terbuka)
        {
            _boleh.UnionWith([Dns.GetHostName(), Environment.MachineName]);
        }
    }

    /// <summary>Whether it listens to a whole network without a name: then any bare address of numbers counts, and the machine's own name.</summary>
    public bool Terbuka { get; }

    /// <summary>Whether a request under this name is answered.</summary>
    /// <param name="host">Name without port, as the request has it.</param>
    public bool Boleh(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var nama = Rapi(host);
        // an address of numbers is nobody's name that could be pointed here; a name in a domain must be given, for anybody can have a domain
        return _boleh.Contains(nama) || (Terbuka && IPAddress.TryParse(nama, out _));
    }

    /// <summary>Whether a text given as a name can be one: no scheme, no port, no path.</summary>
    public static bool Sah(string nama)
    {
        ArgumentNullException.ThrowIfNull(nama);
        return Uri.CheckHostName(Rapi(nama)) != UriHostNameType.Unknown;
    }

    /// <summary>Whether a name means this machine itself.</summary>
    public static bool Sendiri(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return Putaran.Contains(Rapi(host), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name is an address of numbers.</summary>
    public static bool Angka(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return IPAddress.TryParse(Rapi(host), out _);
    }

    private static string Rapi(string host) => host.Trim().Trim('[', ']').TrimEnd('.');

    private static bool SemuaAlamat(string pendengar) =>
        pendengar is "*" or "+" || (IPAddress.TryParse(pendengar, out var ip) && (ip.Equals(IPAddress.Any) || (ip.AddressFamily == AddressFamily.InterNetworkV6 && ip.Equals(IPAddress.IPv6Any))));

    // http://[::]:5080/dasar → ::
    private static string Pendengar(string alamat)
    {
        var inti = alamat[(alamat.IndexOf("://", StringComparison.Ordinal) is var i and >= 0 ? i + 3 : 0)..].Split('/')[0];
        return Rapi(inti.EndsWith(']') || !inti.Contains(':', StringComparison.Ordinal) ? inti : inti[..inti.LastIndexOf(':')]);
    }
}
