using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of what explains the figures: causes with their evidence and what is done about them, what was promised last year, and how the
/// data were read. Each row says only what somebody recorded.</summary>
internal sealed class LingkupAnalisis(DataInstansi data, PeriodeLaporan periode, LingkupTriwulan triwulan)
{
    private const string Mendukung = "pendukung";

    private static readonly string[] KunciPenyebab = ["hal", "penyebab", "bukti", "upaya", "penanggung-jawab", "waktu"];

    private static readonly string[] KunciLalu = ["rencana", "dilakukan", "bukti", "keadaan", "keterangan"];

    private static readonly string[] KunciCatatan = ["hal", "tempat", "tertulis", "dipakai", "alasan"];

    private readonly List<NilaiLingkup> _daftar = [.. BacaNilai.Daftar(BacaNilai.Peta(data.Isi, "analisis"), "daftar")];

    /// <summary>Causes of a sasaran: those that helped, and those that stood in the way, the ones that units noted in the quarters among them.</summary>
    /// <param name="kode">Code of the sasaran; empty for the office.</param>
    /// <param name="hal">Rows that units note on, of the sasaran: name, owner, and what each quarter says.</param>
    public KeyValuePair<string, Nilai>[] Penyebab(string kode, IEnumerable<(string Nama, string Pemilik, IReadOnlyList<CatatanTriwulan> Catatan)> hal)
    {
        var milik = _daftar.Where(b => BacaNilai.Teks(b, "sasaran") == kode).ToLookup(b => BacaNilai.Teks(b, "jenis") == Mendukung);
        return [new("pendukung", Isi.Daftar(milik[true].Select(b => Lengkap(b, KunciPenyebab)))),
            new("penghambat", Isi.Daftar([.. milik[false].Select(b => Lengkap(b, KunciPenyebab)), .. hal.SelectMany(DariTriwulan)]))];
    }

    /// <summary>The same of an indikator and of nodes of the budget.</summary>
    public IEnumerable<(string Nama, string Pemilik, IReadOnlyList<CatatanTriwulan> Catatan)> Hal(
        IEnumerable<NilaiLingkup> indikator, IEnumerable<Anggaran.SimpulAnggaran> sub) =>
        indikator.Select(i => (BacaNilai.Teks(i, "uraian"), Pemilik(i), triwulan.Catatan(BacaNilai.Teks(i, "kode"))))
            .Concat(sub.DistinctBy(s => s.Kode).Select(s => (s.Nama, string.Join("; ", s.Pemilik), triwulan.CatatanSub(s.Kode))));

    /// <summary>What the office planned last year to do better, and what became of it: as it says, and what last year's measurement says beside.</summary>
    /// <param name="hasil">What was computed.</param>
    public NilaiDaftar RencanaLalu(HasilKinerja hasil)
    {
        var tertulis = BacaNilai.Daftar(BacaNilai.Peta(data.Isi, "tindak-lanjut"), "daftar").Select(b => Lengkap(b, KunciLalu)).ToList();
        var sudah = tertulis.Select(b => Rapi(BacaNilai.Teks(b, "rencana"))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lalu = data.KinerjaTerdahulu.Where(k => k.Key == periode.Tahun - 1).SelectMany(k => k.Value).Concat(data.Kinerja)
            .Where(k => k.Tahun == periode.Tahun - 1 && k.TindakLanjut.Length > 0).ToList();
        var tercatat = hasil.DaftarIndikator.Select(h => lalu.Where(k => k.Indikator == h.Indikator.Kode.Isi).MaxBy(k => k.Triwulan ?? 5))
            .OfType<BarisKinerja>().Select(k => Rapi(k.TindakLanjut)).Where(sudah.Add);
        return Isi.Daftar([.. tertulis, .. tercatat.Select(t => Lengkap(Isi.Peta(("rencana", Isi.Teks(t)), ("keadaan", Isi.Teks("belum dilaporkan"))), KunciLalu))]);
    }

    /// <summary>How the data were read: assumptions and corrections as the office lists them, by group, and figures that are not there.</summary>
    /// <param name="hasil">What was computed.</param>
    public NilaiLingkup CatatanData(HasilKinerja hasil) => Isi.Peta(
        ("pengantar", BacaNilai.Peta(data.Isi, "catatan-data")?.Isi.GetValueOrDefault("pengantar") ?? Isi.Teks("")),
        ("kelompok", Isi.Daftar(BacaNilai.Daftar(BacaNilai.Peta(data.Isi, "catatan-data"), "daftar").GroupBy(b => BacaNilai.Teks(b, "kelompok"))
            .Select(g => Isi.Peta(("nama", Isi.Teks(g.Key)), ("bertempat", Isi.Ya(g.Any(b => BacaNilai.Teks(b, "tempat").Length > 0))),
                ("butir", Isi.Daftar(g.Select(b => Lengkap(b, KunciCatatan)))))))),
        ("tidak-tersedia", Isi.Daftar(hasil.DaftarIndikator.SelectMany(h => new[] { ("Target", h.Kini.Target), ("Realisasi", h.Kini.Realisasi) }
            .Where(f => !f.Item2.Besaran.Ada).Select(f => Isi.Peta(("hal", Isi.Teks($"{f.Item1} {h.Indikator.Uraian}")),
                ("alasan", Isi.Teks(f.Item2.Besaran.Alasan ?? ""))))))));

    private static string Pemilik(NilaiLingkup i) =>
        BacaNilai.Teks(i, "pemilik") is { Length: > 0 } p ? p : BacaNilai.Teks(i, "penanggung-jawab");

    // what is said again in the next quarter is one row over both
    private IEnumerable<NilaiLingkup> DariTriwulan((string Nama, string Pemilik, IReadOnlyList<CatatanTriwulan> Catatan) hal) => hal.Catatan
        .Where(c => c.Triwulan <= periode.TriwulanAkhir).GroupBy(c => (Kendala: Rapi(c.Kendala), Upaya: Rapi(c.TindakLanjut)))
        .Where(g => g.Key.Kendala.Length + g.Key.Upaya.Length > 0).Select(g => Lengkap(Isi.Peta(
            ("hal", Isi.Teks(hal.Nama)), ("penyebab", Isi.Teks(g.Key.Kendala)), ("upaya", Isi.Teks(g.Key.Upaya)),
            ("bukti", Isi.Teks(string.Join("; ", g.SelectMany(c => c.Bukti.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)))),
            ("penanggung-jawab", Isi.Teks(hal.Pemilik)),
            ("waktu", Isi.Teks("Triwulan " + string.Join(", ", g.Select(c => new TriwulanKe(c.Triwulan)))))), KunciPenyebab));

    private static NilaiLingkup Lengkap(NilaiLingkup baris, string[] kunci) =>
        baris.Dengan([.. kunci.Where(k => !baris.Isi.ContainsKey(k)).Select(k => new KeyValuePair<string, Nilai>(k, Isi.Teks("")))]);

    private static string Rapi(string teks) => teks.Trim().TrimEnd('.', ';');
}

/// <summary>What a unit noted of a row in a quarter.</summary>
/// <param name="Triwulan">Number of the quarter.</param>
/// <param name="Kendala">What was in the way.</param>
/// <param name="TindakLanjut">What is done about it.</param>
/// <param name="Bukti">Names of evidence, one in each line.</param>
internal sealed record CatatanTriwulan(int Triwulan, string Kendala, string TindakLanjut, string Bukti);
