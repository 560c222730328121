using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>A numbered caption: "Tabel 3.4 Capaian kinerja".</summary>
/// <param name="Jenis">"tabel", "gambar", "grafik" or "bagan".</param>
/// <param name="Bab">What stands before the dot; empty when nothing does.</param>
/// <param name="Nomor">The number.</param>
/// <param name="Tertulis">The number with its kind, as printed.</param>
/// <param name="Judul">The title beside or below it.</param>
/// <param name="Tempat">Where it stands.</param>
internal sealed record KeteranganTabel(string Jenis, string Bab, int Nomor, string Tertulis, string Judul, TempatTemuan Tempat)
{
    private const int PanjangTerbesar = 300;

    private static readonly PolaTeks Pola = Bunyi.Pola(@"^\W{0,3}(tabel|gambar|grafik|bagan)\.?\s*(([0-9]{1,2}|[ivx]{1,4}|[a-h])\s?[.\-]\s?)?([0-9]{1,3})\b");
    private static readonly PolaTeks PolaKalimat = Bunyi.Pola(@"\b(di atas|diatas|di bawah|dibawah|berikut|menunjukkan|terlihat|dapat dilihat|menyajikan|menggambarkan|tersebut|lanjutan)\b");
    private static readonly PolaTeks PolaDaftar = Bunyi.Pola(@"^\W*daftar\s+(tabel|gambar|grafik|bagan|isi)\b");
    private static readonly PolaTeks PolaLampiran = Bunyi.Pola(@"^\W*lampiran\b");

    /// <summary>All captions of a document in order, without lists of tables and appendices, which have their own numbers.</summary>
    public static IReadOnlyList<KeteranganTabel> Semua(PemahamanDokumen d)
    {
        var hasil = new List<KeteranganTabel>();
        var berderet = Berderet(d);
        var dalamDaftar = false;
        foreach (var p in d.DaftarParagraf)
        {
            if (hasil.Count > 0 && p.Teks.Length < 40 && PolaLampiran.IsMatch(p.Teks))
            {
                break;
            }

            var keterangan = Baca(p, d);
            dalamDaftar = PolaDaftar.IsMatch(p.Teks) || (dalamDaftar && (keterangan is not null || p.Jenis != JenisParagraf.Judul));
            if (!dalamDaftar && keterangan is not null && !berderet.Contains(p.Indeks))
            {
                hasil.Add(keterangan);
            }
        }

        return hasil;
    }

    /// <summary>
    /// Captions in a row with nothing between them, each of which comes again below: a list of tables that bears no heading.
    /// </summary>
    internal static IReadOnlySet<int> Berderet(PemahamanDokumen d)
    {
        var hasil = new HashSet<int>();
        var semua = d.DaftarParagraf.Select(p => (p.Indeks, Baca: Baca(p, d))).Where(x => x.Baca is not null).Select(x => (x.Indeks, Kunci: $"{x.Baca?.Jenis}|{x.Baca?.Bab}|{x.Baca?.Nomor}")).ToList();
        var akhir = semua.GroupBy(x => x.Kunci).ToDictionary(g => g.Key, g => g.Max(x => x.Indeks));
        for (var i = 0; i < semua.Count;)
        {
            var j = i + 1;
            while (j < semua.Count && semua[j].Indeks == semua[j - 1].Indeks + 1)
            {
                j++;
            }

            if (j - i >= DeretTersedikit && semua[i..j].TrueForAll(x => akhir[x.Kunci] > semua[j - 1].Indeks))
            {
                hasil.UnionWith(semua[i..j].Select(x => x.Indeks));
            }

            i = j;
        }

        return hasil;
    }

    private const int DeretTersedikit = 2;

    /// <summary>How its number is written: "2.1", "II.1", "A.1" or "1".</summary>
    public string Skema => Bab.Length == 0 ? "1" : char.IsAsciiDigit(Bab[0]) ? "1.1" : Bab.All(c => c is 'I' or 'V' or 'X') ? "I.1" : "A.1";

    internal static KeteranganTabel? Baca(ParagrafTerbaca p, PemahamanDokumen d)
    {
        var m = Pola.Match(p.Teks.Length > 60 ? p.Teks[..60] : p.Teks);
        if (!m.Success || p.Teks.Length > PanjangTerbesar || PolaKalimat.IsMatch(p.Teks) || Berlanjut(p.Teks, m.Length))
        {
            return null;
        }

        var judul = Bunyi.Rapat(p.Teks[m.Length..]);
        if (judul.Length == 0 && p.Indeks + 1 < d.Blok.Count && d.Blok[p.Indeks + 1] is ParagrafTerbaca bawah)
        {
            judul = Bunyi.Rapat(bawah.Teks);
        }

        return new KeteranganTabel(m.Groups[1].Value.ToLowerInvariant(), m.Groups[3].Value.ToUpperInvariant(),
            int.Parse(m.Groups[4].Value, CultureInfo.InvariantCulture), m.Value, judul, p.Tempat(0));
    }

    /// <summary>A third level, "Tabel 2.1.1", is not read.</summary>
    private static bool Berlanjut(string teks, int akhir) => akhir + 1 < teks.Length && teks[akhir] is '.' or '-'
        && char.IsAsciiDigit(teks[akhir + 1]);
}
