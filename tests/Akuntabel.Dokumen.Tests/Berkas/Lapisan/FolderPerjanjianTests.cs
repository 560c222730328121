using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Dokumen.Berkas.Lapisan;

namespace Akuntabel.Dokumen.Tests.Berkas.Lapisan;

/// <summary>The Perjanjian Kinerja of a year is found in either layout, also where no report was begun.</summary>
public class FolderPerjanjianTests
{
    [Fact]
    public void Folder_menurut_masa_tanpa_laporan_memberi_naskah_yang_sama_dengan_folder_rata()
    {
        using var f = new FolderContoh();
        var berlapis = f.Berlapis("belitung-timur-2022");
        Directory.Delete(Path.Combine(berlapis, "2022", "laporan"), recursive: true);
        File.Delete(Path.Combine(berlapis, "2022", "kinerja.csv"));
        Naskah(berlapis).ShouldBe(Naskah(f.Salin("belitung-timur-2022", "rata")));
    }

    [Fact]
    public void Tahun_yang_diminta_atau_yang_terbaru_yang_dipakai()
    {
        using var f = new FolderContoh();
        var berlapis = f.Berlapis("belitung-timur-2022");
        f.Tulis("belitung-timur-2022/2023/perjanjian-kinerja.yaml", "tempat: Gantung\n");
        Naskah(berlapis).ShouldContain("PERJANJIAN KINERJA TAHUN 2023");
        Naskah(berlapis, 2022).ShouldContain("PERJANJIAN KINERJA TAHUN 2022");
        var tiada = FolderPerjanjian.Buka(berlapis, 2024);
        tiada.Ada.ShouldBeFalse();
        tiada.DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldBe("Perjanjian Kinerja tahun 2024 tidak ada; yang ada: 2022, 2023.");
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("tanggal: 2025-01-10\n", null, 2025)]
    [InlineData("tanggal: 2025-01-10\n", 2026, 2026)]
    [InlineData("", 2026, 2026)]
    [InlineData("", 1900, null)]
    public void Folder_rata_tanpa_laporan_bertahun_menurut_pilihan_atau_tanggalnya(string isi, int? diminta, int? jadi)
    {
        using var f = new FolderContoh();
        f.Tulis("kantor/perjanjian-kinerja.yaml", "tempat: Manggar\n" + isi);
        var buka = FolderPerjanjian.Buka(f.Di("kantor"), diminta);
        buka.Ada.ShouldBe(jadi is not null);
        if (jadi is not null)
        {
            Naskah(f.Di("kantor"), diminta).ShouldContain($"PERJANJIAN KINERJA TAHUN {jadi}");
        }
    }

    [Fact]
    public void Tahun_lain_daripada_yang_disebut_laporannya_ditolak()
    {
        using var f = new FolderContoh();
        FolderPerjanjian.Buka(f.Salin("ntt-2023", "ntt"), 2022).Ada.ShouldBeFalse();
    }

    private static string Naskah(string folder, int? tahun = null)
    {
        var buka = FolderPerjanjian.Buka(folder, tahun);
        buka.DaftarKesalahan.Select(k => $"{k}").ShouldBeEmpty();
        return NaskahTeks.Cetak(PenyusunLaporan.Naskah(buka.Nilai.Sumber).Naskah.ShouldNotBeNull());
    }
}
