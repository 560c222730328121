using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Buku;

namespace Akuntabel.Dokumen.RuangTulis;

/// <summary>The narratives in the files of a report, part by part.</summary>
public static class NarasiLaporan
{
    /// <summary>The file of a part's group.</summary>
    public static string Jalur(TempatNarasi tempat)
    {
        ArgumentNullException.ThrowIfNull(tempat);
        return UraianNarasi.Jalur(tempat.Bagian);
    }

    /// <summary>What is written there, as stored; empty: nothing.</summary>
    public static string Isi(KumpulanBerkas berkas, TempatNarasi tempat)
    {
        ArgumentNullException.ThrowIfNull(tempat);
        return BerkasNarasi.Baca(berkas, Jalur(tempat))?.Pasal.FirstOrDefault(p => p.Nama == tempat.Nama)?.Isi.Trim('\n', ' ') ?? "";
    }

    /// <summary>The files with another text there; an empty one takes the part out.</summary>
    public static KumpulanBerkas Dengan(KumpulanBerkas berkas, TempatNarasi tempat, string markdown)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        ArgumentNullException.ThrowIfNull(tempat);
        ArgumentNullException.ThrowIfNull(markdown);
        var isi = BerkasNarasi.Baca(berkas, Jalur(tempat));
        if (isi is null || (markdown.Length == 0 && isi.Pasal.All(p => p.Nama != tempat.Nama)))
        {
            return berkas;
        }

        var teks = isi.Dengan(Judul(tempat), markdown.Length > 0 ? markdown : null);
        return teks.Trim('\uFEFF', '\n', '\r', ' ').Length == 0 ? berkas.Tanpa(Jalur(tempat)) : berkas.Dengan(Jalur(tempat), Encoding.UTF8.GetBytes(teks));
    }

    /// <summary>Why a text cannot be kept there: what would not be read back as it is would be lost, and others of its group with it.
    /// <c>null</c>: it can.</summary>
    public static string? Tolakan(KumpulanBerkas berkas, TempatNarasi tempat, string markdown) =>
        Isi(Dengan(berkas, tempat, markdown), tempat) == markdown ? null
            : "Naskah ini belum dapat disimpan: kurung, bintang, atau menjoroknya terlalu bertingkat, atau tulisan lain dalam kelompok ini rusak. "
                + "Sederhanakan, atau salin naskahnya lalu minta perencana memeriksa isi dokumennya.";

    /// <summary>What the part is called: "Kendala".</summary>
    public static string Judul(TempatNarasi tempat)
    {
        ArgumentNullException.ThrowIfNull(tempat);
        return Uraian(tempat)?.Judul ?? (tempat.Bagian == TempatNarasi.Sendiri ? tempat.Nama : Kapital(tempat.Nama.Replace('-', ' ')));
    }

    /// <summary>What belongs there; empty: nothing is said of it.</summary>
    public static string Petunjuk(TempatNarasi tempat) => Uraian(tempat)?.Petunjuk ?? "";

    /// <summary>Whether the report has a marked gap without it.</summary>
    public static bool Wajib(TempatNarasi tempat) => Uraian(tempat)?.Wajib ?? false;

    private static JudulNarasi? Uraian(TempatNarasi tempat)
    {
        ArgumentNullException.ThrowIfNull(tempat);
        return UraianNarasi.Milik(tempat.Bagian).FirstOrDefault(j => Jangkar.Buat(j.Judul) == tempat.Nama);
    }

    private static string Kapital(string teks) => teks.Length == 0 ? teks : char.ToUpperInvariant(teks[0]) + teks[1..];
}
