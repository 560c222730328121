using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using FsCheck;
using FsCheck.Fluent;

namespace Akuntabel.Dokumen.Tests.Berkas;

/// <summary>YAML, outlines, narratives and pictures of an agency.</summary>
public class YamlDanKerangkaTests
{
    [Fact]
    public void Angka_tanggal_tahun_kode_dan_teks_dikenali()
    {
        using var f = new FolderSementara();
        f.Tulis("data.yaml", "n: 1.234,5\nkutip: \"123\"\ntahun-berdiri: 2001\ntanggal: 2022-10-03\nkode: 8.01.02\nkosong:\nnihil: null\nrupiah-hibah: 250000000\ndaftar: [satu, 2]\n");
        ((NilaiFakta)f.Nilai("data.n")).Fakta.ShouldSatisfyAllConditions(
            x => x.Besaran.Nilai.ShouldBe(1234.5m), x => x.CetakAngka().ShouldBe("1.234,5"), x => x.Turunan.ShouldBe(new Isian(new Asal("data.yaml", 1, "n"))));
        f.Nilai("data.kutip").ShouldBeOfType<NilaiTeks>().Isi.ShouldBe("123");
        f.Nilai("data.tahun-berdiri").ShouldBeOfType<NilaiTeks>().Isi.ShouldBe("2001");
        f.Nilai("data.tanggal").ShouldBeOfType<NilaiTanggal>().Tanggal.ShouldBe(new DateOnly(2022, 10, 3));
        f.Nilai("data.kode").ShouldBeOfType<NilaiTeks>().Isi.ShouldBe("8.01.02");
        f.Nilai("data.kosong").ShouldBeOfType<NilaiTeks>().Isi.ShouldBeEmpty();
        f.Nilai("data.nihil").ShouldBeOfType<NilaiTeks>().Isi.ShouldBeEmpty();
        ((NilaiFakta)f.Nilai("data.rupiah-hibah")).Fakta.Cetak().ShouldBe("Rp250.000.000");
        f.Nilai("data.daftar").ShouldBeOfType<NilaiDaftar>().Butir.Count.ShouldBe(2);
    }

