using Akuntabel.Uji.Aturan.Angka;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-001: the percentage of a sentence follows from its two figures.</summary>
internal static class PersenKalimat
{
    private const int AngkaTerdekat = 10;
    private const decimal Longgar = 2.5m;

    public static AturanUji Aturan { get; } = new(
        "KAL-001", TingkatTemuan.Material, [KelasTemuan.Persentase],
        "Persentase yang tertulis dalam kalimat sama dengan hasil bagi kedua angka yang disebutnya.",
        "Aritmetika",
        "\"Menangani 26 dari 40 laporan (72 %)\" seharusnya 65 %.",
        d => Periksa(d, NaskahDipahami.Dari(d)));

    private static readonly PolaTeks PolaDari = Bunyi.Pola(@"\b(dari|terhadap)\b[^0-9,;:.]{0,50}$");
    internal static readonly PolaTeks PolaMelekat = Bunyi.Pola(@"(^|[^a-z0-9])(atau|yaitu|yakni|setara|\(|=|:|"
        + @"sehingga)[^0-9;]{0,40}$|^\W*$");
    private static readonly PolaTeks PolaSama = Bunyi.Pola(@"^\s*[=:]|^\s*(x|×|\*)");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen dokumen, NaskahDipahami n)
    {
        KalimatDipahami? dahulu = null;
        foreach (var k in n.Semua)
        {
            var salah = false;
            for (var i = 0; i < k.Isi.Count; i++)
            {
                if (Hasil(k, i) && (Pasangan(k, i) ?? DasarSebelumnya.Pasangan(dahulu, k, i)) is var (r, d) && d.Nilai > 0)
                {
                    var cocok = Cocok(k, k.Isi[i], r, d);
                    salah |= !cocok;
                    yield return cocok ? null : TemuanPersen.DariBaris(Aturan, dokumen, k, k.Isi[i].Angka, r, d)
                        ?? TemuanPersen.Susun(Aturan, k.Tempat(k.Isi[i].Angka), k.Isi[i].Angka, r, d);
                }
            }

            if (!salah && PersenBagian.Salah(k) is var (persen, bagian, utuh))
            {
                yield return TemuanPersen.Susun(Aturan, k.Tempat(persen), persen, bagian, utuh);
            }

            dahulu = ReferenceEquals(dahulu?.Paragraf, k.Paragraf) || k.Isi.Count > 0 ? k : null;
        }
    }

    /// <summary>A percentage that can follow from others: not a threshold, a target, a rise or the "100 %" of a formula.</summary>
    private static bool Hasil(KalimatDipahami k, int i) =>
        k.Isi[i] is { Angka: { Persen: true, Penyebut: null } a, Banding: Banding.Sama or Banding.Sekitar,
            Besaran: not (BesaranKalimat.Target or BesaranKalimat.RataRata or BesaranKalimat.Perubahan) }
        && !(a.Nilai == 100 && PolaSama.IsMatch(k.Teks[a.Akhir..]))
            && !k.Isi[i].Depan.AsSpan().TrimEnd().EndsWith("x", StringComparison.OrdinalIgnoreCase);

    private static bool Cocok(KalimatDipahami k, PernyataanKalimat persen, AngkaTertulis r, AngkaTertulis d)
    {
        var (z, kinerja) = (persen.Angka, !r.Rupiah);
        if (r.Bacaan.Count > 1 && d.Bacaan.Count > 1)
        {
            // "1.260" and "1.200" are written by one convention
            (r, d) = (r with { Bacaan = [r.Bacaan[0]] }, d with { Bacaan = [d.Bacaan[0]] });
        }

        return Nisbah.Cocok(r, d, z, kinerja) || Nisbah.Cocok(d, r, z, kinerja: false)
            || (persen.Banding == Banding.Sekitar && Math.Abs((r.Nilai / d.Nilai * 100) - z.Nilai) <= Longgar) || Lain(k, z, r);
    }

    /// <summary>The two figures around a percentage, up to the percentages before and behind it.</summary>
    private static (AngkaTertulis R, AngkaTertulis D)? Pasangan(KalimatDipahami k, int i)
    {
        var (awal, akhir) = (i - 1, i + 1);
        while (awal >= 0 && !(k.Isi[awal].Angka.Persen && k.Isi[awal].Besaran is not (BesaranKalimat.Target or BesaranKalimat.Realisasi)))
        {
            awal--;
        }

        while (akhir < k.Isi.Count && (!k.Isi[akhir].Angka.Persen || k.Isi[akhir].Besaran == BesaranKalimat.Target))
        {
            akhir++;
        }

        if ((Diuraikan(k, i) ?? Terhadap(k, i)) is { } uraian)
        {
            return uraian;
        }

        var sekitar = k.Isi.Where((x, j) => j > awal && j < akhir && j != i).ToList();
        if (akhir < k.Isi.Count && sekitar.TrueForAll(x => x.Angka.Awal > k.Isi[i].Angka.Awal))
        {
            // the figures behind it have a percentage of their own
            return null;
        }

        return Pecahan(k, i) ?? Berlabel(k, i, sekitar) ?? Bagian(k, i, sekitar);
    }

    /// <summary>"32/39 x 100 % = 82,05 %", "(26/40) atau 65 %".</summary>
    private static (AngkaTertulis, AngkaTertulis)? Pecahan(KalimatDipahami k, int i)
    {
        var j = i - 1;
        while (j >= 0 && k.Isi[j].Angka.Nilai == 100)
        {
            j--;
        }

        return j >= 0 && k.Isi[j].Angka is { Penyebut: { } d } f && f.Satuan is "" or "x" or "%"
            && PolaMelekat.IsMatch(k.Isi[i].Depan) ? (f with { Penyebut = null }, d) : null;
    }

    /// <summary>"32,13 %, yaitu 170 dari 207 pengaduan", "67,70 %, yakni Rp A dari Rp B": said of this percentage, which has none
    /// before it and no other behind.</summary>
    private static (AngkaTertulis, AngkaTertulis)? Diuraikan(KalimatDipahami k, int i)
    {
        if (i + 2 >= k.Isi.Count || (i + 3 < k.Isi.Count && k.Isi[i + 3].Angka.Persen) || !PolaUraian.IsMatch(k.Isi[i + 1].Depan)
            || !PolaDari.IsMatch(k.Isi[i + 2].Depan) || k.Isi.Take(i).Any(x => x.Angka.Satuan == k.Isi[i + 2].Angka.Satuan)
            || k.Isi[i + 1].Banding != Banding.Sama || k.Isi[i + 2].Banding != Banding.Sama)
        {
            return null;
        }

        var (a, b) = (k.Isi[i + 1].Angka, k.Isi[i + 2].Angka);
        return a.Penyebut is null && b.Penyebut is null && !a.Persen && !b.Persen && b.Satuan.Length > 1 && a.Nilai <= b.Nilai
            && (a.Satuan.Length == 0 || Sesatuan(a, b)) ? (a, b) : null;
    }

    /// <summary>"Rp A atau 57,05 % dari target Rp B", "21 orang (65,6 %) dari 32 PNS": the percentage stands between what it was taken
    /// of.</summary>
    private static (AngkaTertulis, AngkaTertulis)? Terhadap(KalimatDipahami k, int i)
    {
        if (i == 0 || i + 1 >= k.Isi.Count || k.Isi[i + 1] is not { Banding: Banding.Sama, Angka: { Persen: false, Penyebut: null } b } y
            || k.Isi[i - 1] is not { Banding: Banding.Sama, Angka: { Persen: false, Penyebut: null } a } x
            || !PolaAtau.IsMatch(k.Isi[i].Depan) || !PolaDariHal.IsMatch(y.Depan) || PolaSesamanya.IsMatch(y.Depan)
                || PolaDariTahun.IsMatch(y.Depan)
            || (x.Tahun != y.Tahun && y.Tahun is not null && x.Tahun is not null))
        {
            return null;
        }

        var cacah = a.Bacaan[0].Desimal == 0 && b.Bacaan[0].Desimal == 0 && b.Satuan.Length > 1 && a.Nilai <= b.Nilai;
        return a.Rupiah == b.Rupiah && (a.Rupiah || Sesatuan(a, b) || cacah) ? (a, b) : null;
    }

    /// <summary>The percentage of another time, in brackets behind it.</summary>
    private static readonly PolaTeks PolaMasa = Bunyi.Pola(@"\b(triwulan|tw|semester|tahun|bulan|periode)\s+[^\s(]{1,10}(\s+[0-9]{4}|"
        + @"\s+lalu)?\s*\(\s*$");

    private static readonly PolaTeks PolaAtau = Bunyi.Pola(@"^(?:[,\s]*|\s+[^0-9;.,:]{0,60}\s)(\(|(atau|yaitu|yakni|"
        + @"setara)\b)[^0-9;.]{0,30}$");
    private static readonly PolaTeks PolaDariTahun = Bunyi.Pola(@"^[\s)]*(dari|terhadap)\s+(tahun|realisasi tahun|capaian tahun|nilai "
        + @"tahun)\b");
    /// <summary>"… dari seluruh koleksi, disusul koleksi agama": the next figure is of another thing.</summary>
    private static readonly PolaTeks PolaSesamanya = Bunyi.Pola(@"\b(disusul|diikuti|sedangkan|sementara|kemudian|selebihnya|sisanya|"
        + @"selanjutnya|adapun|berikutnya|lalu)\b|,\s*(dan|serta)\b");

    private static readonly PolaTeks PolaDariHal = Bunyi.Pola(@"^[\s)]*(dari|terhadap)\b[^0-9.;]{0,60}$");
    private static readonly PolaTeks PolaUraian = Bunyi.Pola(@"^[\s,(]*(yaitu|yakni|atau|=|diperoleh dari|berasal dari|dengan rincian)\s*(sebesar|sebanyak|realisasi)?[^0-9;]{0,12}$");
    /// <summary>"115 usulan, yang diterima 54 usulan (38,26 %)".</summary>
    private static readonly PolaTeks PolaYang = Bunyi.Pola(@"^[,\s]*(yang|di\s?antaranya|termasuk)\b[^0-9;]{0,60}$");

    private static readonly PolaTeks PolaAntara = Bunyi.Pola(@"^\W*(di\s?antaranya|daripadanya)\b");

    /// <summary>One realisation and one target or budget of one unit.</summary>
    private static (AngkaTertulis, AngkaTertulis)? Berlabel(KalimatDipahami k, int i, List<PernyataanKalimat> sekitar)
    {
        var z = k.Isi[i];
        if (z.Besaran is not (BesaranKalimat.Capaian or BesaranKalimat.Serapan or BesaranKalimat.Lain)
            || (z.Besaran == BesaranKalimat.Lain && !PolaMelekat.IsMatch(z.Depan) && !Dasar(k, i)))
        {
            return null;
        }

        var r = sekitar.Where(x => x.Besaran is BesaranKalimat.Realisasi
            || (x.Besaran is BesaranKalimat.Capaian && !x.Angka.Persen)).ToList();
        var d = sekitar.Where(x => x.Besaran is BesaranKalimat.Target or BesaranKalimat.Pagu
            || (x.Besaran == BesaranKalimat.Lain && !x.Angka.Persen && r.Count == 1 && r[0].Uang && x.Angka.Rupiah)).ToList();
        return r is [{ Angka: { Penyebut: null } a, Banding: Banding.Sama }]
            && d is [{ Angka: { Penyebut: null } b } dasar] && (dasar.Banding == Banding.Sama || PolaLampaui.IsMatch(dasar.Depan))
            && Sesatuan(a, b)
            && (r[0].Tahun == d[0].Tahun || (!r[0].Uang && r[0].Tahun < d[0].Tahun))
            && (a.Persen ? z.Besaran == BesaranKalimat.Capaian : a.Satuan.Length > 0 || b.Satuan.Length > 0
                || z.Besaran == BesaranKalimat.Capaian)
                ? (a, b) : null;
    }

    /// <summary>"A melampaui target B" names its target, not a threshold.</summary>
    private static readonly PolaTeks PolaLampaui = Bunyi.Pola(@"\b(melampaui|melebihi|di\s?atas|di\s?bawah)\s+target(nya)?\b[^0-9;]{0,30}$");

    private static bool Dasar(KalimatDipahami k, int i) => i + 1 < k.Isi.Count && PolaDari.IsMatch(k.Isi[i + 1].Depan)
        && k.Isi[i + 1].Depan.Length < 60;

    /// <summary>"26 dari 40 laporan (65 %)", "dari 40 laporan ditangani 26 laporan atau 65 %".</summary>
    private static (AngkaTertulis, AngkaTertulis)? Bagian(KalimatDipahami k, int i, List<PernyataanKalimat> sekitar)
    {
        var z = k.Isi[i];
        var cacah = sekitar.Where(x => !x.Angka.Persen && x.Angka.Awal < z.Angka.Awal
            && x.Besaran is BesaranKalimat.Lain or BesaranKalimat.Realisasi or BesaranKalimat.Target && x.Banding == Banding.Sama
            && x.Angka.Penyebut is null).ToList();
        // "1 kegiatan 90 %" tells how far it came, not which share it is
        if (z.Besaran is not (BesaranKalimat.Lain or BesaranKalimat.Capaian) || Berdua(k, cacah) is not [var p, var q]
            || !PolaMelekat.IsMatch(z.Depan) || z.Depan.Length > 60 || PolaMasa.IsMatch(z.Depan) || (z.Depan.Trim().Length == 0
                && !PolaDari.IsMatch(q.Depan)))
        {
            return null;
        }

        var (a, b) = PolaDari.IsMatch(q.Depan) ? (p.Angka, q.Angka) : PolaDari.IsMatch(p.Depan)
            && p.Besaran is BesaranKalimat.Lain or BesaranKalimat.Target
            || ((PolaAntara.IsMatch(z.Depan) || (PolaYang.IsMatch(q.Depan) && z.Depan.TrimEnd().EndsWith('(') && z.Depan.Length < 4))
                && p.Angka.Satuan == q.Angka.Satuan && p.Angka.Satuan.Length > 2) ? (q.Angka, p.Angka)
                : (null, null);
        return a is not null && b is not null && b.Satuan.Length > 2 && (a.Satuan.Length == 0 || Sesatuan(a, b))
            && (a.Nilai <= b.Nilai || q.Besaran == BesaranKalimat.Target) && p.Tahun == q.Tahun ? (a, b) : null;
    }

    /// <summary>The part and its whole; of "dari N …, a … (x %) dan b … (y %)" each part has that whole.</summary>
    private static List<PernyataanKalimat> Berdua(KalimatDipahami k, List<PernyataanKalimat> cacah)
    {
        var utuh = cacah is [{ Besaran: BesaranKalimat.Lain } satu] ? k.Isi.Where(x => x.Angka.Awal < satu.Angka.Awal
            && PolaDari.IsMatch(x.Depan) && x.Angka.Satuan.Length > 2 && Sesatuan(x.Angka, satu.Angka) && x.Angka.Penyebut is null
            && !x.Angka.Rupiah).ToList() : [];
        return utuh is [var n] && !PolaDari.IsMatch(cacah[0].Depan) ? [n, cacah[0]] : cacah;
    }

    /// <summary>Whether two other figures of the paragraph give the percentage: the budget may have been named a sentence
    /// earlier.</summary>
    private static bool Lain(KalimatDipahami k, AngkaTertulis persen, AngkaTertulis r)
    {
        var semua = AngkaTertulis.Semua(k.Paragraf.Teks[..(k.Kalimat.Awal + k.Teks.Length)])
            .Where(a => a.Satuan == r.Satuan && a.Penyebut is null && a.Nilai > 0).TakeLast(AngkaTerdekat).ToList();
        return (from a in semua from b in semua where a.Awal != b.Awal where Nisbah.Cocok(a, b, persen, kinerja: false) select a).Any();
    }

    private static bool Sesatuan(AngkaTertulis a, AngkaTertulis b) =>
        a.Satuan == b.Satuan || (!a.Persen && !b.Persen && !a.Rupiah && !b.Rupiah
            && (a.Satuan.Length == 0 || b.Satuan.Length == 0
            || (a.Satuan.Length > 3 && b.Satuan.Length > 3 && a.Satuan[..4] == b.Satuan[..4])));

    /// <summary>The words before a figure that say what it is.</summary>
    internal static string Depan(string teks, AngkaTertulis a) => teks[Math.Max(0, a.Awal - 80)..a.Awal];
}
