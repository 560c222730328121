using System.Text;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Dokumen.Penjenjangan;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Tests.Penjenjangan;

/// <summary>Steps on the tree become what a form would send, and the file says them back.</summary>
public class PenyuntingPohonTests
{
    private const string Awal = "# catatan kantor\nkondisi:\n  - {kode: K1, uraian: Kondisi, tingkat: hasil-antara, induk: Sasaran 1}\n";

    [Fact]
    public void Langkah_naik_turun_masuk_keluar()
    {
        Anak(Awal, "Sasaran 1").ShouldBe(["8.01.02", "8.01.03", "K1"]);
        var naik = Geser(Awal, "K1", ArahSimpul.Naik).ShouldNotBeNull();
        Anak(naik, "Sasaran 1").ShouldBe(["8.01.02", "K1", "8.01.03"]);
        naik.ShouldStartWith("# catatan kantor\n");
        Anak(Geser(naik, "8.01.02", ArahSimpul.Turun).ShouldNotBeNull(), "Sasaran 1").ShouldBe(["K1", "8.01.02", "8.01.03"]);
        var masuk = Geser(naik, "8.01.03", ArahSimpul.Masuk).ShouldNotBeNull();
        Anak(masuk, "K1").ShouldBe(["8.01.03"]);
        Anak(masuk, "Sasaran 1").ShouldBe(["8.01.02", "K1"]);
        Anak(Geser(masuk, "8.01.03", ArahSimpul.Keluar).ShouldNotBeNull(), "Sasaran 1").ShouldBe(["8.01.02", "K1", "8.01.03"]);
        Geser(Awal, "8.01.02", ArahSimpul.Naik).ShouldBeNull();
        Geser(Awal, "K1", ArahSimpul.Turun).ShouldBeNull();
        Geser(Awal, "Sasaran RPJMD S4", ArahSimpul.Keluar).ShouldBeNull();
    }

    [Fact]
    public void Simpul_tidak_pindah_ke_bawah_dirinya_atau_ke_bawah_sub_kegiatan()
    {
        var pohon = PohonUji.Pohon(Awal);
        var s = pohon.Cari("8.01.02").ShouldNotBeNull();
        var penyunting = new PenyuntingPohon(pohon);
        penyunting.Pindah(s, s).ShouldBeNull();
        penyunting.Pindah(s, s.Anak[0]).ShouldBeNull();
        penyunting.Pindah(pohon.Cari("K1").ShouldNotBeNull(), s.Anak[0].Anak[0]).ShouldBeNull();
        var jadi = Tulis(Awal, penyunting.Pindah(s, pohon.Cari("K1").ShouldNotBeNull()).ShouldNotBeNull());
        PohonUji.Pohon(jadi).Cari("8.01.02").ShouldNotBeNull().Induk?.Isi.Kode.ShouldBe("K1");
    }

    [Fact]
    public void Kondisi_yang_dihapus_menaikkan_yang_di_bawahnya()
    {
        var masuk = Geser(Geser(Awal, "K1", ArahSimpul.Naik).ShouldNotBeNull(), "8.01.03", ArahSimpul.Masuk).ShouldNotBeNull();
        var pohon = PohonUji.Pohon(masuk);
        var penyunting = new PenyuntingPohon(pohon);
        penyunting.Hapus(pohon.Cari("8.01.03").ShouldNotBeNull()).ShouldBeNull();
        var hapus = Tulis(masuk, penyunting.Hapus(pohon.Cari("K1").ShouldNotBeNull()).ShouldNotBeNull());
        PohonUji.Pohon(hapus).Cari("K1").ShouldBeNull();
        Anak(hapus, "Sasaran 1").ShouldBe(["8.01.02", "8.01.03"]);
    }

    [Fact]
    public void Formulir_simpul_baru_terbuka_dengan_tempatnya()
    {
        var pohon = PohonUji.Pohon();
        var penyunting = new PenyuntingPohon(pohon);
        var (tempat, awal) = penyunting.Anak(pohon.Cari("8.01.02.2.01").ShouldNotBeNull().Isi);
        awal.ShouldBe([($"{tempat}.induk", "8.01.02.2.01"), ($"{tempat}.tingkat", "keluaran")]);
        var a = pohon.Cari("8.01.02").ShouldNotBeNull().Isi;
        var b = pohon.Cari("8.01.03").ShouldNotBeNull().Isi;
        penyunting.Tempat(a).ShouldNotBe(penyunting.Tempat(b), "draf dua simpul tidak boleh bertukar");
        penyunting.Awal(a).ShouldBe([($"{penyunting.Tempat(a)}.simpul", "8.01.02")]);
    }

    private static string? Geser(string tulisan, string kode, ArahSimpul arah)
    {
        var pohon = PohonUji.Pohon(tulisan);
        return new PenyuntingPohon(pohon).Geser(pohon.Cari(kode).ShouldNotBeNull(kode), arah) is { } kiriman ? Tulis(tulisan, kiriman)
            : null;
    }

    private static string Tulis(string tulisan, KirimanFormulir kiriman) => Encoding.UTF8.GetString(
        FormulirBerkas.Buka(PembacaPohon.Berkas, Encoding.UTF8.GetBytes(tulisan)).ShouldNotBeNull()
            .Terapkan(kiriman, new RujukanFormulir(), []).Berkas.Span);

    private static List<string> Anak(string tulisan, string kode) =>
        [.. PohonUji.Pohon(tulisan).Cari(kode).ShouldNotBeNull().Anak.Select(a => a.Isi.Kode)];
}
