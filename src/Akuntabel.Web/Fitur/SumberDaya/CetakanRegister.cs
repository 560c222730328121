using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Html;
using Akuntabel.Web.Penyimpanan;

namespace Akuntabel.Web.Fitur.SumberDaya;

/// <summary>The tables in which the report prints a register.</summary>
internal static class CetakanRegister
{
    /// <summary>A page with those tables only, written by the report's own writer; or why there is none.</summary>
    /// <param name="berkas">All files of the agency for the span.</param>
    /// <param name="nama">Register.</param>
    /// <param name="baca">The same files as read.</param>
    public static (string? Html, string? Alasan) Buat(KumpulanBerkas berkas, string nama, HasilBaca baca)
    {
        var hasil = PenyusunLaporan.Naskah(baca);
        if (hasil.Naskah is not { } naskah)
        {
            return (null, $"Laporan periode ini belum dapat disusun: {hasil.DaftarKesalahan.Select(k => k.ToString()).FirstOrDefault()}");
        }

        var sebutan = RegisterTabel.Baca(berkas, nama) is { } r ? r.Baris.Select(b => b.MaxBy(s => s.Length) ?? "").Where(s => s.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase) : [];
        var blok = naskah.DaftarBlok().Where(b => Memakai(b, RegisterTabel.Jalur(nama)) || Memuat(b, sebutan)).ToList();
        if (blok.Count == 0)
        {
            return (null, "Laporan periode ini tidak mencetak tabel ini tersendiri.");
        }

        using var penulis = new StringWriter();
        HtmlPenulis.Tulis(naskah with { DaftarBagian = [new Bagian(false, PenomoranHalaman.Tanpa, "", "", blok)] }, penulis, new OpsiHtml { Cetak = true });
        return (penulis.ToString(), null);
    }

    private static bool Memakai(Blok blok, string jalur) => DaftarRuas(blok).SelectMany(r => r).Any(r => Memakai(r, jalur));

    // a printed figure of the register itself, not one that was computed from it elsewhere
    private static bool Memakai(Ruas ruas, string jalur) => ruas is Angka { Fakta.Turunan: Isian i } && i.Asal.Berkas == jalur;

    // a register of words has no figures to be known by: most of its rows stand in the table
    private static bool Memuat(Blok blok, HashSet<string> sebutan)
    {
        var isi = DaftarRuas(blok).Select(r => string.Concat(r.OfType<Teks>().Select(t => t.Isi)).Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return sebutan.Count > 1 && sebutan.Count(isi.Contains) * 2 > sebutan.Count;
    }

    private static IEnumerable<IReadOnlyList<Ruas>> DaftarRuas(Blok blok) => blok switch
    {
        Tabel t => t.Baris.SelectMany(b => b.Sel).Select(s => s.Isi),
        Daftar d => d.Butir.SelectMany(b => b).OfType<Paragraf>().Select(p => p.Isi),
        _ => [],
    };
}
