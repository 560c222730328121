using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using static Akuntabel.Dokumen.Tests.Contoh.ContohBelitungTimur;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The figures that must come out, and those of the published report that must not.</summary>
public partial class AngkaContohTests
{
    [Theory]
    [InlineData("anggaran.seluruh.pagu", "4920098606")]
    [InlineData("anggaran.seluruh.realisasi", "4016972430")]
    [InlineData("anggaran.seluruh.sisa", "903126176")]
    [InlineData("anggaran.seluruh.serapan", "81.64")]
    [InlineData("anggaran.sasaran.pagu", "2033333100")]
    [InlineData("anggaran.sasaran.realisasi", "1769523902")]
    [InlineData("anggaran.sasaran.serapan", "87.03")]
    [InlineData("sasaran.2.anggaran.pagu", "1098705100")]
    [InlineData("sasaran.2.anggaran.realisasi", "1095556100")]
    [InlineData("sasaran.2.anggaran.serapan", "99.71")]
    [InlineData("anggaran.seluruh.banyak-sub-kegiatan", "35")]
    [InlineData("anggaran.program.8.01.03.pagu", "1080843100")]
    [InlineData("anggaran.program.8.01.03.realisasi", "1078044100")]
    [InlineData("anggaran.program.8.01.03.serapan", "99.74")]
    [InlineData("anggaran.program.8.01.03.capaian-fisik", "92.23")]
    public void Nilai_fakta(string id, string nilai) =>
        AngkaIndonesia.Bulatkan(Fakta(id).Besaran.Nilai.ShouldNotBeNull(), 2).ShouldBe(decimal.Parse(nilai, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("4.920.098.606")]
    [InlineData("4.016.972.430")]
    [InlineData("81,64 %")]
    [InlineData("903.126.176")]
    [InlineData("2.033.333.100")]
    [InlineData("1.769.523.902")]
    [InlineData("87,03")]
    [InlineData("1.098.705.100")]
    [InlineData("1.095.556.100")]
    [InlineData("99,71")]
    [InlineData("1.080.843.100")]
    [InlineData("1.078.044.100")]
    [InlineData("99,74")]
    [InlineData("92,23")]
    [InlineData("empat miliar enam belas juta sembilan ratus tujuh puluh dua ribu empat ratus tiga puluh rupiah")]
    [InlineData("35 (tiga puluh lima) sub kegiatan")]
    [InlineData("3 (tiga) sasaran")]
    public void Tercetak(string teks) => Tulisan.ShouldContain(teks);

    [Theory]
    [InlineData("1.556.506.595")]
    [InlineData("1.467.597.375")]
    [InlineData("94,28")]
    [InlineData("98,12")]
    [InlineData("4 (empat) sasaran")]
    [InlineData("empat sasaran")]
    [InlineData("33 sub kegiatan")]
    [InlineData("33 (tiga puluh tiga)")]
    [InlineData("{{")]
    [InlineData("}}")]
    public void Angka_keliru_laporan_terbit_tidak_ada(string teks) => TanpaCatatan.ShouldNotContain(teks);

    [Fact]
    public void Jumlah_belanja_dan_tiga_sasaran_pada_tabelnya()
    {
        Baris(Tabel("Rincian Alokasi Anggaran"), "Belanja Daerah").TakeLast(3).ShouldBe(["4.920.098.606", "4.016.972.430", "81,64"]);
        Baris(Tabel("Alokasi dan Realisasi Anggaran untuk Mencapai Sasaran"), "Jumlah").TakeLast(3).ShouldBe(["2.033.333.100", "1.769.523.902", "87,03"]);
    }

    [Fact]
    public void Program_partai_politik_memakai_angkanya_sendiri()
    {
        var program = Baris(Tabel("Capaian Kinerja dan Realisasi Anggaran Program"), "Program Peningkatan Peran Partai Politik");
        program.ShouldContain("92,23");
        program.ShouldContain("1.080.843.100");
        program.ShouldContain("1.078.044.100");
        program.ShouldContain("99,74");
    }

    [Fact]
    public void Tiga_puluh_lima_sub_kegiatan_tersebar_14_6_5_4_6()
    {
        Tabel("Capaian Kinerja dan Realisasi Anggaran Sub Kegiatan").Baris.Count(b => b.Jenis == JenisBaris.Isi).ShouldBe(35);
        var kelas = FaktaNaskah.DenganMasukan(DaftarAngka.Select(a => a.Fakta)).Where(f => f.Id.StartsWith("sebaran.serapan-sub.", StringComparison.Ordinal) && f.Id.EndsWith(".banyak", StringComparison.Ordinal));
        kelas.Select(f => f.Besaran.Nilai).OfType<decimal>().Take(5).ShouldBe([14m, 6m, 5m, 4m, 6m]);
    }

    [Fact]
    public void Tidak_ada_angka_kosong_di_tempat_yang_menuntut_nilai() =>
        Laporan.Telusuri().Where(r => r.Isi.Any(i => i is Angka { Bentuk: AngkaIndonesia.Kosong })).Select(r => r.Tempat.ToString()).ShouldBeEmpty();

    [Fact]
    public void Tidak_ada_angka_tanpa_sumber() =>
        AngkaTanpaSumber.Cari(Laporan).Select(a => a.ToString()).ShouldBeEmpty();

    [Fact]
    public void Tidak_ada_NIP() => PolaNip().Matches(Tulisan).Select(m => m.Value).ShouldBeEmpty();

    [Fact]
    public void Hari_setiap_tanggal_benar()
    {
        string[] hari = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
        string[] bulan = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
        var tanggal = PolaHari().Matches(TanpaCatatan);
        tanggal.Count.ShouldBeGreaterThan(3);
        foreach (Match m in tanggal)
        {
            var d = new DateOnly(int.Parse(m.Groups[4].Value, CultureInfo.InvariantCulture), Array.IndexOf(bulan, m.Groups[3].Value) + 1, int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture));
            hari[(int)d.DayOfWeek].ShouldBe(m.Groups[1].Value, m.Value);
        }
    }

    [Fact]
    public void Id_yang_sama_berarti_fakta_yang_sama()
    {
        var semua = DaftarAngka.Select(a => a.Fakta).Distinct().SelectMany(f => f.Masukan.Append(f)).Distinct();
        semua.GroupBy(f => f.Id).Where(g => g.Select(f => (f.Besaran, f.Kata, f.Satuan.Nama)).Distinct().Count() > 1).Select(g => string.Join(" ≠ ", g)).ShouldBeEmpty();
    }

    [Fact]
    public void Setiap_angka_terhitung_berujung_pada_isian_berbaris()
    {
        var isian = FaktaNaskah.DenganMasukan(DaftarAngka.Select(a => a.Fakta)).Where(f => f.Turunan is Isian).ToList();
        isian.Count.ShouldBeGreaterThan(150);
        isian.Where(f => f.Turunan is Isian { Asal: { Baris: < 1 } or { Berkas: "" } }).Select(f => f.Id).ShouldBeEmpty();
        isian.Select(f => ((Isian)f.Turunan).Asal.Berkas).Distinct().Where(b => !File.Exists(Path.Combine(Folder, b))).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\d{18}|\d{8} \d{6} \d \d{3}")]
    private static partial Regex PolaNip();

    [GeneratedRegex(@"\b(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), (\d{1,2}) (\p{L}+) (\d{4})")]
    private static partial Regex PolaHari();
}
