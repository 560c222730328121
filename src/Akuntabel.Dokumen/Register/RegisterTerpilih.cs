using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Register;

/// <summary>A table of a register that the settings of a report pick, by the words of its form.</summary>
/// <param name="Register">Name or code of the register.</param>
/// <param name="Tabel">Title or code of its table; empty: the list of its rows.</param>
/// <param name="Tempat">Where it is printed: <see cref="RegisterDalamLaporan.DalamBab"/> or <see cref="RegisterDalamLaporan.DalamLampiran"/>.</param>
/// <param name="Judul">Title; empty: that of the table.</param>
public sealed record RegisterTerpilih(string Register, string Tabel, string Tempat, string Judul)
{
    private const string Laporan = "laporan.yaml";
    private const int KolomBanyak = 10;

    private static readonly JsonSerializerOptions Pilihan = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a report picks, in order.</summary>
    public static IReadOnlyList<RegisterTerpilih> Baca(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return berkas.Coba(Laporan, out var isi) && YamlBerkas.Baca(Encoding.UTF8.GetString(isi.Span), Laporan, 0, []) is SetelanPeta laporan
            ? [.. laporan.Daftar("register").OfType<SetelanPeta>().Where(p => p.Teks("register").Trim().Length > 0)
                .Select(p => new RegisterTerpilih(p.Teks("register").Trim(), p.Teks("tabel").Trim(), p.Teks("tempat").Trim(), p.Teks("judul").Trim()))]
            : [];
    }

    /// <summary>Whether it is of a register.</summary>
    public bool Milik(DefinisiRegister definisi)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        return Sama(Register, definisi.Nama) || Sama(Register, definisi.Kode);
    }

    /// <summary>The files with the tables that a report picks. One whose register is not there, or is closed, is told as missing.</summary>
    /// <param name="berkas">The files.</param>
    /// <param name="daftar">What is picked.</param>
    /// <param name="register">Registers that may be printed, with their rows.</param>
    /// <param name="waktu">Time of the report.</param>
    public static KumpulanBerkas Sajikan(
        KumpulanBerkas berkas, IReadOnlyList<RegisterTerpilih> daftar, IReadOnlyList<(DefinisiRegister Definisi, IReadOnlyCollection<BarisRegister> Baris)> register, PeriodeKueri waktu)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        ArgumentNullException.ThrowIfNull(daftar);
        ArgumentNullException.ThrowIfNull(register);
        var cetak = new List<object>();
        foreach (var p in daftar)
        {
            var (definisi, baris) = register.FirstOrDefault(r => p.Milik(r.Definisi));
            if (definisi is null || p.Tampilan(definisi) is not { } t)
            {
                cetak.Add(new
                {
                    kunci = RegisterDalamLaporan.NamaTabel(PenyusunTampilan.Kunci(p.Register + "-" + p.Tabel)), judul = p.Judul.Length > 0 ? p.Judul : p.Register, tempat = p.Tempat,
                    tiada = definisi is null ? "register itu tidak ada, tidak dipakai, atau tertutup" : $"tabel \"{p.Tabel}\" tidak ada dalam register {definisi.Nama}",
                });
                continue;
            }

            var kunci = RegisterDalamLaporan.NamaTabel(t.Kode == definisi.Kode ? definisi.Kode : $"{definisi.Kode}-{t.Kode}");
            var hasil = new PenyusunTampilan(definisi).Susun(t, waktu, baris);
            hasil = hasil with { Baris = [.. hasil.Baris.Select(b => (IReadOnlyList<string>)[.. b.Select(Polos)])] };
            berkas = berkas.Dengan($"{RegisterDalamLaporan.Folder}/{kunci}.csv", TabelCsvRegister.Tulis(hasil));
            cetak.Add(new
            {
                kunci, judul = p.Judul.Length > 0 ? p.Judul : t.Judul, tempat = p.Tempat, nama = definisi.Nama, kosong = hasil.Baris.Count == 0 ? "ya" : "",
                kolom = hasil.Kolom.Select(k => new { kunci = k.Kunci, judul = k.Judul, angka = k.Berangka ? "ya" : "" }), jumlah = hasil.Jumlah,
            });
        }

        return berkas.Dengan(RegisterDalamLaporan.Berkas, JsonSerializer.SerializeToUtf8Bytes(new { daftar = cetak }, Pilihan));
    }

    /// <summary>The list of a register as a report prints it: the one that bears its name, else what is open of it; of many fields those that
    /// lists show.</summary>
    public static TampilanRegister Sendiri(DefinisiRegister definisi)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        var terbuka = definisi.Bidang.Where(b => !b.Tersegel).ToList();
        var didaftar = terbuka.Where(b => b.DiDaftar).ToList();
        return definisi.Tampilan.FirstOrDefault(t => t.Kode == definisi.Kode)
            ?? new TampilanRegister(definisi.Kode, definisi.Nama, [.. (terbuka.Count > KolomBanyak && didaftar.Count > 0 ? didaftar : terbuka).Select(b => b.Kode)]);
    }

    // what somebody typed into a row binds nothing; a sign that is not seen keeps the braces apart
    private static string Polos(string sel) => sel.Replace("{{", "{\u2060{", StringComparison.Ordinal);

    private TampilanRegister? Tampilan(DefinisiRegister definisi) => Tabel.Length == 0 ? Sendiri(definisi)
        : definisi.Tampilan.FirstOrDefault(t => Sama(Tabel, t.Judul) || Sama(Tabel, t.Kode));

    private static bool Sama(string a, string b) => a.Equals(b.Trim(), StringComparison.OrdinalIgnoreCase);
}
