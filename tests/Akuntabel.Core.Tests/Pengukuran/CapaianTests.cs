using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using FsCheck.Fluent;

namespace Akuntabel.Core.Tests.Pengukuran;

public sealed class CapaianTests
{
    private const RumusCapaian RT = RumusCapaian.RealisasiPerTarget;
    private const RumusCapaian Sel = RumusCapaian.SelisihTerhadapTarget;
    private const RumusCapaian TR = RumusCapaian.TargetPerRealisasi;

    // formula, target, realisasi, cap → raw, reported, rule of the raw
    [Theory]
    // higher is better
    [InlineData(RT, "78.50 skor", "79.30 skor", null, "101,02", "101,02", "KIN-HIT-01")]
    [InlineData(RT, "60 %", "60 %", null, "100,00", "100,00", "KIN-HIT-01")]
    [InlineData(RT, "200 orang", "130 orang", null, "65,00", "65,00", "KIN-HIT-01")]
    [InlineData(RT, "3 orang", "5 orang", 120, "166,67", "120,00", "KIN-HIT-01")]
    [InlineData(RT, "3 orang", "0 orang", 120, "0,00", "0,00", "KIN-HIT-01")]
    [InlineData(RT, "0 orang", "0 orang", null, "–", "–", "KIN-HIT-07")]
    [InlineData(RT, "0 orang", "5 orang", 120, "–", "–", "KIN-HIT-07")]
    // lower is better, (2T − R)/T, floor 0
    [InlineData(Sel, "10 kasus", "10 kasus", null, "100,00", "100,00", "KIN-HIT-02")]
    [InlineData(Sel, "10 kasus", "15 kasus", null, "50,00", "50,00", "KIN-HIT-02")]
    [InlineData(Sel, "10 kasus", "0 kasus", null, "200,00", "200,00", "KIN-HIT-02")]
    [InlineData(Sel, "10 kasus", "0 kasus", 120, "200,00", "120,00", "KIN-HIT-02")]
    [InlineData(Sel, "10 kasus", "25 kasus", null, "−50,00", "0,00", "KIN-HIT-02")]
    [InlineData(Sel, "0 kasus", "0 kasus", null, "100,00", "100,00", "KIN-HIT-05")]
    [InlineData(Sel, "0 kasus", "2 kasus", null, "0,00", "0,00", "KIN-HIT-05")]
    // lower is better, T/R
    [InlineData(TR, "10 kasus", "10 kasus", null, "100,00", "100,00", "KIN-HIT-03")]
    [InlineData(TR, "10 kasus", "15 kasus", null, "66,67", "66,67", "KIN-HIT-03")]
    [InlineData(TR, "10 kasus", "5 kasus", 150, "200,00", "150,00", "KIN-HIT-03")]
    [InlineData(TR, "0 kasus", "0 kasus", null, "100,00", "100,00", "KIN-HIT-05")]
    [InlineData(TR, "0 kasus", "2 kasus", 120, "0,00", "0,00", "KIN-HIT-05")]
    [InlineData(TR, "4 kasus", "0 kasus", 120, "–", "120,00", "KIN-HIT-07")]
    [InlineData(TR, "4 kasus", "0 kasus", null, "–", "–", "KIN-HIT-07")]
    // what cannot be computed
    [InlineData(RT, "60 %", "", null, "–", "–", "KIN-HIT-07")]
    [InlineData(Sel, "0 kasus", "", null, "–", "–", "KIN-HIT-07")]
    [InlineData(TR, "4 kasus", "", 120, "–", "–", "KIN-HIT-07")]
    [InlineData(RT, "", "60 %", null, "–", "–", "KIN-HIT-07")]
    [InlineData(RT, "100 %", "138 lembaga", null, "–", "–", "KIN-HIT-07")]
    [InlineData(TR, "4 kasus", "0 laporan", 120, "–", "–", "KIN-HIT-07")]
    [InlineData(RT, "-2 %", "-1 %", null, "–", "–", "KIN-HIT-07")]
    [InlineData(TR, "4 kasus", "-1 kasus", 120, "–", "–", "KIN-HIT-07")]
    public void Dihitung(RumusCapaian rumus, string target, string realisasi, int? batas, string mentah, string dilaporkan, string aturan)
    {
        var h = Capaian.Hitung("c", "Capaian", Contoh.Isi(target), Contoh.Isi(realisasi), rumus, batas);
        (h.Mentah.CetakAngka(), h.Dilaporkan.CetakAngka()).ShouldBe((mentah, dilaporkan));
        Contoh.Aturan(h.Mentah).ShouldBe(aturan);
        h.Dilaporkan.Id.ShouldBe("c");
        h.Dilaporkan.Satuan.ShouldBe(Satuan.Persen);
    }

