using Akuntabel.Dokumen.Dasar;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Xlsx;

/// <summary>Writes the tables of a report as a workbook with live formulas: change a value on the Data sheet and every table follows.</summary>
/// <remarks>The parts are written directly, not through the SDK's object model: the same document gives the same bytes, and quickly.</remarks>
public static class XlsxPenulis
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="naskah">The report.</param>
    /// <param name="keluaran">Where to; stays open.</param>
    public static void Tulis(Naskah naskah, Stream keluaran)
    {
        ArgumentNullException.ThrowIfNull(naskah);
        ArgumentNullException.ThrowIfNull(keluaran);
        var peta = new PetaSel();
        var gaya = new DaftarGaya();
        var tabel = SusunTabel(naskah, peta);
        var data = new LembarData(FaktaData(naskah, peta), peta);
        var lembarTabel = tabel.Select(t => t.Tulis(gaya, peta, naskah.Kertas)).ToList();
        var isian = data.Tulis(gaya, naskah.Kertas);
        // a table that stands alone is what is opened and printed; what it is computed of comes after it
        List<Lembar> semua = tabel is [{ Sendiri: true }] ? [.. lembarTabel, isian]
            : [LembarDaftar.Tulis(naskah, tabel, gaya, peta.DaftarBantu.Count > 0), isian, .. lembarTabel];
        if (peta.DaftarBantu.Count > 0)
        {
            semua.Add(LembarBantu.Tulis(peta, gaya, naskah.Kertas));
        }

        PaketXlsx.Tulis(naskah, semua, gaya, keluaran);
    }

    private static List<LembarTabel> SusunTabel(Naskah naskah, PetaSel peta)
    {
        var nama = new NamaLembar();
        var hasil = new List<LembarTabel>();
        var semua = naskah.DaftarBagian.SelectMany(b => DaftarTabel(b.DaftarBlok).Select(t => (Bagian: b, Tabel: t)))
            .Where(t => t.Tabel.Keterangan is not null).ToList();
        var sendiri = naskah.Lembar && semua is [{ Tabel.Keterangan.Bab: "" }];
        foreach (var (bagian, tabel) in semua)
        {
            if (tabel.Keterangan is { } k)
            {
                hasil.Add(new LembarTabel(tabel, k, nama.Ambil(k.Bab.Length > 0 ? k.Sebutan : k.Label), bagian.Lanskap,
                    peta, sendiri ? naskah.Instansi : ""));
            }
        }

        return hasil;
    }

    private static IEnumerable<Tabel> DaftarTabel(IEnumerable<Blok> blok) => blok.SelectMany(b => b switch
    {
        Tabel t => [t],
        Daftar d => d.Butir.SelectMany(DaftarTabel),
        Judul or Paragraf or HalamanBaru or DaftarIsi or Grafik or Bagan or Gambar or BlokTandaTangan => Enumerable.Empty<Tabel>(),
        _ => throw BlokTidakDikenal.Oleh("XLSX", b),
    });

    /// <summary>Every typed fact behind any figure of the report, and what other rules fixed and a formula may need.</summary>
    private static IEnumerable<Fakta> FaktaData(Naskah naskah, PetaSel peta)
    {
        var tercetak = naskah.Telusuri().SelectMany(r => r.Isi).OfType<Angka>().Select(a => a.Fakta);
        return FaktaNaskah.DenganMasukan(tercetak).Where(f => f.Turunan is Isian
            || (f.Turunan is Penetapan && f.Kata is null && !peta.AdaDiTabel(f)));
    }
}
