using Akuntabel.Core.Reviu;
using static Akuntabel.Core.Reviu.StatusPernyataan;

namespace Akuntabel.Core.Tests.Reviu;

/// <summary>What follows from the answers of a working paper.</summary>
public class PenyimpulReviuTests
{
    /// <summary>Statement with a condition, what it hangs on with its answer, and how it then stands.</summary>
    public static TheoryData<string, string, StatusPernyataan, StatusPernyataan> Bersyarat { get; } = new(
    [
        ("S3", "S1", TidakTerpenuhi, Belum), ("S3", "S2", TidakTerpenuhi, Belum), ("S6", "S4", TidakTerpenuhi, Belum), ("S6", "S5", TidakTerpenuhi, Belum),
        ("S9", "S8", TidakTerpenuhi, Belum), ("S3", "S4", TidakTerpenuhi, TidakBerlaku), ("S6", "S8", TidakTerpenuhi, TidakBerlaku),
        // a note is no "no"
        ("S3", "S1", DenganCatatan, TidakBerlaku), ("S9", "S8", DenganCatatan, TidakBerlaku),
        // not known yet whether it is asked
        ("S3", "S2", Belum, Belum),
    ]);

    [Theory]
    [MemberData(nameof(Bersyarat))]
    public void Penjelasan_ditanya_hanya_bila_ada_yang_tidak(string kode, string sebab, StatusPernyataan status, StatusPernyataan jadi)
    {
        var jawaban = Semua();
        jawaban.Remove(kode);
        jawaban[sebab] = new JawabanReviu(sebab, status);
        PenyimpulReviu.Lengkapi(KatalogReviu.Pusat, jawaban).Single(j => j.Kode == kode).Status.ShouldBe(jadi);
    }

    [Fact]
    public void Jawaban_atas_yang_tidak_lagi_ditanya_tidak_membuka_pernyataan_lain()
    {
        var butir = new[] { Butir("A"), Butir("B", "A"), Butir("C", "B") };
        var instrumen = new InstrumenReviu("x", 1, "x", "", butir);
        var jawaban = new[] { new JawabanReviu("A", Terpenuhi), new JawabanReviu("B", TidakTerpenuhi) }.ToDictionary(j => j.Kode);
        PenyimpulReviu.Lengkapi(instrumen, jawaban).Select(j => j.Status).ShouldBe([Terpenuhi, TidakBerlaku, TidakBerlaku]);
        PenyimpulReviu.Simpulkan(instrumen, jawaban).ShouldBe(SimpulanReviu.Bersih);
    }

    [Fact]
    public void Yang_belum_tentu_ditanya_tidak_disebut_kurang()
    {
        var kurang = PenyimpulReviu.Kurang(KatalogReviu.Pusat, new Dictionary<string, JawabanReviu>()).Select(k => k.Kode).ToList();
        kurang.Count.ShouldBe(20);
        kurang.ShouldNotContain("S3");
        PenyimpulReviu.Simpulkan(KatalogReviu.Pusat, new Dictionary<string, JawabanReviu>()).ShouldBe(SimpulanReviu.BelumSelesai);
    }

    /// <summary>Answers that differ from "met", and the outcome.</summary>
    public static TheoryData<JawabanReviu[], SimpulanReviu> Kesimpulan { get; } = new(
    [
        ([], SimpulanReviu.Bersih),
        ([new("F5", DenganCatatan)], SimpulanReviu.CatatanMinor),
        ([new("F5", DenganCatatan) { Tuntas = false }], SimpulanReviu.CatatanMinor),
        ([new("F5", DenganCatatan) { Tuntas = true }], SimpulanReviu.Bersih),
        ([new("F5", DenganCatatan), new("M2", TidakTerpenuhi)], SimpulanReviu.BelumTerpenuhi),
        ([new("F5", DenganCatatan), new("M2", TidakTerpenuhi) { Tuntas = true }], SimpulanReviu.CatatanMinor),
        ([new("M2", TidakTerpenuhi) { Tuntas = true }], SimpulanReviu.Bersih),
        ([new("M2", Belum), new("M5", TidakTerpenuhi)], SimpulanReviu.BelumSelesai),
        // the explanation of a "no" is asked for, and nobody judged it
        ([new("S1", TidakTerpenuhi) { Tuntas = true }, new("S3", Belum)], SimpulanReviu.BelumSelesai),
        // an irregularity leads to no other outcome, be it settled, unfinished, or said of what is no longer asked
        ([new("M5", TidakTerpenuhi) { Penyimpangan = true }], SimpulanReviu.Dihentikan),
        ([new("M5", TidakTerpenuhi) { Penyimpangan = true, Tuntas = true }], SimpulanReviu.Dihentikan),
        ([new("M5", TidakTerpenuhi) { Penyimpangan = true }, new("M2", Belum)], SimpulanReviu.Dihentikan),
        ([new("S3", TidakTerpenuhi) { Penyimpangan = true }], SimpulanReviu.Dihentikan),
    ]);

    [Theory]
    [MemberData(nameof(Kesimpulan))]
    public void Simpulan_menurut_jawaban(JawabanReviu[] lain, SimpulanReviu jadi)
    {
        var jawaban = Semua();
        lain.ToList().ForEach(j => jawaban[j.Kode] = j);
        PenyimpulReviu.Simpulkan(KatalogReviu.Pusat, jawaban).ShouldBe(jadi);
    }

    [Fact]
    public void Sebab_tanpa_bukti_dan_catatan_tanpa_kondisi_disebut_menurut_isiannya()
    {
        static string[] Bidang(JawabanReviu j) => [.. PenyimpulReviu.Kurang(j).Select(k => k.Bidang)];
        var lengkap = new JawabanReviu("F5", DenganCatatan) { Kondisi = "k", Rekomendasi = "r" };
        Bidang(lengkap).ShouldBeEmpty();
        Bidang(lengkap with { Sebab = "diduga" }).ShouldBe([nameof(JawabanReviu.BuktiSebab)]);
        Bidang(lengkap with { Sebab = "s", BuktiSebab = "notulen" }).ShouldBeEmpty();
        Bidang(new JawabanReviu("F5", TidakTerpenuhi)).ShouldBe([nameof(JawabanReviu.Kondisi), nameof(JawabanReviu.Rekomendasi)]);
        // what others will examine needs no recommendation from here
        Bidang(new JawabanReviu("F5", TidakTerpenuhi) { Kondisi = "k", Penyimpangan = true }).ShouldBeEmpty();
        Bidang(new JawabanReviu("F5", Terpenuhi) { Penyimpangan = true }).ShouldBe([nameof(JawabanReviu.Status)]);
    }

    private static Dictionary<string, JawabanReviu> Semua() =>
        KatalogReviu.Pusat.Butir.Where(b => b.BilaTidak.Count == 0).ToDictionary(b => b.Kode, b => new JawabanReviu(b.Kode, Terpenuhi));

    private static PernyataanReviu Butir(string kode, params string[] bila) => new(kode, AspekReviu.Substansi, kode, "", DayaPeriksa.Orang) { BilaTidak = bila };
}
