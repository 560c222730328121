using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Tests.Xlsx;

public class XlsxPenulisTests
{
    private static readonly AturanHitung Aturan = new("UJI", "Uji", "Uji.", "Aritmetika", "1 + 1 = 2");

    [Fact]
    public void Sah_menurut_OpenXmlValidator() => BukuKerja.Dari(NaskahContoh.Buat()).Cacat().ShouldBeEmpty();

    [Fact]
    public void Naskah_tanpa_tabel_tetap_sah()
    {
        var buku = BukuKerja.Dari(new Naskah("J", "I", UkuranKertas.F4, []));
        buku.Cacat().ShouldBeEmpty();
        buku.NamaLembar().ShouldBe(["Daftar", "Data"]);
    }

    [Fact]
    public void Byte_sama_untuk_naskah_yang_sama() =>
        BukuKerja.Dari(NaskahContoh.Buat()).Berkas.ShouldBe(BukuKerja.Dari(NaskahContoh.Buat()).Berkas);

    [Fact]
    public void Lembar_pertama_daftar_lalu_data_lalu_satu_per_tabel() =>
        BukuKerja.Dari(NaskahContoh.Buat()).NamaLembar().ShouldBe(["Daftar", "Data", "Tabel 3.1", "Tabel 3.2"]);

    [Fact]
    public void Rumus_merujuk_sel_tabel_yang_sama_dan_lembar_data()
    {
        var sel = BukuKerja.Dari(NaskahContoh.Buat()).Sel();
        // rows: 4–5 header, 6 group, 7–8 sub kegiatan, 9 unknown, 10 mean, 11 total
        sel[("Tabel 3.1", "C7")].Rumus.ShouldStartWith("Data!C");
        sel[("Tabel 3.1", "C11")].Rumus.ShouldBe("SUM(C7:C8)");
        sel[("Tabel 3.1", "E11")].Rumus.ShouldBe("IF(C11=0,\"\",D11/C11*100)");
        sel[("Tabel 3.1", "E10")].Rumus.ShouldBe("IF(COUNT(E7:E8)=0,\"\",AVERAGE(E7:E8))");
        sel[("Tabel 3.1", "C11")].Nilai.ShouldBe("281961200");
        sel[("Tabel 3.1", "E9")].ShouldBe(("IF(" + DataKosong(sel) + "=\"\",\"\"," + DataKosong(sel) + ")", "", "str"));
    }

    [Fact]
    public void Semua_isian_di_balik_angka_ada_di_lembar_data_satu_kali()
    {
        var naskah = NaskahContoh.Buat();
        var isian = FaktaNaskah.DenganMasukan(SemuaAngka(naskah).Select(a => a.Fakta)).Where(f => f.Turunan is Isian).Select(f => f.Nama).ToList();
        var nama = BukuKerja.Dari(naskah).Sel().Where(s => s.Key.Lembar == "Data" && s.Key.Sel[0] == 'B').Select(s => s.Value.Nilai).ToList();
        isian.Count.ShouldBe(5);
        isian.ShouldAllBe(i => nama.Count(x => x == i) == 1);
    }

    [Fact]
    public void Lembar_data_memakai_kata_halaman_bukan_kunci_dan_nama_berkas()
    {
        var naskah = NaskahDengan(Tabel("Satu", 1, [[A(NaskahContoh.Isi("anggaran.sub.1.pagu", "Pagu Pelatihan", 5, Satuan.Rupiah, 3))]]));
        var data = BukuKerja.Dari(naskah).Sel().Where(s => s.Key.Lembar == "Data").ToDictionary(s => s.Key.Sel, s => s.Value.Nilai);
        data.Values.ShouldAllBe(n => !n.Contains(".csv", StringComparison.Ordinal) && !n.Contains("anggaran.sub", StringComparison.Ordinal));
        (data["A4"], data["A5"], data["B5"], data["E5"]).ShouldBe(("Diisi di", "Anggaran", "Pagu Pelatihan", "2"));
    }

    [Fact]
    public void Nilai_tersimpan_sama_dengan_fakta()
    {
        var naskah = NaskahContoh.Buat();
        var sel = BukuKerja.Dari(naskah).Sel();
        foreach (var (lembar, alamat, fakta) in SelAngka(naskah))
        {
            var tersimpan = sel[(lembar, alamat)].Nilai;
            (tersimpan.Length == 0 ? null : (decimal?)decimal.Parse(tersimpan, CultureInfo.InvariantCulture))
                .ShouldBe(fakta.Besaran.Nilai is { } n ? decimal.Parse(n.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) : null);
        }
    }

