using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Akuntabel.Dokumen.Tests.Contoh;

namespace Akuntabel.Dokumen.Tests.Register;

/// <summary>Which names are the same thing.</summary>
public sealed class PadananBawaanTests
{
    [Theory]
    [InlineData("peserta-kegiatan", "SMAN 3 Mataram", "SMA Negeri 3 Mataram", true)]
    [InlineData("peserta-kegiatan", "SMA N 3 Mataram", "sma  negeri 03 mataram", true)]
    [InlineData("peserta-kegiatan", "MTsN 1 Bima", "MTs. Negeri 1 Bima", true)]
    [InlineData("peserta-kegiatan", "SMKS Karya Bangsa", "SMK Swasta Karya Bangsa", true)]
    [InlineData("peserta-kegiatan", "SMP Katholik St. Yosef", "SMP Katolik Santo Yosef", true)]
    [InlineData("peserta-kegiatan", "SMA Muhamadiyah Bau-Bau", "SMA Muhammadiyah Bau Bau", true)]
    [InlineData("peserta-kegiatan", "SMAN1 Ende", "SMA Negeri 1 Ende", true)]
    [InlineData("peserta-kegiatan", "SMAN 1 Ende", "SMAN 2 Ende", false)]
    [InlineData("peserta-kegiatan", "SMAN 1 Ende", "SMKN 1 Ende", false)]
    [InlineData("peserta-kegiatan", "SMA Swasta Elar", "SMA Negeri Elar", false)]
    [InlineData("peserta-kegiatan", "SMA Katolik Belariwu", "SMA Katolik Baleriwu Danga", false)]
    [InlineData("lembaga-pendidikan", "MAN Bima", "MA Negeri Bima", true)]
    [InlineData("tenaga-kerja-asing", "PT. TIMAH Tbk", "Timah, PT (Persero)", true)]
    [InlineData("tenaga-kerja-asing", "CV Maju Jaya", "PT Maju Bersama", false)]
    [InlineData("ormas", "Yay. Pelita Kehidupan", "Yayasan Pelita Kehidupan", true)]
    [InlineData("ormas", "DPD Patriot Bangsa", "Dewan Pimpinan Daerah Patriot Bangsa", true)]
    [InlineData("partai-politik", "Partai Golkar", "Golongan Karya", true)]
    [InlineData("partai-politik", "PDIP", "Partai Demokrasi Indonesia Perjuangan", true)]
    [InlineData("partai-politik", "Partai Nasdem", "Partai Demokrat", false)]
    public void Nama_yang_sama_dan_yang_lain(string register, string a, string b, bool sama)
    {
        var d = TenggatBawaanTests.Definisi(register);
        var kesamaan = new KesamaanRegister(d);
        Assert.Equal(sama, kesamaan.Samakan(d.Bidang[0], a) == kesamaan.Samakan(d.Bidang[0], b));
    }

    // by letters alone 97; words that say the same make 94, the same groups as the names that were made alike by hand
    [Fact]
    public void Sekolah_NTT_109_entri_94_yang_berbeda_persis_seperti_yang_dibakukan_dengan_tangan()
    {
        var d = TenggatBawaanTests.Definisi("peserta-kegiatan");
        var isi = File.ReadAllBytes(Path.Combine(ContohBelitungTimur.Akar, "contoh", "ntt-2023", "register", "sekolah.csv"));
        var pembaca = new PembacaLembarRegister(d);
        var lembar = pembaca.Kenali(isi).Single();
        var hasil = pembaca.Baca(isi, lembar.Nama, lembar.Usul);
        Assert.Equal((109, 0), (hasil.Baris.Count, hasil.Galat.Count));
        var kesamaan = new KesamaanRegister(d);
        var baku = File.ReadAllLines(Path.Combine(ContohBelitungTimur.Akar, "contoh", "ntt-2023", "register", "sekolah.csv")).Skip(1).Select(b => b.Split(',')[2]).ToList();
        var kunci = hasil.Baris.Select(b => kesamaan.Kunci(b.Baris(new DateOnly(2023, 12, 31)), ["lembaga"])).ToList();
        var tanpaPadanan = new KesamaanRegister(d with { Padanan = [] });
        Assert.Equal(97, hasil.Baris.Select(b => tanpaPadanan.Kunci(b.Baris(new DateOnly(2023, 12, 31)), ["lembaga"])).Distinct().Count());
        Assert.Equal((94, 94), (kunci.Distinct().Count(), baku.Distinct().Count()));
        Assert.All(kunci.Zip(baku).GroupBy(x => x.First), g => Assert.Single(g.Select(x => x.Second).Distinct()));
        var pasangan = new PencocokRegister(d).Cocokkan([.. hasil.Baris.Select(b => b.Baris(new DateOnly(2023, 12, 31)))], _ => new Dictionary<string, BarisRegister>());
        Assert.Equal(15, pasangan.Count(p => p.Pasti));
    }
}
