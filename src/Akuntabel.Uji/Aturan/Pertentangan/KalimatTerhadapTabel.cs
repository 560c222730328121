using Akuntabel.Uji.Aturan.Angka;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-006: a sentence that names a thing and two or more of its figures has all of them from its row.</summary>
/// <remarks>One figure of the sentence must stand in a row of that name, so that the sentence surely speaks of the row; then each figure that it labels
/// (target, realisasi, capaian) must agree with the column of that label.</remarks>
internal static class KalimatTerhadapTabel
{
    public static AturanUji Aturan { get; } = new(
        "NAR-006", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.AngkaBerbeda],
        "Target, realisasi dan capaian yang disebut teks untuk sebuah sasaran, indikator atau program sama dengan barisnya dalam tabel.",
        "Konsistensi dokumen",
        "\"Indikator A dengan target 80 % terealisasi 85 %\" sedangkan tabel memuat target 80 % dan realisasi 78 %.",
        Periksa);

    private static readonly PolaTeks PolaLain = Bunyi.Pola(
        @"\b(triwulan|semester|bulan|renstra|rpjmd|nasional|provinsi|rata|naik|turun|meningkat|menurun|lalu|sebelumnya|semula|perubahan|selisih|minimal|maksimal|akhir|murni|lebih|kurang)\b");

    private static readonly (PeranKolom Peran, PolaTeks Pola)[] Label =
    [
        (PeranKolom.Target, Bunyi.Pola(@"\btarget(nya)?( kinerja)?( (yang )?(telah )?ditetapkan)?( adalah| sebesar| yaitu)?\s*:?\s*$")),
        (PeranKolom.Realisasi, Bunyi.Pola(@"\b(realisasi(nya)?|terealisasi|realisasi kinerja(nya)?)( adalah| sebesar| yaitu| mencapai)?\s*:?\s*$")),
        (PeranKolom.Persen, Bunyi.Pola(@"\b(capaian(nya)?|pencapaian|capaian kinerja(nya)?|persentase capaian)( adalah| sebesar| yaitu| mencapai)?\s*:?\s*$")),
    ];

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var indeks = IndeksPernyataan.Dari(d);
        var pencari = new PencariNama(indeks);
        return d.DaftarParagraf.Where(p => p.Jenis != JenisParagraf.Judul).SelectMany(p => PemenggalKalimat.Kalimat(p).SelectMany(k => Kalimat(p, k, pencari, indeks.Tahun)));
    }

    private static IEnumerable<Temuan?> Kalimat(ParagrafTerbaca p, KalimatTerbaca k, PencariNama pencari, int? tahun)
    {
        var angka = k.Angka.Where(a => !a.MungkinTahun && a.Penyebut is null).ToList();
        var berlabel = angka.Select(a => (Angka: a, Peran: Peran(k.Teks[Math.Max(0, a.Awal - 60)..a.Awal]))).Where(x => x.Peran != PeranKolom.Lain).ToList();
        if (berlabel.Count < 2 || berlabel.CountBy(x => x.Peran).Any(x => x.Value > 1) || PolaLain.IsMatch(k.Teks) || LingkupAngka.SemuaTahun(k.Teks).Any(t => t != tahun)
            || pencari.Cari(k.Teks).Distinct().ToList() is not [var nama])
        {
            yield break;
        }

        var semua = pencari.Baris[nama].SelectMany(b => b.Pernyataan).Where(x => x.Besaran.Lingkup.EndsWith('|') && (x.Besaran.Tahun is null || tahun is null || x.Besaran.Tahun == tahun)).ToList();
        var hasil = berlabel.ConvertAll(x => (x.Angka, Sama: Sama(semua, x.Peran, x.Angka)));
        foreach (var (a, sama) in hasil.Where(h => h.Sama is not null))
        {
            var seluruhnya = semua.SelectMany(x => x.Angka).Any(y => PembandingAngka.Sama(a, y) is true);
            yield return sama is true || seluruhnya || !hasil.Exists(h => h.Sama is true && h.Angka.Nilai is not (0 or 1 or 100)) ? null : Temukan(p, k, a, semua.First(x => x.Besaran.Peran == berlabel.First(b => b.Angka == a).Peran && PembandingAngka.Sama(x.Angka, [a]) is false));
        }
    }

    private static PeranKolom Peran(string depan) => Array.Find(Label, l => l.Pola.IsMatch(depan)).Peran;

    private static bool? Sama(List<Pernyataan> semua, PeranKolom peran, AngkaTertulis a)
    {
        var nilai = semua.Where(x => x.Besaran.Peran == peran).Select(x => PembandingAngka.Sama(x.Angka, [a])).ToList();
        return nilai.Contains(true) ? true : nilai.Contains(false) ? false : null;
    }

    private static Temuan Temukan(ParagrafTerbaca p, KalimatTerbaca k, AngkaTertulis a, Pernyataan beda) => Aturan.Temukan(
        p.Tempat(k.Awal + a.Awal), a.Teks, beda.Teks, $"{a.Teks.Trim()} ≠ {beda.Teks.Trim()}",
        $"Teks menyebut {a.Teks.Trim()}, sedangkan tabel {beda.Baris.Tabel.Nomor} memuat {beda.Teks.Trim()} pada kolom {beda.Baris.Tabel.Kepala[beda.Kolom]}.") with
    { Terkait = [beda.Tempat] };
}
