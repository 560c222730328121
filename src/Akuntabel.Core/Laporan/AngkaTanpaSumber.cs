using System.Text;
using System.Text.RegularExpressions;

namespace Akuntabel.Core.Laporan;

/// <summary>A figure of the text that is bound to no fact: nobody can ask it "where from?".</summary>
/// <param name="Teks">The figure as printed, with its unit when one follows: "30 peserta", "81,64 %", "tiga sasaran".</param>
/// <param name="Tempat">Where it is printed.</param>
/// <param name="Sekitar">The words around it, so that a reader finds it on the page.</param>
public sealed record AngkaTanpaSumber(string Teks, TempatNaskah Tempat, string Sekitar)
{
    /// <summary>Stands for a bound value in a text that is being written.</summary>
    public const char TandaTerikat = '\uFFFC';

    private const int LebarSekitar = 40;

    /// <summary>Reads, for a user: “30 peserta” pada BAB III; 3.1 (… words around …).</summary>
    public override string ToString() => $"“{Teks}” pada {Tempat} (… {Sekitar} …)";

    /// <summary>All such figures of a document, in printing order.</summary>
    /// <remarks>
    /// Figures that are no data are recognised as what they are (<see cref="PolaBukanData"/>): citations, dates, codes, enumerations.
    /// In doubt a figure is listed: one that is listed wrongly costs a glance, one that is missed costs trust.
    /// </remarks>
    public static IReadOnlyList<AngkaTanpaSumber> Cari(Naskah naskah) =>
        [.. naskah.Telusuri().Where(r => AdaTeks(r) && !Kutipan(r.Tempat)).SelectMany(DariRuas)
            .Where(a => !naskah.AngkaDibiarkan.Contains((a.Tempat.Narasi, a.Teks)))];

    // the notes on the data quote what stands elsewhere, and say where
    private static bool Kutipan(TempatNaskah tempat) => tempat.Keterangan?.Id.StartsWith("tabel-catatan-data", StringComparison.Ordinal) == true;

    /// <summary>The unbound figures of one run of text; <paramref name="kolom"/> is the header of its column, if it is a cell.</summary>
    public static IReadOnlyList<string> CariDalamTeks(string teks, string kolom = "") =>
        [.. Temukan(teks, kolom, []).Select(t => t.Teks)];

    /// <summary>The unbound figures of a text that is being written, with their places in it.</summary>
    /// <param name="teks">One paragraph; <see cref="TandaTerikat"/> stands for each bound value.</param>
    public static IReadOnlyList<(int Awal, string Teks)> CariLetak(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return [.. Temukan(teks.Replace(TandaTerikat, PolaBukanData.TandaAngka[0]), "", []).OrderBy(t => t.Awal)];
    }

    private static bool AdaTeks(RuasBertempat r) => r.Isi.Any(i => i is Teks);

    private static IEnumerable<AngkaTanpaSumber> DariRuas(RuasBertempat r)
    {
        var teks = Ratakan(r.Isi);
        var (asli, lewat, sampai) = (r.Isi.Where(i => i is Angka or Rujukan).Select(i => i.Tercetak).ToList(), 0, 0);
        foreach (var t in Temukan(teks, r.Tempat.Kolom, Rumusan(r.Isi)).OrderBy(t => t.Awal))
        {
            // marks before it are counted on from the one before: a pasted table is one text with thousands of figures
            var dari = Math.Max(0, t.Awal - LebarSekitar);
            lewat += teks.AsSpan(sampai, dari - sampai).CountAny(PolaBukanData.TandaAngka[0], PolaBukanData.TandaRujukan[0]);
            sampai = dari;
            var bertanda = teks[dari..Math.Min(teks.Length, t.Awal + t.Teks.Length + LebarSekitar)];
            yield return new AngkaTanpaSumber(t.Teks, r.Tempat, Sekitarnya(asli, lewat, bertanda));
        }
    }

    /// <summary>
    /// The text with one mark for each bound figure and each reference, so that a context that a figure interrupts is still seen whole.
    /// </summary>
    private static string Ratakan(IReadOnlyList<Ruas> isi) => string.Concat(isi.Select(Rata));

    private static string Rata(Ruas ruas) => ruas switch
    {
        Teks t => t.Isi,
        GantiBaris => "\n",
        Angka => PolaBukanData.TandaAngka,
        _ => PolaBukanData.TandaRujukan,
    };

    // where the flattened text says how something is measured
    private static List<(int Awal, int Panjang)> Rumusan(IReadOnlyList<Ruas> isi)
    {
        var (hasil, awal) = (new List<(int, int)>(), 0);
        foreach (var (ruas, panjang) in isi.Select(r => (r, Rata(r).Length)))
        {
            hasil.AddRange(ruas is Teks { Rumusan: true } ? [(awal, panjang)] : []);
            awal += panjang;
        }

        return hasil;
    }

    private static IEnumerable<(int Awal, string Teks)> Temukan(string teks, string kolom, IReadOnlyList<(int Awal, int Panjang)> rumusan)
    {
        if (PolaBukanData.KolomBernomor(kolom))
        {
            return [];
        }

        var sisa = new StringBuilder(teks);
        foreach (var (awal, panjang) in rumusan)
        {
            sisa.Remove(awal, panjang).Insert(awal, new string(PolaBukanData.TandaDikenal, panjang));
        }

        // without a digit there is nothing to recognise; number words are figures by what follows them
        foreach (var pola in teks.Any(char.IsAsciiDigit) ? PolaBukanData.Semua : [])
        {
            foreach (Match m in pola.Pola.Matches(teks))
            {
                for (var i = m.Index; i < m.Index + m.Length; i++)
                {
                    sisa[i] = PolaBukanData.TandaDikenal;
                }
            }
        }

        return PolaAngka.Cari(sisa.ToString());
    }

    private static string Sekitarnya(List<string> asli, int lewat, string bertanda)
    {
        var hasil = new StringBuilder();
        foreach (var c in bertanda)
        {
            _ = PolaBukanData.IsTanda(c) && lewat < asli.Count ? hasil.Append(asli[lewat++]) : hasil.Append(c);
        }

        return hasil.Replace('\n', ' ').ToString().Trim();
    }
}
