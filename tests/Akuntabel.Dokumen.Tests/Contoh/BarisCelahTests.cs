using Akuntabel.Core.Laporan.Lingkup;
using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.PenulisanTeks;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>A row that is no indikator or sasaran yet is printed with gaps, says once what it lacks, and changes nothing of the other
/// rows.</summary>
public class BarisCelahTests
{
    [Theory]
    [InlineData("        satuan: \"%\"\n", "        satuan:\n", "satuan indikator 1.1.1.1")]
    [InlineData("      - kode: \"1.1.1.1\"\n", "      - kode:\n", "kode indikator \"Tingkat persentase masyarakat")]
    [InlineData("  - kode: \"1.1.1\"\n", "  - kode:\n", "kode sasaran \"Meningkatnya wawasan")]
    [InlineData("        polaritas: naik\n", "        polaritas: turun\n", "isian indikator 1.1.1.1 yang dapat dipakai")]
    [InlineData("        rumus-capaian: realisasi-per-target\n", "        rumus-capaian: tiga-kali-lipat\n",
        "isian indikator 1.1.1.1 yang dapat dipakai")]
    public void Barisnya_bercelah_dan_yang_lain_tetap(string dari, string ke, string celah)
    {
        var berkas = Ubah(dari, ke);
        var (lama, kini) = (Daftar(Berkas(), "indikator"), Daftar(berkas, "indikator"));
        kini.Count.ShouldBe(lama.Count);
        Angka(kini[0], "capaian").Besaran.Ada.ShouldBeFalse();
        foreach (var nama in new[] { "target", "realisasi", "capaian", "kemajuan" })
        {
            kini.Skip(1).Select(i => Angka(i, nama).Cetak()).ShouldBe(lama.Skip(1).Select(i => Angka(i, nama).Cetak()));
        }

        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(berkas));
        using var teks = new StringWriter();
        PenulisTeks.Tulis(hasil.Naskah.ShouldNotBeNull(), teks);
        teks.ToString().ShouldStartWith("BELUM LENGKAP");
        teks.ToString().ShouldContain($"[belum diisi: {celah}");
        hasil.DaftarKesalahan.Count(k => k.Pesan.StartsWith(celah, StringComparison.Ordinal)).ShouldBe(1);
    }

    private static Fakta Angka(NilaiLingkup l, string nama) => l.Isi[nama].ShouldBeOfType<NilaiFakta>().Fakta;

    private static List<NilaiLingkup> Daftar(KumpulanBerkas berkas, string nama)
    {
        var (akar, _) = PembangunLingkup.Bangun(PembacaInstansi.Baca(SumberBerkas.Memori(berkas)).Data.ShouldNotBeNull());
        return [.. akar.Isi[nama].ShouldBeOfType<NilaiDaftar>().Butir.OfType<NilaiLingkup>()];
    }

    private static KumpulanBerkas Ubah(string dari, string ke)
    {
        var berkas = Berkas();
        var lama = Encoding.UTF8.GetString(berkas.Isi["perencanaan.yaml"].Span);
        var tempat = lama.IndexOf(dari, StringComparison.Ordinal);
        tempat.ShouldBeGreaterThan(0, dari);
        return berkas.Dengan("perencanaan.yaml", Encoding.UTF8.GetBytes(lama[..tempat] + ke + lama[(tempat + dari.Length)..]));
    }

    private static KumpulanBerkas Berkas()
    {
        var folder = ContohBelitungTimur.Folder;
        return new KumpulanBerkas(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => new KeyValuePair<string,
                ReadOnlyMemory<byte>>(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f))));
    }
}
