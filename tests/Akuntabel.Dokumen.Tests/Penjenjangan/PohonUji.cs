using System.Globalization;
using System.Text;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Penjenjangan;

namespace Akuntabel.Dokumen.Tests.Penjenjangan;

/// <summary>Offices whose tree the tests draw.</summary>
internal static class PohonUji
{
    public const string Renstra = """
        sasaran-rpjmd:
          - {kode: S4, uraian: Meningkatnya mutu layanan}
        tujuan:
          - {kode: T1, uraian: Kota yang rukun}
        sasaran:
          - kode: "1"
            tujuan: T1
            sasaran-rpjmd: S4
            uraian: Meningkatnya kerukunan warga
            program: ["8.01.02", "8.01.03"]
            indikator:
              - {kode: "1.1", uraian: Konflik yang selesai damai, satuan: "%", renstra: {"2022": 80}}
          - kode: "2"
            tujuan: T1
            uraian: Meningkatnya kesiapsiagaan
            program: ["8.01.03"]
        """;

    public const string Anggaran = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,pagu\n"
        + "8.01.01,Penunjang,8.01.01.2.01,Keuangan,8.01.01.2.01.01,Gaji,orang,30,1\n"
        + "8.01.02,Ideologi,8.01.02.2.01,Penguatan,8.01.02.2.01.01,Penyuluhan,orang,50,1\n"
        + "8.01.02,Ideologi,8.01.02.2.01,Penguatan,8.01.02.2.01.02,Penyusunan bahan,dokumen,3,1\n"
        + "8.01.03,Politik,8.01.03.2.01,Pendidikan,8.01.03.2.01.01,Pelatihan kader,orang,20,1\n"
        + "8.01.09,Lain,8.01.09.2.01,Lainnya,8.01.09.2.01.01,Rapat,laporan,2,1\n,,,,jumlah,,,,5\n";

    private const string Kantor = "kepala-daerah: Bupati Contoh\nkepala: {jabatan: Kepala Badan Contoh}\n";

    public static KumpulanBerkas Berkas(string pohon = "") => new(
        new[] { ("instansi.yaml", Kantor), ("perencanaan.yaml", Renstra), ("anggaran.csv", Anggaran), (PembacaPohon.Berkas, pohon) }
            .Where(b => b.Item2.Length > 0).Select(b => KeyValuePair.Create(b.Item1,
                (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(b.Item2))));

    public static PohonKinerja Pohon(string pohon = "") => PembacaPohon.Baca(Berkas(pohon), 2022);

    /// <summary>A tree of so many nodes: sasaran, programs, kegiatan, and sub kegiatan with long names.</summary>
    public static PohonKinerja Besar(int banyak) => PohonKinerja.Susun(Enumerable.Range(0, banyak).Select(n =>
    {
        var tingkat = n < 10 ? 1 : n < 40 ? 2 : n < 100 ? 3 : 4;
        var induk = tingkat switch { 1 => "", 2 => $"{n % 10}", 3 => $"{10 + (n % 30)}", _ => $"{40 + (n % 60)}" };
        return new IsianSimpul(n.ToString(CultureInfo.InvariantCulture), (AsalSimpul)tingkat, (TingkatKinerja)tingkat,
            $"Penyusunan bahan pembinaan dan pengawasan ke-{n} di kecamatan")
        {
            Induk = induk, KodeResmi = $"8.01.02.2.{n:000}", Jabatan = "Kepala Sub Bidang Ideologi",
            Indikator = [new IndikatorSimpul("", "orang", "30")],
        };
    }));
}
