using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Parts of sentences whose words depend on the figures: what is equal, one, none or more is said in its own way.</summary>
internal static class LingkupKalimat
{
    /// <summary>How a figure changed: "meningkat 12,77 poin, dari 85,10 % menjadi 97,87 %" or "tetap, yaitu 60 %"; nothing where it cannot
    /// be compared. Both figures have the same decimals.</summary>
    /// <param name="arah">The word of the change.</param>
    /// <param name="selisih">The difference; its sign is in the word.</param>
    /// <param name="kini">Present figure.</param>
    /// <param name="lalu">Figure compared with.</param>
    public static Nilai Perubahan(Fakta arah, Fakta selisih, Fakta kini, Fakta lalu)
    {
        if (selisih.Besaran.Nilai is not { } beda)
        {
            return Isi.Teks("");
        }

        var desimal = Math.Max(kini.Desimal, lalu.Desimal);
        return new NilaiRuas(beda == 0 ? [new Angka(arah, arah.Cetak()), new Teks(", yaitu "), Berdesimal(kini, desimal)]
            : [new Angka(arah, arah.Cetak()), new Teks(" "), new Angka(selisih, Cetak(selisih, Math.Abs(beda), selisih.Desimal)),
                new Teks(", dari "), Berdesimal(lalu, desimal), new Teks(" menjadi "), Berdesimal(kini, desimal)]);
    }

    /// <summary>Realisation and targets of an indikator for one sentence: each with the decimals of the one that has most.</summary>
    /// <param name="realisasi">Present realisation.</param>
    /// <param name="target">Target of the year.</param>
    /// <param name="akhir">Target of the last Renstra year; <c>null</c> without one.</param>
    public static NilaiLingkup Sejajar(Fakta realisasi, Fakta target, Fakta? akhir)
    {
        var ada = new[] { realisasi, target, akhir }.OfType<Fakta>().Where(f => f.Besaran.Ada);
        var desimal = ada.Select(f => f.Desimal).DefaultIfEmpty().Max();
        Nilai Satu(Fakta? f) => f is { Besaran.Ada: true } ? new NilaiRuas([Berdesimal(f, desimal)]) : Isi.Fakta(f);
        return Isi.Peta(("realisasi", Satu(realisasi)), ("target", Satu(target)), ("target-akhir", Satu(akhir)));
    }

    /// <summary>What became of the indikator: "1 (satu) mencapai target, 2 (dua) belum mencapai target, dan 2 (dua) belum diukur", or
    /// "seluruhnya mencapai target"; a count of none is not said.</summary>
    /// <param name="tercapai">Count.</param>
    /// <param name="tidak">Count.</param>
    /// <param name="belum">Count.</param>
    public static Nilai Hasil(Fakta tercapai, Fakta tidak, Fakta belum)
    {
        (Fakta Banyak, string Kata)[] semua = [(tercapai, "mencapai target"), (tidak, "belum mencapai target"), (belum, "belum diukur")];
        var bagian = semua.Where(b => b.Banyak.Besaran.Nilai is > 0).ToArray();
        return bagian switch
        {
            [] => Isi.Teks(""),
            [{ Banyak.Besaran.Nilai: > 1 } satu] => Isi.Teks("seluruhnya " + satu.Kata),
            _ => new NilaiRuas([.. bagian.SelectMany((b, i) => new Ruas[]
            {
                new Teks(Sambung(i, bagian.Length)), Kata(b.Banyak), new Teks(" " + b.Kata),
            }).Skip(1)]),
        };
    }

    /// <summary>How many are of each class: "10 (sepuluh) sangat tinggi, 1 (satu) tinggi, dan 1 (satu) sangat rendah"; where all are of one
    /// class, nothing.</summary>
    /// <param name="kelas">The classes that have any.</param>
    /// <param name="berpersen">Whether the share is said too.</param>
    public static Nilai Rincian(IReadOnlyList<BarisSebaran> kelas, bool berpersen) => kelas.Count < 2 ? Isi.Teks("") : new NilaiRuas(
    [.. kelas.SelectMany((b, i) => (Ruas[])
    [
        new Teks(Sambung(i, kelas.Count)), Kata(b.Banyak),
        .. berpersen ? (Ruas[])[new Teks(" atau "), new Angka(b.PersenBulat, b.PersenBulat.Cetak())] : [],
        new Teks(" " + b.Label.ToLowerInvariant()),
    ]).Skip(1)]);

    /// <summary>What a sentence calls an indikator whose sasaran has been named: its only one needs no name.</summary>
    /// <param name="uraian">Its name.</param>
    /// <param name="satu">Whether it is the only one of its sasaran.</param>
    public static NilaiTeks Sebutan(string uraian, bool satu) => Isi.Teks(satu ? "indikator ini" : $"indikator “{uraian}”");

    /// <summary>Names for the comparison with national standards: each reason for having none is given once.</summary>
    /// <param name="indikator">All.</param>
    public static IEnumerable<KeyValuePair<string, Nilai>> Standar(List<NilaiLingkup> indikator)
    {
        var berstandar = indikator.Where(i => PenilaiIkatan.Berisi(i.Isi.GetValueOrDefault("standar"))).ToList();
        return
        [
            new("indikator-berstandar", Isi.Daftar(berstandar)),
            new("tanpa-standar", Isi.Daftar(indikator.Except(berstandar)
                .GroupBy(i => BacaNilai.Teks(i, "alasan-standar").Trim(), StringComparer.Ordinal)
                .Select(k => Isi.Peta(("alasan", Isi.Teks(k.Key)), ("indikator", Isi.Daftar(k)))))),
        ];
    }

    /// <summary>Years of the Renstra that are still to come; nothing in its last.</summary>
    /// <param name="tahun">Year of the report.</param>
    /// <param name="akhir">Last year of the Renstra.</param>
    public static Nilai SisaTahun(int tahun, int akhir) => akhir <= tahun ? Isi.Teks("") : Isi.Fakta(FaktaHitung.Banyak(
        "renstra.sisa-tahun", "Sisa tahun Renstra", akhir - tahun, KatalogAturan.BanyakBaris, [],
        $"tahun {tahun + 1} sampai dengan {akhir}"));

    /// <summary>How far the realisation is from the target of the last Renstra year; nothing where either is not known.</summary>
    /// <param name="h">The indikator.</param>
    public static Nilai SisaAkhir(HasilIndikator h) =>
        h is { Renstra.Akhir: { Besaran.Ada: true } akhir, Kini.Realisasi: { Besaran.Ada: true } kini }
            ? Isi.Fakta(Perbandingan.Selisih(kini.Id + ".sisa-akhir", $"Sisa sampai target akhir {h.Indikator.Uraian}", akhir, kini))
            : Isi.Teks("");

    private static string Sambung(int i, int banyak) => i == 0 ? "" : i < banyak - 1 ? ", " : banyak == 2 ? " dan " : ", dan ";

    private static Angka Kata(Fakta f) => new(f, $"{f.CetakAngka()} ({Terbilang.Bilangan(f.Besaran.Nilai ?? 0)})");

    private static Angka Berdesimal(Fakta f, int desimal) => new(f, f.Besaran.Nilai is { } n ? Cetak(f, n, desimal) : f.Cetak());

    private static string Cetak(Fakta f, decimal n, int desimal) => AngkaIndonesia.Bersatuan(f.Satuan, AngkaIndonesia.Cetak(n, desimal));
}
