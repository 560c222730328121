using System.Globalization;

namespace Akuntabel.Uji.Hubungan;

/// <summary>Rows that are called so many times the mean: "Nilai IKM (nilai rata-rata x 25)" below "Rata-rata".</summary>
internal static class PencariKonversi
{
    private static readonly PolaTeks PolaKali = Bunyi.Pola(@"[x×*]\s*\(?\s*(100|50|25|20|10)\b(?!\s*%)");
    private static readonly PolaTeks PolaNilai = Bunyi.Pola(@"\b(rata|nrr|tertimbang|konversi|dikonversi|ikm|skm|indeks)\b");

    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        for (var i = 1; i < kisi.Tinggi; i++)
        {
            var label = kisi.Tabel.Isi[i].Sel.Select(s => s.Teks).FirstOrDefault(t => t.Count(char.IsLetter) >= 3) ?? "";
            if (PolaKali.Match(label) is not { Success: true } m || !PolaNilai.IsMatch(label))
            {
                continue;
            }

            var kali = int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture);
            for (var k = 0; k < kisi.Lebar; k++)
            {
                if (kisi.Satu(i, k) is { } hasil && kisi.Satu(i - 1, k) is { Nilai: > 0 } rata && kisi.Peran[k] != PeranKolom.Nomor)
                {
                    var cocok = rata.Bacaan.Any(r => hasil.Bacaan.Any(h => r.Selang.Kali(kali).Bertemu(h.Selang)));
                    yield return new HubunganAngka(JenisHubungan.Kelipatan, AsalHubungan.Tersurat, new(i, k), [new(i - 1, k)], cocok)
                    {
                        Kali = kali,
                    };
                }
            }
        }
    }
}
