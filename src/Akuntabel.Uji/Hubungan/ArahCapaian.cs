using Akuntabel.Uji.Pemahaman.Hal;
using System.Globalization;

namespace Akuntabel.Uji.Hubungan;

/// <summary>
/// Achievements against the way in which their indikator counts: what most formulas allow is wrong where the document names one, or where
/// the mean of
/// the column was computed with another.
/// </summary>
internal static class ArahCapaian
{
    private const int HurufTersedikit = 6;

    /// <summary>The relation, broken where the percentage follows only by the formula of the other direction.</summary>
    public static HubunganAngka Periksa(KisiAngka kisi, HubunganAngka h, PolaritasNaskah polaritas)
    {
        if (Cacah(kisi, h) is not var (nisbah, persen) || kisi.Jumlah[h.Hasil.Baris] >= 0)
        {
            return h;
        }

        var arah = polaritas.Arah(Nama(kisi, h.Hasil.Baris), Nomor(kisi, h.Hasil.Baris));
        var turun = arah is ArahIndikator.TurunSelisih or ArahIndikator.TurunBanding;
        var benar = arah == ArahIndikator.TurunBanding ? Balik(nisbah) : turun ? Selisih(nisbah) : nisbah;
        var salah = turun ? Bertemu(persen, nisbah) && !Bertemu(persen, Selisih(nisbah)) && !Bertemu(persen, Balik(nisbah))
            : arah == ArahIndikator.Naik && !Bertemu(persen, nisbah) && Berlawanan(persen, nisbah);
        return salah && benar is { } b ? h with { Cocok = false, Seharusnya = turun ? b : null } : h;
    }

    /// <summary>Where one row computed the other way round is what the stated mean needs, that row is wrong and not the mean.</summary>
    public static IEnumerable<HubunganAngka> MenurutRata(KisiAngka kisi, IReadOnlyList<HubunganAngka> persen,
        IReadOnlyList<HubunganAngka> rata)
    {
        var ganti = new Dictionary<Titik, Selang>();
        var salah = persen.Where(h => !h.Cocok).Select(h => h.Hasil).ToHashSet();
        var lain = persen.Where(h => !h.Cocok).GroupBy(h => h.Hasil).ToDictionary(g => g.Key, g => g.First());
        foreach (var m in rata.Where(r => !r.Cocok && !r.Sebaris && r.Suku.Count(salah.Contains) <= SalahTerbanyak))
        {
            // the other wrong rows of the mean are put right first
            var koreksi = m.Suku.Where(salah.Contains).Select(s => lain[s].Pemulih(kisi, s) is { } n
                ? HubunganAngka.Bertanda(kisi, s) - n : Selang.Tepat(0)).Aggregate(Selang.Tepat(0), (a, b) => a + b);
            if (m.Pemulih(kisi, m.Hasil) is { } kini && (kini - koreksi.Kali(1m / m.Suku.Count)).Bertemu(HubunganAngka.Bertanda(kisi,
                m.Hasil)))
            {
                continue;
            }

            var calon = (from h in persen
                         where h is { Jenis: JenisHubungan.Persen, Cocok: true } && m.Suku.Contains(h.Hasil)
                             && Cacah(kisi, h, terbatas: true) is not null
                         let n = Cacah(kisi, h, terbatas: true) ?? default
                         let perlu = m.Pemulih(kisi, h.Hasil) is { } p ? p + koreksi : (Selang?)null
                         from lainnya in Pengganti(n.Nisbah, n.Persen)
                         where lainnya is { } x && !Bertemu(n.Persen, x) && perlu is { } q && q.Bertemu(x)
                             && (x == n.Nisbah || PolaritasNaskah.BiasaTurun(Nama(kisi, h.Hasil.Baris)))
                         select (h.Hasil, lainnya.Value)).ToList();
            if (calon.DistinctBy(c => c.Hasil).Count() == 1)
            {
                ganti[calon[0].Hasil] = calon[0].Value;
            }
        }

        return persen.Select(h => ganti.TryGetValue(h.Hasil, out var benar) ? h with { Cocok = false, Seharusnya = benar } : h);
    }

    private const int SalahTerbanyak = 3;

    /// <summary>What the achievement could be by other formulas; where it is a cap, only what the cap hides.</summary>
    private static Selang?[] Pengganti(Selang nisbah, AngkaTertulis persen) =>
        persen.Nilai is 100 ? [] : persen.Nilai is 110 or 120 or 150 ? [nisbah.Bawah > persen.Nilai ? nisbah : null] : [nisbah,
            Selisih(nisbah), Balik(nisbah)];

