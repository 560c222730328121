using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.PerjanjianKinerja;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>How the form of a Perjanjian Kinerja looks: what the parties are called, who signs on which side, what the columns of the annex
/// are headed. Offices differ in it; the words stand in one place.</summary>
internal static class LingkupTercetak
{
    /// <summary>Name of all this.</summary>
    public const string Akar = "perjanjian-tercetak";

    private static readonly string[] Setelan = ["sebutan-pihak", "letak-pihak", "sebutan-tanda-tangan", "tanggal-lampiran"];

    /// <summary>Of the head's.</summary>
    /// <param name="kepala">His document; <c>null</c> when there is none.</param>
    /// <param name="banding">What his Perubahan changed; <c>null</c> for a first version.</param>
    public static NilaiLingkup Kepala(NilaiLingkup? kepala, BandingPerjanjian? banding) =>
        Nama([kepala], "Sasaran Strategis", "Program", "", true).Dengan([new("banding", LingkupBanding.Nama(banding))]);

    /// <summary>Of a position below him.</summary>
    /// <param name="p">The position.</param>
    /// <param name="isian">Document of all of them; what it does not say, the head's does.</param>
    /// <param name="kepala">The head's document.</param>
    public static NilaiLingkup Jabatan(PerjanjianJabatan p, NilaiLingkup isian, NilaiLingkup? kepala)
    {
        var tingkat = p.DaftarAnggaran.Select(a => a.Tingkat).Distinct().Order().ToList();
        var anggaran = string.Join(" / ", tingkat.Select(t => t switch
        {
            TingkatAnggaran.Program => "Program", TingkatAnggaran.Kegiatan => "Kegiatan", _ => "Sub Kegiatan",
        }));
        return Nama([isian, kepala], KataJenjang.Untuk(p.Jenjang).KepalaSasaran, anggaran, p.Unit, p.DaftarAnggaran.Count > 0);
    }

    private static NilaiLingkup Nama(NilaiLingkup?[] dari, string sasaran, string anggaran, string unit, bool beranggaran)
    {
        var pilihan = Setelan.ToDictionary(s => s, s => dari.Select(l => BacaNilai.Teks(l, s)).FirstOrDefault(t => t.Length > 0, ""));
        var pertama = pilihan["sebutan-pihak"] == "kesatu" ? "PIHAK KESATU" : "PIHAK PERTAMA";
        var tanda = pilihan["sebutan-tanda-tangan"] != "tidak";
        return Isi.Peta(
            ("pertama", Isi.Teks(pertama)), ("kedua", Isi.Teks("PIHAK KEDUA")),
            ("tanda-pertama", Isi.Teks(tanda ? pertama + "," : "")), ("tanda-kedua", Isi.Teks(tanda ? "PIHAK KEDUA," : "")),
            ("balik", Isi.Ya(pilihan["letak-pihak"] == "pertama-kiri")), ("tanpa-tanggal", Isi.Ya(pilihan["tanggal-lampiran"] == "tidak")),
            ("kepala-sasaran", Isi.Teks(sasaran)), ("kepala-anggaran", Isi.Teks(anggaran)),
            ("unit", Isi.Teks(unit)), ("beranggaran", Isi.Ya(beranggaran)));
    }
}
