using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;
using FsCheck.Fluent;

namespace Akuntabel.Core.Tests.Anggaran;

public sealed class PohonAnggaranTests
{
    private static readonly IReadOnlyList<SimpulAnggaran> Pohon = PohonAnggaran.Susun(BelitungTimur.Isian);

    // the sets of programs that the report of Belitung Timur sums up; figures recomputed apart from the code
    [Theory]
    [InlineData("seluruh badan", new[] { 1, 2, 3, 4, 5, 6 }, "4.920.098.606", "4.016.972.430", "81,64", "903.126.176", "18,36", 6, 12, 35)]
    [InlineData("tiga sasaran", new[] { 2, 3, 4, 5, 6 }, "2.033.333.100", "1.769.523.902", "87,03", "263.809.198", "12,97", 5, 5, 12)]
    [InlineData("sasaran 1", new[] { 2, 5 }, "281.961.200", "238.020.600", "84,42", "43.940.600", "15,58", 2, 2, 5)]
    [InlineData("sasaran 2", new[] { 3, 4 }, "1.098.705.100", "1.095.556.100", "99,71", "3.149.000", "0,29", 2, 2, 4)]
    [InlineData("sasaran 3", new[] { 6 }, "652.666.800", "435.947.202", "66,79", "216.719.598", "33,21", 1, 1, 3)]
    [InlineData("penunjang", new[] { 1 }, "2.886.765.506", "2.247.448.528", "77,85", "639.316.978", "22,15", 1, 7, 23)]
    public void Ringkasan_Belitung_Timur_2022(
        string nama, int[] program, string pagu, string realisasi, string serapan, string sisa, string persenSisa, int p, int k, int s)
    {
        var r = RingkasanAnggaran.Dari("anggaran.ringkasan", nama, [.. program.Select(n => Pohon[n - 1])]);
        new[] { r.Pagu, r.Realisasi, r.Serapan, r.Sisa, r.PersenSisa }.Select(f => f.CetakAngka())
            .ShouldBe([pagu, realisasi, serapan, sisa, persenSisa]);
        new[] { r.BanyakProgram, r.BanyakKegiatan, r.BanyakSubKegiatan }.Select(f => f.Besaran.Nilai).ShouldBe([p, k, s]);
    }

    // program, pagu, realisasi, serapan, capaian fisik (Σ fisik × pagu ÷ Σ pagu)
    [Theory]
    [InlineData(2, "182.768.200", "166.613.200", "91,16", "100,00")]
    [InlineData(3, "1.080.843.100", "1.078.044.100", "99,74", "92,23")]
    [InlineData(4, "17.862.000", "17.512.000", "98,04", "100,00")]
    [InlineData(5, "99.193.000", "71.407.400", "71,99", "88,00")]
    [InlineData(6, "652.666.800", "435.947.202", "66,79", "100,00")]
    public void Program_Belitung_Timur_2022(int urut, string pagu, string realisasi, string serapan, string fisik)
    {
        var p = Pohon[urut - 1];
        p.Urut.ShouldBe(urut);
        new[] { p.Pagu, p.Realisasi, p.Serapan, p.CapaianFisik }.Select(f => f.CetakAngka()).ShouldBe([pagu, realisasi, serapan, fisik]);
        (p.TargetFisik, p.RealisasiFisik).ShouldBe((null, null));
    }

    // kegiatan of the supporting program, as the report prints them
    [Theory]
    [InlineData(1, "27.927.900", "3.570.000", "12,78")]
    [InlineData(2, "1.385.686.700", "1.136.500.855", "82,02")]
    [InlineData(3, "40.800.000", "25.200.000", "61,76")]
    [InlineData(4, "502.477.650", "297.818.251", "59,27")]
    [InlineData(5, "53.166.000", "50.939.000", "95,81")]
    [InlineData(6, "454.428.856", "427.498.522", "94,07")]
    [InlineData(7, "422.278.400", "305.921.900", "72,45")]
    public void Kegiatan_penunjang_Belitung_Timur_2022(int urut, string pagu, string realisasi, string serapan)
    {
        var k = Pohon[0].Anak[urut - 1];
        new[] { k.Pagu, k.Realisasi, k.Serapan }.Select(f => f.CetakAngka()).ShouldBe([pagu, realisasi, serapan]);
    }

