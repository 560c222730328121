using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Computes everything that an outline can bind from an agency's typed data; see the names in docs/panduan/kerangka.md.</summary>
public sealed class PembangunLingkup
{
    private readonly DataInstansi _data;
    private readonly List<Kesalahan> _kesalahan = [];
    private readonly Setting _setelan;

    private PembangunLingkup(DataInstansi data)
    {
        _data = data;
        _setelan = Setting.Baca(data, _kesalahan);
    }

    /// <summary>Root names, and everything in the data that contradicts itself.</summary>
    /// <param name="data">The agency's files as read.</param>
    public static (NilaiLingkup Akar, IReadOnlyList<Kesalahan> DaftarKesalahan) Bangun(DataInstansi data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var pembangun = new PembangunLingkup(data);
        var akar = pembangun.Semua();
        return (akar, pembangun._kesalahan);
    }

    private NilaiLingkup Semua()
    {
        var anggaran = new LingkupAnggaran(_data, _setelan, _kesalahan);
        var register = LingkupRegister.Bangun(_data, _kesalahan);
        var sasaran = new LingkupSasaran(_data, _setelan, anggaran, _kesalahan);
        var isi = new Dictionary<string, Nilai>(StringComparer.Ordinal);
        foreach (var bagian in new[] { Tahun(), anggaran.Nama(), sasaran.Nama(), Narasi() })
        {
            foreach (var (nama, nilai) in bagian)
            {
                isi[nama] = nilai;
            }
        }

        if (isi["sebaran"] is NilaiLingkup sebaran && isi.Remove("sebaran-capaian-indikator", out var sebaranCapaian))
        {
            isi["sebaran"] = sebaran.Dengan([new("capaian-indikator", sebaranCapaian)]);
        }

        isi["register"] = register;
        isi["belanja"] = LingkupBelanja.Bangun(_data, anggaran.Seluruh, _kesalahan);
        isi["skala"] = _setelan.Lingkup();
        isi["laporan"] = (_data.Isi.Isi.GetValueOrDefault("laporan") as NilaiLingkup)?.Dengan(
            [new("efisiensi", new NilaiTeks(_setelan.EfisiensiPmk ? "pmk-214" : "sederhana"))]) ?? new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal));
        isi["sop"] = LingkupSop.Bangun(_data.Isi.Isi.GetValueOrDefault("sop"), _kesalahan);
        return _data.Isi.Dengan(isi);
    }

    private Dictionary<string, Nilai> Tahun()
    {
        var (awal, akhir) = _setelan.Periode;
        return new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["tahun"] = new NilaiTeks(_data.Tahun.ToString()),
            ["tahun-lalu"] = new NilaiTeks((_data.Tahun - 1).ToString()),
            ["tahun-depan"] = new NilaiTeks((_data.Tahun + 1).ToString()),
            ["tahun-awal-renstra"] = new NilaiTeks(awal.ToString()),
            ["tahun-akhir-renstra"] = new NilaiTeks(akhir.ToString()),
            ["tahun-renstra"] = new NilaiDaftar([.. Enumerable.Range(awal + 1, Math.Max(0, akhir - awal)).Select(t =>
                new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal) { ["tahun"] = new NilaiTeks(t.ToString()) }))]),
        };
    }

    private Dictionary<string, Nilai> Narasi() => new(StringComparer.Ordinal)
    {
        ["narasi"] = new NilaiLingkup(_data.Narasi.ToDictionary(n => n.Key, n => (Nilai)n.Value, StringComparer.Ordinal)),
    };
}

