namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>URT-002: each sub-chapter has a number of its own.</summary>
internal static class UrutanSubbab
{
    public static AturanUji Aturan { get; } = new(
        "URT-002", TingkatTemuan.Editorial, [KelasTemuan.Penomoran],
        "Tiap subbab bernomor sendiri.",
        "Konsistensi dokumen",
        "Subbab 2.2 dipakai untuk dua judul.",
        Periksa);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var lalu = new Dictionary<string, ButirKerangka>(StringComparer.Ordinal);
        var ada = new Dictionary<string, ButirKerangka>(StringComparer.Ordinal);
        foreach (var b in KerangkaDokumen.Dari(d).Badan)
        {
            var induk = string.Join('.', b.Subbab.Nomor.SkipLast(1));
            yield return ada.TryGetValue(b.Subbab.Tertulis, out var sama) ? Ganda(sama, b, lalu.GetValueOrDefault(induk)) : null;
            ada.TryAdd(b.Subbab.Tertulis, b);
            lalu[induk] = b;
        }
    }

    /// <summary>A repetition of the same heading may be the head of a page; one with another title, or after its successor, is not.</summary>
    private static Temuan? Ganda(ButirKerangka sama, ButirKerangka kini, ButirKerangka? lalu)
    {
        var judulSama = Bunyi.Mirip([.. Bunyi.Kata(sama.Subbab.Judul)], [.. Bunyi.Kata(kini.Subbab.Judul)]) >= 0.8m;
        return judulSama && (kini.Tempat.Halaman is not null || lalu is null || lalu.Subbab.Tertulis == kini.Subbab.Tertulis) ? null
            : Aturan.Temukan(kini.Tempat, $"{kini.Subbab.Tertulis} {kini.Subbab.Judul}", "nomor berikutnya", $"sudah dipakai untuk \"{sama.Subbab.Judul}\"", $"Nomor subbab {kini.Subbab.Tertulis} dipakai dua kali.") with { Terkait = [sama.Tempat] };
    }
}
