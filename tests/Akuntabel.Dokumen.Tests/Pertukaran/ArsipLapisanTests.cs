using System.IO.Compression;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Dokumen.Tests.Berkas.Lapisan;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>A folder laid out by spans of time, sent as a ZIP, gives what serves the period that is imported.</summary>
public sealed class ArsipLapisanTests : IDisposable
{
    private readonly FolderContoh _f = new();

    public static TheoryData<string, int, int?, bool> Contoh => new()
    {
        { "belitung-timur-2022", 2022, null, false }, { "kalteng-2023-tw2", 2023, 2, false }, { "ntt-2023", 2023, null, false },
        { "belitung-timur-2022", 2022, null, true }, { "kalteng-2023-tw2", 2023, 2, true }, { "ntt-2023", 2023, null, true },
    };

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Contoh_yang_dibagi_menurut_masa_kembali_bita_demi_bita(string nama, int tahun, int? triwulan, bool terbungkus)
    {
        var hasil = UnggahanBerkas.Baca([("kantor.zip", Zip(_f.Berlapis(nama), terbungkus))], KumpulanBerkas.Kosong, Periode(tahun, triwulan));
        HarusSama(hasil.Berkas, BerkasKeluarDari(nama));
        hasil.Catatan.ShouldContain(c => c.Contains("menurut masa"));
        hasil.Catatan.ShouldNotContain(c => c.Contains("tidak ada di dalamnya"));
    }

    [Fact]
    public void Masa_lain_tidak_diambil_dan_disebut()
    {
        var folder = _f.Berlapis("kalteng-2023-tw2");
        _f.Tulis("kalteng-2023-tw2/2022/laporan/laporan.yaml", "jenis: lkj\ntahun: 2022\n");
        _f.Tulis("kalteng-2023-tw2/2022/kinerja.csv", "indikator,tahun\n");
        var hasil = UnggahanBerkas.Baca([("kantor.zip", Zip(folder, true))], KumpulanBerkas.Kosong, Periode(2023, 2));
        HarusSama(hasil.Berkas, BerkasKeluarDari("kalteng-2023-tw2"));
        hasil.Catatan.ShouldContain(c => c.Contains("2 berkas untuk masa lain tidak diambil"));

        var lain = UnggahanBerkas.Baca([("kantor.zip", Zip(folder, true))], KumpulanBerkas.Kosong, Periode(2023, 3));
        lain.Berkas.DaftarJalur.ShouldNotContain("laporan.yaml");
        lain.Berkas.DaftarJalur.ShouldContain("instansi.yaml");
        lain.Catatan.ShouldContain(c => c.Contains("Triwulan III Tahun 2023 tidak ada di dalamnya, hanya Tahun 2022, Triwulan II Tahun 2023"));
    }

    [Fact]
    public void Susunan_yang_akan_melewati_sesuatu_ditolak_dengan_sebabnya()
    {
        var folder = _f.Berlapis("kalteng-2023-tw2");
        _f.Tulis("kalteng-2023-tw2/2023/triwulan 3/laporan.yaml", "tahun: 2023\n");
        var pesan = Should.Throw<DokumenTakTerbacaException>(() => UnggahanBerkas.Baca([("kantor.zip", Zip(folder, false))], KumpulanBerkas.Kosong, Periode(2023, 2))).Message;
        pesan.ShouldContain("kantor.zip");
        pesan.ShouldContain("2023/triwulan 3");
        pesan.ShouldContain("Namai foldernya");
        Should.Throw<DokumenTakTerbacaException>(() => UnggahanBerkas.Baca([("a.zip", Zip(_f.Berlapis("ntt-2023"), false))], KumpulanBerkas.Kosong)).Message
            .ShouldContain("Sebutkan tahun dan triwulan");
    }

    [Fact]
    public void Satu_tahun_saja_adalah_masa_tetapi_folder_rata_bernama_tahun_tetap_bungkus()
    {
        _f.Tulis("a/2023/triwulan-2/laporan.yaml", "tahun: 2023\ntriwulan: 2\n");
        _f.Tulis("a/2023/kinerja.csv", "indikator,tahun\n");
        UnggahanBerkas.Baca([("a.zip", Zip(_f.Di("a"), false))], KumpulanBerkas.Kosong, Periode(2023, 2)).Berkas.DaftarJalur.ShouldBe(["kinerja.csv", "laporan.yaml"]);

        _f.Tulis("b/2023/laporan.yaml", "tahun: 2023\n");
        _f.Tulis("b/2023/narasi/pengantar.md", "x\n");
        UnggahanBerkas.Baca([("b.zip", Zip(_f.Di("b"), false))], KumpulanBerkas.Kosong, Periode(2023, 2)).Berkas.DaftarJalur.ShouldBe(["laporan.yaml", "narasi/pengantar.md"]);
    }

    public void Dispose() => _f.Dispose();

    private static PeriodeLaporan Periode(int tahun, int? triwulan) => Akuntabel.Core.Alur.Periode.Tahun(tahun, triwulan).Laporan;

    private static KumpulanBerkas BerkasKeluarDari(string nama) => BerkasKeluar.Terima(MuatContoh(nama), KumpulanBerkas.Kosong);

    private byte[] Zip(string folder, bool terbungkus)
    {
        var berkas = _f.Di(Path.GetRandomFileName() + ".zip");
        ZipFile.CreateFromDirectory(folder, berkas, CompressionLevel.Fastest, terbungkus);
        return File.ReadAllBytes(berkas);
    }
}
