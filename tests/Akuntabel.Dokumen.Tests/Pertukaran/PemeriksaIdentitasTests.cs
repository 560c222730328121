using System.Text;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Names of an office that its papers would print twice.</summary>
public class PemeriksaIdentitasTests
{
    [Theory]
    [InlineData("Dinas Sosial Kab. Maju", "Dinsos", "RCN-070")]
    [InlineData("Dinas Sosial", "dinas sosial", "RCN-071")]
    [InlineData("Dinas Sosial", "Dinsos", "")]
    [InlineData("Inspektorat", "Inspektorat", "")]
    public void Nama_yang_mengulang_wilayah_atau_singkatan_yang_bukan_singkatan_disebut(string nama, string singkat, string kode)
    {
        var isi = FormulirBerkas.Buka("instansi.yaml", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(
            $"nama: \"{nama}\"\nnama-singkat: \"{singkat}\"\nwilayah: Kabupaten Maju\n")).ShouldNotBeNull()
            .Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi;
        string.Join(' ', PemeriksaIdentitas.Periksa(isi).Select(t => t.Kode)).ShouldBe(kode);
    }

    [Fact]
    public void Jumlah_yang_cocok_adalah_kabar_baik()
    {
        CatatanImpor.Baik("Jumlahnya Rp1.000, sama dengan baris jumlah pada baris 24, kolom ke-3.").ShouldBeTrue();
        CatatanImpor.Baik("Periksa jumlahnya: baris yang diambil berjumlah Rp1.000.").ShouldBeFalse();
    }
}
