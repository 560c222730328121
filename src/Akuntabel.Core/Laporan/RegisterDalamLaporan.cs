using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Tables of registers that the settings of a report pick (<c>register</c> of laporan.yaml), as the store hands them over: their
/// rows as tables, and what is said of them. They become sections of the outline.</summary>
public static class RegisterDalamLaporan
{
    /// <summary>Folder of what the store hands over.</summary>
    public const string Folder = "register-laporan";

    /// <summary>What is said of the tables.</summary>
    public const string Berkas = Folder + "/daftar.yaml";

    /// <summary>Place of a table: the body of Bab III.</summary>
    public const string DalamBab = "bab-3";

    /// <summary>Place of a table: an annex of its own.</summary>
    public const string DalamLampiran = "lampiran";

    internal const string Kunci = Folder + "-daftar";

    private const string BabAkuntabilitas = "bab-akuntabilitas";
    private const int KolomTegak = 7;

    /// <summary>Name of a table among the registers of a report.</summary>
    /// <param name="nama">Code of the register, with that of its table.</param>
    public static string NamaTabel(string nama) => "cetak-" + nama;

    /// <summary>The outline with a section for each table that was picked; only an outline that has the chapter of akuntabilitas takes
    /// them.</summary>
    internal static IReadOnlyList<SimpulKerangka> Terapkan(IReadOnlyList<SimpulKerangka> kerangka, NilaiLingkup? cetak, Func<SimpulKerangka, int, bool> sesudahBab)
    {
        var bab = kerangka.ToList().FindIndex(s => s is JudulKerangka { Id: BabAkuntabilitas });
        var daftar = BacaNilai.Daftar(cetak, "daftar").ToList();
        if (bab < 0 || daftar.Count == 0)
        {
            return kerangka;
        }

        var hasil = kerangka.ToList();
        var akhir = hasil.FindIndex(bab + 1, s => sesudahBab(s, 1));
        hasil.InsertRange(akhir < 0 ? hasil.Count : akhir, daftar.Where(d => BacaNilai.Teks(d, "tempat") != DalamLampiran).SelectMany(d => Bagian(d, 2)));
        // what the data contradict in stands last
        var lampiran = hasil.FindLastIndex(s => s is WadahKerangka { Arahan: "muat catatan-data" });
        hasil.InsertRange(lampiran < 0 ? hasil.Count : lampiran, daftar.Where(d => BacaNilai.Teks(d, "tempat") == DalamLampiran).SelectMany(d => Bagian(d, 1)));
        return hasil;
    }

    private static IEnumerable<SimpulKerangka> Bagian(NilaiLingkup d, int tingkat)
    {
        var (asal, judul, kunci) = (d.Asal ?? new Asal(Berkas, 0), BacaNilai.Teks(d, "judul"), BacaNilai.Teks(d, "kunci"));
        yield return new JudulKerangka(asal, tingkat, Teks(judul), tingkat == 1 ? "lampiran-" + kunci : kunci, tingkat == 1 ? ["lampiran"] : []);
        if (BacaNilai.Teks(d, "tiada") is { Length: > 0 } tiada)
        {
            yield return new ArahanKerangka(asal, "celah", new SetelanPeta(asal, Peta(asal, ("isi", judul + ": " + tiada), ("berkas", "laporan.yaml"))));
        }
        else if (BacaNilai.Teks(d, "kosong").Length > 0)
        {
            yield return new ParagrafKerangka(asal, Teks($"Register {BacaNilai.Teks(d, "nama")} belum berisi baris untuk masa laporan ini."));
        }
        else
        {
            yield return new ParagrafKerangka(asal,
                [new PotonganTeks($"Data dari register {BacaNilai.Teks(d, "nama")} disajikan pada ", GayaTeks.Biasa), new PotonganIkatan($"@tabel-{kunci}", [], asal, GayaTeks.Biasa), new PotonganTeks(".", GayaTeks.Biasa)]);
            var tabel = Tabel(d, asal, judul, kunci);
            yield return BacaNilai.Daftar(d, "kolom").Count() > KolomTegak ? new WadahKerangka(asal, "lanskap", [tabel]) : tabel;
        }
    }

    private static ArahanKerangka Tabel(NilaiLingkup d, Asal asal, string judul, string kunci)
    {
        var kolom = BacaNilai.Daftar(d, "kolom").ToList();
        var jumlah = (d.Isi.GetValueOrDefault("jumlah") as NilaiDaftar)?.Butir.Select(PenilaiIkatan.Polos).ToList() ?? [];
        Setelan Kolom(string nama, string lebar, string rata) => new SetelanPeta(asal, Peta(asal, ("judul", nama), ("lebar", lebar), ("rata", rata)));
        var baris = new List<Setelan>
        {
            new SetelanPeta(asal, new Dictionary<string, Setelan>(StringComparer.Ordinal)
            {
                ["untuk"] = new SetelanTeks(asal, $"b di register.{kunci}.baris"),
                ["sel"] = Sel(asal, kolom.Select(k => $"{{{{b.{BacaNilai.Teks(k, "kunci")}}}}}").Prepend("{{nomor}}")),
            }),
        };
        if (kolom.Count > 1 && jumlah.Skip(1).Any(j => j.Length > 0))
        {
            baris.Add(new SetelanPeta(asal, new Dictionary<string, Setelan>(StringComparer.Ordinal)
            {
                ["jenis"] = new SetelanTeks(asal, "jumlah"), ["sel"] = Sel(asal, jumlah.Skip(1).Prepend("<").Prepend("Jumlah")),
            }));
        }

        return new ArahanKerangka(asal, "tabel", new SetelanPeta(asal, new Dictionary<string, Setelan>(Peta(asal,
            ("id", $"tabel-{kunci}"), ("judul", judul), ("sumber", $"Register {BacaNilai.Teks(d, "nama")}")), StringComparer.Ordinal)
        {
            ["kolom"] = new SetelanDaftar(asal, [Kolom("No", "5", "tengah"), .. kolom.Select(k => BacaNilai.Teks(k, "angka").Length > 0
                ? Kolom(BacaNilai.Teks(k, "judul"), "10", "kanan") : Kolom(BacaNilai.Teks(k, "judul"), "16", "kiri"))]),
            ["baris"] = new SetelanDaftar(asal, baris),
        }));
    }

    private static SetelanDaftar Sel(Asal asal, IEnumerable<string> isi) => new(asal, [.. isi.Select(i => new SetelanTeks(asal, i, Polos: false))]);

    private static PotonganTeks[] Teks(string isi) => [new PotonganTeks(isi, GayaTeks.Biasa)];

    private static Dictionary<string, Setelan> Peta(Asal asal, params (string Kunci, string Isi)[] isi) =>
        isi.ToDictionary(i => i.Kunci, i => (Setelan)new SetelanTeks(asal, i.Isi, Polos: false), StringComparer.Ordinal);
}