    [Theory]
    [InlineData(RT, "60 %", "", "belum diukur")]
    [InlineData(RT, "", "60 %", "target tidak ada: belum diukur")]
    [InlineData(RT, "0 orang", "5 orang", "target nol pada indikator makin tinggi makin baik")]
    [InlineData(RT, "100 %", "138 lembaga", "satuan target (%) berbeda dengan satuan realisasi (lembaga)")]
    [InlineData(RT, "100", "138 lembaga", "satuan target (tanpa satuan) berbeda dengan satuan realisasi (lembaga)")]
    [InlineData(TR, "4 kasus", "0 kasus", "realisasi nol: target dibagi nol melampaui setiap bilangan")]
    public void Alasan(RumusCapaian rumus, string target, string realisasi, string alasan) =>
        Capaian.Hitung("c", "Capaian", Contoh.Isi(target), Contoh.Isi(realisasi), rumus, null).Dilaporkan.Besaran.Alasan.ShouldBe(alasan);

    [Fact]
    public void Alasan_realisasi_yang_lebih_rinci_dibawa()
    {
        var idi = new Fakta("r", "IDI", Besaran.Kosong("IDI 2023 terbit tahun 2024"), Satuan.Baca("skor"), 2, new Isian(new Asal("a", 1)));
        Capaian.Hitung("c", "Capaian", Contoh.Isi("80 skor"), idi, RT, null).Mentah.Besaran.Alasan
            .ShouldBe("belum diukur (IDI 2023 terbit tahun 2024)");
    }

    [Theory]
    [InlineData("5 orang", "7 Orang", true)]
    [InlineData("5 persen", "7 %", true)]
    [InlineData("5 orang", "7 dokumen", false)]
    [InlineData("5", "7 dokumen", false)]
    public void Satuan_sama(string a, string b, bool sama) => Contoh.Isi(a).Satuan.Sama(Contoh.Isi(b).Satuan).ShouldBe(sama);

    [Fact]
    public void Mentah_dan_dilaporkan_berbeda_id_hanya_bila_ada_batas()
    {
        Fakta t = Contoh.Isi("3 orang"), r = Contoh.Isi("5 orang");
        var tanpa = Capaian.Hitung("c", "Capaian", t, r, RT, null);
        tanpa.Mentah.ShouldBeSameAs(tanpa.Dilaporkan);
        var dengan = Capaian.Hitung("c", "Capaian", t, r, RT, 120);
        dengan.Mentah.Id.ShouldBe("c.mentah");
        Contoh.Aturan(dengan.Dilaporkan).ShouldBe("KIN-HIT-04");
        dengan.Dilaporkan.Masukan.ShouldBe([dengan.Mentah]);
    }

    [Fact]
    public void Target_yang_tepat_tercapai_selalu_seratus_dan_batas_selalu_dipatuhi() => Prop.ForAll<int, int, byte>((t, r, batas) =>
    {
        var target = Contoh.Isi($"{Math.Abs((long)t)} orang");
        var realisasi = Contoh.Isi($"{Math.Abs((long)r)} orang");
        return Enum.GetValues<RumusCapaian>().All(rumus =>
            (t == 0 && rumus == RT || Capaian.Hitung("c", "c", target, target, rumus, null).Dilaporkan.Besaran.Nilai == 100)
            && Capaian.Hitung("c", "c", target, realisasi, rumus, 100 + batas).Dilaporkan.Besaran.Nilai is null or (>= 0 and <= 355));
    }).Periksa();

    [Fact]
    public void Makin_baik_realisasi_tidak_pernah_menurunkan_capaian() => Prop.ForAll<byte, byte, byte>((t, a, b) =>
    {
        var (kecil, besar) = (Math.Min(a, b), Math.Max(a, b));
        decimal? Nilai(RumusCapaian rumus, int r) =>
            Capaian.Hitung("c", "c", Contoh.Isi($"{t} orang"), Contoh.Isi($"{r} orang"), rumus, 150).Dilaporkan.Besaran.Nilai;
        return Enum.GetValues<RumusCapaian>().All(rumus => Rumus.PolaritasDari(rumus) == Polaritas.MakinTinggiMakinBaik
            ? t == 0 || Nilai(rumus, kecil) <= Nilai(rumus, besar)
            : Nilai(rumus, kecil) >= Nilai(rumus, besar));
    }).Periksa();
}
