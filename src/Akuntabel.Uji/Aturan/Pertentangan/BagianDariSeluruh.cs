using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-016: the share that a sentence gives to rows of a table is what these rows are of its total.</summary>
internal static class BagianDariSeluruh
{
    public static AturanUji Aturan { get; } = new(
        "NAR-016", TingkatTemuan.Material, [KelasTemuan.Persentase, KelasTemuan.NarasiBertentangan],
        "Bagian dari seluruhnya yang disebut teks sama dengan bagian barisnya dalam jumlah tabel.",
        "Aritmetika",
        "\"Perawat 67,31 % dari seluruh tenaga\" sedangkan tabel memuat 243 perawat dari 689 tenaga.",
        d => NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis != JenisParagraf.Judul).SelectMany(k => Kalimat(d, k)));

    private static readonly PolaTeks PolaSeluruh = Bunyi.Pola(@"^[\s)]*(dari|terhadap)\s+(seluruh|total|jumlah|keseluruhan|semua|nilai|"
        + @"penerimaan|realisasi)\b");
    private static readonly PolaTeks PolaTolak = Bunyi.Pola(@"\b(lalu|sebelumnya|target|pagu|naik|turun|meningkat|menurun|tidak|belum|"
        + @"selain)\b");

    private static IEnumerable<Temuan?> Kalimat(PemahamanDokumen d, KalimatDipahami k)
    {
        var awal = 0;
        foreach (var x in k.Isi)
        {
            var depan = k.Teks[Math.Min(awal, x.Angka.Awal)..x.Angka.Awal];
            awal = x.Angka.Akhir;
            if (x is { Angka: { Persen: true, Penyebut: null }, Banding: Banding.Sama } && PolaSeluruh.IsMatch(k.Teks[x.Angka.Akhir..])
                && !PolaTolak.IsMatch(depan))
            {
                yield return TabelDitunjuk.Sekitar(d, k).Select(t => Satu(k, x.Angka, $" {string.Join(' ', Bunyi.Kata(depan))} ",
                    t)).OfType<Temuan>()
                    .FirstOrDefault();
            }
        }
    }

    private static Temuan? Satu(KalimatDipahami k, AngkaTertulis persen, string depan, TabelTerbaca t)
    {
        var hitung = new List<(KolomBernama Kolom, decimal Bagian, decimal Jumlah, string Suku)>();
        foreach (var c in KolomBernama.Baca(t).Where(c => c.Isi.All(b => !b.Angka.Persen)))
        {
            var semua = Seluruhnya(t, c);
            var baris = c.Isi.Where(b => Disebut(depan, b.Nama)).ToList();
            if (baris.Count is 0 or > 4 || c.Isi.Count < 3)
            {
                continue;
            }

            // the row may print the share itself, right or wrong: another rule compares it
            if (baris.Exists(b => t.Isi[b.Baris].Sel.Any(s => AngkaTertulis.DariSel(s.Teks) is [var a] && PembandingAngka.Sama(a,
                persen) is true)))
            {
                return null;
            }

            hitung.Add((c, baris.Sum(b => b.Angka.Nilai), semua, string.Join(" + ", baris.Select(b => b.Angka.Teks.Trim()))));
        }

        return Pilih(k, hitung.FindAll(h => h.Jumlah > 0 && h.Bagian <= h.Jumlah), persen) is not { } salah ? null
            : Temukan(k, persen, salah);
    }

    /// <summary>The column that the sentence or its heading makes the one of the whole; none when any column gives the stated
    /// share.</summary>
    private static (KolomBernama Kolom, decimal Bagian, decimal Jumlah, string Suku)? Pilih(
        KalimatDipahami k, List<(KolomBernama Kolom, decimal Bagian, decimal Jumlah, string Suku)> hitung, AngkaTertulis persen)
    {
        if (hitung.Exists(h => persen.Bacaan.Any(z => z.Selang.Bertemu(Selang.Tepat(h.Bagian / h.Jumlah * 100)))))
        {
            return null;
        }

        var kata = Bunyi.Kata(k.Teks).ToHashSet(StringComparer.Ordinal);
        var total = hitung.FindAll(h => Bunyi.Jumlah(Kepala(h.Kolom).Split(" › ")[^1]));
        var disebut = hitung.FindAll(h => Bunyi.Kata(Kepala(h.Kolom)).Any(w => w.Length > 3 && kata.Contains(w)));
        var calon = total.Count > 0 ? total : disebut.Count > 0 ? disebut : hitung;
        // several columns that say the same are one witness
        return calon.Count > 0 && calon.Max(h => h.Bagian / h.Jumlah) - calon.Min(h => h.Bagian / h.Jumlah) < 0.001m ? calon[0] : null;
    }

    private static string Kepala(KolomBernama c) => c.Tabel.Kepala[c.Indeks];

    /// <summary>A name of which the word for its kind may be left out in the sentence.</summary>
    private static bool Disebut(string teks, string nama) => teks.Contains($" {nama} ", StringComparison.Ordinal);

    /// <summary>The total that the table prints, 0 without one.</summary>
    private static decimal Seluruhnya(TabelTerbaca t, KolomBernama c) => t.Isi.Where(b => b.Sel.Any(s => Bunyi.Jumlah(s.Teks)))
        .Select(b => AngkaTertulis.DariSel(b[c.Indeks])).FirstOrDefault(a => a.Count == 1) is [var a] ? a.Nilai : 0;

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis persen, (KolomBernama Kolom, decimal Bagian, decimal Jumlah,
        string Suku) h)
    {
        var benar = AngkaTertulis.Cetak(h.Bagian / h.Jumlah * 100, 2) + " %";
        return Aturan.Temukan(
            k.Tempat(persen), persen.Teks, benar, $"({h.Suku}) / {AngkaTertulis.Cetak(h.Jumlah, 0)} × 100",
            $"Tertulis {persen.Teks.Trim()}, sedangkan menurut {h.Kolom.Tabel.Sebut} bagian itu {benar} dari jumlahnya.") with
        { Terkait = [h.Kolom.Tabel.Tempat(h.Kolom.Isi[0].Baris, h.Kolom.Indeks)] };
    }
}
