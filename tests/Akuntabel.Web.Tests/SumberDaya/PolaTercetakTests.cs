using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.SumberDaya;

namespace Akuntabel.Web.Tests.SumberDaya;

/// <summary>A register that the product offers is a table of the report that it writes: nobody types figures that are printed nowhere.</summary>
public sealed class PolaTercetakTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    [Fact]
    public async Task Setiap_register_yang_ditawarkan_tercetak_dengan_semua_angkanya()
    {
        var berkas = new Dictionary<string, ReadOnlyMemory<byte>>();
        var angka = new List<string>();
        foreach (var (pola, ke) in PolaRegister.Semua.Select((p, i) => (p, i)))
        {
            var kepala = Encoding.UTF8.GetString(pola.Buat(2025, Array.Empty<UnitBertingkat>())).TrimStart('\uFEFF').Split('\n')[0].TrimEnd('\r');
            var pemisah = kepala.Contains(';', StringComparison.Ordinal) ? ';' : ',';
            // of each column a figure that stands nowhere else; words where the column holds words
            var sel = kepala.Split(pemisah).Select((k, i) => k is "satuan" ? $"rim{ke}" : i == 0 ? $"Baris{ke}" : $"{(ke * 100) + 1000 + i}").ToList();
            angka.AddRange(sel.Select(s => s.Length == 4 && s.All(char.IsDigit) ? $"{s[0]}.{s[1..]}" : s));
            berkas[$"register/{pola.Nama}.csv"] = Encoding.UTF8.GetBytes($"{kepala}\n{string.Join(pemisah, sel)}\n");
        }

        await pelayan.DokumenAsync(JenisDokumen.SumberDaya, Periode.Tahun(2025), new KumpulanBerkas(berkas), PelayanUji.Dinas);
        await pelayan.DokumenAsync(JenisDokumen.Profil, Periode.Tahun(2025), Satu("instansi.yaml", "nama: Dinas Uji\n"), PelayanUji.Dinas);
        await pelayan.DokumenAsync(JenisDokumen.Laporan, Periode.Tahun(2025), Satu("laporan.yaml", "jenis: lkj\ntahun: 2025\n"), PelayanUji.Dinas);
        using var klien = await pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        var html = await klien.GetStringAsync("/pd/dinas/laporan/2025?handler=Tampilan");
        angka.Where(a => !html.Contains(a, StringComparison.Ordinal)).ShouldBeEmpty();
        html.ShouldNotContain("Data kepegawaian tidak dimuat");
        html.ShouldNotContain("Data sarana dan prasarana tidak dimuat");
    }

    private static KumpulanBerkas Satu(string jalur, string isi) => new([new(jalur, Encoding.UTF8.GetBytes(isi))]);
}