    [Fact]
    public void Folder_boleh_diakhiri_garis_miring()
    {
        using var f = new FolderSementara();
        PembacaInstansi.Baca(f.Akar + Path.DirectorySeparatorChar).DaftarKesalahan.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a: 1\nb: [x\nc: 2\n", 2, 4, "tidak dapat dibaca")]
    [InlineData("a: 1\n\tb: 2\n", 2, 2, "tidak dapat dibaca")]
    [InlineData("a: 1\nb: 2\na: 3\n", 3, 3, "\"a\" ditulis dua kali")]
    [InlineData("a: 1\nb: \"x\n", 2, 3, "tidak dapat dibaca")]
    [InlineData("a: 1\nb: *x\n", 2, 2, "tidak dapat dibaca")]
    [InlineData("a: 1\n? [x]\n: 2\n", 2, 3, "tidak dapat dibaca")]
    [InlineData("a: 1\nb: 1.234,5,6\n", 2, 2, "\"1.234,5,6\" bukan angka")]
    [InlineData("a: 1\nb: 2022-02-30\n", 2, 2, "2022-02-30")]
    public void Yaml_yang_salah_disebut_barisnya(string isi, int dari, int sampai, string pesan)
    {
        using var f = new FolderSementara();
        f.Tulis("data.yaml", isi);
        var k = f.Salah();
        k.Asal.Berkas.ShouldBe("data.yaml");
        k.Asal.Baris.ShouldBeInRange(dari, sampai);
        k.Pesan.ShouldContain(pesan);
    }

    /// <summary>Whatever a person types, the reader answers with a message.</summary>
    [Fact]
    public void Yaml_apa_pun_tidak_menggagalkan_pembaca()
    {
        var potong = Gen.Elements("a: ", "- ", "[", "]", "{", "}", ", ", "\n", "\n  ", "\t", "\"", "'", "|\n", ">", "#", "&x ", "*x", "!!t ", "? ", ": ", "---\n", "...", "%YAML", "x", "1.2,3", "\u00e9", "\ud83d\ude00", "@", "`");
        Prop.ForAll(Arb.From(Gen.ListOf(potong)), daftar =>
        {
            var kesalahan = new List<Kesalahan>();
            YamlBerkas.Baca(string.Concat(daftar), "x.yaml", 0, kesalahan);
            return kesalahan.All(k => k.Asal.Berkas == "x.yaml" && k.Saran.Length > 0);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Yaml_yang_terlalu_dalam_ditolak()
    {
        using var f = new FolderSementara();
        f.Tulis("data.yaml", "a: " + new string('[', 5000) + new string(']', 5000));
        f.Salah().Pesan.ShouldContain("tidak dapat dibaca");
    }

    [Theory]
    [InlineData("# A\n\n```tabel\njudul: x\nkolom: [\n```\n", 4, 7)]
    [InlineData("# A\n\n:::: untuk s di sasaran\n\n```tabel\njudul: x\njudul: y\n```\n::::\n", 7, 7)]
    public void Yaml_di_dalam_kerangka_disebut_baris_berkasnya(string isi, int dari, int sampai)
    {
        using var f = new FolderSementara();
        f.Tulis("kerangka/50-uji.md", isi);
        var k = f.Salah();
        k.Asal.Berkas.ShouldBe("kerangka/50-uji.md");
        k.Asal.Baris.ShouldBeInRange(dari, sampai);
    }

    [Fact]
    public void Setelan_arahan_tahu_barisnya()
    {
        using var f = new FolderSementara();
        f.Tulis("kerangka/50-uji.md", "# A\n\nteks\n\n```tabel\nid: x\nbaris:\n  - sel: [a,\n      b]\n```\n");
        var arahan = f.Baca().Kerangka.OfType<ArahanKerangka>().Single(a => a.Asal.Berkas == "kerangka/50-uji.md");
        arahan.Asal.Baris.ShouldBe(5);
        var peta = arahan.Isi.ShouldBeOfType<SetelanPeta>();
        peta.AsalKunci("id").Baris.ShouldBe(6);
        ((SetelanPeta)peta.Daftar("baris")[0]).AsalKunci("sel").Baris.ShouldBe(8);
    }

    [Fact]
    public void Kerangka_dengan_atribut_gaya_pengikat_daftar_dan_gambar()
    {
        using var f = new FolderSementara();
        f.Tulis("kerangka/50-uji.md", "## Judul {{x|besar}} {#id-[s.urut] .tanpa-daftar}\n\nSatu **tebal {{y}}** *miring*\nlanjut\\\nbaru\n\n1. a\n2. b\n\n   - c\n\n![alt {{z}}](gambar/a.png \"Ket\"){#gbr lebar=12}\n");
        var n = f.Baca().Kerangka.Where(k => k.Asal.Berkas == "kerangka/50-uji.md").ToList();
        var j = n[0].ShouldBeOfType<JudulKerangka>();
        (j.Tingkat, j.Id).ShouldBe((2, "id-[s.urut]"));
        j.Golongan.ShouldBe(["tanpa-daftar"]);
        j.Isi.OfType<PotonganIkatan>().Single().Bentuk.ShouldBe(["besar"]);
        var p = n[1].ShouldBeOfType<ParagrafKerangka>().Isi;
        p.OfType<PotonganIkatan>().Single().Gaya.ShouldBe(GayaTeks.Tebal);
        string.Concat(p.Select(x => x switch { PotonganTeks t => t.Isi, PotonganIkatan i => $"<{i.Jalur}>", _ => "⏎" })).ShouldBe("Satu tebal <y> miring lanjut⏎baru");
        var d = n[2].ShouldBeOfType<DaftarKerangka>();
        d.Penanda.ShouldBe(PenandaDaftar.Angka);
        d.Butir[1][1].ShouldBeOfType<DaftarKerangka>().Penanda.ShouldBe(PenandaDaftar.Titik);
        var g = n[3].ShouldBeOfType<GambarKerangka>();
        (g.Jalur, g.Id, g.Judul, g.TeksAlternatif, g.LebarCm).ShouldBe(("gambar/a.png", "gbr", "Ket", "alt {{z}}", 12m));
    }

    [Fact]
    public void Html_mentah_dan_kutipan_tidak_diam_diam_hilang()
    {
        using var f = new FolderSementara();
        f.Tulis("kerangka/50-uji.md", "Teks <b>x</b> &amp; y\n\n> kutipan\n");
        var hasil = f.Baca();
        hasil.DaftarKesalahan.ShouldHaveSingleItem().Asal.ShouldBe(new Asal("kerangka/50-uji.md", 3));
        string.Concat(hasil.Kerangka.OfType<ParagrafKerangka>().Single(k => k.Asal.Berkas == "kerangka/50-uji.md").Isi.OfType<PotonganTeks>().Select(t => t.Isi)).ShouldBe("Teks <b>x</b> & y");
    }

    [Fact]
    public void Bagian_milik_instansi_menggantikan_dan_berkas_kosong_meniadakan()
    {
        using var f = new FolderSementara();
        var semula = f.Baca().Kerangka;
        f.Tulis("kerangka/00-sampul.md", "SAMPUL KAMI\n");
        f.Tulis("kerangka/40-bab-4.md", "");
        f.Tulis("kerangka/45-tambahan.md", "# TAMBAHAN\n");
        var kini = f.Baca().Kerangka;
        kini[0].ShouldBeOfType<ParagrafKerangka>().Asal.Berkas.ShouldBe("kerangka/00-sampul.md");
        kini.ShouldNotContain(k => k.Asal.Berkas.EndsWith("40-bab-4.md", StringComparison.Ordinal));
        semula.ShouldContain(k => k.Asal.Berkas.EndsWith("40-bab-4.md", StringComparison.Ordinal));
        var urutan = kini.Select(k => Path.GetFileName(k.Asal.Berkas)).Distinct().ToList();
        urutan.ShouldBe(urutan.Order(StringComparer.Ordinal));
        urutan.ShouldContain("45-tambahan.md");
    }

    [Fact]
    public void Narasi_terbaca_menurut_judul()
    {
        using var f = new FolderSementara();
        f.Tulis("narasi/sasaran-1.1.md", "# Faktor Pendukung\n\nsatu\n\n## anak\n\n# Solusi\n\n- dua\n");
        var narasi = f.Data().Narasi["sasaran-1.1"].Isi;
        narasi.Keys.ShouldBe(["faktor-pendukung", "solusi"]);
        ((NilaiNarasi)narasi["faktor-pendukung"]).Isi.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("pembuka\n\n# A\n\nx\n", 1, "sebelum judul pertama")]
    [InlineData("# A\n\nx\n\n# A\n\ny\n", 5, "ditulis dua kali")]
    public void Narasi_yang_salah_disebut_barisnya(string isi, int baris, string pesan)
    {
        using var f = new FolderSementara();
        f.Tulis("narasi/x.md", isi);
        var k = f.Salah();
        k.Asal.ShouldBe(new Asal("narasi/x.md", baris));
        k.Pesan.ShouldContain(pesan);
    }

    /// <summary>The last one is within the parser's own limit; walking it would end the whole process.</summary>
    [Theory]
    [InlineData(">", "", 50_000)]
    [InlineData("[", "", 50_000)]
    [InlineData("*a ", " b*", 4000)]
    [InlineData("[a](", "", 65_000)]
    [InlineData("[a][", "", 65_000)]
    [InlineData("*a*{b=", "", 40_000)]
    [InlineData(":::a\n", "", 65)]
    [InlineData("![a](<b\n", "", 65_000)]
    public void Markdown_yang_terlalu_dalam_ditolak_dengan_pesan(string buka, string tutup, int banyak)
    {
        using var f = new FolderSementara();
        f.Tulis("narasi/x.md", "# A\n\n" + string.Concat(Enumerable.Repeat(buka, banyak)) + "c" + string.Concat(Enumerable.Repeat(tutup, banyak)) + "\n");
        var k = f.Salah();
        k.Asal.Berkas.ShouldBe("narasi/x.md");
        k.Pesan.ShouldContain("terlalu dalam");
    }

    [Fact]
    public void Ribuan_tautan_dalam_banyak_paragraf_diterima()
    {
        using var f = new FolderSementara();
        f.Tulis("narasi/x.md", "# A\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"[a{i}](https://contoh.go.id/{i}) {{{{anggaran.pagu}}}}\n::: kotak\n:::\n{(i % 100 == 0 ? "\n" : "")}")));
        f.Baca().DaftarKesalahan.Where(k => k.Pesan.Contains("terlalu", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Daftar_bersarang_sangat_dalam_ditolak_dengan_barisnya_sebelum_diuraikan(int jorok)
    {
        using var f = new FolderSementara();
        f.Tulis("narasi/x.md", "# A\n\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => new string(' ', jorok * i) + "- x\n")));
        var k = f.Salah();
        k.Asal.ShouldBe(new Asal("narasi/x.md", 3 + (256 / jorok)));
        k.Pesan.ShouldContain("terlalu dalam");
    }

    [Fact]
    public void Pengodean_lain_dan_karakter_kendali_ditolak_dengan_pesan()
    {
        using var f = new FolderSementara();
        f.Tulis("a.yaml", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("a: b\n")).ToArray());
        f.Tulis("b.yaml", Encoding.Latin1.GetBytes("a: caf\u00e9\n"));
        f.Tulis("c.yaml", "a: b\nc: d\u000be\n");
        f.Tulis("d.yaml", "a: \ufffe\n");
        f.Tulis("e.yaml", "a: 😀 é עברית \u200d ﷽\n");
        var k = f.Baca().DaftarKesalahan;
        k.Select(x => (x.Asal.Berkas, x.Asal.Baris)).ShouldBe([("a.yaml", 0), ("b.yaml", 0), ("c.yaml", 2), ("d.yaml", 1)]);
        k.Take(2).ShouldAllBe(x => x.Pesan.Contains("UTF-8", StringComparison.Ordinal));
        k.Skip(2).ShouldAllBe(x => x.Pesan.Contains("karakter kendali", StringComparison.Ordinal));
    }

    [Fact]
    public void Berkas_yang_terlalu_besar_ditolak_sebelum_dibaca()
    {
        using var f = new FolderSementara();
        using (var b = File.Create(Path.Combine(f.Akar, "a.yaml")))
        {
            b.SetLength((32L * 1024 * 1024) + 1);
        }

        f.Salah().Pesan.ShouldContain("32 MB");
    }

    [Theory]
    [InlineData("laporan.yaml", "jenis: lkj\ntahun: 22\n", "tahun laporan \"22\" bukan tahun")]
    [InlineData("laporan.yaml", "jenis: lkj\n", "bukan tahun")]
    [InlineData("laporan.yaml", "jenis: lakip\ntahun: 2022\n", "\"lakip\" tidak dikenal")]
    public void Laporan_yang_tidak_dapat_disusun(string berkas, string isi, string pesan)
    {
        using var f = new FolderSementara();
        f.Tulis(berkas, isi);
        f.Salah().Pesan.ShouldContain(pesan);
    }

    [Fact]
    public void Gambar_dikenali_dari_isinya()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 1, 0x90, 0, 0, 0, 200, 8, 6, 0, 0, 0];
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 100, 0, 200, 1, 1, 0x11, 0, 0, 0];
        byte[] nol = [.. jpeg];
        (nol[13], nol[14]) = (0, 0);
        GambarBerkas.Kenali(png).ShouldBe(("image/png", 400, 200));
        GambarBerkas.Kenali(jpeg).ShouldBe(("image/jpeg", 200, 100));
        GambarBerkas.Kenali(nol).ShouldBeNull();
        GambarBerkas.Kenali(png.AsSpan(0, 20)).ShouldBeNull();
        GambarBerkas.Kenali("GIF89a....................."u8).ShouldBeNull();
        GambarBerkas.Kenali([]).ShouldBeNull();
        for (var i = 0; i < jpeg.Length; i++)
        {
            GambarBerkas.Kenali(jpeg.AsSpan(0, i)); // never beyond the end
        }
    }

    [Theory]
    [InlineData("../luar.png")]
    [InlineData("gambar/../../luar.png")]
    [InlineData("/etc/passwd")]
    [InlineData("gambar/tiada.png")]
    public void Gambar_di_luar_folder_atau_yang_tidak_ada(string jalur)
    {
        using var f = new FolderSementara();
        File.WriteAllText(Path.Combine(f.Akar, "..", "luar.png"), "x");
        f.Tulis("kerangka/50-uji.md", $"![x]({jalur})\n");
        var hasil = f.Baca();
        var g = hasil.Kerangka.OfType<GambarKerangka>().Single(k => k.Asal.Berkas == "kerangka/50-uji.md");
        g.Muat(g.Jalur, g.Asal).ShouldBeNull();
        hasil.DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldContain("tidak ada di folder instansi");
    }
}
