using Akuntabel.Uji.Pemahaman.Kalimat;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-002: what a text says remains, or stands between two amounts, is their difference.</summary>
internal static class SisaKalimat
{
    private const int JarakTerjauh = 400;

    public static AturanUji Aturan { get; } = new(
        "KAL-002", TingkatTemuan.Material, [KelasTemuan.Selisih],
        "Sisa, kekurangan atau selisih yang disebut teks sama dengan beda kedua angka yang disebutnya.",
        "Aritmetika",
        "\"Pagu Rp500 dengan realisasi Rp420, sisa Rp90\" seharusnya Rp80.",
        d => Periksa(d));

    private static readonly PolaTeks PolaSebagian = Bunyi.Pola(@"\b(triwulan|semester|tahap|pengembalian|tahun lalu|tahun sebelumnya|sebelum perubahan|bulan)\b");
    private static readonly PolaTeks PolaMenuju = Bunyi.Pola(@"\b(untuk|menuju|guna|agar|dari|demi)\s+(mencapai|memenuhi|menuju|sampai|dapat|target)?[^0-9;]{0,40}$");
    private static readonly PolaTeks PolaMasuk = Bunyi.Pola(@"\b(pendapatan|penerimaan)\b");
    private static readonly PolaTeks PolaKeluar = Bunyi.Pola(@"\b(belanja|pengeluaran)\b");
    private static readonly PolaTeks PolaSurplus = Bunyi.Pola(@"\b(surplus|defisit)\b");
    private static readonly PolaTeks PolaSisa = Bunyi.Pola(@"\b(sisa|selisih|tersisa|kekurangan)\w*");
    private const int SubjekTerpanjang = 45;
    private static readonly PolaTeks PolaRincian = Bunyi.Pola(@"\b(rincian|rinciannya|berikut|yaitu|yakni|terdiri)\b[^0-9]{0,40}:?\s*$");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        foreach (var p in NaskahDipahami.Dari(d).Semua.GroupBy(k => k.Paragraf, ReferenceEqualityComparer.Instance).Select(g => g.ToList()))
        {
            if (p.TrueForAll(k => !k.Isi.Any(x => Tersisa(k, x))))
            {
                continue;
            }

            foreach (var (k, x) in p.SelectMany(k => k.Isi.Select(x => (k, x)))
                .Where(y => y.x is { Banding: Banding.Sama,
                    Angka.Penyebut: null } && Tersisa(y.k, y.x)))
            {
                if ((Persen(k, x) ?? Kurang(k, x) ?? Jumlah(p, k, x) ?? Rincian(d, k,
                    x) ?? (x.Besaran == BesaranKalimat.Perubahan && !BelumDari.Disebut(k, x) ? null : BelumDari.Pasangan(p, k,
                    x))) is var (a, b))
                {
                    yield return Cocok(a, b, x.Angka) || Lain(p, x.Angka) ? null : Temukan(k, x.Angka, a, b);
                }
            }
        }
    }

    private static bool Tersisa(KalimatDipahami k, PernyataanKalimat x) =>
        x.Besaran is BesaranKalimat.Sisa or BesaranKalimat.Perubahan || BelumDari.Disebut(k, x);

    /// <summary>"83,40 %, masih tersisa 17,60 % untuk mencapai 100 %", "terserap 93,44 % dan sisa 6,65 %".</summary>
    private static (AngkaTertulis, AngkaTertulis)? Persen(KalimatDipahami k, PernyataanKalimat x)
    {
        var lain = k.Isi.Where(y => y != x && y.Angka is { Persen: true, Penyebut: null }).ToList();
        if (!x.Angka.Persen || x.Besaran != BesaranKalimat.Sisa || lain.Exists(y => y.Banding != Banding.Sama))
        {
            return null;
        }

        return lain switch
        {
            [var bagian, var utuh] when PolaMenuju.IsMatch(utuh.Depan) && utuh.Angka.Nilai >= bagian.Angka.Nilai
                && bagian.Angka.Awal < x.Angka.Awal => (utuh.Angka, bagian.Angka),
            [var bagian] when bagian.Besaran is BesaranKalimat.Serapan && bagian.Angka.Nilai <= 100
                && bagian.Angka.Awal < x.Angka.Awal => (Seratus, bagian.Angka),
            _ => null,
        };
    }

    /// <summary>"terealisasi 72 % dari target 80 %, kurang 8 %", in points; in per cent of the target is another way, and no
    /// contradiction.</summary>
    private static (AngkaTertulis, AngkaTertulis)? Kurang(KalimatDipahami k, PernyataanKalimat x)
    {
        if (!x.Angka.Persen || !PolaKurang.IsMatch(x.Depan)
            || k.Isi.Where(y => y.Besaran == BesaranKalimat.Target).ToList() is not [{ Angka.Persen: true } t]
            || k.Isi.Where(y => y.Besaran == BesaranKalimat.Realisasi).ToList() is not [{ Angka.Persen: true } r])
        {
            return null;
        }

        var bagian = t.Angka.Nilai == 0 ? 0 : Math.Abs(t.Angka.Nilai - r.Angka.Nilai) / t.Angka.Nilai * 100;
        return x.Angka.Bacaan.Any(z => z.Selang.Bertemu(Selang.Tepat(bagian))) ? null : (t.Angka, r.Angka);
    }

    private static readonly PolaTeks PolaKurang = Bunyi.Pola(@"\b(kurang|kekurangan|selisih|deviasi|gap|lebih)\s+(sebesar\s+|sebanyak\s+)?$");

    private static readonly AngkaTertulis Seratus = Semua("100 %")[0];

    /// <summary>The last two amounts before it, of which the sentence or the one before says that one is the budget and one the
    /// realisation; or income and spending.</summary>
    private static (AngkaTertulis, AngkaTertulis)? Jumlah(List<KalimatDipahami> p, KalimatDipahami k, PernyataanKalimat x)
    {
        var akhir = k.Kalimat.Awal + x.Angka.Awal;
        var dekat = p.SelectMany(y => y.Isi.Select(z => (Letak: y.Kalimat.Awal + z.Angka.Awal, Isi: z)))
            .Where(y => y.Letak < akhir && y.Isi.Angka.Satuan == x.Angka.Satuan && x.Angka.Satuan.Length > 0 && !x.Angka.Persen
                && y.Isi.Angka.Penyebut is null).ToList();
        // behind another sentence only one that begins with the remainder speaks of its amounts
        if (dekat.Count < 2 || (dekat[^1].Letak < k.Kalimat.Awal && PolaSisa.Match(k.Teks) is { Success: true, Index: > SubjekTerpanjang })
            || akhir - dekat[^2].Letak > JarakTerjauh || PolaSebagian.IsMatch(k.Paragraf.Teks[dekat[^2].Letak..akhir]))
        {
            return null;
        }

        var (a, b) = (dekat[^2].Isi, dekat[^1].Isi);
        var anggaran = (a.Besaran, b.Besaran) is (BesaranKalimat.Pagu or BesaranKalimat.Target, BesaranKalimat.Realisasi)
            or (BesaranKalimat.Realisasi, BesaranKalimat.Pagu or BesaranKalimat.Target)
            || (b.Besaran == BesaranKalimat.Realisasi && a.Besaran == BesaranKalimat.Lain && a.Angka.Rupiah && dekat.Count == 2);
        var surplus = PolaSurplus.IsMatch(x.Depan) && ((PolaMasuk.IsMatch(a.Depan) && PolaKeluar.IsMatch(b.Depan))
            || (PolaKeluar.IsMatch(a.Depan) && PolaMasuk.IsMatch(b.Depan)));
        return (x.Besaran == BesaranKalimat.Sisa || x.Depan.Contains("elisih", StringComparison.Ordinal)) && a.Banding == Banding.Sama
            && b.Banding == Banding.Sama && (surplus || anggaran) ? (a.Angka, b.Angka) : null;
    }

    /// <summary>"Selisih antara anggaran dan realisasi sebesar X dengan rincian: 1. anggaran A, 2. realisasi B".</summary>
    private static (AngkaTertulis, AngkaTertulis)? Rincian(PemahamanDokumen d, KalimatDipahami k, PernyataanKalimat x)
    {
        if (!x.Angka.Rupiah || !PolaRincian.IsMatch(k.Teks[x.Angka.Akhir..]) || k.Kalimat.Awal + k.Teks.Length < k.Paragraf.Teks.Length)
        {
            return null;
        }

        var butir = d.Blok.Skip(k.Paragraf.Indeks + 1).Take(2).OfType<ParagrafTerbaca>()
            .SelectMany(p => PemenggalKalimat.Kalimat(p).SelectMany(PembacaPernyataan.Baca)).Where(y => y.Angka.Rupiah).ToList();
        return butir is [var a, var b]
            && (a.Besaran, b.Besaran) is (BesaranKalimat.Pagu, BesaranKalimat.Realisasi) or (BesaranKalimat.Realisasi, BesaranKalimat.Pagu)
            ? (a.Angka, b.Angka) : null;
    }

    private static bool Cocok(AngkaTertulis a, AngkaTertulis b, AngkaTertulis sisa) =>
        (from m in a.Bacaan
         from n in b.Bacaan
         from z in sisa.Bacaan
         let beda = m.Nilai > n.Nilai ? Rentang(a, m) - Rentang(b, n) : Rentang(b, n) - Rentang(a, m)
         where beda.Bertemu(sisa.Persen ? z.Selang : z.SelangCacah) || beda.Bertemu(new Selang(-z.SelangCacah.Atas, -z.SelangCacah.Bawah))
         select z).Any();

    private static Selang Rentang(AngkaTertulis a, BacaanAngka b) => a.Persen && b.Nilai != 100 ? b.Selang : b.SelangCacah;

    /// <summary>Whether two other figures of the paragraph have this difference.</summary>
    private static bool Lain(List<KalimatDipahami> p, AngkaTertulis sisa)
    {
        var semua = p.SelectMany(k => k.Isi).Where(y => y.Angka.Satuan == sisa.Satuan && y.Angka.Penyebut is null
            && y.Angka.Nilai != sisa.Nilai).Select(y => y.Angka).TakeLast(10).ToList();
        return semua.Exists(a => semua.Exists(b => !ReferenceEquals(a, b) && Cocok(a, b, sisa)));
    }

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis sisa, AngkaTertulis a, AngkaTertulis b)
    {
        var (besar, kecil) = a.Nilai >= b.Nilai ? (a, b) : (b, a);
        var desimal = Math.Max(a.Bacaan[0].Desimal, b.Bacaan[0].Desimal);
        var beda = (sisa.Rupiah ? "Rp" : "") + Cetak(besar.Nilai - kecil.Nilai, desimal) + (sisa.Persen ? " %" : "");
        return Aturan.Temukan(
            k.Tempat(sisa), sisa.Teks,
                beda, $"{Cetak(besar.Nilai, besar.Bacaan[0].Desimal)} − {Cetak(kecil.Nilai, kecil.Bacaan[0].Desimal)}",
            $"Sisa atau selisih tertulis {sisa.Teks.Trim()}, sedangkan {besar.Teks.Trim()} dikurangi {kecil.Teks.Trim()} adalah {beda}.");
    }
}
