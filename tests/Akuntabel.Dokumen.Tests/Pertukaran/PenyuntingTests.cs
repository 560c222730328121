using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;
using FsCheck;
using FsCheck.Fluent;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>A changed value changes only its own place in the file.</summary>
public class PenyuntingTests
{
    private const string Yaml = """
        # kepala berkas
        nama: Badan   # sebutan
        kosong:
        daftar: [a, "b"]
        peta: {x: 1, y: "2"}
        narasi: |
          satu
          dua
        orang:
          # yang pertama
          - nama: A
            umur: 40
          - nama: B   # kedua
            umur: 50

        # sebelum akhir
        akhir: 60,5

        """;

    [Theory]
    [InlineData("nama: Badan ", "nama: Dinas ", "nama", "Dinas", false)]
    [InlineData("nama: Badan ", "nama: \"Badan: A\" ", "nama", "Badan: A", false)]
    [InlineData("nama: Badan ", "nama: \"2022\" ", "nama", "2022", false)]
    [InlineData("kosong:\n", "kosong: isi\n", "kosong", "isi", false)]
    [InlineData("[a, \"b\"]", "[a, \"c, d\"]", "daftar[2]", "c, d", false)]
    [InlineData("x: 1", "x: 15", "peta.x", "15", true)]
    [InlineData("peta: {x: 1, y: \"2\"}\n", "peta:\n  x: 1,5\n  y: \"2\"\n", "peta.x", "1,5", true)]
    [InlineData("  satu\n  dua\n", "  satu\n  DUA\n  tiga\n", "narasi", "satu\nDUA\ntiga\n", false)]
    [InlineData("umur: 40", "umur: 41", "orang[1].umur", "41", true)]
    [InlineData("nama: B ", "nama: C ", "orang[2].nama", "C", false)]
    [InlineData("akhir: 60,5", "akhir: 61", "akhir", "61", true)]
    [InlineData("akhir: 60,5", "akhir: \"\"", "akhir", "", false)]
    public void Skalar_diganti_di_tempatnya(string dari, string ke, string jalur, string nilai, bool angka)
    {
        foreach (var teks in new[] { Yaml, Yaml.Replace("\n", "\r\n"), "\uFEFF" + Yaml })
        {
            var lama = IsiIsian.Coba(teks).ShouldNotBeNull();
            var baru = new IsiIsian(Ganti(lama.Akar!, JalurKunci.Urai(jalur)!, 0, new SkalarIsian(nilai, angka ? JenisSkalar.Angka : JenisSkalar.Teks)));
            var hasil = PenyuntingYaml.Terapkan(teks, lama, baru, out var ulang);
            ulang.ShouldBeFalse();
            hasil.ShouldBe(teks.Contains('\r') ? teks.Replace(dari.Replace("\n", "\r\n"), ke.Replace("\n", "\r\n")) : teks.Replace(dari, ke));
        }
    }

    [Theory]
    [InlineData("orang:\n  # yang pertama\n  - nama: A\n    umur: 40\n  - nama: X\n  - nama: B\n    umur: 50\n", "    umur: 40\n", "    umur: 40\n  - nama: X\n")]
    [InlineData("orang:\n  - nama: A\n    umur: 40\n    tinggi: 160\n  - nama: B\n    umur: 50\n", "    umur: 40\n", "    umur: 40\n    tinggi: 160\n")]
    [InlineData("orang:\n  - nama: A\n    umur: 40\n", "  - nama: B   # kedua\n    umur: 50\n", "")]
    [InlineData("orang:\n  - nama: A\n    umur: 40\n  - nama: B\n    umur: [1, 2]\n", "    umur: 50\n", "    umur:\n      - 1\n      - 2\n")]
    public void Butir_dan_kunci_disisipkan_dan_dihapus_tanpa_menyentuh_yang_lain(string orang, string dari, string ke)
    {
        var lama = IsiIsian.Coba(Yaml).ShouldNotBeNull();
        var butir = ((PetaIsian)IsiIsian.Coba(orang)!.Akar!).Ambil("orang")!;
        var hasil = PenyuntingYaml.Terapkan(Yaml, lama, new IsiIsian(Ganti(lama.Akar!, [("orang", 0)], 0, butir)), out var ulang);
        hasil.ShouldBe(Yaml.Replace(dari, ke));
        ulang.ShouldBeFalse();
    }

