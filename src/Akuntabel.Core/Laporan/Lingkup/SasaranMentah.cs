using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>A sasaran as perencanaan.yaml holds it.</summary>
internal sealed record SasaranMentah(NilaiLingkup Isi, string Kode, string Uraian, IReadOnlyList<(string Kode, Asal Asal)> KodeProgram, IReadOnlyList<IndikatorMentah> Indikator, Asal Asal)
{
    private static readonly Asal Berkas = new("perencanaan.yaml", 0);

    /// <summary>All sasaran of the file, in order.</summary>
    public static IReadOnlyList<SasaranMentah> Semua(DataInstansi data) =>
        (data.Isi.Isi.GetValueOrDefault("perencanaan") as NilaiLingkup)?.Isi.GetValueOrDefault("sasaran") is NilaiDaftar d
            ? [.. d.Butir.OfType<NilaiLingkup>().Select(Dari)]
            : [];

    /// <summary>Text under a key; empty when absent.</summary>
    public static string Teks(NilaiLingkup l, string kunci) => PenilaiIkatan.Polos(l.Isi.GetValueOrDefault(kunci));

    private static SasaranMentah Dari(NilaiLingkup l)
    {
        var asal = l.Asal ?? Berkas;
        var program = (l.Isi.GetValueOrDefault("program") as NilaiDaftar)?.Butir ?? [];
        var indikator = (l.Isi.GetValueOrDefault("indikator") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? [];
        return new SasaranMentah(
            l, Teks(l, "kode"), Teks(l, "uraian"),
            [.. program.OfType<NilaiTeks>().Select(p => (p.Isi, p.Asal ?? asal))],
            [.. indikator.Select(i => new IndikatorMentah(i, Teks(i, "kode"), Teks(i, "uraian"), i.Asal ?? asal))], asal);
    }
}

/// <summary>An indicator as perencanaan.yaml holds it.</summary>
internal sealed record IndikatorMentah(NilaiLingkup Isi, string Kode, string Uraian, Asal Asal)
{
    private static readonly Dictionary<string, RumusCapaian> KataRumus = new(StringComparer.Ordinal)
    {
        [""] = RumusCapaian.RealisasiPerTarget,
        ["realisasi-per-target"] = RumusCapaian.RealisasiPerTarget,
        ["selisih-terhadap-target"] = RumusCapaian.SelisihTerhadapTarget,
        ["target-per-realisasi"] = RumusCapaian.TargetPerRealisasi,
    };

    private static readonly Dictionary<string, Polaritas> KataPolaritas = new(StringComparer.Ordinal)
    {
        [""] = Polaritas.MakinTinggiMakinBaik,
        ["naik"] = Polaritas.MakinTinggiMakinBaik,
        ["turun"] = Polaritas.MakinRendahMakinBaik,
    };

    private static readonly Dictionary<string, AgregasiTriwulan> KataAgregasi = new(StringComparer.Ordinal)
    {
        [""] = AgregasiTriwulan.Terakhir,
        ["kumulatif"] = AgregasiTriwulan.Kumulatif,
        ["terakhir"] = AgregasiTriwulan.Terakhir,
        ["sampai-dengan"] = AgregasiTriwulan.Terakhir,
        ["rata-rata"] = AgregasiTriwulan.RataRata,
    };

    /// <summary>Text under a key.</summary>
    public string Teks(string kunci) => SasaranMentah.Teks(Isi, kunci);

    /// <summary>Unit.</summary>
    public Satuan Satuan => Satuan.Baca(Teks("satuan"));

    /// <summary>Formula of achievement; checked against the polarity.</summary>
    public RumusCapaian Rumus(List<Kesalahan> kesalahan)
    {
        var rumus = Pilih("rumus-capaian", KataRumus, kesalahan);
        if (Teks("rumus-capaian").Length == 0 && Pilih("polaritas", KataPolaritas, kesalahan) == Polaritas.MakinRendahMakinBaik)
        {
            kesalahan.Add(new Kesalahan(Asal, $"indikator {Kode} makin rendah makin baik, tetapi rumus capaiannya tidak dipilih.", "Isi rumus-capaian: selisih-terhadap-target atau target-per-realisasi."));
        }
        else if (Teks("polaritas").Length > 0 && Capaian.PolaritasDari(rumus) != Pilih("polaritas", KataPolaritas, kesalahan))
        {
            kesalahan.Add(new Kesalahan(Asal, $"rumus capaian {Teks("rumus-capaian")} tidak cocok dengan polaritas {Teks("polaritas")} pada indikator {Kode}.", "Samakan keduanya: naik memakai realisasi-per-target; turun memakai selisih-terhadap-target atau target-per-realisasi."));
        }

        return rumus;
    }

    /// <summary>How quarters make a year.</summary>
    public AgregasiTriwulan Agregasi(List<Kesalahan> kesalahan) => Pilih("agregasi", KataAgregasi, kesalahan);

    private T Pilih<T>(string kunci, Dictionary<string, T> pilihan, List<Kesalahan> kesalahan)
        where T : struct
    {
        if (pilihan.TryGetValue(Teks(kunci), out var nilai))
        {
            return nilai;
        }

        kesalahan.Add(new Kesalahan(Asal, $"{kunci} \"{Teks(kunci)}\" pada indikator {Kode} tidak dikenal.", $"Pilih: {string.Join(", ", pilihan.Keys.Where(k => k.Length > 0))}."));
        return default;
    }
}
