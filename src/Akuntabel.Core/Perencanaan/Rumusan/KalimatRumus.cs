using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan.Rumusan;

/// <summary>A formula as the sentence that a report prints: "peserta yang memahami dibagi peserta × 100 %".</summary>
public static class KalimatRumus
{
    /// <summary>The sentence.</summary>
    /// <param name="rumus">The formula.</param>
    /// <returns>Empty for one that cannot be read.</returns>
    public static string Tulis(RumusTerbaca rumus)
    {
        ArgumentNullException.ThrowIfNull(rumus);
        var isi = rumus.Ekspresi switch
        {
            null => "",
            // the hundred of a percentage keeps its sign
            Kali { B: Tetapan t } k when rumus.Satuan.Ragam == RagamSatuan.Persen => $"{Kata(k.A)} × {PencetakEkspresi.DenganNama(t)} %",
            var e => Kata(e),
        };
        return isi.Length == 0 ? "" : char.ToUpperInvariant(isi[0]) + isi[1..];
    }

    private static string Kata(Ekspresi e) => e switch
    {
        Bagi b => $"{Dalam(b.A)} dibagi {Dalam(b.B)}",
        Kali k => $"{Dalam(k.A)} dikali {Dalam(k.B)}",
        Selisih s => $"{Kata(s.A)} dikurangi {Dalam(s.B)}",
        Jumlah j => string.Join(" ditambah ", j.Bagian.Select(Dalam)),
        RataRata r => "rata-rata " + Rangkai(r.Bagian),
        NilaiTepi t => $"yang {(t.Terbesar ? "terbesar" : "terkecil")} dari {Rangkai(t.Bagian)}",
        BilaNol n => $"{Kata(n.Isi)} (bila pembaginya nol: {PencetakEkspresi.DenganNama(new Tetapan(n.Pengganti))})",
        _ => PencetakEkspresi.DenganNama(e),
    };

    private static string Dalam(Ekspresi e) => e is Jumlah or Selisih or BilaNol ? $"({Kata(e)})" : Kata(e);

    private static string Rangkai(IReadOnlyList<Ekspresi> bagian) => bagian.Count == 1 ? Kata(bagian[0])
        : $"{string.Join(", ", bagian.SkipLast(1).Select(Kata))} dan {Kata(bagian[^1])}";
}
