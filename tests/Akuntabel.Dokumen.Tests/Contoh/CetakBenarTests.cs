using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Tests.Berkas.Lapisan;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>What is printed under the name of a document is what that document says.</summary>
public sealed class CetakBenarTests : IDisposable
{
    private const string Damai = "penanganan konflik secara damai";

    private readonly FolderContoh _f = new();
    private readonly string _folder;

    public CetakBenarTests() => _folder = _f.Salin("belitung-timur-2022", "kantor");

    [Fact]
    public void Perjanjian_Kinerja_hanya_mencetak_yang_diperjanjikan()
    {
        TanpaJanji();
        Tambah("target.csv", "3.3.1.1,2022,,rkt,95,\n");
        var (teks, kesalahan) = Susun();
        kesalahan.Where(k => k.Pesan.Contains("target", StringComparison.Ordinal)).Select(k => (k.Pesan, k.Asal.Berkas)).Distinct().ToList()
            .ShouldBe([("target Perjanjian Kinerja indikator 3.3.1.1 belum diisi.", "perjanjian-kinerja.yaml")]);
        Baris(teks, "LAMPIRAN PERJANJIAN KINERJA TAHUN").ShouldContain(b => b.Contains("[belum diisi: target Perjanjian Kinerja indikator 3.3.1.1]", StringComparison.Ordinal));
        Tabel(teks, "Perjanjian Kinerja Badan").ShouldAllBe(b => !b.Contains("95", StringComparison.Ordinal));
        // it is measured against the RKT, and each place says so
        Tabel(teks, "Pengukuran Kinerja Badan").ShouldContain(b => b.Contains("| 95 % (RKT 2022) |", StringComparison.Ordinal));
        teks.ShouldContain("dari target 95 % (RKT 2022).");
        teks.ShouldContain("Indikator berikut diukur terhadap target dokumen lain");
        teks.ShouldNotContain("mencapai target yang diperjanjikan");
    }

    [Fact]
    public void Yang_belum_diisi_disebut_menurut_dokumennya()
    {
        TanpaJanji();
        var (teks, kesalahan) = Susun();
        kesalahan.Where(k => k.Pesan.Contains("target", StringComparison.OrdinalIgnoreCase)).Select(k => (k.Pesan, k.Asal.Berkas)).Distinct().ToList()
            .ShouldBe([("target Perjanjian Kinerja indikator 3.3.1.1 belum diisi.", "perjanjian-kinerja.yaml")]);
        teks.ShouldNotContain("(RKT 2022");
    }

