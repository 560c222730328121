using Akuntabel.Core.Anggaran;

namespace Akuntabel.Core.Tests.Anggaran;

public sealed class AnggaranUnitTests
{
    private static readonly IReadOnlyList<SimpulAnggaran> Pohon = PohonAnggaran.Susun(BelitungTimur.Isian);

    [Fact]
    public void Setiap_sub_kegiatan_dihitung_sekali_dan_yang_tanpa_pemilik_paling_akhir()
    {
        var unit = AnggaranUnit.Susun(Pohon, s => s.Urut <= 5 ? "" : s.Urut % 2 == 0 ? "Bidang Satu" : "Bidang Satu dan Bidang Dua");
        unit.Select(u => u.Unit).ShouldBe(["Bidang Satu", "Bidang Satu dan Bidang Dua", ""]);
        unit.SelectMany(u => u.DaftarSub).Select(s => s.Urut).Order().ShouldBe(Enumerable.Range(1, 35));
        unit.Sum(u => u.Angka.Pagu.Besaran.Nilai).ShouldBe(4_920_098_606m);
        unit.Sum(u => u.Angka.Realisasi.Besaran.Nilai).ShouldBe(4_016_972_430m);
    }

    [Fact]
    public void Satu_unit_untuk_satu_program_berangka_program_itu()
    {
        var (unit, program) = (AnggaranUnit.Susun([Pohon[4]], _ => "Bidang Satu").ShouldHaveSingleItem(), Pohon[4]);
        new[] { unit.Angka.Pagu, unit.Angka.Realisasi, unit.Angka.Serapan, unit.Angka.CapaianFisik }.Select(f => f.Besaran.Nilai)
            .ShouldBe(new[] { program.Pagu, program.Realisasi, program.Serapan, program.CapaianFisik }.Select(f => f.Besaran.Nilai));
    }
}
