using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Pemahaman.Kalimat;

/// <summary>A statement with the things it may be about.</summary>
/// <param name="Isi">The statement.</param>
/// <param name="Hal">What it is about: one thing, or several that are named together; empty when nothing is known.</param>
/// <param name="Langsung">Whether the sentence itself names it; otherwise a sentence, item or heading before it does.</param>
internal sealed record PernyataanHal(PernyataanKalimat Isi, IReadOnlyList<HalDisebut> Hal, bool Langsung);

/// <summary>Says of each statement of a text which thing of the tables it is about.</summary>
internal static class HalKalimat
{
    private const int BlokTerjauh = 3;
    private const int PanjangJudul = 220;

    /// <summary>All sentences with a figure, in order, with what their statements are about.</summary>
    public static IEnumerable<(KalimatDipahami Kalimat, IReadOnlyList<PernyataanHal> Isi)> Semua(PemahamanDokumen d)
    {
        var pencari = PencariHal.Dari(d);
        ParagrafTerbaca? paragraf = null;
        IReadOnlyList<HalDisebut> bawaan = [];
        var sambungan = false;
        foreach (var k in NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis != JenisParagraf.Judul))
        {
            sambungan = sambungan && ReferenceEquals(paragraf, k.Paragraf);
            bawaan = ReferenceEquals(paragraf, k.Paragraf) ? bawaan : Atas(d, k.Paragraf, pencari);
            paragraf = k.Paragraf;
            var nama = pencari.Cari(k.Teks);
            if (k.Isi.Count > 0)
            {
                yield return (k, Bagi(k, nama, bawaan, sambungan));
            }

            bawaan = nama.Count > 0 ? [.. Satu(nama).Select(n => n with { Awal = 0, Akhir = 0 })] : bawaan;
            sambungan = nama.Count > 0 || sambungan;
        }
    }

    /// <summary>The names before a figure that no other figure parts from each other; where none stands before it, the only one of the
    /// sentence, or what went before.</summary>
    private static List<PernyataanHal> Bagi(
        KalimatDipahami k, IReadOnlyList<HalDisebut> nama, IReadOnlyList<HalDisebut> bawaan, bool sambungan)
    {
        var hasil = new List<PernyataanHal>();
        foreach (var x in k.Isi)
        {
            var depan = nama.Where(n => n.Akhir <= x.Angka.Awal).ToList();
            var akhir = depan.Count == 0 ? 0 : k.Isi.Where(y => y.Angka.Akhir <= depan[^1].Awal && y.Besaran != BesaranKalimat.Lain)
                .Select(y => y.Angka.Akhir).DefaultIfEmpty(0).Max();
            var kelompok = depan.Where(n => n.Awal >= akhir).DistinctBy(n => n.Kunci).ToList();
            var hal = kelompok.Count > 0 ? kelompok : nama.Count > 0 ? Satu(nama) : bawaan;
            hasil.Add(new PernyataanHal(Bernama(k, x, hal), hal, nama.Count > 0 || sambungan));
        }

        return hasil;
    }

    /// <summary>"Jumlah kenaikan pangkat sebesar 213": a quantity word inside the name of the thing says nothing of its figure, which is then what the
    /// thing came to, as is the figure of a thing that the sentence gives no other word for.</summary>
    private static PernyataanKalimat Bernama(KalimatDipahami k, PernyataanKalimat x, IReadOnlyList<HalDisebut> hal)
    {
        if (x.Angka.Rupiah || x.Besaran is not (BesaranKalimat.Lain or BesaranKalimat.Perubahan) || hal is not [{ Panjang: true } n]
            || !n.Baris.Any(b => b.Pernyataan.Any(p => p.Besaran is { Uang: false, Peran: PeranKolom.Realisasi })))
        {
            return x;
        }

        var langsung = n.Akhir > 0 && n.Akhir <= x.Angka.Awal && PolaAdalah.IsMatch(k.Teks[n.Akhir..x.Angka.Awal])
            && !PolaRencana.IsMatch(k.Teks[..n.Awal]);
        var menjadi = x is { Besaran: BesaranKalimat.Lain, Tahun: not null } && PolaMenjadi.IsMatch(x.Depan);
        return langsung || menjadi ? x with { Besaran = BesaranKalimat.Realisasi } : x;
    }

    private static readonly PolaTeks PolaAdalah = Bunyi.Pola(
        @"^\W*((pada|di|untuk|tahun|(19|20)[0-9]{2}|ini|sebesar|sebanyak|adalah|yaitu|mencapai|tercatat|menunjukkan|angka|berada|yang)\b\W*)+$");

    private static readonly PolaTeks PolaRencana = Bunyi.Pola(@"\b(target|rencana|standar|rata|anggaran|selisih|perbedaan|kekurangan|sisa)\w*\W+(\w+\W+){0,3}$");

    private static readonly PolaTeks PolaMenjadi = Bunyi.Pola(
        @"^\W*(kemudian\s+|lalu\s+|dan\s+)?(pada\s+)?tahun\s+(19|20)[0-9]{2}\s+(meningkat|menurun|naik|turun|bertambah|berkurang)\s+menjadi\s+(sebesar\s+|sebanyak\s+)?$");

    private static IReadOnlyList<HalDisebut> Satu(IReadOnlyList<HalDisebut> nama) => nama.DistinctBy(n => n.Kunci).ToList() is [var satu]
        ? [satu] : [];

    /// <summary>The thing that a heading, item or short line just above names alone.</summary>
    private static IReadOnlyList<HalDisebut> Atas(PemahamanDokumen d, ParagrafTerbaca p, PencariHal pencari)
    {
        for (var i = p.Indeks - 1; i >= Math.Max(0, p.Indeks - BlokTerjauh) && d.Blok[i] is ParagrafTerbaca atas; i--)
        {
            if (atas.Teks.Length <= PanjangJudul && pencari.Cari(atas.Teks) is { Count: > 0 } nama)
            {
                return AngkaTertulis.Semua(atas.Teks).Any(a => a.Rupiah || a.Persen) && atas.Jenis == JenisParagraf.Butir
                    && p.Jenis == JenisParagraf.Butir ? [] : Satu(nama);
            }

            if (atas.Jenis == JenisParagraf.Judul)
            {
                break;
            }
        }

        return Satu(pencari.Cari(p.Bab));
    }
}
