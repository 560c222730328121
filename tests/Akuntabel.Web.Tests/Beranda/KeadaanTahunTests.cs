using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Beranda;
using Akuntabel.Web.FormulirDokumen;

namespace Akuntabel.Web.Tests.Beranda;

/// <summary>What the front page counts and asks for.</summary>
public class KeadaanTahunTests
{
    private static VersiDokumen Renstra(int versi, string status) => new()
    {
        Dokumen = "d", Jenis = JenisDokumen.Renstra.Kode, Mulai = 2021, Selesai = 2026, Versi = versi, Status = status,
    };

    [Theory]
    [InlineData(1, VersiDokumen.Draf, 0)]
    [InlineData(1, VersiDokumen.Ditetapkan, 1)]
    [InlineData(2, VersiDokumen.Draf, 1)]
    public void Draf_perubahan_tidak_menurunkan_tahap_yang_berlaku(int versi, string status, int selesai) =>
        SiklusTahun.Susun([Renstra(versi, status)], "pd", 2023, [], new DateOnly(2023, 2, 1)).Selesai.ShouldBe(selesai);

    [Fact]
    public void Satu_kekurangan_disebut_satu_kali()
    {
        HalKurangIsian Hal(string teks, string alamat, BobotKurang bobot) => new("renstra", teks, "", alamat, bobot);
        PenyaringKurang.Tunggal(
        [
            Hal("Satuan: A", "/isi#a", BobotKurang.Menahan), Hal("Satuan: A", "/isi#a", BobotKurang.Menahan),
            Hal("Indikator A belum bersatuan.", "/isi#a", BobotKurang.PerluDilihat), Hal("Rumus A", "/isi#b", BobotKurang.PerluDilihat),
        ]).Select(k => k.Teks).ShouldBe(["Satuan: A", "Rumus A"]);
    }

    [Theory]
    [InlineData(2022, true)]
    [InlineData(2023, false)]
    public void Target_tahun_lain_tidak_membuat_rencana_kinerja_terisi(int tahun, bool kosong)
    {
        var isi = new KumpulanBerkas([KeyValuePair.Create("target.csv", (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(
            $"indikator,tahun,triwulan,dokumen,target,sumber\n1.1,{tahun},,rkt,80,\n"))]);
        RingkasanBagian.Semua(JenisDokumen.RencanaKinerja, isi, tahun: 2023).Single(b => b.Bagian.Jalur == "target.csv").Kosong
            .ShouldBe(kosong);
    }
}
