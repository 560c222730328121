using Akuntabel.Core.Evaluasi;
using static Akuntabel.Core.Tests.Evaluasi.EvaluasiUji;

namespace Akuntabel.Core.Tests.Evaluasi;

/// <summary>The arithmetic of the evaluation, as an evaluator would check it.</summary>
public class PenghitungEvaluasiTests
{
    // share of the eight criteria of 1.c (weight 15) → answer → points
    [Theory]
    [InlineData("--------", "0,00", "E", "0,00")]
    [InlineData("????????", "0,00", "E", "0,00")]
    [InlineData("/-------", "6,25", "D", "4,50")]
    [InlineData("++------", "25,00", "D", "4,50")]
    [InlineData("++/-----", "31,25", "C", "7,50")]
    [InlineData("++++----", "50,00", "C", "7,50")]
    [InlineData("++++/---", "56,25", "CC", "9,00")]
    [InlineData("++++++--", "75,00", "CC", "9,00")]
    [InlineData("++++++/-", "81,25", "B", "10,50")]
    [InlineData("+++++++/", "93,75", "B", "10,50")]
    [InlineData("++++++++", "100,00", "BB", "12,00")]
    public void Jawaban_sub_mengikuti_bagian_kriteria_yang_terpenuhi(string jawaban, string persen, string huruf, string nilai)
    {
        var sub = Hitung("1.c " + jawaban).Sub("1.c").ShouldNotBeNull();
        (Cetak(sub.Pemenuhan * 100), sub.Usulan.Kode, sub.Jawaban.Kode, Cetak(sub.Nilai)).ShouldBe((persen, huruf, huruf, nilai));
    }

    // exact score → predicate: the lower bound does not belong to it, the upper does
    [Theory]
    [InlineData("0", "D")]
    [InlineData("0.01", "D")]
    [InlineData("29.99", "D")]
    [InlineData("30", "D")]
    [InlineData("30.01", "C")]
    [InlineData("49.99", "C")]
    [InlineData("50", "C")]
    [InlineData("50.01", "CC")]
    [InlineData("59.99", "CC")]
    [InlineData("60", "CC")]
    [InlineData("60.01", "B")]
    [InlineData("69.99", "B")]
    [InlineData("70", "B")]
    [InlineData("70.01", "BB")]
    [InlineData("79.99", "BB")]
    [InlineData("80", "BB")]
    [InlineData("80.01", "A")]
    [InlineData("89.99", "A")]
    [InlineData("90", "A")]
    [InlineData("90.01", "AA")]
    [InlineData("100", "AA")]
    // printed 80,00, but more than 80: the predicate follows the exact score
    [InlineData("80.004", "A")]
    [InlineData("79.996", "BB")]
    public void Predikat_mengikuti_nilai_yang_tepat(string nilai, string predikat) =>
        PenghitungEvaluasi.Predikat(Instrumen, decimal.Parse(nilai, System.Globalization.CultureInfo.InvariantCulture)).Kode.ShouldBe(predikat);

    /// <summary>One evaluation, computed by hand: sub component, answers, share, letter, weight, points.</summary>
    [Fact]
    public void Satu_evaluasi_seluruhnya()
    {
        (string Sub, string Jawaban, string Persen, string Huruf, string Nilai)[] tabel =
        [
            ("1.a", "++++++", "100,00", "BB", "4,80"),       //  80 % × 6
            ("1.b", "++++++++//-", "81,82", "B", "6,30"),    //  9/11; 70 % × 9
            ("1.c", "++++----", "50,00", "C", "7,50"),       //  4/8;  50 % × 15
            ("2.a", "+++", "100,00", "BB", "4,80"),          //  80 % × 6
            ("2.b", "+++++/-", "78,57", "B", "6,30"),        //  5,5/7; 70 % × 9
            ("2.c", "++/-------", "25,00", "D", "4,50"),     //  2,5/10; 30 % × 15
            ("3.a", "++++++", "100,00", "A", "2,70"),        //  chosen; 90 % × 3
            ("3.b", "++++++/--", "72,22", "CC", "2,70"),     //  6,5/9; 60 % × 4,5
            ("3.c", "/------", "7,14", "D", "2,25"),         //  0,5/7; 30 % × 7,5
            ("4.a", "++-", "66,67", "CC", "3,00"),           //  2/3;  60 % × 5
            ("4.b", "+++++", "100,00", "BB", "6,00"),        //  80 % × 7,5
            ("4.c", "-----", "0,00", "E", "0,00"),           //  0 % × 12,5
        ];
        var hasil = PenghitungEvaluasi.Hitung(Instrumen, Jawab([.. tabel.Select(t => $"{t.Sub} {t.Jawaban}")]), Pilih("3.a A"));
        hasil.DaftarKesalahan.ShouldBeEmpty();
        hasil.Nilai.SemuaSub.Select(s => (s.Sub.Kode, Cetak(s.Pemenuhan * 100), s.Jawaban.Kode, Cetak(s.Nilai)))
            .ShouldBe(tabel.Select(t => (t.Sub, t.Persen, t.Huruf, t.Nilai)));
        hasil.Nilai.Komponen.Select(k => Cetak(k.Nilai)).ShouldBe(["18,60", "15,60", "7,65", "9,00"]);
        (hasil.Nilai.Nilai, hasil.Nilai.Predikat.Kode).ShouldBe((50.85m, "CC"));
        hasil.Nilai.BelumDiketahui.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("AA", 100, "AA")]
    [InlineData("A", 90, "A")]
    [InlineData("BB", 80, "BB")]
    public void Semua_terpenuhi_dan_dipilih(string huruf, int nilai, string predikat)
    {
        var h = PenghitungEvaluasi.Hitung(Instrumen, Semua(PemenuhanKriteria.Terpenuhi), Instrumen.SemuaSub.ToDictionary(s => s.Kode, _ => huruf)).Nilai;
        (h.Nilai, h.Predikat.Kode).ShouldBe((nilai, predikat));
    }

