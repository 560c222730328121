using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-004: a mean that the text states is the mean of the list above it.</summary>
internal static class RataRataButir
{
    public static AturanUji Aturan { get; } = new(
        "KAL-004", TingkatTemuan.Material, [KelasTemuan.RataRata],
        "Rata-rata yang disebut teks sama dengan rata-rata sederhana daftar di atasnya.",
        "Aritmetika",
        "Rata-rata 97,87; 100; 44,89; 75 dan 81,13 adalah 79,78, tertulis 79,60.",
        Periksa);

    private static readonly PolaTeks Pola = Bunyi.Pola(@"^rata\s*-?\s*rata\b[^0-9]{0,80}$");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) => Gabung(Daftar(d));

    /// <summary>The same wrong mean repeated is one finding.</summary>
    private static IEnumerable<Temuan?> Gabung(IEnumerable<Temuan?> hasil) =>
        hasil.GroupBy(t => t?.Tertulis + "|" + t?.Seharusnya).SelectMany(g => g.First() is null ? g.ToList()
            : [Satu([.. g.OfType<Temuan>()])]);

    private static Temuan Satu(List<Temuan> sama) => sama[0] with { Terkait = [.. sama.Skip(1).Select(t => t.Tempat)] };

    private static IEnumerable<Temuan?> Daftar(PemahamanDokumen d)
    {
        var butir = new List<ParagrafTerbaca>();
        foreach (var b in d.Blok)
        {
            if (b is ParagrafTerbaca { Jenis: JenisParagraf.Butir } p)
            {
                butir.Add(p);
                continue;
            }

            if (b is ParagrafTerbaca isi && butir.Count >= 2 && Pernyataan(isi) is { } rata && Suku(butir, rata) is { Count: > 0 } suku)
            {
                yield return Bandingkan(isi.Tempat(rata.Awal), rata, suku);
            }

            butir.Clear();
        }
    }

    /// <summary>"Rata-rata … adalah 79.60 %": the one figure of a paragraph that begins so.</summary>
    private static AngkaTertulis? Pernyataan(ParagrafTerbaca p) =>
        Semua(p.Teks) is [var a] && Pola.IsMatch(p.Teks[..a.Awal].Trim()) ? a : null;

    /// <summary>The first and, as another reading, the last percentage of every item; of items without any, the scores that end
    /// them.</summary>
    private static List<List<AngkaTertulis>> Suku(List<ParagrafTerbaca> butir, AngkaTertulis rata)
    {
        var persen = butir.ConvertAll(b => Semua(b.Teks).Where(a => a.Persen).ToList());
        if (persen.TrueForAll(p => p.Count > 0))
        {
            return [persen.ConvertAll(p => p[0]), persen.ConvertAll(p => p[^1])];
        }

        var akhir = butir.Select(b => Semua(b.Teks).LastOrDefault(a => !b.Teks[a.Akhir..].Any(char.IsLetterOrDigit)))
            .OfType<AngkaTertulis>().Where(a => a.Penyebut is null && a.Satuan == rata.Satuan).ToList();
        return akhir.Count == butir.Count && !rata.Persen && akhir.TrueForAll(a => a.Bacaan[0].Desimal > 0) ? [akhir] : [];
    }

    private static Temuan? Bandingkan(TempatTemuan tempat, AngkaTertulis rata, List<List<AngkaTertulis>> suku)
    {
        if (suku.Exists(s => rata.Bacaan.Any(b => b.Selang.Bertemu(Rata(s)))))
        {
            return null;
        }

        var s = suku[0];
        var nilai = Cetak(s.Sum(a => a.Nilai) / s.Count, 2) + (rata.Persen ? " %" : "");
        var hitungan = s.Count <= 10 ? $"({string.Join(" + ", s.Select(a => Cetak(a.Nilai, a.Bacaan[0].Desimal)))}) / {s.Count}"
            : $"jumlah {s.Count} angka / {s.Count}";
        return Aturan.Temukan(tempat, rata.Teks, nilai,
            hitungan, $"Rata-rata tertulis {rata.Teks.Trim()}, sedangkan rata-rata {s.Count} angka di atasnya adalah {nilai}.");
    }

    /// <summary>Among figures with decimals a whole one ("75") lost only its zeros; a list of whole figures was rounded.</summary>
    private static Selang Rata(List<AngkaTertulis> suku)
    {
        var adaDesimal = suku.Exists(a => a.Bacaan[0].Desimal > 0);
        return suku.Aggregate(Selang.Tepat(0), (j, a) => j + (adaDesimal ? a.Bacaan[0].SelangCacah
            : a.Bacaan[0].Selang)).Kali(1m / suku.Count);
    }
}
