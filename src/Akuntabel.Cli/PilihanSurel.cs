using System.CommandLine;
using Akuntabel.Web.Surel;
using Akuntabel.Web.Umum;

namespace Akuntabel.Cli;

/// <summary>The mail server that reminders are sent by; without its name there is none.</summary>
internal sealed class PilihanSurel
{
    /// <summary>How often it is looked whom to remind.</summary>
    public static readonly TimeSpan Setiap = TimeSpan.FromMinutes(2);

    private readonly Option<string> _host = new("--surel-peladen") { Description = "nama peladen surel (SMTP) yang mengirim pengingat; kosong: tidak dikirim", DefaultValueFactory = _ => "" };

    private readonly Option<int> _port = new("--surel-port") { Description = "port peladen surel", DefaultValueFactory = _ => 587 };

    private readonly Option<KeamananSurel> _keamanan = new("--surel-keamanan") { Description = "starttls (lazim, port 587), tls (port 465), atau tanpa (hanya peladen di mesin atau jaringan sendiri)" };

    private readonly Option<string> _pengguna = new("--surel-pengguna") { Description = "nama pengguna pada peladen surel; kosong: tanpa masuk", DefaultValueFactory = _ => "" };

    private readonly Option<string> _sandi = new("--surel-berkas-sandi") { Description = "berkas yang memuat kata sandinya",
        DefaultValueFactory = _ => "" };

    private readonly Option<string> _dari = new("--surel-dari") { Description = "alamat pengirim, misalnya akuntabel@kabupaten.go.id",
        DefaultValueFactory = _ => "" };

    private readonly Option<string> _luar = new("--alamat-luar") { Description = "alamat yang dibuka pengguna, untuk tautan dalam surel, misalnya https://akuntabel.kabupaten.go.id", DefaultValueFactory = _ => "" };

    /// <summary>Adds the options to the command.</summary>
    public void Tambahkan(Command perintah)
    {
        foreach (var o in new Option[] { _host, _port, _keamanan, _pengguna, _sandi, _dari, _luar })
        {
            perintah.Options.Add(o);
        }
    }

    /// <summary>What is wrong with them; <c>null</c>: nothing.</summary>
    public string? Tolak(ParseResult h, string[] nama, string urls)
    {
        var luar = Luar(h);
        if (luar.Length > 0 && !(Uri.TryCreate(luar, UriKind.Absolute, out var u) && u.Scheme is "http" or "https"))
        {
            return $"--alamat-luar \"{luar}\" bukan alamat. Tulis misalnya https://akuntabel.kabupaten.go.id.";
        }

        return Baca(h) is not { } surel ? null
            : !AlamatSurel.Sah(surel.Dari) ? $"--surel-dari \"{surel.Dari}\" bukan alamat surel. Tulis misalnya akuntabel@kabupaten.go.id."
            : surel.Port is < 1 or > 65535 ? $"--surel-port {surel.Port} bukan port. Lazimnya 587, atau 465 dengan --surel-keamanan tls."
            : surel.BerkasSandi.Length > 0 && !File.Exists(surel.BerkasSandi)
                ? $"Berkas kata sandi surel \"{surel.BerkasSandi}\" tidak ada. Sebutkan tempatnya dengan --surel-berkas-sandi."
            : surel.Pengguna.Length > 0 && surel.BerkasSandi.Length == 0
                ? "--surel-pengguna perlu --surel-berkas-sandi, berkas yang memuat kata sandinya."
            : surel.Pengguna.Length > 0 && surel.Keamanan == KeamananSurel.Tanpa
                ? "Kata sandi surel tidak dikirim tanpa sandi: pakai --surel-keamanan starttls atau tls, atau hilangkan --surel-pengguna."
            // an address that only tells where to listen opens nothing in a letter
            : !Uri.TryCreate(AlamatLuar(h, nama, urls), UriKind.Absolute, out var a) || a.Host is "0.0.0.0" or "[::]"
                ? "Tautan dalam surel perlu alamat yang dibuka pengguna. Sebutkan --alamat-luar, misalnya https://akuntabel.kabupaten.go.id."
            : null;
    }

    /// <summary>The server; <c>null</c>: there is none.</summary>
    public OpsiSurel? Baca(ParseResult h) => h.GetValue(_host) is not { Length: > 0 } host ? null
        : new OpsiSurel(host, h.GetValue(_port), h.GetValue(_keamanan), h.GetValue(_pengguna) ?? "", h.GetValue(_sandi) ?? "",
            h.GetValue(_dari) ?? "");

    /// <summary>Where users open the application: as told, else by its name, else where it listens.</summary>
    public string AlamatLuar(ParseResult h, string[] nama, string urls) => Luar(h) is { Length: > 0 } luar ? luar.TrimEnd('/')
        : nama.Length > 0 ? $"https://{nama[0]}" : urls.Split(';')[0].TrimEnd('/');

    private string Luar(ParseResult h) => h.GetValue(_luar) ?? "";
}
