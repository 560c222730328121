using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>Finds the official code of what a document names without one: in the office's budget, or in the nomenclature of the year.
/// A name that several codes have gets none.</summary>
/// <param name="nomenklatur">The official codes; <c>null</c>: nobody has put any in.</param>
/// <param name="bidang">Bidang urusan of the office; empty: not known.</param>
internal sealed class KodeTerduga(DaftarNomenklatur? nomenklatur, string bidang)
{
    private readonly ILookup<string, ButirNomenklatur> _menurutNama =
        (nomenklatur?.Butir ?? []).ToLookup(b => Kunci(b.Nama, b.Segmen), StringComparer.Ordinal);

    /// <summary>The code of a program, kegiatan or sub kegiatan; empty: not known.</summary>
    /// <param name="usulan">All that is proposed.</param>
    /// <param name="baris">Which.</param>
    public string Untuk(UsulanRencana usulan, BarisUsulan baris)
    {
        if (baris[BidangUsulan.Kode] is { } tercetak)
        {
            return tercetak.Pilihan[0].Nilai;
        }

        var atas = baris.Induk is { } i ? Untuk(usulan, usulan.Baris[i]) : "";
        var calon = _menurutNama[Kunci(baris.Uraian, Segmen(baris.Jenis))].Select(b => Milik(b.Kode)).Distinct()
            .Where(k => atas.Length == 0 || Kepala(k).StartsWith(Kepala(atas) + ".", StringComparison.Ordinal)).ToList();
        calon = calon.Count > 1 && bidang.Length > 0 ? calon.FindAll(k => k.StartsWith(bidang + ".", StringComparison.Ordinal)) : calon;
        return calon is [var satu] ? satu : "";
    }

    /// <summary>The code of a program by its name alone; empty: not known.</summary>
    public string Program(string nama) => _menurutNama[Kunci(nama, DaftarNomenklatur.Program)].Select(b => Milik(b.Kode)).Distinct()
        .ToList() is [var satu] ? satu : "";

    /// <summary>The code of a kind of belanja; empty: not known.</summary>
    public static string Belanja(string uraian) => KamusLembar.KodeJenis(uraian) is not { } kode ? ""
        : kode == "5.3.01" ? "5.3" : kode;

    /// <summary>The official name of a code; empty: it is not known.</summary>
    public string Nama(string kode) => nomenklatur?.Menurut(kode).FirstOrDefault()?.Nama ?? "";

    private string Milik(string kode) => bidang.Length > 0 && kode.StartsWith(DaftarNomenklatur.BidangMana, StringComparison.Ordinal)
        ? bidang + kode[DaftarNomenklatur.BidangMana.Length..] : kode;

    private static string Kepala(string kode) => DaftarNomenklatur.Kunci(kode);

    private static int Segmen(JenisUsulan jenis) => jenis switch
    {
        JenisUsulan.Program => DaftarNomenklatur.Program,
        JenisUsulan.Kegiatan => DaftarNomenklatur.Kegiatan,
        _ => DaftarNomenklatur.SubKegiatan,
    };

    private static string Kunci(string nama, int segmen) => $"{segmen} {KamusLembar.Rapi(nama).Replace("program ", "",
        StringComparison.Ordinal)}";
}
