using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-011: where the items of a list leave one amount out, its percentage follows from what the total leaves.</summary>
internal static class SisaRincian
{
    private const int ButirTersedikit = 3;
    private const int BlokAntara = 2;

    public static AturanUji Aturan { get; } = new(
        "KAL-011", TingkatTemuan.Material, [KelasTemuan.Persentase],
        "Persentase butir yang realisasinya tidak ditulis cocok dengan sisa jumlah realisasi dari butir-butir lain.",
        "Aritmetika",
        "Jumlah pagu dan realisasi Rp300 juta dan Rp280 juta; butir kedua hanya menulis 97 %, padahal sisanya 90 % dari pagunya.",
        Periksa);

    private sealed record Butir(ParagrafTerbaca Paragraf, AngkaTertulis Pagu, AngkaTertulis? Realisasi, AngkaTertulis? Persen);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) => d.Blok.OfType<ParagrafTerbaca>()
        .Where(p => p.Jenis is JenisParagraf.Isi or JenisParagraf.Butir).Select(p => Satu(d, p));

    private static Temuan? Satu(PemahamanDokumen d, ParagrafTerbaca p)
    {
        if (Uang(p.Teks) is not [var pagu, var realisasi] || pagu.Nilai < realisasi.Nilai)
        {
            return null;
        }

        var butir = d.Blok.Skip(p.Indeks + 1).SkipWhile((b, n) => n < BlokAntara && b is ParagrafTerbaca x && !Berbutir(x)
            && !x.Teks.Any(char.IsAsciiDigit)).TakeWhile(b => b is ParagrafTerbaca x && Berbutir(x))
            .OfType<ParagrafTerbaca>().Select(Baca).TakeWhile(b => b is not null).OfType<Butir>().ToList();
        return butir.Count >= ButirTersedikit && butir.Sum(b => b.Pagu.Nilai) == pagu.Nilai
            && butir.Where(b => b.Realisasi is null).ToList() is [{ Persen: { } z } luput] ? Hitung(realisasi, butir, luput, z) : null;
    }

    private static Temuan? Hitung(AngkaTertulis realisasi, List<Butir> butir, Butir luput, AngkaTertulis z)
    {
        var sisa = realisasi.Nilai - butir.Sum(b => b.Realisasi?.Nilai ?? 0);
        var persen = sisa / luput.Pagu.Nilai * 100;
        return sisa <= 0 || sisa > luput.Pagu.Nilai || z.Bacaan.Any(b => b.Selang.Bertemu(Selang.Tepat(persen))) ? null : Aturan.Temukan(
            luput.Paragraf.Tempat(z.Awal), z.Teks, Cetak(persen, 2) + " %",
            $"({Cetak(realisasi.Nilai)} − {string.Join(" − ", butir.Select(b => b.Realisasi).OfType<AngkaTertulis>().Select(a => Cetak(a.Nilai)))}) / {Cetak(luput.Pagu.Nilai)} × 100",
            $"Butir ini menulis {z.Teks.Trim()} tanpa realisasinya; jumlah realisasi menyisakan Rp{Cetak(sisa)} baginya, yaitu "
                + $"{Cetak(persen, 2)} %.");
    }

    private static bool Berbutir(ParagrafTerbaca p) => p.Jenis == JenisParagraf.Butir || Bunyi.Gaya(p.Teks).Length > 0;

    /// <summary>An item with its budget, its realisation and its percentage, as far as they are there.</summary>
    private static Butir? Baca(ParagrafTerbaca p)
    {
        var uang = Uang(p.Teks);
        var persen = Semua(p.Teks).LastOrDefault(a => Berpersen(p.Teks, a));
        return uang.Count is 1 or 2 ? new Butir(p, uang[0], uang.Count == 2 ? uang[1] : null, persen) : null;
    }

    private static List<AngkaTertulis> Uang(string teks) => [.. Semua(teks).Where(a => a.Rupiah && !Berpersen(teks, a))];

    /// <summary>Also "Rp. 97,53%".</summary>
    private static bool Berpersen(string teks, AngkaTertulis a) => a.Persen || teks[a.Akhir..].AsSpan().TrimStart().StartsWith("%");
}