    [Theory]
    [InlineData("AA")]
    [InlineData("A")]
    [InlineData("BB")]
    public void Jawaban_di_atas_kriterianya_ditolak_dengan_sebab_dan_usulannya_dihitung(string pilihan)
    {
        var hasil = PenghitungEvaluasi.Hitung(Instrumen, Jawab("1.a +++++/"), Pilih("1.a " + pilihan));
        var salah = hasil.DaftarKesalahan.ShouldHaveSingleItem();
        salah.Pesan.ShouldContain($"jawaban {pilihan} bagi 1.a belum dapat diberikan: terpenuhi 5 dari 6 kriteria (91,67 %)");
        salah.Saran.ShouldBe("Penuhi 1.a.6, atau pilih B.");
        salah.Asal.Isian.ShouldBe("1.a");
        hasil.Nilai.Sub("1.a").ShouldNotBeNull().Jawaban.Kode.ShouldBe("B");
    }

    [Fact]
    public void Evaluator_dapat_menurunkan_jawaban()
    {
        var hasil = PenghitungEvaluasi.Hitung(Instrumen, Jawab("1.a ++++++"), Pilih("1.a CC"));
        hasil.DaftarKesalahan.ShouldBeEmpty();
        hasil.Nilai.Sub("1.a").ShouldNotBeNull().ShouldSatisfyAllConditions(s => s.Usulan.Kode.ShouldBe("BB"), s => s.Nilai.ShouldBe(3.6m));
    }

    [Fact]
    public void Yang_tidak_berlaku_keluar_dari_penyebut_dan_yang_belum_diketahui_tidak()
    {
        var h = Hitung("2.a ++x", "4.a ++?");
        h.Sub("2.a").ShouldNotBeNull().ShouldSatisfyAllConditions(s => s.Pemenuhan.ShouldBe(1), s => s.TidakBerlaku.ShouldBe(1), s => s.Jawaban.Kode.ShouldBe("BB"));
        h.Sub("4.a").ShouldNotBeNull().ShouldSatisfyAllConditions(s => s.BelumDiketahui.ShouldBe(1), s => s.Jawaban.Kode.ShouldBe("CC"));
        h.BelumDiketahui.ShouldContain("4.a.3");
        h.BelumDiketahui.Count.ShouldBe(80 - 5);
    }

    [Fact]
    public void Sub_yang_seluruhnya_tidak_berlaku_disebut()
    {
        var hasil = PenghitungEvaluasi.Hitung(Instrumen, Jawab("2.a xxx"), Pilih());
        hasil.DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldContain("tidak satu pun kriteria 2.a berlaku");
        hasil.Nilai.Sub("2.a").ShouldNotBeNull().Nilai.ShouldBe(0);
    }

    [Fact]
    public void Jawaban_bagi_yang_tidak_ada_disebut_dan_tidak_dihitung()
    {
        var hasil = PenghitungEvaluasi.Hitung(Instrumen, Jawab("9.z +"), Pilih("1.z B", "1.a F"), new Dictionary<string, string> { ["1.a.1"] = "Ya" });
        hasil.DaftarKesalahan.Select(k => k.Asal.Isian).ShouldBe(["9.z.1", "1.a.1", "1.z", "1.a"]);
        hasil.Nilai.Nilai.ShouldBe(0);
    }

