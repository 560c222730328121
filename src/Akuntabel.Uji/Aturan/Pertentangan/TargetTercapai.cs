using Akuntabel.Uji.Aturan.Angka;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-002: the report does not say that all targets were met while its tables say that some were not.</summary>
internal static class TargetTercapai
{
    public static AturanUji Aturan { get; } = new(
        "NAR-002", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan],
        "Pernyataan umum bahwa kinerja telah mencapai target tidak bertentangan dengan tabel yang menyebut target tidak tercapai.",
        "Konsistensi dokumen",
        "\"Realisasi fisik telah mencapai target\" sedangkan tabel menyebut tiga sasaran \"Tidak Tercapai\".",
        Periksa);

    private static readonly PolaTeks PolaUmum = Bunyi.Pola(
        @"^\W*((secara|pada) (umum|keseluruhan)(nya)?\W+)?((seluruh|semua)( target| indikator| sasaran| kinerja| strategis| utama){1,4}|(realisasi|kinerja|capaian|pencapaian)( kinerja)?( fisik| secara fisik| secara keseluruhan| secara umum)?)( (ini )?(telah|sudah|dapat|berhasil))*( (mencapai|memenuhi|melampaui|melebihi) target| tercapai)");

    private static readonly PolaTeks PolaBab = Bunyi.Pola(@"\b(efisiensi|kesimpulan|simpulan|penutup|ikhtisar|ringkasan)\b");
    private static readonly PolaTeks PolaKhusus = Bunyi.Pola(@"\b(belum|tidak|kecuali|hampir|sebagian|agar|akan|apabila|jika|sasaran ini|indikator ini|tersebut|program|kegiatan|triwulan|semester|[0-9]+)\b");
    private static readonly PolaTeks PolaGagal = Bunyi.Pola(@"^\W*(target )?(tidak|belum) (tercapai|mencapai target|memenuhi target|terpenuhi)\W*$");
    private static readonly PolaTeks PolaNama = Bunyi.Pola(@"\b(sasaran|indikator|program)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var gagal = DaftarGagal(d).Take(5).ToList();
        var bab = d.DaftarParagraf.Where(p => p.Jenis == JenisParagraf.Judul).GroupBy(p => p.Bab).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return gagal.Count == 0 ? [] : d.DaftarParagraf.Where(p => p.Jenis != JenisParagraf.Judul && PolaBab.IsMatch(p.Bab) && !PolaNama.IsMatch(p.Bab) && !bab.Contains(p.Bab)).SelectMany(p => Paragraf(p, gagal));
    }

    private static IEnumerable<TempatTemuan> DaftarGagal(PemahamanDokumen d) =>
        from t in d.DaftarTabel
        where t.Kepala.Any(k => IndeksPernyataan.Jenis(k) is JenisNama.Indikator or JenisNama.Sasaran)
        from i in Enumerable.Range(0, t.Isi.Count)
        from k in Enumerable.Range(0, t.Isi[i].Sel.Count)
        where PolaGagal.IsMatch(t.Isi[i][k])
        select t.Tempat(i, k);

    private static IEnumerable<Temuan?> Paragraf(ParagrafTerbaca p, List<TempatTemuan> gagal)
    {
        foreach (var k in PemenggalKalimat.Kalimat(p))
        {
            var anak = k.Teks.Split(',', 2)[0];
            var m = PolaUmum.Match(anak);
            if (m.Success)
            {
                yield return PolaKhusus.IsMatch(anak) ? null : Temukan(p, k, m.Value.Trim(), gagal);
            }
        }
    }

    private static Temuan Temukan(ParagrafTerbaca p, KalimatTerbaca k, string tertulis, List<TempatTemuan> gagal) => Aturan.Temukan(
        p.Tempat(k.Awal), tertulis, "pernyataan yang menyebut target yang tidak tercapai", $"\"{tertulis}\" ≠ tabel",
        $"Tertulis \"{tertulis}\", sedangkan tabel {gagal[0].Tabel} memuat sasaran atau indikator yang targetnya tidak tercapai.") with
    { Terkait = gagal };
}
