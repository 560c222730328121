using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>DAF-005: a list of names within a sentence has as many names as the sentence says.</summary>
internal static class BanyakNama
{
    public static AturanUji Aturan { get; } = new(
        "DAF-005", TingkatTemuan.Minor, [KelasTemuan.BanyakDaftar],
        "Rincian nama dalam kalimat sebanyak yang disebut kalimat itu.",
        "Konsistensi dokumen",
        "\"13 kabupaten yaitu\" diikuti dua belas nama.",
        Periksa);

    private static readonly PolaTeks PolaTempat = Bunyi.Pola(@"\b(di|pada)\s+(wilayah\s+)?(kab(upaten)?|kec(amatan)?|kota|provinsi|desa|kelurahan)\b[./a-z ]{0,20}$");
    private static readonly PolaTeks PolaYaitu = Bunyi.Pola(@"^[a-z/ ]{0,30}[,:]?\s*([(]\s*)?(yaitu|yakni|meliputi|terdiri (atas|dari)|ialah)\s*:?\s*((kab(upaten)?|kec(amatan)?|kota|provinsi|desa)\.?\s+)?$");
    private static readonly HashSet<string> Tempat = new(
        StringComparer.Ordinal) { "kabupaten", "kota", "kecamatan", "desa", "kelurahan", "provinsi", "partai", "ormas", "negara",
            "lokasi" };

    private static readonly PolaTeks PolaDan = Bunyi.Pola(@"^\s*(,|dan|serta|&|,\s*dan)\s*$");

    private sealed record Rincian(BanyakTersebut Tersebut, IReadOnlyList<int> Semua, int Nama, bool Langsung, TempatTemuan Tempat)
    {
        public bool Cocok => Semua.Contains(Nama);
    }

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var rincian = d.DaftarParagraf.SelectMany(Baca).ToList();
        // reports or meetings may cover several places each, unless the document itself counts one for one
        var seimbang = rincian.Where(r => !r.Langsung && r.Cocok)
            .Select(r => r.Tersebut.Benda.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        return rincian.Select(r => r.Cocok || (!r.Langsung && !seimbang.Contains(r.Tersebut.Benda.Split(' ')[0])) ? null : Aturan.Temukan(
            r.Tempat,
                r.Tersebut.Tertulis, $"{r.Nama}", $"{r.Tersebut.Banyak} ≠ {r.Nama} nama", $"Disebut {r.Tersebut.Banyak} {r.Tersebut.Benda}, tetapi {r.Nama} nama yang dirinci."));
    }

    private static IEnumerable<Rincian> Baca(ParagrafTerbaca p)
    {
        foreach (var k in DaftarKoma.Semua(p.Teks))
        {
            var kalimat = Math.Max(0, p.Teks.LastIndexOf(". ", k.Awal, StringComparison.Ordinal) + 1);
            var depan = p.Teks[kalimat..k.Awal];
            var semua = BanyakTersebut.Semua(depan).ToList();
            if (semua is not [.., { } b])
            {
                continue;
            }

            b = Gabungan(depan, semua);
            var langsung = Tempat.Contains(b.Benda.Split(' ')[0]) && PolaYaitu.IsMatch(depan[b.Akhir..]);
            if (langsung || (PolaTempat.IsMatch(depan) && !Tempat.Contains(b.Benda.Split(' ')[0])))
            {
                var sejenis = semua.Where(x => Benda(x) == Benda(b)).Select(x => x.Banyak).ToList();
                yield return new Rincian(b, langsung ? [b.Banyak] : sejenis, k.Nama.Count, langsung, p.Tempat(kalimat + b.Awal));
            }
        }
    }

    /// <summary>"3 kabupaten dan 2 kota" are five places.</summary>
    private static BanyakTersebut Gabungan(string teks, List<BanyakTersebut> semua)
    {
        var b = semua[^1];
        for (var i = semua.Count - 2; i >= 0 && Tempat.Contains(Benda(semua[i])) && Tempat.Contains(Benda(b))
            && PolaDan.IsMatch(teks[(semua[i].Akhir + Benda(semua[i]).Length)..b.Awal]); i--)
        {
            b = b with { Banyak = semua[i].Banyak + b.Banyak, Awal = semua[i].Awal,
                Tertulis = teks[semua[i].Awal..(semua[^1].Akhir + Benda(semua[^1]).Length)] };
        }

        return b;
    }

    private static string Benda(BanyakTersebut b) => b.Benda.Split(' ')[0];
}
