using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-003: totals in the text against the parts that the text lists below or before them.</summary>
internal static class RincianNaskah
{
    public static AturanUji Aturan { get; } = new(
        "KAL-003", TingkatTemuan.Material, [KelasTemuan.Jumlah],
        "Jumlah yang disebut teks sama dengan jumlah rinciannya dalam teks.",
        "Aritmetika",
        "\"Sebanyak 37 orang, terdiri dari:\" diikuti 20 orang dan 15 orang.",
        Periksa);

    private const int ButirTerbanyak = 40;
    private const int BlokTerjauh = 120;

    private static readonly PolaTeks PolaTerdiri = Bunyi.Pola(@"\b(terdiri\s+(dari|atas)|dengan\s+rincian|rinciannya|rincian\s+sebagai\s+berikut)\b[^0-9]{0,40}:?\s*$");
    private static readonly PolaTeks PolaSebagian = Bunyi.Pola(@"\b(antara lain|di\s?antaranya|termasuk|meliputi|sekitar|lebih dari|kurang lebih)\b");
    private static readonly PolaTeks PolaRealisasi = Bunyi.Pola(@"\b(realisasi|terealisasi|direalisasikan|terserap)\b");
    private static readonly PolaTeks PolaSelisih = Bunyi.Pola(@"\b(selisih|perbedaan|sisa|kurang|kekurangan|kenaikan|penurunan|surplus|defisit)\w{0,3}\b[^0-9.;]*$");
    private static readonly PolaTeks PolaLabel = Bunyi.Pola(@"(?:^|[.;,])\s*([^.;,:0-9]*[a-z][^.;,:0-9]*?)\s*:\s*$");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        for (var i = 0; i < d.Blok.Count; i++)
        {
            if (d.Blok[i] is not ParagrafTerbaca { Jenis: not JenisParagraf.DaftarIsi } p)
            {
                continue;
            }

            foreach (var t in Berlabel(p))
            {
                yield return t;
            }

            if (PolaTerdiri.IsMatch(p.Teks) && !PolaSebagian.IsMatch(p.Teks))
            {
                foreach (var t in Berbutir(p, Butir(d, i)))
                {
                    yield return t;
                }
            }
        }
    }

    /// <summary>The items directly below a statement, of the style of the first one; deeper lists and tables between them belong to an
    /// item.</summary>
    private static List<ParagrafTerbaca> Butir(PemahamanDokumen d, int i)
    {
        var hasil = new List<ParagrafTerbaca>();
        for (var j = i + 1; j < Math.Min(d.Blok.Count, i + BlokTerjauh) && hasil.Count < ButirTerbanyak; j++)
        {
            if (d.Blok[j] is not ParagrafTerbaca b)
            {
                continue;
            }

            var gaya = Gaya(b);
            if (b.Jenis == JenisParagraf.Judul || gaya.Length == 0)
            {
                break;
            }

            if (hasil.Count == 0 || gaya == Gaya(hasil[0]))
            {
                hasil.Add(b);
            }
        }

        return hasil;
    }

    private static string Gaya(ParagrafTerbaca p) => Bunyi.Gaya(p.Teks) is { Length: > 0 } g ? g : p.Jenis == JenisParagraf.Butir ? "-"
        : "";

    /// <summary>"… sebanyak 37 orang, terdiri dari:" with a figure of that unit in every item; budget and realisation are two such
    /// totals.</summary>
    private static IEnumerable<Temuan?> Berbutir(ParagrafTerbaca p, List<ParagrafTerbaca> butir)
    {
        if (butir.Count < 2 || !Bernomor(butir) || Pokok(p) is not { Count: 1 or 2 } pokok)
        {
            yield break;
        }

        var suku = butir.ConvertAll(b => Semua(b.Teks).Where(a => a.Satuan == pokok[0].Satuan && a.Penyebut is null
            && !a.MungkinTahun).ToList());
        if (suku.Exists(s => s.Count < pokok.Count) || (pokok.Count == 2 && suku.Exists(s => s.Count != 2)))
        {
            yield break;
        }

        for (var n = 0; n < pokok.Count; n++)
        {
            // of two amounts the larger is the budget, whatever they are called
            var bagian = suku.ConvertAll(s => pokok.Count == 1 ? s[0] : s.OrderByDescending(a => a.Nilai).ElementAt(n));
            yield return Bandingkan(p, pokok[n], bagian, [.. butir.Select((b, m) => b.Tempat(bagian[m].Awal))]);
        }
    }

    /// <summary>The figures that are to be divided: those of the last unit named, the budget first.</summary>
    private static List<AngkaTertulis>? Pokok(ParagrafTerbaca p)
    {
        var angka = Semua(p.Teks).Where(a => !a.Persen && a.Penyebut is null && !a.MungkinTahun && a.Satuan.Length > 0
            && a.Bacaan[0].Desimal >= 0).ToList();
        if (angka.Count == 0)
        {
            return null;
        }

        var rupiah = angka.FindAll(a => a.Rupiah);
        if (rupiah.Count >= 2)
        {
            return PolaRealisasi.IsMatch(p.Teks[rupiah[0].Akhir..rupiah[1].Awal])
                && rupiah[0].Nilai >= rupiah[1].Nilai ? rupiah[..2] : null;
        }

        if (PolaSelisih.IsMatch(p.Teks[..angka[^1].Awal]))
        {
            return null;
        }

        return angka[^1].Satuan is "rp" or "januari" or "desember" ? null : [angka[^1]];
    }

    /// <summary>Bullets, or a numbering without a gap, so that no item was lost.</summary>
    private static bool Bernomor(List<ParagrafTerbaca> butir)
    {
        var nomor = butir.ConvertAll(b => b.Teks.TrimStart('(', ' ')[..1]);
        return Gaya(butir[0]) == "-" || nomor.Select((n, i) => i > 8
            || n == (char.IsAsciiDigit(nomor[0][0]) ? (char)('1' + i) : (char)(nomor[0][0] + i)).ToString()).All(x => x);
    }

    /// <summary>"A : 94. B : 29 lembaga. Jumlah Total : 138 lembaga" within one paragraph.</summary>
    private static IEnumerable<Temuan?> Berlabel(ParagrafTerbaca p)
    {
        if (!p.Teks.Contains("jumlah", StringComparison.OrdinalIgnoreCase) && !p.Teks.Contains("total", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        var suku = new List<AngkaTertulis>();
        var akhir = 0;
        foreach (var a in Semua(p.Teks))
        {
            var label = PolaLabel.Match(p.Teks[akhir..a.Awal]);
            akhir = a.Akhir;
            if (!label.Success || a.Persen || a.Penyebut is not null
                || (suku.Count > 0 && a.Satuan.Length > 0 && suku[^1].Satuan.Length > 0 && a.Satuan != suku[^1].Satuan))
            {
                suku.Clear();
                continue;
            }

            if (suku.Count >= 2 && Total(label.Groups[1].Value))
            {
                yield return Bandingkan(p, a, suku, []);
                suku.Clear();
                continue;
            }

            suku.Add(a);
        }
    }

    private static bool Total(string label) => Bunyi.Jumlah(label) && Bunyi.Kata(label).Count <= 3;

    private static Temuan? Bandingkan(ParagrafTerbaca p, AngkaTertulis jumlah, List<AngkaTertulis> suku,
        IReadOnlyList<TempatTemuan> terkait)
    {
        var selang = suku.Aggregate(Selang.Tepat(0), (s, a) => s + a.Bacaan[0].SelangCacah);
        if (jumlah.Bacaan.Any(b => b.SelangCacah.Bertemu(selang)) || Berulang(jumlah, suku))
        {
            return null;
        }

        var desimal = suku.Max(s => s.Bacaan[0].Desimal);
        var hasil = (jumlah.Rupiah ? "Rp" : "") + Cetak(suku.Sum(s => s.Nilai), desimal);
        return Aturan.Temukan(
            p.Tempat(jumlah.Awal), jumlah.Teks, hasil, string.Join(" + ", suku.Take(10).Select(s => Cetak(s.Nilai, s.Bacaan[0].Desimal))),
            $"Tertulis {jumlah.Teks.Trim()}, sedangkan rinciannya berjumlah {hasil}.") with
        {
            Terkait = terkait,
        };
    }

    /// <summary>One total divided in several ways, one after the other: two parts or more reach it before the list ends.</summary>
    private static bool Berulang(AngkaTertulis jumlah, List<AngkaTertulis> suku)
    {
        var s = 0m;
        for (var n = 0; n < suku.Count - 1; n++)
        {
            s += suku[n].Nilai;
            if (n > 0 && s == jumlah.Nilai)
            {
                return true;
            }
        }

        return false;
    }
}
