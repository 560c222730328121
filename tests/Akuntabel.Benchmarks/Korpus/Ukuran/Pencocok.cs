using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Core.UjiKonsistensi;

namespace Akuntabel.Benchmarks.Korpus.Ukuran;

/// <summary>Decides which error a finding speaks of, whatever the format of the document.</summary>
internal sealed class Pencocok(DokumenTerbaca dokumen)
{
    /// <summary>Whether the finding names the error or what directly follows from it.</summary>
    public bool Kena(Kesalahan k, Temuan t)
    {
        var sekitar = string.Join(' ', t.Terkait.Prepend(t.Tempat).Select(Sekitar));
        return k.Cetakan.Any(c => c.Nilai is null || c.Bentuk.Cetak(c.NilaiTercetak) != c.Teks ? Kata(c, t, sekitar) || (c.Nilai is not null && Angka(c, t, sekitar)) : Angka(c, t, sekitar))
            || k.Akibat.Any(c => c.Nilai is not null && Akibat(c, k, t, sekitar));
    }

    private static bool Angka(Cetakan c, Temuan t, string sekitar)
    {
        var tertulis = Sidik.Angka(t.Tertulis);
        var lain = Sidik.Angka($"{t.Seharusnya} {t.Hitungan} {t.Pesan}");
        return (Ada(c.Teks, tertulis) || Ada(c.Benar, lain) || (Sidik.Khas(Satu(c.Teks)) && Ada(c.Teks, lain))) && Setempat(c, t, sekitar);
    }

    private static bool Akibat(Cetakan c, Kesalahan k, Temuan t, string sekitar) =>
        Ada(c.Teks, Sidik.Angka(t.Tertulis)) && Setempat(c, t, sekitar)
        && (Sidik.Khas(Satu(c.Teks)) || Sidik.Memuat($"{sekitar} {t.Pesan}", k.Pokok));

    private static bool Ada(string teks, HashSet<string> angka) => teks.Length > 0 && Sidik.Angka(teks).Overlaps(angka);

    private static string Satu(string teks) => Sidik.Angka(teks).OrderByDescending(a => a.Length).FirstOrDefault() ?? "";

    /// <summary>A figure of few digits stands in many places: there the row or sentence must be about the same.</summary>
    private static bool Setempat(Cetakan c, Temuan t, string sekitar) =>
        Sidik.Khas(Satu(c.Teks)) || Sidik.Memuat($"{sekitar} {t.Tertulis} {t.Pesan}", c.Pokok);

    private static bool Kata(Cetakan c, Temuan t, string sekitar)
    {
        var (salah, tertulis) = (Sidik.Rata(c.Teks), Sidik.Rata(t.Tertulis));
        if (salah.Length == 0)
        {
            return !t.Tertulis.Any(char.IsAsciiDigit) && Sidik.Memuat($"{sekitar} {t.Pesan}", c.Pokok);
        }

        var sebut = tertulis.Length > 0 && (tertulis.Contains(salah, StringComparison.Ordinal) || salah.Contains(tertulis, StringComparison.Ordinal));
        return (sebut || (c.Benar.Length > 0 && Sidik.Rata(t.Seharusnya).Contains(Sidik.Rata(c.Benar), StringComparison.Ordinal)))
            && Sidik.Rata($"{sekitar} {t.Tertulis}").Contains(salah, StringComparison.Ordinal);
    }

    /// <summary>The row, or the paragraph, of a place.</summary>
    private string Sekitar(TempatTemuan t) => t.Blok is not { } b || b >= dokumen.Blok.Count ? "" : dokumen.Blok[b] switch
    {
        TabelTerbaca tabel when t.BarisTabel is { } r && r <= tabel.Isi.Count => string.Join(' ', tabel.Isi[r - 1].Sel.Select(s => s.Teks)),
        TabelTerbaca tabel => tabel.Judul,
        ParagrafTerbaca p => p.Teks,
        _ => "",
    };
}
