namespace Akuntabel.Uji.Hubungan;

/// <summary>
/// Figures typed in a column of a workbook whose other cells are computed from their own row in one way: they should follow from their
/// row in the same way.
/// </summary>
internal static class PencariRumusLembar
{
    private const int TetanggaTersedikit = 2;
    private const int RumusTerpanjang = 60;

    private static readonly PolaTeks PolaDua = Bunyi.Pola(@"^=?\s*\$?[a-z]{1,3}\$?\d{1,7}\s*([-+*])\s*\$?[a-z]{1,3}\$?\d{1,7}"
        + @"(\s*\+\s*\$?[a-z]{1,3}\$?\d{1,7})*\s*$");

    private sealed record Bentuk(JenisHubungan Jenis, string Kolom, IReadOnlyList<int> Suku);

    /// <summary>The relations of the typed cells.</summary>
    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        for (var k = 0; k < kisi.Lebar; k++)
        {
            var bentuk = Enumerable.Range(0, kisi.Tinggi).Select(i => Baca(kisi, i, k)).OfType<Bentuk>().GroupBy(b => (b.Jenis, b.Kolom))
                .MaxBy(g => g.Count());
            if (bentuk is null || bentuk.Count() < TetanggaTersedikit)
            {
                continue;
            }

            var (jenis, suku) = (bentuk.Key.Jenis, bentuk.First().Suku);
            foreach (var h in Enumerable.Range(0, kisi.Tinggi).Where(i => Diketik(kisi, i, k)).Select(i => Satu(kisi, jenis, i, k, suku)))
            {
                if (h is not null)
                {
                    yield return h;
                }
            }
        }
    }

    private static bool Diketik(KisiAngka kisi, int i, int k) => k < kisi.Tabel.Isi[i].Sel.Count && kisi.Tabel.Isi[i].Sel[k].Rumus is null
        && kisi.Satu(i, k) is not null;

    private static HubunganAngka? Satu(KisiAngka kisi, JenisHubungan jenis, int i, int k, IReadOnlyList<int> suku)
    {
        if (suku.Any(s => kisi.Satu(i, s) is null && !kisi.Kosong(i, s)) || suku.Count(s => kisi.Satu(i, s) is not null) < 2)
        {
            return null;
        }

        var h = new HubunganAngka(jenis, AsalHubungan.Tersurat, new(i, k),
            [.. suku.Where(s => kisi.Satu(i, s) is not null).Select(s => new Titik(i, s))], false);
        var tertulis = kisi.Satu(i, k)?.Bacaan ?? [];
        return h.Pemulih(kisi, h.Hasil) is { } n ? h with { Cocok = tertulis.Any(b => n.Bertemu(b.Selang)) } : null;
    }

    /// <summary>What a cell computes from its own row; <c>null</c> where it computes anything else.</summary>
    private static Bentuk? Baca(KisiAngka kisi, int i, int k)
    {
        if (k >= kisi.Tabel.Isi[i].Sel.Count || kisi.Tabel.Isi[i].Sel[k] is not { Rumus: { Length: < RumusTerpanjang } rumus,
            Alamat: { } alamat }
            || PencariRumus.PolaSel.Matches(alamat) is not { Count: > 0 } sendiri)
        {
            return null;
        }

        var baris = sendiri[^1].Groups[2].Value;
        var sel = PencariRumus.PolaSel.Matches(rumus);
        var sum = PencariRumus.PolaSum.IsMatch(rumus);
        if ((!sum && !PolaDua.IsMatch(rumus)) || sel.Any(m => m.Groups[2].Value != baris))
        {
            return null;
        }

        var kolom = sel.Select(m => PencariRumus.Kolom(m.Groups[1].Value)).ToList();
        var geser = PencariRumus.Kolom(sendiri[^1].Groups[1].Value) - k;
        var suku = (sum ? Enumerable.Range(kolom[0], Math.Clamp(kolom[1] - kolom[0] + 1, 0, kisi.Lebar)) : kolom).Select(c =>
            c - geser).ToList();
        return suku.TrueForAll(s => s >= 0 && s < kisi.Lebar && s != k) && suku.Count >= 2
            ? new Bentuk(Jenis(rumus), string.Join(',', suku), suku) : null;
    }

    private static JenisHubungan Jenis(string rumus) => rumus.Contains('*') ? JenisHubungan.Perkalian
        : rumus.Contains('-') ? JenisHubungan.Selisih : JenisHubungan.Jumlah;
}
