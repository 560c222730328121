using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;
using FsCheck.Fluent;

namespace Akuntabel.Core.Tests.Aturan;

public sealed class SebaranTests
{
    private static readonly Skala Target = KatalogSkala.Cari("target", new(2022, 12, 31)).ShouldNotBeNull();
    private static readonly Skala Akip = KatalogSkala.Cari("akip-aa-d", new(2022, 12, 31)).ShouldNotBeNull();

    [Fact]
    public void Yang_belum_diukur_berdiri_sendiri_dan_ikut_membagi()
    {
        var s = Sebaran.Hitung("sebaran", Target, [("A", Contoh.Isi("100 %")), ("B", Contoh.Isi("")), ("C", Contoh.Isi("97.87 %"))]);

        s.Kelas.Select(k => k.Banyak.Besaran.Nilai).ShouldBe([1, 1]);
        s.Kelas[1].Anggota.ShouldBe(["C"]);
        var kosong = s.TanpaKelas.ShouldHaveSingleItem();
        (kosong.Label, kosong.Kelas).ShouldBe(("belum diukur", null));
        kosong.Anggota.ShouldBe(["B"]);
        s.Kelas[0].Persen.Cetak().ShouldBe("33,33\u00a0%");
        s.Kelas.Concat(s.TanpaKelas).Select(k => k.PersenBulat.Besaran.Nilai).ShouldBe([34, 33, 33]);
        s.Kelas[0].Banyak.Id.ShouldBe("sebaran.1.banyak");
        kosong.Banyak.Id.ShouldBe("sebaran.belum-diukur.banyak");
    }

    [Fact]
    public void Tanpa_nilai_tidak_ada_persentase()
    {
        var s = Sebaran.Hitung("sebaran", Target, []);
        s.Kelas.ShouldAllBe(k => k.Banyak.Besaran.Nilai == 0 && !k.Persen.Besaran.Ada && !k.PersenBulat.Besaran.Ada);
        s.TanpaKelas.ShouldBeEmpty();
    }

    [Fact]
    public void Persentase_bulat_selalu_berjumlah_seratus_dan_berjarak_kurang_dari_satu() => Prop.ForAll<int[]>(nilai =>
    {
        if (nilai.Length == 0)
        {
            return true;
        }

        var s = Sebaran.Hitung("s", Akip, [.. nilai.Select(n => ("x", n % 7 == 0 ? Contoh.Isi("") : Contoh.Persen(Math.Abs(n % 120))))]);
        var baris = s.Kelas.Concat(s.TanpaKelas).ToList();
        return baris.Sum(b => b.PersenBulat.Besaran.Nilai) == 100
            && baris.Sum(b => b.Banyak.Besaran.Nilai) == nilai.Length
            && baris.TrueForAll(b => Math.Abs((b.PersenBulat.Besaran.Nilai - b.Persen.Besaran.Nilai) ?? 9) < 1);
    }).Periksa();
}
