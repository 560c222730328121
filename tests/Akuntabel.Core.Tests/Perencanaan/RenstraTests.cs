using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.KantorUji;

namespace Akuntabel.Core.Tests.Perencanaan;

/// <summary>What a Renstra can hold.</summary>
public class RenstraTests
{
    private static readonly IsianIndikator Benar = Isian("1");

    public static TheoryData<string, IsianIndikator, string[]> Ditolak => new()
    {
        { "tanpa kode", Benar with { Kode = " " }, ["kode indikator \"Indikator 1\" belum diisi"] },
        { "tanpa satuan", Benar with { Satuan = "" }, ["satuan indikator 1 belum diisi"] },
        { "turun tanpa rumus", Benar with { RumusCapaian = null, Polaritas = Polaritas.MakinRendahMakinBaik },
            ["rumus capaiannya tidak dipilih"] },
        {
            "rumus untuk arah lain", Benar with { Polaritas = Polaritas.MakinRendahMakinBaik },
            ["rumus capaian realisasi-per-target tidak cocok dengan polaritas turun"]
        },
        {
            "rumus turun untuk polaritas naik",
            Benar with { RumusCapaian = RumusCapaian.TargetPerRealisasi, Polaritas = Polaritas.MakinTinggiMakinBaik },
            ["rumus capaian target-per-realisasi tidak cocok dengan polaritas naik"]
        },
        { "target bersatuan lain", Benar with { Target = TargetRenstra.Kosong with { Akhir = Angka(5, "orang", "Target akhir") } },
            ["Target akhir bersatuan \"orang\""] },
        { "standar bersatuan lain", Benar with { StandarNasional = Angka(5, "orang", "Standar") }, ["Standar bersatuan \"orang\""] },
        {
            "semuanya sekaligus",
            Benar with { Kode = "", Satuan = "", Polaritas = Polaritas.MakinRendahMakinBaik },
            ["kode indikator", "satuan indikator", "tidak cocok"]
        },
    };

    [Theory]
    [MemberData(nameof(Ditolak))]
    public void Indikator_yang_tidak_mungkin(string apa, IsianIndikator isian, string[] pesan)
    {
        var hasil = Indikator.Buat(isian);
        hasil.Coba(out _).ShouldBeFalse(apa);
        hasil.DaftarKesalahan.Count.ShouldBe(pesan.Length, apa);
        hasil.DaftarKesalahan.Zip(pesan)
            .ShouldAllBe(p => p.First.Pesan.Contains(p.Second, StringComparison.Ordinal) && p.First.Saran.Length > 0
                && p.First.Asal == Tempat);
    }

    [Theory]
    [InlineData(null, null, Polaritas.MakinTinggiMakinBaik)]
    [InlineData(RumusCapaian.SelisihTerhadapTarget, null, Polaritas.MakinRendahMakinBaik)]
    [InlineData(RumusCapaian.TargetPerRealisasi, Polaritas.MakinRendahMakinBaik, Polaritas.MakinRendahMakinBaik)]
    public void Arah_yang_baik_menurut_rumusnya(RumusCapaian? rumus, Polaritas? ditulis, Polaritas polaritas) =>
        Indikator.Buat(Benar with { RumusCapaian = rumus, Polaritas = ditulis }).Nilai.Polaritas.ShouldBe(polaritas);

    [Fact]
    public void Satuan_yang_sama_ditulis_berbeda_diterima() =>
        Indikator.Buat(Benar with { Satuan = "Persen", Target = TargetRenstra.Kosong with { Akhir = Angka(5, "%") } }).Ada.ShouldBeTrue();

    [Fact]
    public void Kode_ganda_ditolak_dan_yang_lain_tetap()
    {
        var hasil = Renstra.Buat(null, [], [Sasaran("A", "1", "2"), Sasaran("A", "3"), Sasaran("B", "2", "4")]);
        hasil.DaftarKesalahan.Select(k => k.Pesan[..k.Pesan.IndexOf(" sudah", StringComparison.Ordinal)])
            .ShouldBe(["kode sasaran \"A\"", "kode indikator \"2\""]);
        hasil.Nilai.DaftarSasaran.Select(s => s.Kode.Isi).ShouldBe(["A", "B"]);
        hasil.Nilai.DaftarIndikator.Select(i => i.Kode.Isi).ShouldBe(["1", "2", "4"]);
    }

    [Theory]
    // the baseline is the first year, unless a target is set for it
    [InlineData(null, new[] { 2022, 2023 })]
    [InlineData(2022, new[] { 2022, 2023 })]
    [InlineData(2021, new[] { 2021, 2022, 2023 })]
    public void Tahun_yang_bertarget(int? bertarget, int[] tahun)
    {
        var target = TargetRenstra.Kosong with { Tahunan = bertarget is { } t ? new Dictionary<int, Fakta> { [t] = Angka(1, "%") }
            : new Dictionary<int, Fakta>() };
        var sasaran = new SasaranStrategis(new("A"), "A", null, [], [Indikator.Buat(Benar with { Target = target }).Nilai], Tempat);
        Renstra.Buat(RentangTahun.Buat(2021, 2023, Tempat).Nilai, [], [sasaran]).Nilai.TahunTarget(2022).ShouldBe(tahun);
    }

    [Fact]
    public void Masa_yang_belum_diketahui_tidak_ditebak() => Renstra.Buat(null, [], []).Nilai.TahunTarget(2022).ShouldBeEmpty();

    private static SasaranStrategis Sasaran(string kode, params string[] indikator) =>
        new(new(kode), kode, null, [], [.. indikator.Select(i => Indikator.Buat(Isian(i)).Nilai)], Tempat);
}
