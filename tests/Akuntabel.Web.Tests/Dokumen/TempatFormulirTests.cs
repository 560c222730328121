using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Web.FormulirDokumen;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>Whatever a message names has an address: a list as a whole, a row, a field of it, a field of none.</summary>
public class TempatFormulirTests
{
    public static TheoryData<string> Jenis { get; } = new(JenisDokumen.Semua.Select(j => j.Kode));

    [Theory]
    [MemberData(nameof(Jenis))]
    public async Task Setiap_tempat_beralamat(string kode)
    {
        var jenis = JenisDokumen.Cari(kode).ShouldNotBeNull();
        foreach (var bagian in BagianIsian.Untuk(jenis, KumpulanBerkas.Kosong).GroupBy(b => b.Jalur).Select(g => g.ToList()))
        {
            var daftar = bagian.SelectMany(b => b.Uraian.Daftar).Select(d => d.Kunci).Append("tak-ada").Distinct().ToList();
            foreach (var tempat in daftar.SelectMany(k => new[] { k, $"{k}.x", $"{k}[0]", $"{k}[0].x", $"{k}[0].anak[1].pagu" }))
            {
                // one that leads in a circle never answers
                var alamat = await Task.Run(() => (TempatFormulir.Alamat("badan", "d", bagian, tempat, diisi: true),
                    TempatFormulir.Alamat("badan", "d", bagian, tempat, diisi: false), TempatFormulir.DiDaftar("badan", "d", bagian, tempat)),
                    TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
                foreach (var a in new[] { alamat.Item1, alamat.Item2, alamat.Item3 })
                {
                    a.ShouldStartWith("/pd/badan/dokumen/d/isi", Case.Sensitive, $"{bagian[0].Jalur} {tempat}");
                }
            }
        }
    }
}
