using Akuntabel.Core.Laporan.Lingkup;
using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>Whoever writes an outline finds every name that the product computes in the guide.</summary>
public partial class NamaKerangkaTests
{
    private static readonly string[] DaftarButir = ["sasaran", "indikator", "program", "kegiatan", "sub"];

    private static readonly string[] DaftarLingkup = ["anggaran", "anggaran-sasaran", "anggaran-penunjang", "belanja"];

    [Theory]
    [InlineData("belitung-timur-2022")]
    [InlineData("ntt-2023")]
    [InlineData("kalteng-2023-tw2")]
    public void Setiap_nama_yang_dihitung_ada_dalam_panduan(string contoh)
    {
        var panduan = Path.Combine(ContohBelitungTimur.Folder, "..", "..", "docs", "panduan");
        var dikenal = new[] { "kerangka.md", "berkas.md" }.SelectMany(b => PolaNama().Matches(File.ReadAllText(Path.Combine(panduan, b))).SelectMany(m => m.Groups[1].Value.Split('.'))).ToHashSet(StringComparer.Ordinal);
        var data = PembacaInstansi.Baca(Path.Combine(ContohBelitungTimur.Folder, "..", contoh)).Data.ShouldNotBeNull();
        var (akar, _) = PembangunLingkup.Bangun(data);
        var nama = akar.Isi.Keys.Except(data.Isi.Isi.Keys)
            .Concat(DaftarButir.SelectMany(d => ((NilaiDaftar)akar.Isi[d]).Butir.OfType<NilaiLingkup>().SelectMany(b => b.Isi.Keys)))
            .Concat(DaftarLingkup.SelectMany(d => (akar.Isi[d] as NilaiLingkup)?.Isi.Keys ?? [])).ToHashSet(StringComparer.Ordinal);
        // what a file says under its own names is described with the file
        nama.ExceptWith(NamaBerkas(data.Isi.Isi["perencanaan"]));
        nama.Except(dikenal).Order(StringComparer.Ordinal).ShouldBeEmpty("tambahkan pada docs/panduan/kerangka.md");
    }

    private static IEnumerable<string> NamaBerkas(Nilai nilai) => nilai switch
    {
        NilaiLingkup l => l.Isi.Keys.Concat(l.Isi.Values.SelectMany(NamaBerkas)),
        NilaiDaftar d => d.Butir.SelectMany(NamaBerkas),
        _ => [],
    };

    [GeneratedRegex("`([a-z][a-z0-9.<>-]*)`")]
    private static partial Regex PolaNama();
}
