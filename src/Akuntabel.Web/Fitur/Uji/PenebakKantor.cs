using System.Text;
using Akuntabel.Storage.Instansi;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>A perangkat daerah that a document seems to be of.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Dasar">What it was guessed from, in words.</param>
public sealed record TebakanKantor(string Id, string Dasar);

/// <summary>Guesses whose report a document is: by the name of its file, its title page, its folder. A guess is shown as one; a reviewer
/// decides.</summary>
/// <param name="daftar">The offices.</param>
public sealed class PenebakKantor(IEnumerable<BarisPerangkatDaerah> daftar)
{
    private const int SingkatanTersingkat = 3;

    // these tell kinds of offices, not offices
    private static readonly HashSet<string> KataUmum = new(["dinas", "badan", "kantor", "dan", "kabupaten", "kota", "provinsi"],
        StringComparer.Ordinal);

    private readonly List<(string Id, string Nama, string Singkatan, string[] Pembeda)> _kantor =
        [.. daftar.Select(p => (p.Id, Kata(p.Nama), Kata(p.Singkatan), Kata(p.Nama).Split(' ').Where(k => !KataUmum.Contains(k))
            .ToArray()))];

    /// <summary>The office; <c>null</c>: none, or more than one as likely.</summary>
    /// <param name="nama">Name of the file.</param>
    /// <param name="muka">First words of the document.</param>
    /// <param name="folder">Name of its folder.</param>
    public TebakanKantor? Tebak(string nama, string muka, string folder) =>
        DariNama(Path.GetFileNameWithoutExtension(nama)) is { } a ? new TebakanKantor(a, "nama berkas")
        : Terdepan(Kata(muka)) is { } b ? new TebakanKantor(b, "halaman judul")
        : DariNama(folder) is { } c ? new TebakanKantor(c, "nama folder") : null;

    // its full name or abbreviation; else all the words that tell it from the others, in whatever order
    private string? DariNama(string teks)
    {
        var kata = Kata(teks);
        if (Terdepan(kata) is { } lengkap)
        {
            return lengkap;
        }

        var ada = kata.Split(' ').ToHashSet(StringComparer.Ordinal);
        var calon = _kantor.Where(k => (k.Singkatan.Length >= SingkatanTersingkat && Letak(kata, k.Singkatan) >= 0)
            || (k.Pembeda.Length > 0 && k.Pembeda.All(ada.Contains))).OrderByDescending(k => k.Pembeda.Length).ToList();
        return calon.Count == 0 || (calon.Count > 1 && calon[0].Pembeda.Length == calon[1].Pembeda.Length) ? null : calon[0].Id;
    }

    // what stands first; of two names that begin there the longer
    private string? Terdepan(string kata) => _kantor.Where(k => k.Nama.Length > 0).Select(k => (k.Id, k.Nama, Di: Letak(kata, k.Nama)))
        .Where(k => k.Di >= 0).OrderBy(k => k.Di).ThenByDescending(k => k.Nama.Length).Select(k => k.Id).FirstOrDefault();

    private static int Letak(string kata, string dicari) => $" {kata} ".IndexOf($" {dicari} ", StringComparison.Ordinal);

    private static string Kata(string teks)
    {
        var hasil = new StringBuilder();
        foreach (var c in teks.Replace("&", " dan ", StringComparison.Ordinal))
        {
            hasil.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }

        return string.Join(' ', hasil.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