    [Fact]
    public void Komentar_dihitung_supaya_yang_hilang_dapat_disebut()
    {
        PenyuntingYaml.BanyakKomentar(Yaml).ShouldBe(5);
        PenyuntingYaml.BanyakKomentar("a: \"# bukan\"\nb: x#y\n").ShouldBe(0);
    }

    [Fact]
    public void Kunci_baru_dan_kunci_yang_dihapus_di_akar()
    {
        var lama = IsiIsian.Coba(Yaml).ShouldNotBeNull();
        var isi = ((PetaIsian)lama.Akar!).Isi.Where(k => k.Key != "narasi").Append(new("tambah", new SkalarIsian("2022-10-03", JenisSkalar.Tanggal)));
        PenyuntingYaml.Terapkan(Yaml, lama, new IsiIsian(new PetaIsian(isi)), out _)
            .ShouldBe(Yaml.Replace("narasi: |\n  satu\n  dua\n", "").Replace("akhir: 60,5\n", "akhir: 60,5\ntambah: 2022-10-03\n"));
    }

    [Fact]
    public void Perubahan_apa_pun_terbaca_kembali_tepat_seperti_diminta() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), benih =>
    {
        var acak = new Random(benih);
        var teks = PenulisYaml.Tulis(Pohon(acak, 0));
        var lama = IsiIsian.Coba(teks).ShouldNotBeNull(teks);
        var baru = new IsiIsian(Ubah(acak, lama.Akar!, 0));
        var hasil = PenyuntingYaml.Terapkan(teks, lama, baru, out _);
        var jadi = IsiIsian.Coba(hasil).ShouldNotBeNull(hasil);
        PenyuntingYaml.Sama(jadi, baru).ShouldBeTrue($"{teks}\n=====\n{hasil}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Theory]
    [InlineData("a,b\n1,x\n2,y\n3,z\n", "2,y", "2,Y", 1, 1, "Y")]
    [InlineData("a;b\r\n1;x\r\n2;\"y\"\r\n\r\n3;z", "3;z", "3;\"p;q\"", 2, 1, "p;q")]
    [InlineData("\uFEFFa,b\n1.000,\"x\"\n2,y\n", "1.000,\"x\"", "1.000,'=SUM(A1)", 0, 1, "=SUM(A1)")]
    [InlineData("a\tb\n1\tx\n", "1\tx", "1\t-5", 0, 1, "-5")]
    public void Csv_hanya_baris_yang_disentuh_yang_ditulis(string teks, string dari, string ke, int baris, int kolom, string nilai)
    {
        var lama = IsiTabel.Coba(teks).ShouldNotBeNull();
        var baru = lama with { Baris = [.. lama.Baris.Select((b, i) => i == baris ? BarisTabel.Baru([.. b.Sel.Select((s, k) => k == kolom ? nilai : s)]) : b)] };
        PenyuntingCsv.Terapkan(teks, lama, lama, baru).ShouldBe(teks.Replace(dari, ke) + (teks.EndsWith("3;z") ? "\r\n" : ""));
    }

    [Fact]
    public void Tabel_acak_terbaca_kembali() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), benih =>
    {
        var acak = new Random(benih);
        var lama = new IsiTabel(["k", "l", "m"], Baris(acak), ",;\t"[acak.Next(3)]);
        var teks = PenyuntingCsv.Tulis(lama);
        var dibaca = IsiTabel.Coba(teks).ShouldNotBeNull();
        Sel(dibaca).ShouldBe(Sel(lama));
        var baru = lama with { Baris = [.. lama.Baris.Where(_ => acak.Next(4) > 0).SelectMany(b => acak.Next(4) == 0 ? Baris(acak).Take(1).Prepend(b) : [b])] };
        Sel(IsiTabel.Coba(PenyuntingCsv.Terapkan(teks, dibaca, dibaca, baru)).ShouldNotBeNull()).ShouldBe(Sel(baru));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+62 812")]
    [InlineData("-butir")]
    [InlineData("@nama")]
    [InlineData("'=x")]
    [InlineData("''@x")]
    [InlineData("\t=x")]
    public void Penjaga_rumus_dilepas_pembaca(string teks)
    {
        PenjagaRumus.Jaga(teks).ShouldStartWith("'");
        PenjagaRumus.Lepas(PenjagaRumus.Jaga(teks)).ShouldBe(teks);
    }

    [Theory]
    [InlineData("-1,5")]
    [InlineData("-")]
    [InlineData("'kata")]
    [InlineData("biasa")]
    public void Angka_dan_teks_biasa_tidak_dijaga(string teks)
    {
        PenjagaRumus.Jaga(teks).ShouldBe(teks);
        PenjagaRumus.Lepas(teks).ShouldBe(teks);
    }

    private const string Huruf = "ab=+-@'\"\n,;\t #:é“…\u2028[]{}&*|>%";

    private static List<string> Sel(IsiTabel t) => [.. t.Baris.Select(b => b.Tanda).Where(b => b.Length > 0)];

    private static List<BarisTabel> Baris(Random acak) =>
        [.. Enumerable.Range(0, acak.Next(1, 12)).Select(_ => BarisTabel.Baru([Kata(acak) + "x", Kata(acak), Kata(acak)]))];

    private static string Kata(Random acak) => new([.. Enumerable.Range(0, acak.Next(0, 6)).Select(_ => Huruf[acak.Next(Huruf.Length)])]);

    private static SimpulIsian Pohon(Random acak, int dalam) => acak.Next(dalam == 0 ? 2 : 5) switch
    {
        0 when dalam < 4 => new PetaIsian(Enumerable.Range(0, acak.Next(1, 5)).Select(i => new KeyValuePair<string, SimpulIsian>(i == 0 ? "kode" : Kata(acak) + i, Pohon(acak, dalam + 1)))),
        1 when dalam < 4 => new DaftarIsian([.. Enumerable.Range(0, acak.Next(1, 5)).Select(_ => Pohon(acak, dalam + 1))]),
        2 => new SkalarIsian(acak.Next(100, 999).ToString() + ",5", JenisSkalar.Angka),
        _ => new SkalarIsian(acak.Next(3) == 0 ? acak.Next(100).ToString() : Kata(acak), JenisSkalar.Teks),
    };

    private static SimpulIsian Ubah(Random acak, SimpulIsian n, int dalam) => acak.Next(8) == 0 && dalam > 0 ? Pohon(acak, dalam) : n switch
    {
        PetaIsian p => new PetaIsian(p.Isi.Where((_, i) => i == 0 || acak.Next(6) > 0).Select(k => new KeyValuePair<string, SimpulIsian>(k.Key, Ubah(acak, k.Value, dalam + 1)))
            .Concat(acak.Next(4) == 0 ? [new("baru" + acak.Next(1000), Pohon(acak, dalam + 1))] : [])),
        DaftarIsian d => new DaftarIsian([.. d.Butir.Where(_ => acak.Next(6) > 0).Select(b => Ubah(acak, b, dalam + 1)).Concat(acak.Next(4) == 0 ? [Pohon(acak, dalam + 1)] : [])]),
        _ => n,
    };

    private static SimpulIsian Ganti(SimpulIsian n, List<(string? Kunci, int Nomor)> jalur, int i, SimpulIsian nilai) => i == jalur.Count ? nilai : n switch
    {
        PetaIsian p => new PetaIsian(p.Isi.Select(k => k.Key == jalur[i].Kunci ? new(k.Key, Ganti(k.Value, jalur, i + 1, nilai)) : k)),
        DaftarIsian d => new DaftarIsian([.. d.Butir.Select((b, j) => j + 1 == jalur[i].Nomor ? Ganti(b, jalur, i + 1, nilai) : b)]),
        _ => n,
    };
}