    [Fact]
    public void Tiap_janji_yang_kosong_disebut_sendiri_sendiri()
    {
        Ganti("perjanjian-kinerja.yaml", "target: {\"1.1.1.1\": 100, \"2.2.1.1\": 60, \"3.3.1.1\": 100}", "target: {}");
        Susun().Kesalahan.Where(k => k.Pesan.StartsWith("target Perjanjian Kinerja", StringComparison.Ordinal)).Select(k => k.Pesan).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Tanpa_Perjanjian_Kinerja_tidak_ada_janji_dari_dokumen_lain()
    {
        File.Delete(_f.Di("kantor/perjanjian-kinerja.yaml"));
        Tambah("target.csv", "1.1.1.1,2022,,rkt,95,\n2.2.1.1,2022,,rkt,95,\n3.3.1.1,2022,,rkt,95,\n");
        var (teks, kesalahan) = Susun();
        kesalahan.ShouldContain(k => k.Asal.Berkas == "perjanjian-kinerja.yaml" && k.Bobot == BobotKesalahan.Celah);
        Tabel(teks, "Perjanjian Kinerja Badan").ShouldAllBe(b => !b.Contains("95", StringComparison.Ordinal));
        Tabel(teks, "Pengukuran Kinerja Badan").Count(b => b.Contains("| 95 % (RKT 2022) |", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public void Laporan_triwulan_tidak_menamai_janji_dengan_dokumen_lain()
    {
        var folder = _f.Salin("kalteng-2023-tw2", "triwulan");
        _f.Susun(folder).Teks.ShouldContain("Target (Renja) 2023");
        File.WriteAllText(Path.Combine(folder, "perjanjian-kinerja.yaml"), "target:\n  \"2.1\": 81\n");
        var teks = _f.Susun(folder).Teks.Replace('\u00a0', ' ');
        teks.ShouldNotContain("Target (Renja) 2023");
        teks.ShouldContain("| 81 % |");
        teks.ShouldContain("| 78,50 (Renja 2023) |");
    }

    [Fact]
    public void Tabel_RKT_mencetak_target_RKT()
    {
        Tambah("target.csv", "2.2.1.1,2022,,rkt,55,\n3.3.1.1,2022,,renja,90,\n");
        var tabel = Tabel(Susun().Teks, "Rencana Kinerja Tahunan (RKT)");
        tabel.ShouldContain(b => b.Contains("| 55 % |", StringComparison.Ordinal));
        tabel.ShouldContain(b => b.Contains("| 90 % (Renja 2022) |", StringComparison.Ordinal));
        tabel.ShouldNotContain(b => b.Contains("| 60 % |", StringComparison.Ordinal));
    }

    [Fact]
    public void Dua_indikator_satu_sasaran_masing_masing_satu_baris_dalam_tabel_RKT()
    {
        DuaIndikator();
        var tabel = Tabel(Susun().Teks, "Rencana Kinerja Tahunan (RKT)");
        tabel.Count(b => b.Contains("| Indikator kedua | 85 % |", StringComparison.Ordinal)).ShouldBe(1);
        tabel.Count(b => b.Contains(Damai + " | 100 % |", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Sasaran_menghitung_indikator_yang_tercetak()
    {
        DuaIndikator();
        Ganti("perencanaan.yaml", "satuan: \"%\" # kedua", "satuan: \"\"");
        Susun().Teks.ShouldContain("Sasaran 3.3.1 terdiri atas 2 (dua) indikator");
    }

    [Fact]
    public void Janji_yang_tidak_ada_bukan_pembanding()
    {
        TanpaJanji();
        Tambah("target.csv", "3.3.1.1,2022,,rkt,95,\n3.3.1.1,2022,,renja,90,\n");
        Tabel(Susun().Teks, "Target Dokumen Lain").ShouldContain(b => b.Contains("| Renja 2022 | 90 % | 95 % (RKT 2022) |", StringComparison.Ordinal));
    }

    [Fact]
    public void Standar_nasional_dan_kalimat_yang_diketik()
    {
        Ganti("perencanaan.yaml", "standar-nasional: null", "standar-nasional: 101");
        var teks = Susun().Teks;
        teks.ShouldContain("di bawah standar nasional tersebut");
        teks.ShouldNotContain("nasional standar");
    }

    [Theory]
    [InlineData("Belum ditetapkan", "bagi indikator kinerja sasaran karena belum ditetapkan.\n")]
    [InlineData("belum ditetapkan.", "bagi indikator kinerja sasaran karena belum ditetapkan.\n")]
    [InlineData("", "bagi indikator kinerja sasaran.\n")]
    public void Alasan_tanpa_standar_disebut_satu_kali(string alasan, string tercetak)
    {
        File.WriteAllText(_f.Di("kantor/perencanaan.yaml"), System.Text.RegularExpressions.Regex.Replace(
            File.ReadAllText(_f.Di("kantor/perencanaan.yaml")), "alasan-standar: .*", $"alasan-standar: \"{alasan}\""));
        var teks = Susun().Teks;
        teks.ShouldContain(tercetak);
        teks.Split("Tidak ada standar nasional").Length.ShouldBe(2);
    }

    [Fact]
    public void Kemajuan_makin_rendah_makin_baik_dihitung_dari_awal()
    {
        MakinRendah("{awal: 6, 2022: 5, akhir: 1}", "4");
        var teks = Susun().Teks;
        teks.ShouldContain("dengan tingkat kemajuan 40,00 %");
        teks.ShouldContain("(6 − 4) / (6 − 1) × 100 = 40,00 %");
    }

    [Theory]
    [InlineData("{awal: 6, akhir: 1}", "8", "−40,00 %", "lebih buruk daripada capaian awal Renstra")]
    [InlineData("{akhir: 1}", "4", "−200,00 %", "lebih dari dua kali target akhir")]
    [InlineData("{akhir: 0}", "4", "0,00 %", "Karena target akhirnya nol, tingkat kemajuan")]
    public void Kemajuan_yang_tidak_biasa_dijelaskan(string renstra, string realisasi, string kemajuan, string penjelasan)
    {
        MakinRendah(renstra, realisasi);
        var teks = Susun().Teks;
        teks.ShouldContain("dengan tingkat kemajuan " + kemajuan);
        teks.ShouldContain(penjelasan);
    }

    [Fact]
    public void Rencana_aksi_yang_berakhir_lain_dari_janji_disebut()
    {
        Tambah("target.csv", "2.2.1.1,2022,3,rencana-aksi,40,\n2.2.1.1,2022,4,rencana-aksi,50,\n");
        var teks = Susun().Teks;
        Tabel(teks, "Target Dokumen Lain").ShouldContain(b => b.Contains("| Rencana aksi 2022 s.d. triwulan IV | 50 % | 60 % |", StringComparison.Ordinal));
        teks.ShouldContain("50 %, sedangkan Perjanjian Kinerja 60 %.");
        // one number for all quarters of an indikator
        Tabel(teks, "Target Rencana Aksi").Count(b => b.StartsWith("| 2 |", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Angka_dalam_formula_bukan_angka_laporan()
    {
        File.WriteAllText(_f.Di("kantor/perencanaan.yaml"), System.Text.RegularExpressions.Regex.Replace(
            File.ReadAllText(_f.Di("kantor/perencanaan.yaml")), "formula: .*", "formula: \"Jumlah 17 orang dikali 137\""));
        var naskah = PenyusunLaporan.Naskah(SumberBerkas.Folder(_folder)).Naskah.ShouldNotBeNull();
        AngkaTanpaSumber.Cari(naskah).Where(a => a.Teks.Contains("137", StringComparison.Ordinal) || a.Teks.Contains("17 orang", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    public void Dispose() => _f.Dispose();

    private void TanpaJanji() => Ganti("perjanjian-kinerja.yaml", ", \"3.3.1.1\": 100", "");

    private void MakinRendah(string renstra, string realisasi)
    {
        var isi = File.ReadAllText(_f.Di("kantor/perencanaan.yaml"));
        var awal = isi.IndexOf("kode: \"3.3.1.1\"", StringComparison.Ordinal);
        awal.ShouldBeGreaterThan(0);
        var milik = isi[awal..].Replace("polaritas: naik", "polaritas: turun", StringComparison.Ordinal)
            .Replace("rumus-capaian: realisasi-per-target", "rumus-capaian: selisih-terhadap-target", StringComparison.Ordinal);
        File.WriteAllText(_f.Di("kantor/perencanaan.yaml"), isi[..awal] + System.Text.RegularExpressions.Regex.Replace(milik, "renstra: \\{.*\\}", "renstra: " + renstra));
        Ganti("perjanjian-kinerja.yaml", "\"3.3.1.1\": 100", "\"3.3.1.1\": 5");
        Ganti("kinerja.csv", "3.3.1.1,2022,,%,100", $"3.3.1.1,2022,,%,{realisasi}");
    }

    private void DuaIndikator()
    {
        var jalur = _f.Di("kantor/perencanaan.yaml");
        var baris = File.ReadAllLines(jalur).ToList();
        var n = baris.FindIndex(b => b.Contains("kode: \"3.3.1.1\"", StringComparison.Ordinal));
        n.ShouldBeGreaterThan(0);
        var sela = baris[n][..baris[n].IndexOf('-', StringComparison.Ordinal)];
        baris.InsertRange(n, ["- kode: \"3.3.1.2\"", "  uraian: Indikator kedua", "  satuan: \"%\" # kedua", "  polaritas: naik", "  rumus-capaian: realisasi-per-target", "  alasan-standar: tidak ada"]);
        for (var i = n; i < n + 6; i++)
        {
            baris[i] = sela + baris[i];
        }

        File.WriteAllLines(jalur, baris);
        Ganti("perjanjian-kinerja.yaml", "\"3.3.1.1\": 100", "\"3.3.1.1\": 100, \"3.3.1.2\": 85");
    }

    private void Tambah(string berkas, string isi) => File.AppendAllText(_f.Di("kantor/" + berkas), isi);

    private void Ganti(string berkas, string dari, string ke)
    {
        var isi = File.ReadAllText(_f.Di("kantor/" + berkas));
        isi.ShouldContain(dari);
        File.WriteAllText(_f.Di("kantor/" + berkas), isi.Replace(dari, ke, StringComparison.Ordinal));
    }

    private (string Teks, IReadOnlyList<Kesalahan> Kesalahan) Susun()
    {
        var hasil = _f.Susun(_folder);
        return (hasil.Teks.Replace('\u00a0', ' '), hasil.Kesalahan);
    }

    private static List<string> Baris(string teks, string sesudah) => [.. teks.Split('\n').SkipWhile(b => !b.Contains(sesudah, StringComparison.Ordinal))];

    // the rows of the table under a title, not its line in the list of tables
    private static List<string> Tabel(string teks, string judul) =>
        [.. teks.Split('\n').SkipWhile(b => !b.StartsWith("Tabel", StringComparison.Ordinal) || b.Contains("....", StringComparison.Ordinal)
            || !b.Contains(judul, StringComparison.Ordinal)).SkipWhile(b => !b.StartsWith('|')).TakeWhile(b => b.StartsWith('|'))];
}
