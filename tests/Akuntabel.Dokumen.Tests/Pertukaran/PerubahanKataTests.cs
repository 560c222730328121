using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>What an import says before it is applied, in the words of the descriptions.</summary>
public class PerubahanKataTests
{
    [Fact]
    public void Berkas_baru_disebut_baris_demi_baris_seperti_mengisi_yang_kosong()
    {
        var baru = Satu("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi\n1.1,2024,1,%,40\n1.2,2024,1,%,55\n")
            .Dengan("narasi/pembuka.md", Bytes("Tiga kata saja.\n"));
        var daftar = PerubahanKata.Susun(BandingBerkas.Banding(KumpulanBerkas.Kosong, baru), KumpulanBerkas.Kosong, baru);
        daftar.ShouldAllBe(k => !k.Penghapusan && k.Lama == null);
        daftar.Count.ShouldBe(3);
        daftar.ShouldContain(k => k.Tempat.Contains("1.1", StringComparison.Ordinal) && $"{k.Baru}".EndsWith(": 40", StringComparison.Ordinal));
        daftar.ShouldContain(k => k.Tempat.Contains("1.2", StringComparison.Ordinal) && $"{k.Baru}".EndsWith(": 55", StringComparison.Ordinal));
        daftar.Select(k => k.Baru).ShouldContain("ditambahkan, 3 kata");
    }

    public static TheoryData<string> Contoh => BerkasUji.Contoh;

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Kantor_yang_diimpor_pertama_kali_disebut_sampai_sub_kegiatannya_tanpa_nama_berkas(string nama)
    {
        var baru = MuatContoh(nama);
        var daftar = PerubahanKata.Susun(BandingBerkas.Banding(KumpulanBerkas.Kosong, baru), KumpulanBerkas.Kosong, baru);
        daftar.ShouldAllBe(k => !k.Penghapusan && !string.IsNullOrWhiteSpace(k.Baru));
        daftar.Where(k => k.Tempat.Contains(".yaml", StringComparison.Ordinal) || k.Tempat.Contains(".csv", StringComparison.Ordinal)).ShouldBeEmpty();
        // as many as the table of the budget has rows under its headings
        var baris = System.Text.Encoding.UTF8.GetString(baru.Isi["anggaran.csv"].Span).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1;
        baris.ShouldBeGreaterThan(3);
        daftar.Count(k => k.Tempat.StartsWith("Anggaran, ", StringComparison.Ordinal)).ShouldBe(baris);
    }

    [Fact]
    public void Baris_baru_disebut_bidang_demi_bidang_tanpa_mengulang_kodenya()
    {
        var baru = Satu("belanja.csv", "kode,induk,uraian,pagu,realisasi\n5.1.01,5.1,\"Belanja: Pegawai; tetap\",1367655230,1120832605\n")
            .Dengan("kegiatan.yaml", Bytes("daftar:\n  - sasaran: '1'\n    judul: Dialog\n    mulai: 2022-10-03\n    ringkasan: \"Hasil; lihat: lampiran\"\n"))
            .Dengan("sop/alur.yaml", Bytes("langkah:\n  - kegiatan: Menghimpun\n    pelaksana: STAF\n    waktu: {lama: 30, satuan: menit}\n    keterangan: \"\"\n"));
        var daftar = PerubahanKata.Susun(BandingBerkas.Banding(KumpulanBerkas.Kosong, baru), KumpulanBerkas.Kosong, baru);
        daftar.Select(k => k.Baru).ShouldBe(
        [
            "Kode rekening induk: 5.1; Jenis belanja: Belanja: Pegawai; tetap; Pagu: 1.367.655.230; Realisasi: 1.120.832.605",
            "Sasaran: 1; Tanggal mulai: 3 Oktober 2022; Ringkasan: Hasil; lihat: lampiran",
            "Pelaksana: STAF; Lama: 30; Satuan waktu: menit",
        ]);
    }

    // rows are told apart by the shortest key, and named by all that a reader needs
    [Fact]
    public void Baris_disebut_tahun_dan_triwulannya()
    {
        var lama = Satu("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi\n1.1,2024,,%,40\n1.2,2024,2,%,50\n");
        var baru = lama.Ganti("kinerja.csv", "40", "41").Ganti("kinerja.csv", ",50", ",51");
        PerubahanKata.Susun(BandingBerkas.Banding(lama, baru), lama, baru).Select(k => k.Tempat)
            .ShouldBe(["Realisasi, indikator 1.1, tahun 2024", "Realisasi, indikator 1.2, tahun 2024, triwulan II"]);
    }

    [Fact]
    public void Isian_baru_disebut_butir_demi_butir()
    {
        var baru = Satu("perencanaan.yaml", "visi: Rukun\ncatatan: \"\"\nmisi:\n  - Pertama\n  - Kedua\n");
        var daftar = PerubahanKata.Susun(BandingBerkas.Banding(KumpulanBerkas.Kosong, baru), KumpulanBerkas.Kosong, baru);
        daftar.Select(k => k.Baru).ShouldBe(["Rukun", "Pertama", "Kedua"]);
    }
}
