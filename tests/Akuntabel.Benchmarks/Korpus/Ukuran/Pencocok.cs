using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Ukuran;

/// <summary>Decides which error a finding speaks of, whatever the format of the document.</summary>
/// <param name="dokumen">The document as it was read.</param>
internal sealed class Pencocok(DokumenTerbaca dokumen)
{
    /// <summary>What a finding says, and what stands at its places.</summary>
    private sealed record Ucapan(string Tertulis, HashSet<string> Ditulis, HashSet<string> Disebut, string Seharusnya, string Tempat,
        string Judul);

    /// <summary>Whether the finding names the error or what directly follows from it.</summary>
    public bool Kena(Kesalahan k, Temuan t)
    {
        var u = Dengar(t);
        return k.Cetakan.Any(c => Sendiri(c, u)) || k.Akibat.Any(c => c.Nilai is not null && Ada(c.Teks, u.Ditulis) && Setempat(c, u));
    }

    private static bool Sendiri(Cetakan c, Ucapan u)
    {
        var berangka = c.Nilai is not null && (Ada(c.Teks, u.Ditulis) || Ada(c.Benar, u.Disebut) || Ada(c.Teks, u.Disebut))
            && Setempat(c, u);
        return berangka || ((c.Nilai is null || c.Bentuk.Cetak(c.NilaiTercetak) != c.Teks) && Kata(c, u));
    }

    private Ucapan Dengar(Temuan t)
    {
        var tempat = t.Terkait.Prepend(t.Tempat).ToList();
        return new(
            Sidik.Rata(t.Tertulis), Sidik.Angka(t.Tertulis), Sidik.Angka($"{t.Seharusnya} {t.Hitungan} {t.Pesan}"),
                Sidik.Rata(t.Seharusnya),
            $"{string.Join(' ', tempat.Select(Sekitar))} {t.Tertulis} {t.Pesan}", string.Join(' ', tempat.Select(Judul)));
    }

    private static bool Ada(string teks, HashSet<string> angka) => teks.Length > 0 && Sidik.Angka(teks).Overlaps(angka);

    private static string Terpanjang(string teks) => Sidik.Angka(teks).OrderByDescending(a => a.Length).FirstOrDefault() ?? "";

    /// <summary>A figure of few digits stands in many places: there the finding's row or sentence must be that of the figure.</summary>
    private static bool Setempat(Cetakan c, Ucapan u) => Sidik.Khas(Terpanjang(c.Teks))
        || (c.Kalimat ? Sidik.Memuat(u.Tempat, c.Sekitar) : Sidik.Memuat(u.Tempat, c.Pokok)
            && (Sidik.Memuat(u.Judul, c.Sekitar) || Sidik.Memuat(c.Sekitar, u.Judul)));

    private static bool Kata(Cetakan c, Ucapan u)
    {
        var (salah, benar) = (Sidik.Rata(c.Teks), Sidik.Rata(c.Benar));
        if (salah.Length == 0)
        {
            return u.Ditulis.Count == 0 && Sidik.Memuat(u.Tempat, c.Pokok);
        }

        var sebut = u.Tertulis.Length > 0 && (u.Tertulis.Contains(salah, StringComparison.Ordinal)
            || salah.Contains(u.Tertulis, StringComparison.Ordinal));
        return (sebut || (benar.Length > 0 && u.Seharusnya.Contains(benar, StringComparison.Ordinal))) && Sidik.Rata(u.Tempat)
            .Contains(salah, StringComparison.Ordinal);
    }

    /// <summary>The row, or the paragraph, of a place.</summary>
    private string Sekitar(TempatTemuan t) => Blok(t) switch
    {
        TabelTerbaca tabel when t.BarisTabel is { } r && r <= tabel.Isi.Count => string.Join(' ', tabel.Isi[r - 1].Sel.Select(s => s.Teks)),
        ParagrafTerbaca p => p.Teks,
        _ => "",
    };

    private string Judul(TempatTemuan t) => Blok(t) is TabelTerbaca tabel ? tabel.Judul : "";

    private BlokTerbaca? Blok(TempatTemuan t) => t.Blok is { } b && b < dokumen.Blok.Count ? dokumen.Blok[b] : null;
}
