using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.KantorUji;

namespace Akuntabel.Core.Tests.Anggaran;

/// <summary>What a DPA can hold, and its realisation beside it.</summary>
public class DpaTests
{
    [Theory]
    // program, kegiatan, sub, name of the program; of two rows
    [InlineData("1/1.1/a/P", "1/1.1/b/P", null)]
    [InlineData("1/1.1/a/P", "1/1.1/a/P", "kode sub kegiatan a sudah dipakai pada uji baris 1.")]
    [InlineData("1/1.1//P", "1/1.1//P", "kode kegiatan 1.1 sudah dipakai pada uji baris 1.")]
    [InlineData("1/1.1/a/P", "1/1.1/b/Q", "kode program 1 bernama \"Q\", padahal pada uji baris 1 bernama \"P\".")]
    public void Kode_dan_nama(string satu, string dua, string? pesan)
    {
        var hasil = Dpa.Buat([Sub(satu, 1), Sub(dua, 2)], [], []);
        hasil.DaftarKesalahan.Select(k => k.Pesan).ShouldBe(pesan is null ? [] : [pesan]);
        // the money of both rows is there
        hasil.Nilai.DaftarSub.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("5: 5.1:5", "5 5.1", "")]
    [InlineData("5: 5.1:5 5.1:5", "5 5.1", "kode belanja 5.1 ditulis dua kali.")]
    [InlineData("5: 6.1:6", "5 6.1", "induk 6 tidak ada di belanja.csv.")]
    [InlineData("5: 6:7 7:6", "5", "kode belanja 6 berinduk pada dirinya sendiri|kode belanja 7 berinduk pada dirinya sendiri")]
    public void Jenis_belanja_membentuk_pohon(string pohon, string diterima, string pesan)
    {
        var hasil = Dpa.Buat([], [],
            [.. pohon.Split(' ').Select(b => b.Split(':'))
                .Select(b => new JenisBelanja(new(b[0]), KodeRekening.Dari(b[1]), b[0], Angka(1, "Rp"), Tempat))]);
        hasil.Nilai.DaftarBelanja.Select(b => b.Kode.Isi).ShouldBe(diterima.Split(' '));
        var dikatakan = pesan.Split('|', StringSplitOptions.RemoveEmptyEntries);
        hasil.DaftarKesalahan.Select(k => dikatakan.Any(p => k.Pesan.StartsWith(p, StringComparison.Ordinal)))
            .ShouldBe(dikatakan.Select(_ => true));
    }

    [Theory]
    [InlineData(99, 0)]
    [InlineData(100, 0)]
    [InlineData(101, 1)]
    [InlineData(null, 0)]
    public void Realisasi_tidak_melampaui_pagu(int? realisasi, int banyak)
    {
        var sub = Sub("1/1.1/a/P", 1);
        var dpa = Dpa.Buat([sub], [], []).Nilai;
        var hasil = new RealisasiAnggaran(
            new Dictionary<KunciSubKegiatan, RealisasiSubKegiatan> { [sub.Kunci] = new(Angka(realisasi, "Rp"), Angka(1, "Dokumen")) },
            new Dictionary<KodeRekening, Fakta>()).MelampauiPagu(dpa);
        hasil.Count.ShouldBe(banyak);
        hasil.ShouldAllBe(k => k.Asal.Kolom == "realisasi");
    }

    private static SubKegiatan Sub(string isi, int baris)
    {
        var b = isi.Split('/');
        var kunci = new KunciSubKegiatan(KodeProgram.Dari(b[0]), KodeKegiatan.Dari(b[1]), KodeSubKegiatan.Dari(b[2]), baris);
        return new SubKegiatan(kunci, b[3], "K", b[2].Length > 0 ? "S" : "", "Dokumen", Angka(1, "Dokumen"), Angka(100, "Rp"), "",
            new Asal("uji", baris));
    }
}
