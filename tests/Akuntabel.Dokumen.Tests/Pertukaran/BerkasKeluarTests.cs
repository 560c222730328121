using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using FsCheck;
using FsCheck.Fluent;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Tables that go out: no cell is a formula for a spreadsheet, whatever its separator, and what comes back says what went out.</summary>
public class BerkasKeluarTests
{
    private const string Huruf = "a=+-@'\",;\t\n1 é＝";

    [Theory]
    [InlineData("uraian,jumlah\n=HYPERLINK(\"x\"),1\n", "uraian,jumlah\n'=HYPERLINK(\"x\"),1\n")]
    [InlineData("uraian,jumlah\n\"=1+1\",-5\n", "uraian,jumlah\n\"'=1+1\",-5\n")]
    [InlineData("uraian;jumlah\n-2+3+cmd|' /C calc'!A0;-1.234,5\n", "uraian;jumlah\n'-2+3+cmd|' /C calc'!A0;-1.234,5\n")]
    [InlineData("a,b\n@SUM(A1),+62 812\n", "a,b\n'@SUM(A1),'+62 812\n")]
    [InlineData("a,b\nx;=1+1,\"y\n=2+2\"\n", "a,b\nx;'=1+1,\"y\n'=2+2\"\n")]
    [InlineData("a,b\n\"x;\"\"=1+1\"\"\",＝1\n", "a,b\n\"x;\"\"'=1+1\"\"\",'＝1\n")]
    [InlineData("=a,b\n-,-12.34\n", "'=a,b\n-,-12.34\n")]
    [InlineData("\uFEFF=a,b\n1,2\n", "\uFEFF'=a,b\n1,2\n")]
    [InlineData("a,b\n'=1+1,'kata\n", "a,b\n'=1+1,'kata\n")]
    [InlineData("a,b\n\t=1+1,-1e5\n", "a,b\n\t'=1+1,-1e5\n")]
    public void Sel_yang_dapat_menjadi_rumus_diberi_apostrof_dan_angka_tidak(string isi, string keluar) => Keluar("register/x.csv", isi).ShouldBe(keluar);

    [Fact]
    public void Selain_tabel_keluar_bita_demi_bita() => Keluar("narasi/x.md", "=1+1\n- butir\n").ShouldBe("=1+1\n- butir\n");

    [Fact]
    public void Tabel_bukan_UTF8_dijaga_juga() =>
        BerkasKeluar.Satu("x.csv", Encoding.Latin1.GetBytes("a,é\n=1+1,ü\n")).ToArray().ShouldBe(Encoding.Latin1.GetBytes("a,é\n'=1+1,ü\n"));

    [Fact]
    public void Pembaca_mendapat_isi_yang_sama_apa_pun_isinya() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), benih =>
    {
        var acak = new Random(benih);
        var kepala = new IsiTabel(["satu", "dua"], []);
        var tabel = kepala with { Baris = [.. Enumerable.Range(0, 4).Select(_ => BarisTabel.Baru([Teks(acak), Teks(acak)])).Where(b => !b.Kosong)] };
        var teks = PenyuntingCsv.Tulis(tabel);
        // both as our editor writes it, and as somebody typed it without any guard
        foreach (var isi in new[] { teks, "satu,dua\n" + string.Concat(Enumerable.Range(0, 4).Select(_ => $"\"{Kutip(acak)}\",{Kutip(acak)}\n")) })
        {
            if (IsiTabel.Coba(isi) is { } semula)
            {
                Sel(IsiTabel.Coba(Keluar("x.csv", isi)).ShouldNotBeNull()).ShouldBe(Sel(semula), isi);
            }
        }

        Sel(IsiTabel.Coba(teks).ShouldNotBeNull()).ShouldBe(Sel(tabel));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Unduhan_yang_diimpor_lagi_adalah_berkas_yang_tersimpan()
    {
        var tersimpan = Berkas(("kinerja.csv", "a,b\n=1+1,-5\n"), ("narasi/x.md", "=1\n"));
        var kembali = UnggahanBerkas.Baca([("semua.zip", ArsipBerkas.Tulis(BerkasKeluar.Semua(tersimpan)))], tersimpan).Berkas;
        kembali.Isi.Select(b => (b.Key, Encoding.UTF8.GetString(b.Value.Span))).ShouldBe(tersimpan.Isi.Select(b => (b.Key, Encoding.UTF8.GetString(b.Value.Span))));
        var satu = UnggahanBerkas.Baca([("kinerja.csv", BerkasKeluar.Satu("kinerja.csv", tersimpan.Isi["kinerja.csv"]).ToArray())], tersimpan).Berkas;
        Encoding.UTF8.GetString(satu.Isi["kinerja.csv"].Span).ShouldBe("a,b\n=1+1,-5\n");
    }

    private static string Keluar(string jalur, string isi) => Encoding.UTF8.GetString(BerkasKeluar.Satu(jalur, Encoding.UTF8.GetBytes(isi)).Span);

    private static KumpulanBerkas Berkas(params (string Jalur, string Isi)[] daftar) =>
        new(daftar.Select(d => KeyValuePair.Create(d.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(d.Isi))));

    private static string Teks(Random acak) => new([.. Enumerable.Range(0, acak.Next(8)).Select(_ => Huruf[acak.Next(Huruf.Length)])]);

    private static string Kutip(Random acak) => Teks(acak).Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static List<string> Sel(IsiTabel t) => [.. t.Baris.Select(b => b.Tanda).Where(b => b.Length > 0)];
}
