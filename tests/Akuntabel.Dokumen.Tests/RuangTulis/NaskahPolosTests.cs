using Akuntabel.Core.Laporan;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Dokumen.Tests.Contoh;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.PenulisanTeks;
using Akuntabel.Dokumen.RuangTulis;

namespace Akuntabel.Dokumen.Tests.RuangTulis;

/// <summary>Narratives go to people as text with names and values, and come back as they were.</summary>
public class NaskahPolosTests
{
    public static TheoryData<string> Kantor => ["belitung-timur-2022", "ntt-2023", "kalteng-2023-tw2"];

    [Theory]
    [MemberData(nameof(Kantor))]
    public void Naskah_yang_dibuka_dan_disimpan_tanpa_diubah_mencetak_laporan_yang_sama(string kantor)
    {
        var semula = Berkas(kantor);
        var bahan = Bahan(semula);
        var kini = semula;
        foreach (var t in bahan.DaftarTempat.Where(t => t.Ada))
        {
            var polos = new NaskahPolos(bahan, t.Bagian, NarasiLaporan.Isi(semula, t));
            polos.Teks.ShouldNotContain("{{");
            polos.Teks.ShouldNotContain("```");
            kini = NarasiLaporan.Dengan(kini, t, polos.Markdown(polos.Teks).Nilai);
        }

        bahan.DaftarTempat.Count(t => t.Ada).ShouldBeGreaterThan(3);
        Cetak(kini).ShouldBe(Cetak(semula));
    }

    [Fact]
    public void Angka_yang_disisipkan_menurut_namanya_terikat_dan_mengikuti_datanya()
    {
        var (berkas, bahan) = Contoh();
        var serapan = bahan.Indeks.Cari("serapan sasaran 2.2.1", 5)[0];
        var token = BahanTulis.Token(serapan, bahan.Pencetak("pengantar")).Token;
        token.ShouldBe("⟦Serapan anggaran program sasaran 2.2.1: 99,71 %⟧");
        var markdown = new NaskahPolos(bahan, "pengantar", "").Markdown($"Anggarannya terserap {token}.").Nilai;
        markdown.ShouldStartWith("Anggarannya terserap {{");
        Cetak(NarasiLaporan.Dengan(berkas, Penutup, markdown)).ShouldContain("Anggarannya terserap 99,71\u00A0%.");
    }

    [Theory]
    [InlineData("30 orang", "orang}}.", "30 orang")]
    [InlineData("30", "|angka}}.", "30")]
    [InlineData("30 (tiga puluh)", "|kata}}.", "30 (tiga puluh)")]
    [InlineData("tiga puluh", "|terbilang}}.", "tiga puluh")]
    public void Bentuk_angka_mengikuti_nilai_yang_tertulis(string nilai, string akhir, string tercetak)
    {
        var (berkas, bahan) = Contoh();
        var peserta = bahan.Indeks.Semua.First(i => i.Fakta?.Besaran.Nilai == 30 && i.Fakta.Satuan.Nama.Equals("orang", StringComparison.OrdinalIgnoreCase));
        var bentuk = bahan.Pencetak("").DaftarBentuk(peserta.Jalur).Select(b => b.Tercetak).ToList();
        bentuk.Select(b => b.ToLowerInvariant().Replace('\u00A0', ' ')).ShouldContain(nilai);
        var asli = bentuk.First(b => b.ToLowerInvariant().Replace('\u00A0', ' ') == nilai).Replace('\u00A0', ' ');
        var markdown = new NaskahPolos(bahan, "pengantar", "").Markdown($"Sebanyak ⟦{peserta.Nama}: {asli}⟧.").Nilai;
        markdown.ShouldEndWith(akhir == "orang}}." ? "}}." : akhir);
        Cetak(NarasiLaporan.Dengan(berkas, Penutup, markdown)).ShouldContain($"Sebanyak {tercetak.Replace(" orang", "\u00A0Orang")}.", Case.Insensitive);
    }

    [Fact]
    public void Nama_yang_tidak_dikenal_ditolak_dengan_menyebutnya()
    {
        var (_, bahan) = Contoh();
        new NaskahPolos(bahan, "pengantar", "").Markdown("Ada ⟦Angka karangan: 5⟧ di sini.").DaftarKesalahan.ShouldHaveSingleItem().Pesan
            .ShouldBe("⟦Angka karangan: 5⟧ tidak dikenal.");
    }

