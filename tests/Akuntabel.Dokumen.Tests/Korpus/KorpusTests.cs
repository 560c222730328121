using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Benchmarks.Korpus.Isi;
using Akuntabel.Benchmarks.Korpus.Penulis;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Tests.Korpus;

/// <summary>The maker of reports is honest: what it calls right is right, what it calls wrong is wrong.</summary>
public sealed class KorpusTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-korpus-").FullName;

    public static TheoryData<int> Benih => [.. Enumerable.Range(1, 40)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Benih))]
    public void Laporan_bersih_tidak_memuat_pertentangan(int benih)
    {
        var l = PenyusunKorpus.SusunBersih(benih);
        l.DaftarKesalahan.ShouldBeEmpty();
        l.DaftarHubungan.Count.ShouldBeGreaterThan(40);
        l.DaftarHubungan.Where(h => !h.Berlaku).Select(h => $"{h.Jenis} {h.Hasil.Pokok}: {h.Hasil.Teks}").ShouldBeEmpty();
        var tercetak = l.DaftarLarik().SelectMany(x => x.Isi.DaftarCetakan).ToList();
        tercetak.ShouldAllBe(c => !c.Rusak && c.Teks == c.Benar);
        tercetak.Where(c => c.Nilai is not null).ShouldAllBe(c => Sesuai(c));
    }

    [Theory]
    [MemberData(nameof(Benih))]
    public void Tiap_kesalahan_tercatat_nyata_dan_tiap_yang_nyata_tercatat(int benih)
    {
        var l = PenyusunKorpus.Susun(benih);
        var tercatat = l.DaftarKesalahan.SelectMany(k => k.Cetakan).ToHashSet();
        l.DaftarKesalahan.ShouldAllBe(k => k.Cetakan.All(c => c.Teks != c.Benar) && k.Tempat.Length > 0);
        l.DaftarLarik().SelectMany(x => x.Isi.DaftarCetakan).Where(c => c.Rusak).ShouldBe(tercatat, ignoreOrder: true);
        l.DaftarHubungan.Where(h => !h.Berlaku).ShouldAllBe(h => h.Semua.Any(tercatat.Contains));
    }

    [Fact]
    public void Seperlima_laporan_bersih_dan_tidak_ada_yang_lebih_dari_dua_belas()
    {
        var banyak = Enumerable.Range(1, 100).Select(n => PenyusunKorpus.Susun(n).DaftarKesalahan.Count).ToList();
        banyak.Count(n => n == 0).ShouldBeInRange(10, 30);
        banyak.Max().ShouldBeInRange(8, 12);
    }

    [Theory]
    [InlineData("md")]
    [InlineData("txt")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void Benih_yang_sama_memberi_berkas_yang_terbaca_sama(string format)
    {
        var satu = Tulis(7, format);
        Tulis(7, format).ShouldBe(satu);
        Tulis(8, format).ShouldNotBe(satu);
        satu.Length.ShouldBeGreaterThan(3000);
    }

    private static bool Sesuai(Cetakan c) => Digit(c.Teks[c.Bentuk.Depan.Length..^c.Bentuk.Belakang.Length]) == Digit($"{c.Nilai}");

    /// <summary>The digits of a figure without the zeros at its end, which printing may add or leave out.</summary>
    private static string Digit(string teks) => string.Concat(teks.Where(char.IsAsciiDigit)).TrimEnd('0');

    private string Tulis(int benih, string format)
    {
        var d = PembacaDokumen.Baca(PenulisKorpus.Tulis(PenyusunKorpus.Susun(benih), format, _folder));
        return string.Join('\n', d.Blok.Select(b => b is ParagrafTerbaca p ? p.Teks : b is TabelTerbaca t ? string.Join('|', t.Isi.SelectMany(x => x.Sel).Select(s => s.Teks)) : ""));
    }
}