    [Fact]
    public void Bobot_sebagian_menurut_instrumennya()
    {
        var i = Instrumen with { BobotSebagian = 0.25m };
        PenghitungEvaluasi.Hitung(i, Jawab("1.c ////////"), Pilih()).Nilai.Sub("1.c").ShouldNotBeNull().Jawaban.Kode.ShouldBe("D");
    }

    // a local rubric: each criterion has its points (1 + 1,5 + 1,5 + 1 + 0,5 + 0,5 = 6) and letters
    private static readonly InstrumenEvaluasi BerPoin = Ubah("1.a", s => s with
    {
        Cara = CaraNilaiSub.JumlahPoin,
        Kriteria = [.. s.Kriteria.Zip([1, 1.5m, 1.5m, 1, 0.5m, 0.5m], (k, b) => k with { Bobot = b, JenisJawaban = KatalogJawaban.Semua[b == 1.5m ? 3 : 0].Pilihan })],
    });

    [Theory]
    // 1 + 1,5 × 0,75 + 1,5 × 0,25 + 0 + 0,5 + 0,5
    [InlineData("Ya B D Tidak Ya Ya", "3,50", "CC")]
    [InlineData("Ya A A Ya Ya Ya", "6,00", "BB")]
    [InlineData("Tidak E E Tidak Tidak Tidak", "0,00", "E")]
    public void Poin_kriteria_dijumlahkan(string huruf, string nilai, string setara)
    {
        var jawaban = huruf.Split(' ').Select((h, i) => ($"1.a.{i + 1}", h)).ToDictionary(x => x.Item1, x => x.h);
        var hasil = PenghitungEvaluasi.Hitung(BerPoin, Jawab(), Pilih(), jawaban);
        hasil.DaftarKesalahan.ShouldBeEmpty();
        hasil.Nilai.Sub("1.a").ShouldNotBeNull().ShouldSatisfyAllConditions(s => Cetak(s.Nilai).ShouldBe(nilai), s => s.Jawaban.Kode.ShouldBe(setara));
    }

    [Fact]
    public void Poin_kriteria_yang_tidak_berlaku_dibagi_kepada_yang_lain()
    {
        // 5 points of 5 that can be had are the whole weight of 6
        var hasil = PenghitungEvaluasi.Hitung(BerPoin, Jawab("1.a x+++++"), Pilih("1.a A"));
        hasil.Nilai.Sub("1.a").ShouldNotBeNull().Nilai.ShouldBe(6);
        hasil.DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldContain("dinilai dari poin kriterianya");
    }

    [Fact]
    public void Huruf_yang_tidak_ada_di_antara_pilihannya_disebut()
    {
        var hasil = PenghitungEvaluasi.Hitung(BerPoin, Jawab("1.a -+++++"), Pilih(), new Dictionary<string, string> { ["1.a.1"] = "C" });
        hasil.DaftarKesalahan.ShouldHaveSingleItem().Saran.ShouldBe("Pilih Ya, Tidak.");
        hasil.Nilai.Sub("1.a").ShouldNotBeNull().Nilai.ShouldBe(5);
    }

    [Fact]
    public void Instrumen_yang_salah_tidak_dihitung()
    {
        var hasil = PenghitungEvaluasi.Hitung(Ubah("1.a", s => s with { Bobot = 5 }), Jawab(), Pilih());
        hasil.Ada.ShouldBeFalse();
        hasil.DaftarKesalahan.ShouldHaveSingleItem().Saran.ShouldContain("berjumlah 29,00, sedangkan bobot komponen 1 30,00");
    }

    [Fact]
    public void Kriteria_pemda_tidak_ditanyakan_kepada_perangkat_daerah()
    {
        var i = Ubah("4.a", s => s with { Kriteria = [.. s.Kriteria.Select((k, n) => n == 0 ? k : k with { Tingkat = TingkatEvaluasi.Pemda })] });
        var pd = (i with { Aturan = [new(JenisAturanLogis.TidakMelebihiKriteria, "4.b", "4.a.2", "x"), .. i.Aturan] }).Untuk(TingkatEvaluasi.PerangkatDaerah);
        pd.Sub("4.a").ShouldNotBeNull().Kriteria.Select(k => k.Kode).ShouldBe(["4.a.1"]);
        pd.Aturan.Count.ShouldBe(Instrumen.Aturan.Count);
        PemeriksaInstrumen.Periksa(pd).ShouldBeEmpty();
    }

    private static string Cetak(decimal n) => Akuntabel.Core.Umum.AngkaIndonesia.Cetak(n, 2);
}
