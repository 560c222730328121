using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>A heading of a narrative file with its text.</summary>
/// <param name="Judul">As written.</param>
/// <param name="Nama">What the outline calls it.</param>
/// <param name="Baris">Its line, from 0.</param>
/// <param name="Sampai">The line after its text.</param>
/// <param name="Isi">Its text.</param>
/// <param name="Terletak">Whether its place is plain: marked by "#", and no other heading of the file has its name.</param>
internal sealed record PasalNarasi(string Judul, string Nama, int Baris, int Sampai, string Isi, bool Terletak)
{
    /// <summary>Its text for a cell of the workbook; <c>null</c>: the workbook can neither show nor change it.</summary>
    /// <remarks>Asked for by the workbook alone: it reads the text three times more.</remarks>
    public string? Sel() => Terletak ? TeksNarasi.Sel(Isi) : null;
}

/// <summary>A narrative file by its headings; a change keeps every byte of the others.</summary>
internal sealed class BerkasNarasi
{
    // a report has some fifty parts in a dozen files, and each part asks for its file: the files of one set never change
    private static readonly ConditionalWeakTable<KumpulanBerkas, ConcurrentDictionary<string, BerkasNarasi?>> Terbaca = [];

    private readonly List<string> _baris;
    private readonly string _penutup;

    private BerkasNarasi(string teks)
    {
        _baris = [.. Penggal(teks)];
        _penutup = IsiBerkas.PenutupBaris(teks);
        Pasal = [.. Susun()];
    }

    /// <summary>Its headings.</summary>
    public IReadOnlyList<PasalNarasi> Pasal { get; }

    /// <summary>Reads it; a missing file has no headings, <c>null</c> for bytes that are no text.</summary>
    public static BerkasNarasi? Baca(KumpulanBerkas berkas, string jalur) => Terbaca.GetOrCreateValue(berkas).GetOrAdd(jalur,
        static (jalur, berkas) => !berkas.Coba(jalur, out var isi) ? new BerkasNarasi("") : IsiBerkas.Teks(isi) is { } teks ? new BerkasNarasi(teks) : null, berkas);

    /// <summary>The file with another text under a heading; <c>null</c> for the text takes the heading out.</summary>
    /// <param name="judul">The heading, when there is none yet.</param>
    /// <param name="markdown">The text.</param>
    public string Dengan(string judul, string? markdown)
    {
        var ada = Pasal.FirstOrDefault(p => p.Nama == Jangkar.Buat(judul));
        var (awal, akhir) = ada is null ? (_baris.Count, _baris.Count) : (markdown is null ? ada.Baris : ada.Baris + 1, ada.Sampai);
        var sebelum = string.Concat(_baris.Take(awal));
        var sesudah = string.Concat(_baris.Skip(akhir));
        if (markdown is null)
        {
            return sebelum + sesudah;
        }

        sebelum += sebelum.TrimStart('\uFEFF').Length == 0 || sebelum[^1] is '\n' or '\r' ? "" : _penutup;
        var kepala = ada is not null ? "" : (sebelum.TrimStart('\uFEFF').Length == 0 || IsiBerkas.SatuPenutup(sebelum).EndsWith("\n\n", StringComparison.Ordinal) ? "" : _penutup) + "# " + judul + _penutup;
        return sebelum + kepala + _penutup + markdown.Replace("\n", _penutup, StringComparison.Ordinal) + _penutup + (sesudah.Length > 0 ? _penutup : "") + sesudah;
    }

    private static IEnumerable<string> Penggal(string teks)
    {
        for (var i = 0; i < teks.Length;)
        {
            var n = teks.AsSpan(i).IndexOfAny('\r', '\n');
            var akhir = n < 0 ? teks.Length : i + n + (teks.AsSpan(i + n).StartsWith("\r\n") ? 2 : 1);
            yield return teks[i..akhir];
            i = akhir;
        }
    }

    private IEnumerable<PasalNarasi> Susun()
    {
        var simpul = new KerangkaMarkdown("", (_, _) => null, []).Baca(string.Concat(_baris).TrimStart('\uFEFF'));
        var judul = simpul.OfType<JudulKerangka>().Where(j => j.Tingkat == 1).ToList();
        var kembar = judul.CountBy(Nama).Where(n => n.Value > 1).Select(n => n.Key).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < judul.Count; i++)
        {
            var awal = judul[i].Asal.Baris - 1;
            var sampai = i + 1 < judul.Count ? judul[i + 1].Asal.Baris - 1 : _baris.Count;
            var isi = IsiBerkas.SatuPenutup(string.Concat(_baris.Take(sampai).Skip(awal + 1)));
            var bertanda = _baris[awal].TrimStart('\uFEFF', ' ').StartsWith('#');
            yield return new PasalNarasi(string.Concat(judul[i].Isi.OfType<PotonganTeks>().Select(p => p.Isi)), Nama(judul[i]), awal, sampai, isi,
                bertanda && !kembar.Contains(Nama(judul[i])));
        }
    }

    private static string Nama(JudulKerangka j) => Jangkar.Buat(string.Concat(j.Isi.OfType<PotonganTeks>().Select(p => p.Isi)));
}