    [Fact]
    public void Dihitung_ulang_memberi_angka_laporan()
    {
        var naskah = NaskahRumus();
        BukuKerja.Dari(naskah).Cacat().ShouldBeEmpty();
        Bandingkan(naskah, BukuKerja.Dari(naskah).TanpaNilaiTersimpan());
    }

    [Fact]
    public void Mengubah_satu_isian_mengubah_jumlah_dan_persen()
    {
        var asli = BukuKerja.Dari(NaskahContoh.Buat());
        var hasil = asli.Ubah("Pagu sub kegiatan A", 200_807_000m).HitungUlang()["Tabel 3.1"];
        Angka(hasil, "C7").ShouldBe(200_807_000m);
        Angka(hasil, "C11").ShouldBe(300_000_000m);
        Math.Round(Angka(hasil, "E11"), 6).ShouldBe(Math.Round((166_613_200m + 71_407_400m) / 3_000_000m, 6));
    }

    [Fact]
    public void Pembagi_menjadi_nol_mengosongkan_persen_bukan_galat()
    {
        var hasil = BukuKerja.Dari(NaskahContoh.Buat()).Ubah("Pagu sub kegiatan A", 0).HitungUlang()["Tabel 3.1"];
        Teks(hasil, "E7").ShouldBe("");
        // the mean passes over what is unknown
        Math.Round(Angka(hasil, "E10"), 6).ShouldBe(Math.Round(71_407_400m / 991_930m, 6));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+62 719")]
    [InlineData("-")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("a & b <c> _x0041_ kendali")]
    public void Teks_tetap_teks(string teks)
    {
        // a control character and half a surrogate pair: XML cannot hold them
        var jahat = teks.Replace("kendali", "\u0001 \ud800", StringComparison.Ordinal);
        var buku = BukuKerja.Dari(NaskahDengan(Tabel(jahat, 1, [[S(jahat)]]) with { Sumber = jahat }));
        buku.Cacat().ShouldBeEmpty();
        var sel = buku.Sel();
        sel.Values.ShouldAllBe(s => s.Rumus == null);
        sel[("Tabel 3.1", "A5")].Jenis.ShouldBe("inlineStr");
        sel[("Tabel 3.1", "A5")].Nilai.Replace("_x005F_", "_", StringComparison.Ordinal)
            .ShouldBe(teks.Replace("kendali", " ", StringComparison.Ordinal));
    }

    [Fact]
    public void Nama_lembar_sah_dan_unik()
    {
        var nama = BukuKerja.Dari(NaskahDengan(
            Tabel("a", 1, []) with { Keterangan = new("a", "Tabel [x]/\\*?:", new string('9', 40), 1, "a") },
            Tabel("b", 1, []) with { Keterangan = new("b", "tabel [X]/\\*?:", new string('9', 40), 2, "b") },
            Tabel("c", 1, []) with { Keterangan = new("c", "'", "", 1, "c") },
            Tabel("d", 1, []), Tabel("e", 1, []))).NamaLembar();
        nama.Count.ShouldBe(7);
        nama.Select(n => n.ToUpperInvariant()).Distinct().Count().ShouldBe(7);
        nama.ShouldAllBe(n => n.Length <= 31 && !n.Any("[]:*?/\\".Contains) && !n.StartsWith('\'') && !n.EndsWith('\''));
    }

    [Fact]
    public void Tabel_lima_ribu_baris_dengan_jumlah_satu_rentang()
    {
        var isi = Enumerable.Range(1, 5000).Select(i => Isian("r" + i, i, i)).ToList();
        var total = Hitung("total", Satuan.Rupiah, 0, new Jumlah([.. isi.Select(f => new Ambil(f))]));
        var buku = BukuKerja.Dari(NaskahDengan(Tabel("Besar", 2, [.. isi.Select(f => (IReadOnlyList<Sel>)[S(f.Nama), A(f)]), [S("Jumlah"), A(total)]])));
        buku.Cacat().ShouldBeEmpty();
        buku.Sel()[("Tabel 3.1", "B5005")].ShouldBe(("SUM(B5:B5004)", "12502500", "n"));
    }

    [Fact]
    public void Rumus_panjang_dipecah_dan_tetap_benar()
    {
        // every other row: no two inputs stand side by side
        var isi = Enumerable.Range(1, 1200).Select(i => Isian("r" + i, i, i)).ToList();
        var jarang = isi.Where((_, i) => i % 2 == 0).Select(f => (Ekspresi)new Ambil(f)).ToList();
        var persen = isi.Select(f => Hitung("p" + f.Id, Satuan.Persen, 2, new Bagi(new Ambil(f), new Ambil(isi[0])))).ToList();
        Fakta[] besar =
        [
            Hitung("jumlah", Satuan.Rupiah, 0, new Jumlah(jarang)),
            Hitung("rata", Satuan.Persen, 2, new RataRata(jarang)),
            Hitung("timbang", Satuan.Persen, 2, new RataTertimbang([.. jarang.Select(j => (j, (Ekspresi)new Kali(j, new Tetapan(2))))])),
            // printed nowhere, each may become unknown
            Hitung("rata-persen", Satuan.Persen, 2, new RataRata([.. persen.Select(p => new Ambil(p))])),
            Hitung("jumlah-persen", Satuan.Persen, 2, new Jumlah([.. persen.Select(p => new Ambil(p))])),
        ];
        var naskah = NaskahDengan(Tabel("Besar", 2, [.. isi.Concat(besar).Select(f => (IReadOnlyList<Sel>)[S(f.Nama), A(f)])]));
        var buku = BukuKerja.Dari(naskah);
        buku.Cacat().ShouldBeEmpty();
        var rumus = buku.Sel().Values.Select(s => s.Rumus).OfType<string>().ToList();
        rumus.Max(r => r.Length).ShouldBeLessThanOrEqualTo(8000);
        rumus.ShouldAllBe(r => r.Split('(').All(k => k.Count(c => c == ',') < 255));
        var sel = buku.Sel();
        SelAngka(naskah).Where(s => sel[(s.Lembar, s.Sel)].Rumus is null).ShouldBeEmpty();
        Bandingkan(naskah, buku.TanpaNilaiTersimpan());
    }

    [Fact]
    public void Tidak_ada_rumus_yang_merujuk_selnya_sendiri()
    {
        foreach (var ((_, alamat), (rumus, _, _)) in BukuKerja.Dari(NaskahRumus()).Sel().Where(s => s.Value.Rumus is not null))
        {
            Regex.IsMatch(rumus!, $@"(?<![!A-Z]){alamat}(?!\d)").ShouldBeFalse($"{alamat}: {rumus}");
        }
    }

    private static void Bandingkan(Naskah naskah, BukuKerja buku)
    {
        var hasil = buku.HitungUlang();
        foreach (var (lembar, alamat, f) in SelAngka(naskah))
        {
            var teks = Teks(hasil[lembar], alamat);
            if (f.Besaran.Nilai is { } n)
            {
                AngkaIndonesia.Cetak(decimal.Parse(teks, NumberStyles.Float, CultureInfo.InvariantCulture), f.Desimal).ShouldBe(AngkaIndonesia.Cetak(n, f.Desimal), $"{lembar} {alamat} {f.Id}");
            }
            else
            {
                teks.ShouldBe("", $"{lembar} {alamat} {f.Id}");
            }
        }
    }

    /// <summary>One table with every kind of expression, known and unknown; inputs in the table, on Data only, or printed nowhere.</summary>
    private static Naskah NaskahRumus()
    {
        Ekspresi E(Fakta f) => new Ambil(f);
        var a = Isian("a", 7, 2);
        var b = Isian("b", 3.5m, 3);
        var nol = Isian("nol", 0, 4);
        var luar = Isian("luar", 12.25m, 5);
        var belum = new Fakta("belum", "Belum", Besaran.Kosong("belum diukur"), Satuan.Persen, 2, new Isian(new Asal("a.csv", 6, "x")));
        var antara = Hitung("antara", Satuan.Persen, 2, new Bagi(E(a), E(b)));
        var antaraNol = Hitung("antara-nol", Satuan.Persen, 2, new Bagi(E(a), E(nol)));
        var banyak = new Fakta("banyak", "Banyak", Besaran.Dari(39), Satuan.Bilangan, 0, new Penetapan(Aturan, [], "39 baris"));
        Ekspresi[] uji =
        [
            new Jumlah([E(a), E(b)]), new Jumlah([E(a), E(belum)]), new Jumlah([E(a), new Kali(E(b), E(luar)), new Tetapan(-2)]),
            new Selisih(E(a), new Selisih(E(b), E(luar))), new Kali(new Selisih(E(a), E(b)), new Tetapan(-1.5m)), new Bagi(E(a), new Bagi(E(b), E(luar))),
            new Bagi(E(a), E(nol)), new Bagi(new Tetapan(1), new Bagi(E(a), E(nol))), new RataRata([E(a), E(b), E(luar)]), new RataRata([E(a), E(belum)]),
            new RataRata([E(belum)]), new RataRata([E(antara), E(antaraNol), new Bagi(E(b), E(nol)), new Kali(E(a), E(b))]), new RataRata([E(antaraNol)]),
            new RataTertimbang([(E(a), E(b)), (E(b), E(a))]), new RataTertimbang([(E(a), E(nol))]), new RataTertimbang([(E(belum), E(a))]),
            new RataTertimbang([(E(luar), new Tetapan(2)), (E(a), new Tetapan(3))]),
            new Batas(E(a), null, 5), new Batas(E(b), 4, 5), new Batas(E(belum), 0, 100), new Batas(E(luar), null, null), new Batas(new Selisih(E(b), E(a)), 0, null),
            new Kali(E(antara), new Tetapan(100)), new Kali(E(antaraNol), new Tetapan(100)), new Bagi(E(a), E(banyak)), new Selisih(E(antara), E(antara)),
            new Jumlah([]), new RataRata([]), E(antara), new Jumlah([E(antara), E(antara), E(antara), new Bagi(E(a), E(luar)), new Bagi(E(b), E(a)), new Bagi(E(b), E(luar)), new Bagi(E(luar), E(b))]),
        ];
        var hasil = uji.Select((e, i) => Hitung("uji." + i, Satuan.Persen, 4, e)).ToList();
        var berantai = Hitung("berantai", Satuan.Persen, 4, new RataRata([.. hasil.Select(E)]));
        return NaskahDengan(
            Tabel("Rumus", 2, [.. new[] { a, b, nol, belum }.Concat(hasil).Append(berantai).Append(banyak).Select(f => (IReadOnlyList<Sel>)[S(f.Nama), A(f)])]),
            // the same figures without their inputs beside them
            Tabel("Ulang", 1, [.. hasil.Append(berantai).Select(f => (IReadOnlyList<Sel>)[A(f)])]) with { Keterangan = new("t2", "Tabel", "3", 2, "Ulang") });
    }

    private static IEnumerable<Angka> SemuaAngka(Naskah naskah) => naskah.Telusuri().SelectMany(r => r.Isi).OfType<Angka>();

    /// <summary>The figures of captioned tables with the cell where the layout puts them.</summary>
    private static IEnumerable<(string Lembar, string Sel, Fakta Fakta)> SelAngka(Naskah naskah) =>
        from t in naskah.DaftarBlok().OfType<Tabel>()
        where t.Keterangan is not null
        from s in KisiTabel.Susun(t.Baris, t.Kolom.Count)
        let a = s.Sel.Isi is [Angka x] ? x : null
        where a is not null
        select (t.Keterangan?.Sebutan ?? "", $"{(char)('A' + s.Kolom)}{4 + t.Kepala.Count + s.Baris}", a.Fakta);

    private static string DataKosong(IReadOnlyDictionary<(string Lembar, string Sel), (string? Rumus, string Nilai, string Jenis)> sel) =>
        "Data!C" + sel.Single(s => s.Key.Lembar == "Data" && s.Value.Nilai == "Nilai belum diukur").Key.Sel[1..];

    private static string Teks(string[][] lembar, string alamat) => lembar[int.Parse(alamat[1..], CultureInfo.InvariantCulture) - 1][alamat[0] - 'A'];

    private static decimal Angka(string[][] lembar, string alamat) => decimal.Parse(Teks(lembar, alamat), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static Fakta Isian(string id, decimal nilai, int baris) => NaskahContoh.Isi(id, "Fakta " + id, nilai, Satuan.Rupiah, baris, desimal: 2);

    private static Fakta Hitung(string id, Satuan satuan, int desimal, Ekspresi e) => NaskahContoh.Hitung(id, "Fakta " + id, satuan, desimal, Aturan, e);

    private static Sel S(string t) => new(DaftarRuas.Polos(t));

    private static Sel A(Fakta f) => new([new Angka(f, f.CetakAngka())]);

    private static Tabel Tabel(string judul, int kolom, IReadOnlyList<IReadOnlyList<Sel>> baris) => new(
        new Keterangan("t1", "Tabel", "3", 1, judul), [.. Enumerable.Repeat(new Kolom(1, Rata.Kiri), kolom)],
        [new(JenisBaris.Isi, [.. Enumerable.Range(1, kolom).Select(i => S("K" + i))])],
        [.. baris.Select(b => new Baris(JenisBaris.Isi, b))]);

    private static Naskah NaskahDengan(params Blok[] blok) =>
        new("Uji", "Instansi", UkuranKertas.A4, [new Bagian(false, PenomoranHalaman.Arab, "", "", blok)]);
}
