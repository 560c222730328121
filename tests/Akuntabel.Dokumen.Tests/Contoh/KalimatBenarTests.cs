using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.PenulisanTeks;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>What the examples do not have, and every office has one day: a target of zero, nothing measured, a programme of two sasaran, a Renstra that begins or ended.</summary>
public class KalimatBenarTests
{
    [Theory]
    [InlineData("0", "Capaiannya 100,00 %.")]
    [InlineData("2", "Capaiannya 0,00 %.")]
    public void Target_nol(string realisasi, string kalimat)
    {
        var teks = Susun(
            ("perencanaan.yaml", "penanganan konflik secara damai\n        satuan: \"%\"\n        polaritas: naik\n        rumus-capaian: realisasi-per-target", "penanganan konflik secara damai\n        satuan: \"%\"\n        polaritas: turun\n        rumus-capaian: selisih-terhadap-target"),
            ("perjanjian-kinerja.yaml", "\"3.3.1.1\": 100", "\"3.3.1.1\": 0"), ("kinerja.csv", "3.3.1.1,2022,,%,100", $"3.3.1.1,2022,,%,{realisasi}"));
        teks.ShouldContain(kalimat);
        teks.ShouldContain("Karena targetnya nol");
        teks.ShouldNotContain("= 0,00 % = 0,00 %");
        teks.ShouldNotContain("/ 0 × 100");
    }

    [Fact]
    public void Belum_diukur_padahal_ada_standar()
    {
        var teks = Susun(Semua: false, ("perencanaan.yaml", "standar-nasional: null", "standar-nasional: 80"), ("kinerja.csv", "1.1.1.1,2022,,%,100", "1.1.1.1,2022,,%,"));
        teks.ShouldContain("belum diukur pada saat laporan ini disusun");
        teks.ShouldNotContain("sebesar –");
        teks.ShouldNotContain("selisih –");
    }

    [Fact]
    public void Program_dua_sasaran_dihitung_satu_kali_dan_disebut()
    {
        var kode = "8.01.02";
        var teks = Susun(("perencanaan.yaml", "    program: [\"8.01.03\"", $"    program: [\"{kode}\", \"8.01.03\""));
        teks.ShouldContain("Program yang menunjang lebih dari satu sasaran disajikan pada baris tersendiri");
        var tabel = teks.Split('\n').SkipWhile(b => !b.Contains("Alokasi dan Realisasi Anggaran untuk Mencapai Sasaran", StringComparison.Ordinal) || b.Contains("....", StringComparison.Ordinal))
            .SkipWhile(b => !b.StartsWith('|')).TakeWhile(b => b.StartsWith('|')).ToList();
        var pagu = tabel.Where(b => b.Split('|').Length > 5).Select(b => b.Split('|')[5].Trim().Replace(".", "", StringComparison.Ordinal)).Where(a => long.TryParse(a, out _)).Select(long.Parse).ToList();
        pagu.SkipLast(1).Sum().ShouldBe(pagu[^1], string.Join('\n', tabel));
    }

    [Fact]
    public void Renstra_yang_berawal_pada_tahun_laporan_mencetak_target_tahun_itu()
    {
        var teks = Susun(("perencanaan.yaml", "periode: {mulai: \"2021\", selesai: \"2026\"}", "periode: {mulai: \"2022\", selesai: \"2026\"}"));
        teks.Split('\n').ShouldContain(b => b.StartsWith('|') && b.Contains("| 2022 | 2023 | 2024 | 2025 | 2026 |", StringComparison.Ordinal));
    }

    [Fact]
    public void Renstra_yang_sudah_berakhir_disebut()
    {
        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(Ubah(("perencanaan.yaml", "periode: {mulai: \"2021\", selesai: \"2026\"}", "periode: {mulai: \"2016\", selesai: \"2021\"}"))));
        hasil.DaftarKesalahan.ShouldContain(k => k.Bobot == BobotKesalahan.Pertentangan && k.Pesan == "tahun laporan 2022 di luar masa Renstra 2016–2021.");
    }

    private static string Susun(params (string Jalur, string Dari, string Ke)[] ubahan) => Susun(Semua: true, ubahan);

    private static string Susun(bool Semua, params (string Jalur, string Dari, string Ke)[] ubahan)
    {
        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(Ubah(ubahan)));
        if (Semua)
        {
            hasil.DaftarKesalahan.Where(k => k.Bobot == BobotKesalahan.Pertentangan).Select(k => k.ToString()).ShouldBeEmpty();
        }

        using var w = new StringWriter();
        PenulisTeks.Tulis(hasil.Naskah.ShouldNotBeNull(), w);
        return w.ToString().Replace('\u00a0', ' ');
    }

    private static KumpulanBerkas Ubah(params (string Jalur, string Dari, string Ke)[] ubahan)
    {
        var folder = ContohBelitungTimur.Folder;
        var berkas = new KumpulanBerkas(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => new KeyValuePair<string, ReadOnlyMemory<byte>>(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f))));
        foreach (var (jalur, dari, ke) in ubahan)
        {
            var lama = Encoding.UTF8.GetString(berkas.Isi[jalur].Span);
            lama.ShouldContain(dari, customMessage: jalur);
            berkas = berkas.Dengan(jalur, Encoding.UTF8.GetBytes(lama.Replace(dari, ke, StringComparison.Ordinal)));
        }

        return berkas;
    }
}