/// <summary>Settings of laporan.yaml and the period of the Renstra: scales, cap, kind of efficiency.</summary>
internal sealed record Setting(
    Skala Capaian, Skala Anggaran, Skala Fisik, Skala Target, decimal? BatasCapaian, bool EfisiensiPmk, (int Awal, int Akhir) Periode)
{
    public static Setting Baca(DataInstansi data, List<Kesalahan> kesalahan)
    {
        var laporan = data.Isi.Isi.GetValueOrDefault("laporan") as NilaiLingkup ?? new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal));
        var skala = laporan.Isi.GetValueOrDefault("skala") as NilaiLingkup;
        var tanggal = new DateOnly(data.Tahun, 12, 31);
        Skala Skala(string peran, string bila)
        {
            var kode = PenilaiIkatan.Polos(skala?.Isi.GetValueOrDefault(peran)) is { Length: > 0 } k ? k : bila;
            if (KatalogSkala.Cari(kode, tanggal) is { } s)
            {
                return s;
            }

            kesalahan.Add(new Kesalahan(laporan.Asal ?? new Asal("laporan.yaml", 0), $"skala \"{kode}\" tidak dikenal untuk tahun {data.Tahun}.", "Lihat kode skala pada docs/aturan.md."));
            return KatalogSkala.Cari(bila, tanggal) ?? KatalogSkala.Semua[0];
        }

        return new Setting(
            Skala("capaian", "akip-aa-d"), Skala("anggaran", "pmdn86-2017-gt"), Skala("fisik", "pmdn86-2017-gt"), Skala("target", "target"),
            laporan.Isi.GetValueOrDefault("batas-capaian") is NilaiFakta { Fakta.Besaran.Nilai: { } b } ? b : null,
            PenilaiIkatan.Polos(laporan.Isi.GetValueOrDefault("efisiensi")) == "pmk-214",
            BacaPeriode(data, kesalahan));
    }

    private static (int Awal, int Akhir) BacaPeriode(DataInstansi data, List<Kesalahan> kesalahan)
    {
        var periode = (data.Isi.Isi.GetValueOrDefault("perencanaan") as NilaiLingkup)?.Isi.GetValueOrDefault("periode") as NilaiLingkup;
        var mulai = PenilaiIkatan.Polos(periode?.Isi.GetValueOrDefault("mulai")).Replace(".", "", StringComparison.Ordinal);
        var selesai = PenilaiIkatan.Polos(periode?.Isi.GetValueOrDefault("selesai")).Replace(".", "", StringComparison.Ordinal);
        if (int.TryParse(mulai, out var a) && int.TryParse(selesai, out var b) && a <= b && b - a < 30)
        {
            return (a, b);
        }

        kesalahan.Add(new Kesalahan(periode?.Asal ?? new Asal("perencanaan.yaml", 0), "masa Renstra (periode) tidak dapat dibaca.", "Tulis periode: {mulai: \"2021\", selesai: \"2026\"}."));
        return (data.Tahun, data.Tahun);
    }

    /// <summary>The scales as names of an outline.</summary>
    public NilaiLingkup Lingkup() => new(new Dictionary<string, Nilai>(StringComparer.Ordinal)
    {
        ["capaian"] = Lingkup("capaian", Capaian),
        ["anggaran"] = Lingkup("anggaran", Anggaran),
        ["fisik"] = Lingkup("fisik", Fisik),
        ["fisik-berbeda"] = new NilaiTeks(Fisik.Kode == Anggaran.Kode ? "" : "ya"),
    });

    /// <summary>A bound that the law sets: its source is the regulation.</summary>
    public static NilaiFakta Ketentuan(Skala s, string id, string nama, string isi) => new(new Fakta(
        id, $"{nama} – {s.Nama}", isi, new Penetapan(KatalogAturan.PenentuanKelas, [], $"ditetapkan dalam {s.Dasar}")));

    private static NilaiLingkup Lingkup(string peran, Skala s) => new(new Dictionary<string, Nilai>(StringComparer.Ordinal)
    {
        ["nama"] = new NilaiTeks(s.Nama),
        // how sure we are of the source belongs into the catalogue, not into a signed report
        ["dasar"] = new NilaiTeks(s.Dasar.Split(" (")[0]),
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
