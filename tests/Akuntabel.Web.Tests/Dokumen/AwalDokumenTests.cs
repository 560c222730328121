using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Web.Fitur.Dokumen;

namespace Akuntabel.Web.Tests.Dokumen;

public class AwalDokumenTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public void Berkas_awal_semua_dokumen_terbaca_tanpa_kesalahan(int? triwulan)
    {
        var p = Periode.Tahun(2023, triwulan);
        var semua = JenisDokumen.Semua.Aggregate(KumpulanBerkas.Kosong, (b, j) => b.Gabung(AwalDokumen.Baru(j, j == JenisDokumen.Renstra ? new Periode(2021, 2026) : p, "Dinas \"A\": #1\\", "Kabupaten: Uji")));
        PembacaInstansi.Baca(SumberBerkas.Memori(semua)).DaftarKesalahan.ShouldBeEmpty();
    }

    [Fact]
    public void Setiap_berkas_awal_milik_jenisnya_dan_yaml_menjelaskan_isinya()
    {
        foreach (var jenis in JenisDokumen.Semua)
        {
            var isi = AwalDokumen.Baru(jenis, Periode.Tahun(2023), "Badan", "Kabupaten");
            isi.DaftarJalur.ShouldAllBe(j => JenisDokumen.Untuk(j) == jenis);
            isi.Isi.Where(b => b.Key.EndsWith(".yaml", StringComparison.Ordinal)).Select(b => System.Text.Encoding.UTF8.GetString(b.Value.ToArray())).ShouldAllBe(t => t.StartsWith("# ", StringComparison.Ordinal));
        }
    }
}
