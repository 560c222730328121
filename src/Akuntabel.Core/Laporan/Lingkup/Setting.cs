using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Settings of laporan.yaml and the period of the Renstra: scales, cap, kind of efficiency.</summary>
internal sealed record Setting(
    Skala Capaian, Skala Anggaran, Skala Fisik, Skala Target, Skala Keberhasilan, decimal? BatasCapaian, bool EfisiensiPmk,
    (int Awal, int Akhir) Periode, int? Triwulan)
{
    /// <summary>
    /// Years for which the Renstra sets targets: those after its baseline; its first year too where any indicator has a target for it (a Renstra that begins with the year
    /// has its baseline in the year before).
    /// </summary>
    public IReadOnlyList<int> TahunTarget { get; private init; } = [];

    /// <summary>Last day of the reported period.</summary>
    public DateOnly AkhirPeriode(int tahun) => new DateOnly(tahun, 1, 1).AddMonths((Triwulan ?? 4) * 3).AddDays(-1);

    public static Setting Baca(DataInstansi data, List<Kesalahan> kesalahan)
    {
        var laporan = data.Isi.Isi.GetValueOrDefault("laporan") as NilaiLingkup ?? new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal));
        var skala = laporan.Isi.GetValueOrDefault("skala") as NilaiLingkup;
        var tanggal = new DateOnly(data.Tahun, 12, 31);
        var milik = SkalaInstansi.Baca(data, kesalahan);
        Skala Skala(string peran, string bila)
        {
            var kode = PenilaiIkatan.Polos(skala?.Isi.GetValueOrDefault(peran)) is { Length: > 0 } k ? k : bila;
            if ((milik.GetValueOrDefault(kode) ?? KatalogSkala.Cari(kode, tanggal)) is { } s)
            {
                return s;
            }

            kesalahan.Add(new Kesalahan(laporan.Asal ?? new Asal("laporan.yaml", 0), $"skala \"{kode}\" tidak dikenal untuk tahun {data.Tahun}.", "Lihat kode skala pada docs/aturan.md, atau tulis skalanya di skala.yaml."));
            return KatalogSkala.Cari(bila, tanggal) ?? KatalogSkala.Semua[0];
        }

        var jadi = new Setting(
            Skala("capaian", "akip-aa-d"), Skala("anggaran", "pmdn86-2017-gt"), Skala("fisik", "pmdn86-2017-gt"), Skala("target", "target"), Skala("keberhasilan", "keberhasilan"),
            laporan.Isi.GetValueOrDefault("batas-capaian") is NilaiFakta { Fakta.Besaran.Nilai: { } b } ? b : null,
            PenilaiIkatan.Polos(laporan.Isi.GetValueOrDefault("efisiensi")) == "pmk-214",
            BacaPeriode(data, kesalahan), BacaTriwulan(laporan, kesalahan));
        return jadi with { TahunTarget = BacaTahunTarget(data, jadi.Periode) };
    }

    private static List<int> BacaTahunTarget(DataInstansi data, (int Awal, int Akhir) periode)
    {
        var pertama = periode.Awal.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var sejakAwal = SasaranMentah.Semua(data).SelectMany(s => s.Indikator)
            .Any(i => PenilaiIkatan.Berisi((i.Isi.Isi.GetValueOrDefault("renstra") as NilaiLingkup)?.Isi.GetValueOrDefault(pertama)));
        var mulai = sejakAwal ? periode.Awal : periode.Awal + 1;
        return [.. Enumerable.Range(mulai, Math.Max(0, periode.Akhir - mulai + 1))];
    }

    private static int? BacaTriwulan(NilaiLingkup laporan, List<Kesalahan> kesalahan)
    {
        var nilai = laporan.Isi.GetValueOrDefault("triwulan");
        if (nilai is null or NilaiTeks { Isi: "" })
        {
            return null;
        }

        if (nilai is NilaiFakta { Fakta.Besaran.Nilai: { } t } && t is 1 or 2 or 3 or 4)
        {
            return (int)((NilaiFakta)nilai).Fakta.Besaran.Nilai.GetValueOrDefault();
        }

        kesalahan.Add(new Kesalahan(laporan.Asal ?? new Asal("laporan.yaml", 0), "triwulan laporan tidak dapat dibaca.", "Tulis triwulan: 1, 2, 3, atau 4; hapus untuk laporan tahunan."));
        return null;
    }

    private static (int Awal, int Akhir) BacaPeriode(DataInstansi data, List<Kesalahan> kesalahan)
    {
        var periode = (data.Isi.Isi.GetValueOrDefault("perencanaan") as NilaiLingkup)?.Isi.GetValueOrDefault("periode") as NilaiLingkup;
        var mulai = PenilaiIkatan.Polos(periode?.Isi.GetValueOrDefault("mulai")).Replace(".", "", StringComparison.Ordinal);
        var selesai = PenilaiIkatan.Polos(periode?.Isi.GetValueOrDefault("selesai")).Replace(".", "", StringComparison.Ordinal);
        if (int.TryParse(mulai, out var a) && int.TryParse(selesai, out var b) && a <= b && b - a < 30)
        {
            if (data.Tahun < a || data.Tahun > b)
            {
                kesalahan.Add(new Kesalahan(periode?.Asal ?? new Asal("perencanaan.yaml", 0), $"tahun laporan {data.Tahun} di luar masa Renstra {a}–{b}.", "Pakai Renstra yang berlaku pada tahun itu, atau betulkan masanya."));
            }

            return (a, b);
        }

        kesalahan.Add(new Kesalahan(periode?.Asal ?? new Asal("perencanaan.yaml", 0), "masa Renstra (periode) tidak dapat dibaca.", "Tulis periode: {mulai: \"2021\", selesai: \"2026\"}.") { Bobot = periode is null ? BobotKesalahan.Celah : BobotKesalahan.Pertentangan });
        return (data.Tahun, data.Tahun);
    }

    /// <summary>The scales as names of an outline.</summary>
    public NilaiLingkup Lingkup() => new(new Dictionary<string, Nilai>(StringComparer.Ordinal)
    {
        ["capaian"] = Lingkup("capaian", Capaian),
        ["anggaran"] = Lingkup("anggaran", Anggaran),
        ["fisik"] = Lingkup("fisik", Fisik),
        ["target"] = Lingkup("target", Target),
        ["keberhasilan"] = Lingkup("keberhasilan", Keberhasilan),
        ["fisik-berbeda"] = new NilaiTeks(Fisik.Kode == Anggaran.Kode ? "" : "ya"),
    });

    /// <summary>A bound that the law sets: its source is the regulation.</summary>
    public static NilaiFakta Ketentuan(Skala s, string id, string nama, string isi) => new(new Fakta(
        id, $"{nama} – {s.Nama}", isi, new Penetapan(KatalogAturan.PenentuanKelas, [], $"ditetapkan dalam {s.Dasar}")));

    private static NilaiLingkup Lingkup(string peran, Skala s) => new(new Dictionary<string, Nilai>(StringComparer.Ordinal)
    {
        ["nama"] = new NilaiTeks(s.Nama),
        // how sure we are of the source belongs into the catalogue, not into a signed report
        ["dasar"] = new NilaiTeks(s.Dasar.Split(" (")[0].Split(';')[0]),
        ["penutup"] = Ketentuan(s, $"skala.{peran}.penutup", "Cara penerapan", s.AturanPenutup),
        ["kelas"] = new NilaiDaftar([.. s.Kelas.Select((k, i) => new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["kode"] = new NilaiTeks(k.Kode),
            ["label"] = new NilaiTeks(k.Label),
            ["interval"] = Ketentuan(s, $"skala.{peran}.{i + 1}.interval", "Interval " + k.Label, k.Interval),
            ["berlaku"] = Ketentuan(s, $"skala.{peran}.{i + 1}.berlaku", "Interval yang diterapkan " + k.Label, s.IntervalBerlaku(k)),
            ["warna"] = new NilaiTeks(k.Warna),
        }))]),
    });
}
