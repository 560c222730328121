using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;

namespace Akuntabel.Web.Fitur.Nomenklatur;

/// <summary>A list of codes that waits for its user's decision.</summary>
/// <param name="Dasar">The regulation.</param>
/// <param name="Mulai">The first year in which it holds.</param>
/// <param name="Berkas">Name of what was sent.</param>
/// <param name="Catatan">What was noticed on reading.</param>
public sealed record KepalaNomenklatur(string Dasar, int Mulai, string Berkas, IReadOnlyList<string> Catatan);

/// <summary>Kinds of codes in words.</summary>
internal static class SebutanNomenklatur
{
    /// <summary>"Program, kegiatan, sub kegiatan".</summary>
    public static string Jenis(string jenis) => jenis switch
    {
        nameof(JenisNomenklatur.Akun) => "Akun belanja",
        nameof(JenisNomenklatur.SumberDana) => "Sumber dana",
        _ => "Program, kegiatan, sub kegiatan",
    };

    /// <summary>How many of each level.</summary>
    public static IEnumerable<string> Hitungan(DaftarNomenklatur d) => d.Butir
        .GroupBy(b => (Nama: DaftarNomenklatur.SebutTingkat(d.Jenis, b.Segmen), Urut: d.Jenis == JenisNomenklatur.Kegiatan ? b.Segmen : 0))
        .OrderBy(g => g.Key.Urut).GroupBy(g => g.Key.Nama).Select(g => $"{AngkaIndonesia.Cetak(g.Sum(x => x.Count()), 0)} {g.Key}");
}