    [Theory]
    [InlineData("# Judul besar", "Judul besar")]
    [InlineData("Teks\n====", "Teks ====")]
    [InlineData("> kutipan", "> kutipan")]
    [InlineData("    menjorok jauh", "menjorok jauh")]
    [InlineData("::: jika x", "::: jika x")]
    [InlineData("```tabel", "```tabel")]
    [InlineData("rumus {a} dan {#b}", "rumus {a} dan {#b}")]
    [InlineData("[x]: y", "[x]: y")]
    [InlineData("- ```sisip\n  jalur: narasi.pengantar.penutup", "sisip")]
    [InlineData("1. # Judul jahat", "# Judul jahat")]
    [InlineData("- - ::: untuk x di sasaran", "::: untuk x di sasaran")]
    [InlineData("XA {{tahun}} XB", "XA { {tahun} } XB")]
    [InlineData("a\u000b# b\u000cc", "a # b c")]
    public void Tanda_yang_berarti_bagi_kerangka_tercetak_sebagai_tulisan(string tulisan, string tercetak)
    {
        var (berkas, bahan) = Contoh();
        var markdown = new NaskahPolos(bahan, "pengantar", "").Markdown($"Awal kalimat.\n\n{tulisan}\n\nAkhir kalimat.").Nilai;
        var susun = PenyusunLaporan.Naskah(SumberBerkas.Memori(NarasiLaporan.Dengan(berkas, Penutup, markdown)));
        susun.DaftarKesalahan.Where(k => k.Bobot == BobotKesalahan.Pertentangan).ShouldBeEmpty();
        Cetak(NarasiLaporan.Dengan(berkas, Penutup, markdown)).ShouldContain(tercetak, Case.Insensitive);
    }

    [Fact]
    public void Narasi_yang_menyisipkan_dirinya_berakhir_dengan_pesan()
    {
        var (berkas, _) = Contoh();
        var jadi = NarasiLaporan.Dengan(berkas, Penutup, "```sisip\njalur: narasi.pengantar.penutup\n```");
        PenyusunLaporan.Naskah(SumberBerkas.Memori(jadi)).DaftarKesalahan.ShouldContain(k => k.Pesan.Contains("menyisipkan dirinya sendiri", StringComparison.Ordinal));
    }

    [Fact]
    public void Angka_senama_dikenal_menurut_kodenya_bukan_menurut_letaknya()
    {
        var bahan = Bahan(Berkas("kalteng-2023-tw2"));
        var nama = bahan.Indeks.Semua.Select(i => i.Nama).ToHashSet(StringComparer.Ordinal);
        nama.Where(n => nama.Contains($"{n} (2)")).ShouldBeEmpty();
        nama.ShouldContain(n => n.EndsWith(" (8.01.03)", StringComparison.Ordinal));
    }

    [Fact]
    public void Tabel_yang_diketik_tercetak_dengan_judul_bernomor_dan_angka_terikat()
    {
        var (berkas, bahan) = Contoh();
        var serapan = BahanTulis.Token(bahan.Indeks.Cari("serapan sasaran 2.2.1", 5)[0], bahan.Pencetak("")).Token;
        var teks = $"Tabel: Inovasi kantor\n\n| Nama | Serapan |\n| --- | ---: |\n| Aplikasi \\| satu | {serapan} |\n| **Kedua** | – |";
        var jadi = NarasiLaporan.Dengan(berkas, Penutup, new NaskahPolos(bahan, "pengantar", "").Markdown(teks).Nilai);
        var tabel = PenyusunLaporan.Naskah(SumberBerkas.Memori(jadi)).Naskah!.DaftarBlok().OfType<Tabel>().First(t => t.Keterangan?.Teks == "Inovasi kantor");
        tabel.Keterangan!.Bab.ShouldBe("4");
        tabel.Baris.Select(b => string.Join(" / ", b.Sel.Select(s => s.Isi.Gabung()))).ShouldBe(["Aplikasi | satu / 99,71", "Kedua / –"]);
        tabel.Kolom[1].Rata.ShouldBe(Rata.Kanan);
        tabel.Narasi.ShouldBe("pengantar/penutup");
        // opened again it is the table that was typed
        new NaskahPolos(Bahan(jadi), "pengantar", NarasiLaporan.Isi(jadi, Penutup)).Teks.ShouldContain("| Aplikasi \\| satu | ⟦Serapan");
    }

    private static TempatNarasi Penutup { get; } = new("pengantar", "penutup", "", false);

    internal static KumpulanBerkas Berkas(string kantor)
    {
        var folder = Path.Combine(ContohBelitungTimur.Akar, "contoh", kantor);
        return new KumpulanBerkas(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f)))
            .Where(f => KumpulanBerkas.JalurSah(f.Key)));
    }

    internal static BahanTulis Bahan(KumpulanBerkas berkas)
    {
        var baca = PembacaInstansi.Baca(SumberBerkas.Memori(berkas));
        return BahanTulis.Susun(baca, PenyusunLaporan.Naskah(baca))!;
    }

    internal static (KumpulanBerkas Berkas, BahanTulis Bahan) Contoh()
    {
        var berkas = Berkas("belitung-timur-2022");
        return (berkas, Bahan(berkas));
    }

    internal static string Cetak(KumpulanBerkas berkas)
    {
        using var hasil = new StringWriter();
        PenulisTeks.Tulis(PenyusunLaporan.Naskah(SumberBerkas.Memori(berkas)).Naskah!, hasil);
        return hasil.ToString();
    }
}
