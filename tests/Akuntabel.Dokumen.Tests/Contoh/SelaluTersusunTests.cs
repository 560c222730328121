using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.PenulisanTeks;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>Whatever of an office's documents is missing, there is a report: it marks each gap, says on each page that it is not complete, and tells what to do.</summary>
public class SelaluTersusunTests
{
    private const string Cap = "[belum diisi:";

    public static TheoryData<string> Contoh => ["belitung-timur-2022", "ntt-2023", "kalteng-2023-tw2"];

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Tanpa_satu_berkas_mana_pun(string contoh)
    {
        var semua = Berkas(contoh);
        foreach (var jalur in semua.DaftarJalur.Where(j => j != "laporan.yaml"))
        {
            Periksa(new KumpulanBerkas(semua.Isi.Where(b => b.Key != jalur)), $"tanpa {jalur}");
        }
    }

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Tanpa_satu_baris_yaml_mana_pun(string contoh)
    {
        var semua = Berkas(contoh);
        foreach (var (jalur, isi) in semua.Isi.Where(b => b.Key.EndsWith(".yaml", StringComparison.Ordinal) && !b.Key.StartsWith("sop", StringComparison.Ordinal)))
        {
            var baris = System.Text.Encoding.UTF8.GetString(isi.Span).Split('\n');
            // each simple value in turn, not its key: what a planner leaves open
            for (var i = 0; i < baris.Length; i += UjiPanjang.Atau(1, 7))
            {
                if (baris[i].Split(": ", 2) is [var kunci, { Length: > 0 } nilai] && nilai[0] is not ('{' or '[' or '|' or '>') && !(jalur == "laporan.yaml" && kunci is "tahun" or "jenis"))
                {
                    var kosong = string.Join('\n', baris.Index().Select(b => b.Index == i ? kunci + ":" : b.Item));
                    Periksa(semua.Dengan(jalur, System.Text.Encoding.UTF8.GetBytes(kosong)), $"{jalur} baris {i + 1}");
                }
            }
        }
    }

    [Fact]
    public void Hanya_tahunnya_yang_diketahui()
    {
        var hasil = Periksa(new KumpulanBerkas([new("laporan.yaml", "tahun: 2025\n"u8.ToArray())]), "hanya tahun");
        hasil.DaftarKesalahan.Select(k => k.Pesan).ShouldBeSubsetOf(
        [
            "Data kantor belum diisi.", "Renstra belum diisi.", "Anggaran belum diisi.", "Perjanjian Kinerja belum diisi.", "Belanja menurut jenis belum diisi.", "daftar (dasar hukum) belum diisi.",
            "tempat (laporan) belum diisi.", "tanggal (laporan) belum diisi.", "langkah perbaikan untuk tahun 2026 belum ditulis.",
        ]);
        using var teks = new StringWriter();
        PenulisTeks.Tulis(hasil.Naskah.ShouldNotBeNull(), teks);
        teks.ToString().ShouldStartWith("BELUM LENGKAP");
        teks.ToString().ShouldNotContain("0 (nol)");
        teks.ToString().ShouldNotContain("Rp0");
    }

    [Fact]
    public void Realisasi_di_atas_pagu_disebut_dan_laporannya_belum_lengkap()
    {
        var semua = Berkas("belitung-timur-2022");
        var csv = System.Text.Encoding.UTF8.GetString(semua.Isi["anggaran.csv"].Span).Replace("51690550,51627500", "51690550,71627500", StringComparison.Ordinal);
        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(semua.Dengan("anggaran.csv", System.Text.Encoding.UTF8.GetBytes(csv))));
        hasil.DaftarKesalahan.ShouldContain(k => k.Bobot == BobotKesalahan.Pertentangan && k.Pesan.Contains("Rp71.627.500 melebihi pagunya Rp51.690.550"));
        hasil.Naskah.ShouldNotBeNull().BelumLengkap.ShouldBeTrue();
    }

    [Fact]
    public void Tulisan_di_bawah_judul_yang_tidak_dikenal_disebut()
    {
        var berkas = Berkas("belitung-timur-2022").Dengan("narasi/sasaran-1.1.1.md", "# Penyebab\n\nKarena hujan.\n"u8.ToArray());
        var k = PenyusunLaporan.Naskah(SumberBerkas.Memori(berkas)).DaftarKesalahan.Single(k => k.Pesan.Contains("tidak tercetak", StringComparison.Ordinal));
        k.Pesan.ShouldContain("\"penyebab\"");
        k.Saran.ShouldContain("faktor pendukung");
        k.Saran.ShouldContain("solusi");
    }

    private static KumpulanBerkas Berkas(string contoh)
    {
        var folder = Path.Combine(ContohBelitungTimur.Folder, "..", contoh);
        return new KumpulanBerkas(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => new KeyValuePair<string, ReadOnlyMemory<byte>>(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f))));
    }

    private static HasilSusun Periksa(KumpulanBerkas berkas, string apa)
    {
        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(berkas));
        using var teks = new StringWriter();
        PenulisTeks.Tulis(hasil.Naskah.ShouldNotBeNull(apa), teks);
        var bercelah = teks.ToString().Contains(Cap, StringComparison.Ordinal);
        hasil.Naskah.BelumLengkap.ShouldBe(hasil.DaftarKesalahan.Any(k => k.Bobot != BobotKesalahan.Tandatangan), apa);
        (!bercelah || hasil.Naskah.BelumLengkap).ShouldBeTrue($"{apa}: celah tercetak tanpa cap");
        var kata = hasil.DaftarKesalahan.Where(k => k.Pesan.Contains("{{", StringComparison.Ordinal) || (k.Pesan.Contains("pengikat", StringComparison.Ordinal) && !k.Asal.Berkas.StartsWith("kerangka/", StringComparison.Ordinal)) || k.Asal.Berkas.Contains("/lkj/", StringComparison.Ordinal) || k.Asal.Berkas.Contains("/triwulan/", StringComparison.Ordinal));
        kata.Select(k => $"{apa}: {k}").ShouldBeEmpty();
        return hasil;
    }
}
