using Akuntabel.Uji.Pemahaman.Kalimat;
using Akuntabel.Uji.Pemahaman.Hal;
namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-005: a list that repeats the figures of a table repeats each of them rightly.</summary>
/// <remarks>That the list repeats the table is known from its other items, most of which agree.</remarks>
internal static class KesimpulanDaftar
{
    public static AturanUji Aturan { get; } = new(
        "NAR-005", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.AngkaBerbeda],
        "Daftar yang mengulang capaian atau realisasi menurut sasaran, indikator atau program sama dengan tabelnya.",
        "Konsistensi dokumen",
        "Butir \"Program A dengan realisasi 91,16 %\" sedangkan tabelnya 99,74 %, dan butir-butir lain sama dengan tabelnya.",
        Periksa);

    private sealed record Butir(ParagrafTerbaca Paragraf, AngkaTertulis Angka, IReadOnlyList<Pernyataan> Sama,
        IReadOnlyList<Pernyataan> Beda);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var pencari = new PencariNama(IndeksPernyataan.Dari(d));
        var daftar = new List<Butir>();
        foreach (var blok in d.Blok)
        {
            if (blok is ParagrafTerbaca { Jenis: JenisParagraf.Butir } p)
            {
                daftar.AddRange(Baca(p, pencari));
                continue;
            }

            foreach (var t in Nilai(daftar))
            {
                yield return t;
            }

            daftar.Clear();
        }

        foreach (var t in Nilai(daftar))
        {
            yield return t;
        }
    }

    private static IEnumerable<Temuan?> Nilai(List<Butir> daftar)
    {
        // the column that the list repeats is the one with which its other items agree
        var kolom = daftar.SelectMany(b => b.Sama.Select(Letak).Distinct()).CountBy(x => x).ToDictionary();
        var (sama, beda) = (daftar.Count(b => b.Sama.Count > 0), daftar.Count(b => b.Sama.Count == 0));
        return daftar.Select(b => b.Beda.FirstOrDefault(x => kolom.GetValueOrDefault(Letak(x)) >= 2) is { } x && sama >= 2 * beda
            ? Temukan(b, x) : null);
    }

    private static (int Tabel, int Kolom) Letak(Pernyataan p) => (p.Baris.Tabel.Indeks, p.Kolom);

    /// <summary>An item that names one thing and one percentage, and nothing that would make it another percentage.</summary>
    private static IEnumerable<Butir> Baca(ParagrafTerbaca p, PencariNama pencari)
    {
        if (AngkaTertulis.Semua(p.Teks).Where(a => a.Persen && a.Penyebut is null).ToList() is not [var angka] || p.Teks.Length > 400
            || LingkupAngka.Tanda(p.Teks).Length > 0
            || pencari.Cari(p.Teks[..angka.Awal]).Distinct().ToList() is not [var nama])
        {
            yield break;
        }

        var hasil = pencari.Baris[nama].SelectMany(b => b.Pernyataan).Where(x =>
            x.Besaran.Peran is PeranKolom.Realisasi or PeranKolom.Persen).Select(x =>
            (Pernyataan: x, Sama: PembandingAngka.Sama(x.Angka, [angka]))).ToList();
        var sama = hasil.FindAll(h => h.Sama is true).ConvertAll(h => h.Pernyataan);
        var beda = sama.Count > 0 ? [] : hasil.FindAll(h => h.Sama is false && !h.Pernyataan.BukanPersen
            && Sebesaran(p, angka, h.Pernyataan.Besaran)).ConvertAll(h => h.Pernyataan);
        if (sama.Count + beda.Count > 0)
        {
            yield return new Butir(p, angka, sama, beda);
        }
    }

    /// <summary>What an item calls an achievement is compared with achievements, what it calls spending with spending.</summary>
    private static bool Sebesaran(ParagrafTerbaca p, AngkaTertulis angka, BesaranTertulis sel)
    {
        var x = PemenggalKalimat.Kalimat(p).SelectMany(k => PembacaPernyataan.Baca(k).Select(y => (Letak: k.Awal + y.Angka.Awal, Isi: y)))
            .FirstOrDefault(y => y.Letak == angka.Awal).Isi;
        return x?.Besaran switch
        {
            BesaranKalimat.Serapan => sel.Uang,
            BesaranKalimat.Capaian => !sel.Uang && sel.Peran == PeranKolom.Persen,
            // "realisasi 95 %" of a programme is its spending
            BesaranKalimat.Realisasi => sel.Uang == x.Uang || sel is { Uang: true, Peran: PeranKolom.Persen },
            _ => true,
        };
    }

    private static Temuan Temukan(Butir b, Pernyataan beda) => Aturan.Temukan(
        b.Paragraf.Tempat(b.Angka.Awal), b.Angka.Teks, beda.Teks, $"{b.Angka.Teks.Trim()} ≠ {beda.Teks.Trim()}",
        $"Butir ini menyebut {b.Angka.Teks.Trim()}, sedangkan {beda.Baris.Tabel.Sebut} memuat {beda.Teks.Trim()} pada kolom {beda.Baris.Tabel.Kepala[beda.Kolom]}.") with
    { Terkait = [beda.Tempat] };
}