    [Theory]
    [InlineData("pmdn86-2017-gt", new[] { 14, 6, 5, 4, 6 }, new[] { 40, 17, 14, 12, 17 })]
    [InlineData("pmdn86-2017-gte", new[] { 13, 6, 6, 4, 6 }, new[] { 37, 17, 17, 12, 17 })]
    public void Sebaran_serapan_35_sub_kegiatan(string skala, int[] banyak, int[] persen)
    {
        var s = Sebaran.Hitung("sebaran", KatalogSkala.Cari(skala, new(2022, 12, 31)).ShouldNotBeNull(),
            [.. Pohon.SelectMany(p => p.Sub).Select(x => (x.Nama, x.Serapan))]);
        s.Kelas.Select(k => (int?)k.Banyak.Besaran.Nilai).ShouldBe(banyak.Cast<int?>());
        s.Kelas.Select(k => (int?)k.PersenBulat.Besaran.Nilai).ShouldBe(persen.Cast<int?>());
        s.TanpaKelas.ShouldBeEmpty();
    }

    [Fact]
    public void Sebaran_capaian_fisik_35_sub_kegiatan()
    {
        // not 100: 10/30 = 33,33 (5th class); 90/100 = 90 (2nd); 10/11 = 90,91 (1st); 7/10 = 70 (3rd)
        var s = Sebaran.Hitung("sebaran", KatalogSkala.Cari("pmdn86-2017-gt", new(2022, 12, 31)).ShouldNotBeNull(),
            [.. Pohon.SelectMany(p => p.Sub).Select(x => (x.Nama, x.CapaianFisik))]);
        s.Kelas.Select(k => (int?)k.Banyak.Besaran.Nilai).ShouldBe([32, 1, 1, 0, 1]);
        s.Kelas[4].Anggota.ShouldBe(["Sub kegiatan 4"]);
    }

    [Fact]
    public void Id_unik_dan_berpola()
    {
        var simpul = Pohon.Concat(Pohon.SelectMany(p => p.Anak)).Concat(Pohon.SelectMany(p => p.Sub)).ToList();
        var id = simpul.SelectMany(s => new[] { s.Pagu, s.Realisasi, s.Serapan, s.Sisa, s.PersenSisa, s.CapaianFisik }).Select(f => f.Id).ToList();
        id.ShouldBeUnique();
        id.ShouldContain("anggaran.program.8.01.03.serapan");
        id.ShouldContain("anggaran.kegiatan.8.01.01.2.07.pagu");
        id.ShouldContain("anggaran.sub.35.capaian-fisik");
        Pohon.SelectMany(p => p.Sub).Select(s => s.Urut).ShouldBe(Enumerable.Range(1, 35));
        Pohon.SelectMany(p => p.Anak).Select(s => s.Urut).ShouldBe(Enumerable.Range(1, 12));
    }

    [Fact]
    public void Kegiatan_berkode_sama_di_dua_program_tidak_bergabung()
    {
        var satu = BelitungTimur.Baris(1, 1, 1, 1, 1, 10, 5);
        var dua = BelitungTimur.Baris(2, 2, 1, 1, 1, 20, 5) with { KodeKegiatan = satu.KodeKegiatan };
        var kegiatan = PohonAnggaran.Susun([satu, dua]).SelectMany(p => p.Anak).ToList();
        kegiatan.Select(k => k.Pagu.Besaran.Nilai).ShouldBe([10, 20]);
        kegiatan.Select(k => k.Pagu.Id).ShouldBeUnique();
    }

    // pagu, realisasi, target, fisik → serapan, sisa, fisik
    [Theory]
    [InlineData("100", "80", "4", "3", "80,00", "20", "75,00")]
    [InlineData("100", "0", "4", "4", "0,00", "100", "100,00")]
    [InlineData("100", "120", "4", "6", "120,00", "−20", "150,00")]
    [InlineData("0", "0", "4", "4", "–", "0", "100,00")]
    [InlineData("100", "", "4", "", "–", "–", "–")]
    [InlineData("", "50", "", "4", "–", "–", "–")]
    [InlineData("100", "50", "0", "0", "50,00", "50", "–")]
    public void Kasus_tepi_sub_kegiatan(
        string pagu, string realisasi, string target, string fisik, string serapan, string sisa, string capaian)
    {
        static decimal? N(string t) => t.Length == 0 ? null : Contoh.Angka(t);
        var s = PohonAnggaran.Susun([BelitungTimur.Baris(1, 1, 1, N(target), N(fisik), N(pagu), N(realisasi))])[0].Sub[0];
        new[] { s.Serapan, s.Sisa, s.CapaianFisik }.Select(f => f.CetakAngka()).ShouldBe([serapan, sisa, capaian]);
        new[] { s.Serapan, s.Sisa, s.CapaianFisik }.Where(f => !f.Besaran.Ada).ShouldAllBe(f => (f.Besaran.Alasan ?? "").Length > 5);
    }