    /// <summary>Whether a percentage follows only by the plain ratio (true) or only by a formula of "less is better" (false);
    /// <c>null</c> where nothing tells.</summary>
    public static bool? Ditempuh(KisiAngka kisi, HubunganAngka h) => Cacah(kisi, h) is not var (nisbah, persen) ? null
        : (Bertemu(persen, nisbah), Berlawanan(persen, nisbah)) switch { (true, false) => true, (false, true) => false, _ => null };

    /// <summary>Whether less is better in a row, by what the document says or by its name.</summary>
    public static bool Turun(KisiAngka kisi, int baris, PolaritasNaskah polaritas) =>
        polaritas.Arah(Nama(kisi, baris), Nomor(kisi, baris)) switch
    {
        ArahIndikator.Naik => false,
        ArahIndikator.TakTentu => PolaritasNaskah.BiasaTurun(Nama(kisi, baris)),
        _ => true,
    };

    /// <summary>The achievement by the direction.</summary>
    public static Selang? Menurut(KisiAngka kisi, HubunganAngka h, bool turun) =>
        Cacah(kisi, h) is var (nisbah, _) ? turun ? Selisih(nisbah) : nisbah : null;

    /// <summary>The plain ratio in percent and the stated figure of a row of performance; <c>null</c> where 100 or a cap says
    /// nothing.</summary>
    private static (Selang Nisbah, AngkaTertulis Persen)? Cacah(KisiAngka kisi, HubunganAngka h, bool terbatas = false)
    {
        if (h is not { Jenis: JenisHubungan.Persen, Cocok: true } || kisi.Kolom[h.Suku[1].Kolom].Ukuran == UkuranKolom.Uang
            || !h.Sebaris || kisi.Peran[h.Suku[1].Kolom] != PeranKolom.Target || kisi.Satu(h.Suku[0]) is not { } r
                || kisi.Satu(h.Suku[1]) is not { Nilai: > 0 } d || r.Nilai == d.Nilai
            || kisi.Satu(h.Hasil) is not { } p || (!terbatas && p.Nilai is 100 or 110 or 120 or 150))
        {
            return null;
        }

        return r.Bacaan[0].SelangCacah.Bagi(d.Bacaan[0].SelangCacah) is { } n ? (n.Kali(100), p) : null;
    }

    private static bool Berlawanan(AngkaTertulis persen, Selang nisbah) => Bertemu(persen, Selisih(nisbah))
        || Bertemu(persen, Balik(nisbah));

    private static Selang Selisih(Selang nisbah) => Selang.Tepat(200) - nisbah;

    private static Selang? Balik(Selang nisbah) => Selang.Tepat(10_000).Bagi(nisbah);

    private static bool Bertemu(AngkaTertulis persen, Selang? nilai) => nilai is { } n && persen.Bacaan.Any(b => b.Selang.Bertemu(n));

    /// <summary>The longest text of the row before its figures.</summary>
    private static string Nama(KisiAngka kisi, int i) => Enumerable.Range(0, kisi.Lebar).TakeWhile(k =>
        kisi.Peran[k] is PeranKolom.Lain or PeranKolom.Nomor)
        .Select(k => kisi.Tabel.Isi[i][k]).Where(t => t.Count(char.IsLetter) >= HurufTersedikit || (t.Length is > 1 and <= 6
            && t.All(char.IsAsciiLetterUpper)))
        .LastOrDefault(t => !PolaSatuan.IsMatch(t)) ?? "";

    private static readonly PolaTeks PolaSatuan = Bunyi.Pola(@"^\W*(per\s+[0-9]|persen|persentase|indeks|nilai|dokumen|orang|laporan|"
        + @"kasus|pengaduan|predikat|temuan|hari kerja|hari|menit|puskesmas|status)\b[^a-z]{0,12}$");

    private static int? Nomor(KisiAngka kisi, int i) => Enumerable.Range(0, kisi.Lebar).Where(k => kisi.Peran[k] == PeranKolom.Nomor)
        .Select(k => int.TryParse(kisi.Tabel.Isi[i][k].Trim().TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture,
            out var n) ? n : (int?)null)
        .FirstOrDefault(n => n is not null);
}
