using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.PenulisanTeks;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.KertasKerja;

namespace Akuntabel.Web.Tests.Pengawasan;

/// <summary>A report tells what became of the recommendations about the year before, as the store knows it.</summary>
public class TindakLanjutLaporanTests : PengawasanUji
{
    [Fact]
    public async Task Bahan_laporan_memuat_tindak_lanjut_tahun_lalu_dan_tidak_dapat_diganti_berkas_sendiri()
    {
        var r = await DirekomendasikanAsync("Agar \"target\", ditetapkan\nlebih awal.", tahun: 2021);
        await DirekomendasikanAsync("Agar tahun lain tidak tercetak.", tahun: 2020);
        (await Rekomendasi.TindakAsync(Apip, r, r with { Isi = r.Isi with { TindakLanjut = "Edaran terbit" }, Keadaan = KeadaanRekomendasi.Tuntas, Tuntas = new DateOnly(2022, 3, 1) }, "RekomendasiTuntas"))
            .ShouldBeOfType<Akuntabel.Storage.Instansi.HasilUbah.Tersimpan>();
        await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "jenis: lkj\ntahun: 2022\n"), (TindakLanjutTercatat.Berkas, "nomor,asal\n1,karangan\n"));
        var isi = await IsiAsync(Periode.Tahun(2022));
        isi.ShouldBe("nomor,asal,rekomendasi,dilakukan,penanggung,bukti,keadaan\n\"1\",\"Reviu 2021\",\"Agar \"\"target\"\", ditetapkan lebih awal.\",\"Edaran terbit\",\"\",\"\",\"Tuntas, 1 Maret 2022\"\n");
    }

    [Fact]
    public async Task Tanpa_rekomendasi_tidak_ada_berkasnya_juga_bila_diunggah()
    {
        await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "jenis: lkj\ntahun: 2022\n"), (TindakLanjutTercatat.Berkas, "nomor,asal\n1,karangan\n"));
        (await IsiAsync(Periode.Tahun(2022))).ShouldBeEmpty();
    }

    [Fact]
    public void Bab_III_mencetaknya_dan_tanpa_rekomendasi_tidak()
    {
        var contoh = new KumpulanBerkas(Directory.EnumerateFiles(Contoh(), "*", SearchOption.AllDirectories).Select(f => KeyValuePair.Create(
            Path.GetRelativePath(Contoh(), f).Replace(Path.DirectorySeparatorChar, '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
        Cetak(contoh).ShouldNotContain("Tindak Lanjut Hasil Evaluasi");
        var ada = Rapat(Cetak(contoh.Dengan(TindakLanjutTercatat.Berkas, Encoding.UTF8.GetBytes(TindakLanjutTercatat.Tulis(
            [new("Evaluasi 2021", "Agar {{tidak.ada}} menetapkan target, \"tepat waktu\".", "Edaran terbit", "Sekretaris", "edaran.pdf", "Tuntas, 1 Maret 2022")])))));
        ada.ShouldContain("Tindak Lanjut Hasil Evaluasi");
        ada.ShouldContain("{ {tidak.ada}}", Case.Sensitive, "yang diketik tetap tulisan");
        ada.ShouldContain("edaran.pdf");
    }

    private static string Rapat(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cetak(KumpulanBerkas berkas)
    {
        using var teks = new StringWriter();
        PenulisTeks.Tulis(PenyusunLaporan.Naskah(PembacaInstansi.Baca(SumberBerkas.Memori(berkas))).Naskah.ShouldNotBeNull(), teks);
        return teks.ToString();
    }

    private async Task<string> IsiAsync(Periode periode) =>
        (await Store.BerkasLaporanAsync(Pelayan.Pemda, PelayanUji.Badan, periode, PilihanVersi.Terbaru)).Coba(TindakLanjutTercatat.Berkas, out var data) ? Encoding.UTF8.GetString(data.Span) : "";

    private static string Contoh()
    {
        var d = new DirectoryInfo(AppContext.BaseDirectory);
        while (d is not null && !Directory.Exists(Path.Combine(d.FullName, "contoh", "ntt-2023")))
        {
            d = d.Parent;
        }

        return Path.Combine(d?.FullName ?? "", "contoh", "belitung-timur-2022");
    }
}