    [Fact]
    public void Fisik_kosong_membuat_program_kosong_kecuali_pagunya_nol()
    {
        var terukur = BelitungTimur.Baris(1, 1, 1, 10, 5, 100, 50);
        var kosong = PohonAnggaran.Susun([terukur, BelitungTimur.Baris(2, 1, 1, 10, null, 100, 50)])[0].CapaianFisik;
        kosong.Besaran.Alasan.ShouldBe("1 dari 2 sub kegiatan belum memiliki capaian fisik");
        PohonAnggaran.Susun([terukur, BelitungTimur.Baris(2, 1, 1, 10, null, 0, 0)])[0].CapaianFisik.CetakAngka().ShouldBe("50,00");
    }

    [Fact]
    public void Angka_yang_terlalu_besar_menjadi_alasan_bukan_kegagalan()
    {
        var p = PohonAnggaran.Susun([BelitungTimur.Baris(1, 1, 1, 1, 5, decimal.MaxValue, 1), BelitungTimur.Baris(2, 1, 1, 1, 5, 1, 1)])[0];
        foreach (var f in new[] { p.Pagu, p.CapaianFisik })
        {
            f.Besaran.Ada.ShouldBeFalse();
        }

        p.Pagu.Besaran.Alasan.ShouldNotBeNull().ShouldContain("periksa banyaknya digit");
        p.Realisasi.Besaran.Nilai.ShouldBe(2);
    }

    [Fact]
    public void Setiap_angka_program_dapat_ditelusuri_sampai_isian()
    {
        static IEnumerable<Fakta> Turun(Fakta f) => f.Turunan is Isian ? [f] : f.Masukan.SelectMany(Turun);
        Turun(Pohon[2].Realisasi).Select(f => f.Id).ShouldBe(["anggaran.sub.27.realisasi", "anggaran.sub.28.realisasi", "anggaran.sub.29.realisasi"]);
        Turun(Pohon[2].CapaianFisik).Distinct().Count().ShouldBe(9);
    }

    [Fact]
    public void Jumlah_berjenjang_sama_dengan_jumlah_datar_dan_tak_bergantung_urutan() => Prop.ForAll<(byte, byte, int, int)[], int>((baris, putar) =>
    {
        var isian = baris.Select((b, i) => BelitungTimur.Baris(
            i + 1, 1 + (b.Item1 % 6), 1 + (b.Item2 % 3), 7, b.Item1, Math.Abs((decimal)b.Item3), Math.Abs((decimal)b.Item4))).ToList();
        // another order: sorted by a key that the generator chose
        var acak = isian.OrderBy(i => (i.Asal.Baris * 7919L) ^ putar).ToList();
        var a = RingkasanAnggaran.Dari("a", "a", PohonAnggaran.Susun(isian));
        var b = RingkasanAnggaran.Dari("b", "b", PohonAnggaran.Susun(acak));
        return a.Pagu.Besaran.Nilai == isian.Sum(i => i.Pagu.Besaran.Nilai)
            && a.Realisasi.Besaran.Nilai == isian.Sum(i => i.RealisasiAnggaran.Besaran.Nilai)
            && (a.Pagu.Besaran, a.Realisasi.Besaran, a.Serapan.Besaran, a.Sisa.Besaran) == (b.Pagu.Besaran, b.Realisasi.Besaran, b.Serapan.Besaran, b.Sisa.Besaran)
            && a.CapaianFisik.Cetak() == b.CapaianFisik.Cetak()
            && a.BanyakSubKegiatan.Besaran.Nilai == isian.Count
            && a.BanyakKegiatan.Besaran == b.BanyakKegiatan.Besaran;
    }).Periksa();

    [Fact]
    public void Lima_ribu_sub_kegiatan_dijumlahkan_tepat()
    {
        var isian = Enumerable.Range(1, 5000).Select(n => BelitungTimur.Baris(n, 1 + (n % 97), 1 + (n % 7), 10, 5, n, n)).ToList();
        var r = RingkasanAnggaran.Dari("semua", "semua", PohonAnggaran.Susun(isian));
        (r.Pagu.CetakAngka(), r.Serapan.CetakAngka(), r.CapaianFisik.CetakAngka()).ShouldBe(("12.502.500", "100,00", "50,00"));
    }
}
