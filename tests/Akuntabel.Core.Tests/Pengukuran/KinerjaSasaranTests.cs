using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using FsCheck.Fluent;
using static Akuntabel.Core.Tests.KantorUji;

namespace Akuntabel.Core.Tests.Pengukuran;

/// <summary>Sasaran, budget and counts together.</summary>
public class KinerjaSasaranTests
{
    [Fact]
    public void Yang_belum_diukur_tidak_ikut_rata_rata_tetapi_dihitung_tersendiri()
    {
        var hasil = new KantorUji().Sasaran("A", [], Isian("1"), Isian("2")).Sasaran("B", [], Isian("3"))
            .Dijanjikan(("1", Angka(50, "%")), ("2", Angka(50, "%")), ("3", Angka(50, "%"))).Diukur("1", 50).Diukur("3", 40).Hitung();
        hasil.DaftarSasaran.Select(s => s.Capaian.CetakAngka()).ShouldBe(["100,00", "80,00"]);
        (hasil.CapaianRata.CetakAngka(), hasil.PredikatRata.Kata).ShouldBe(("90,00", "Memuaskan"));
        (hasil.BanyakTercapai.CetakAngka(), hasil.BanyakTidakTercapai.CetakAngka(), hasil.BanyakBelumDiukur.CetakAngka())
            .ShouldBe(("1", "1", "1"));
    }

    [Fact]
    public void Program_dua_sasaran_dihitung_satu_kali()
    {
        var hasil = new KantorUji().Sasaran("A", ["1", "2"], Isian("1")).Sasaran("B", ["2"], Isian("2"))
            .Sub("1", "a", 100, 50).Sub("2", "b", 1000, 500).Sub("3", "c", 10_000, 10_000).Hitung();
        hasil.DaftarSasaran.Select(s => (s.Anggaran.Pagu.Besaran.Nilai, s.AnggaranSendiri.Pagu.Besaran.Nilai))
            .ShouldBe([(1100, 100), (1000, 0)]);
        hasil.Anggaran.Sasaran.Pagu.Besaran.Nilai.ShouldBe(1100);
        hasil.Anggaran.Penunjang.Pagu.Besaran.Nilai.ShouldBe(10_000);
        hasil.Anggaran.ProgramBersama.ShouldHaveSingleItem().Kode.ShouldBe("2");
    }

    /// <summary>Whichever programs serve whichever sasaran, no rupiah is counted twice and none is lost.</summary>
    [Fact]
    public void Tidak_ada_rupiah_yang_terhitung_dua_kali() => Prop.ForAll<bool[], int[]>((menunjang, pagu) =>
    {
        var kantor = new KantorUji();
        for (var p = 0; p < pagu.Length; p++)
        {
            kantor.Sub($"{p}", $"{p}.1", Math.Abs((decimal)pagu[p]), 0);
        }

        for (var s = 0; s < 3; s++)
        {
            kantor.Sasaran($"{s}", [.. Enumerable.Range(0, pagu.Length)
                .Where(p => menunjang.Length > 0 && menunjang[((p * 3) + s) % menunjang.Length]).Select(p => $"{p}")], Isian($"{s}"));
        }

        var hasil = kantor.Hitung();
        var sendiri = hasil.DaftarSasaran.Sum(s => s.AnggaranSendiri.Pagu.Besaran.Nilai ?? 0)
            + hasil.Anggaran.ProgramBersama.Sum(p => p.Pagu.Besaran.Nilai ?? 0);
        return pagu.Length == 0
            ? hasil.Anggaran.Seluruh.Pagu.Besaran.Nilai is null
            : sendiri == hasil.Anggaran.Sasaran.Pagu.Besaran.Nilai && hasil.Anggaran.Sasaran.Pagu.Besaran.Nilai
            + hasil.Anggaran.Penunjang.Pagu.Besaran.Nilai == hasil.Anggaran.Seluruh.Pagu.Besaran.Nilai;
    }).Periksa();

    /// <summary>Reached, not reached and not measured are all the indikator there are, and they fall into the classes of the
    /// scale.</summary>
    [Fact]
    public void Setiap_indikator_dicacah_satu_kali() => Prop.ForAll<int[], int?[]>((target, realisasi) =>
    {
        var kantor = new KantorUji().Sasaran("A", [], [.. target.Select((_, n) => Isian($"{n}"))])
            .Dijanjikan([.. target.Select((t, n) => ($"{n}", Angka(t, "%")))]);
        foreach (var (r, n) in realisasi.Take(target.Length).Select((r, n) => (r, n)))
        {
            kantor.Diukur($"{n}", r);
        }

        var hasil = kantor.Hitung();
        var banyak = new[] { hasil.BanyakTercapai, hasil.BanyakTidakTercapai, hasil.BanyakBelumDiukur }.Sum(f => f.Besaran.Nilai ?? -1);
        return banyak == target.Length && hasil.SebaranCapaian.Kelas.Concat(hasil.SebaranCapaian.TanpaKelas)
            .Sum(k => k.Anggota.Count) == target.Length;
    }).Periksa();

    [Theory]
    // achievement 75 %, absorption 50 %: 25 points, of which nothing was saved
    [InlineData(CaraEfisiensi.Sederhana, "25,00", "penyerapan rendah")]
    // (100 × 50 % − 50) ÷ (100 × 50 %) × 100 = 0
    [InlineData(CaraEfisiensi.Pmk214, "0,00", "penyerapan rendah")]
    public void Efisiensi(CaraEfisiensi cara, string angka, string kata)
    {
        var e = new KantorUji { Efisiensi = cara }.Sasaran("A", ["1"], Isian("1")).Dijanjikan(("1", Angka(80, "%"))).Diukur("1", 60)
            .Sub("1", "a", 100, 50, 2, 1)
            .Hitung().DaftarSasaran[0].Efisiensi;
        (e.Pmk214?.Terbatas ?? e.Sederhana.Selisih).CetakAngka().ShouldBe(angka);
        e.Sederhana.Kategori.Kata.ShouldBe(kata);
    }

    [Fact]
    public void Anggaran_yang_belum_diisi_bukan_nol()
    {
        var hasil = new KantorUji().Sasaran("A", ["1"], Isian("1")).Hitung();
        hasil.Anggaran.Seluruh.Pagu.Besaran.Alasan.ShouldBe("anggaran belum diisi");
        hasil.DaftarSasaran[0].Anggaran.Serapan.Besaran.Ada.ShouldBeFalse();
        hasil.DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldBe("program 1 tidak ada di anggaran.csv.");
    }

    [Fact]
    public void Serapan_minimum_perjanjian()
    {
        var minimum = new SerapanMinimum(Angka(85, ""), new Dictionary<KodeProgram, Fakta> { [new("1")] = Angka(50, "") });
        var hasil = new KantorUji { Minimum = minimum }.Sasaran("A", ["1"], Isian("1")).Sub("1", "a", 100, 50).Sub("2", "b", 100, 50)
            .Hitung().Anggaran;
        hasil.KategoriSeluruh.Minimum?.Memenuhi.Kata.ShouldBe("tidak memenuhi");
        hasil.DaftarProgram.Select(p => hasil.Kategori[p].Minimum?.Memenuhi.Kata).ShouldBe(["memenuhi", null]);
    }
}
