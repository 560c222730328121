using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.PenulisanTeks;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The stored version decides what a Perjanjian Kinerja is called, when it was signed, why it was changed, and what would have been achieved before.</summary>
public class PerubahanPerjanjianTests
{
    private static readonly KumpulanBerkas Kantor = new(Directory.EnumerateFiles(ContohBelitungTimur.Folder, "*", SearchOption.AllDirectories)
        .Select(f => new KeyValuePair<string, ReadOnlyMemory<byte>>(Path.GetRelativePath(ContohBelitungTimur.Folder, f).Replace('\\', '/'), File.ReadAllBytes(f))));

    private static readonly string Semula = Encoding.UTF8.GetString(Kantor.Isi[RiwayatPerjanjian.BerkasKini].Span);

    [Fact]
    public void Perubahan_tercetak_dengan_judul_tanggal_alasan_dan_capaian_menurut_target_semula()
    {
        var teks = Laporan(
            Semula.Replace("tanggal: ", "tanggal: 2022-01-31 ", StringComparison.Ordinal).Replace("\"2.2.1.1\": 60", "\"2.2.1.1\": 50", StringComparison.Ordinal),
            new VersiTersimpan(1, "2022-01-31", "", ""), new VersiTersimpan(2, "2022-10-01", "", "perubahan \"anggaran\": DPPA"));
        teks.ShouldContain("PERJANJIAN KINERJA PERUBAHAN TAHUN 2022");
        teks.ShouldContain("LAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN 2022");
        teks.ShouldContain("Perjanjian ini mengubah Perjanjian Kinerja Tahun 2022 tanggal 31 Januari 2022 karena perubahan \"anggaran\": DPPA.");
        teks.ShouldContain("Manggar, 1 Oktober 2022");
        // the first one stays as it was signed, before it
        teks.IndexOf("Manggar, 31 Januari 2022", StringComparison.Ordinal)
            .ShouldBeInRange(0, teks.IndexOf("Manggar, 1 Oktober 2022", StringComparison.Ordinal));
        // 60 achieved: all of the first target, a fifth more than the second
        teks.ShouldContain("| 60 % | 50 % | 100,00 | 100,00 |");
    }

    [Fact]
    public void Perubahan_yang_masih_draf_tidak_memakai_tanggal_pendahulunya()
    {
        var teks = Laporan(Semula.Replace("tanggal: ", "tanggal: 2022-01-31 ", StringComparison.Ordinal), new VersiTersimpan(1, "2022-01-31", "", ""), new VersiTersimpan(2, "", "", "mutasi pejabat"));
        teks.ShouldContain("PERJANJIAN KINERJA PERUBAHAN TAHUN 2022");
        teks.ShouldContain("Manggar, ……………………");
    }

    [Fact]
    public void Yang_pertama_ditetapkan_memakai_tanggal_penetapannya()
    {
        var teks = Laporan(Semula.Replace("tanggal: ", "tanggal: 2022-01-03 ", StringComparison.Ordinal), new VersiTersimpan(1, "2022-01-31", "", ""));
        teks.ShouldContain("Manggar, 31 Januari 2022");
        teks.ShouldNotContain("PERUBAHAN TAHUN");
    }

    [Fact]
    public void Yang_pertama_dalam_penyimpanan_boleh_menyebut_dirinya_perubahan()
    {
        var teks = Laporan(Semula + "perubahan: ya\nalasan: mutasi pejabat\n", new VersiTersimpan(1, "2022-10-01", "", ""));
        teks.ShouldContain("PERJANJIAN KINERJA PERUBAHAN TAHUN 2022");
        teks.ShouldContain("Manggar, 1 Oktober 2022");
    }

    private static string Laporan(string kini, params VersiTersimpan[] riwayat)
    {
        var berkas = Kantor.Dengan(RiwayatPerjanjian.BerkasKini, Encoding.UTF8.GetBytes(kini)).Dengan(RiwayatPerjanjian.Berkas, Encoding.UTF8.GetBytes(RiwayatPerjanjian.Tulis(riwayat)));
        foreach (var v in riwayat.SkipLast(1))
        {
            berkas = berkas.Dengan(RiwayatPerjanjian.BerkasVersi(v.Nomor), Encoding.UTF8.GetBytes(Semula));
        }

        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(berkas));
        hasil.DaftarKesalahan.Where(k => k.Bobot == BobotKesalahan.Pertentangan).Select(k => k.ToString()).ShouldBeEmpty();
        // what is not in force yet may not look as if it were
        hasil.Naskah.ShouldNotBeNull().BelumLengkap.ShouldBe(riwayat is [_, .., { Tanggal: "" }]);
        using var w = new StringWriter();
        PenulisTeks.Tulis(hasil.Naskah.ShouldNotBeNull(), w);
        // figures keep their unit by a space that does not break
        return w.ToString().Replace('\u00a0', ' ');
    }
}
