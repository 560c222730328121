using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Usulan;

/// <summary>A column of figures of a plan.</summary>
/// <param name="Kolom">Its index.</param>
/// <param name="Bidang">Which field it holds.</param>
/// <param name="Tahun">Of which year; <c>null</c> where years do not matter.</param>
/// <param name="Peringkat">How well it states the field: 0 is the document's own place for it.</param>
/// <param name="Pengali">What its figures are printed in: thousands or millions of rupiah, else 1.</param>
internal sealed record KolomNilai(int Kolom, BidangUsulan Bidang, int? Tahun, int Peringkat, decimal Pengali = 1)
{
    /// <summary>The quarter up to whose end its figures were counted, where it is another than the document's.</summary>
    public int? Triwulan { get; init; }

    /// <summary>Why its figures are not those of the field; empty: they are.</summary>
    public string Menunggu { get; init; } = "";

    /// <summary>Whether its heading says that it counts in percent.</summary>
    public bool Persen { get; init; }

    /// <summary>What one of its cells states.</summary>
    /// <param name="sel">The cell.</param>
    /// <param name="nilai">Its value.</param>
    /// <param name="persen">Whether its row counts in percent.</param>
    /// <param name="asal">Its place.</param>
    public CalonNilai Calon(string sel, string nilai, bool persen, RujukanUsulan asal) => new(nilai, Peringkat, asal)
    {
        Triwulan = Triwulan, Menunggu = Menunggu, PerluDilihat = TeksUsulan.Janggal(sel, nilai, persen || Persen),
    };
}

/// <summary>Tells from headings and caption which field of a plan, of which year, a column of figures holds.</summary>
/// <param name="tahun">The year of the document.</param>
/// <param name="jenis">What kind of document it is.</param>
/// <param name="masa">Up to when it reports; <c>null</c>: the whole year.</param>
internal sealed class PembacaKolomNilai(int? tahun, string jenis, MasaUkur? masa)
{
    private readonly MasaKolom _masa = new(tahun, masa);

    private const int TahunDeret = 3;
    private const string Renstra = "Renstra";

    // behind what a caption says
    private const int Tersirat = 3;

    // behind all that may be the field's
    private const int Selisih = 9;

    private static readonly PolaTeks PolaAwal = Bunyi.Pola(@"\b(awal|base\s?line|tahun dasar|eksisting|existing)\b");
    private static readonly PolaTeks PolaAkhir = Bunyi.Pola(@"\b(akhir|jangka menengah)\b|\btarget\s+(renstra|rpd)\b");
    private static readonly PolaTeks PolaKondisi = Bunyi.Pola(@"\bkondisi\b");
    private static readonly PolaTeks PolaPerubahan = Bunyi.Pola(@"\b(perubahan|menjadi|sesudah|setelah)\b");
    private static readonly PolaTeks PolaSemula = Bunyi.Pola(@"\b(semula|murni|induk|sebelum)\b");
    private static readonly PolaTeks PolaSebelum = Bunyi.Pola(@"\bsemula\b|\bsebelum\s+(perubahan|pergeseran)\b");
    private const string Ubah = "(penambahan|pengurangan|tambahan|kenaikan|penurunan|pergeseran|selisih|sisa)";
    private static readonly PolaTeks PolaJudulSelisih = Bunyi.Pola(@"\b" + Ubah + @"\s+(pagu|anggaran|dana|alokasi|belanja)\b"
        + @"|\b(pagu|anggaran|dana|alokasi)\s+tambahan\b");
    private static readonly PolaTeks PolaSelisih = Bunyi.Pola(@"\b(selisih|bertambah|berkurang)\b|\b(naik|lebih)\W+(turun|kurang)\b"
        + @"|\+\s?/\s?[-–−]|(^|› )\W*" + Ubah + @"\W*(rp|rupiah)?\W*$");
    private static readonly PolaTeks PolaMurni = Bunyi.Pola(@"\bsebelum\s+(perubahan|pergeseran)\b");
    private static readonly PolaTeks PolaBagian = Bunyi.Pola(@"\b(triwulan|tribulan|tw|trw|semester|smt|bulan|s\W{0,2}d|sampai|hingga|"
        + @"kumulatif|selisih|nasional|standar|provinsi|rpjmd|rata|bobot|skor|proyeksi)\b|\btw\s?(i{1,3}|iv)\b");

    private static readonly PolaTeks PolaRenstra = Bunyi.Pola(@"\brenstra\b|\brencana\s+strategis\b");
    private static readonly PolaTeks PolaPerjanjian = Bunyi.Pola(@"\b(perjanjian|penetapan|tapkin)\s*(kinerja)?\b|\bpk\b");
    private static readonly PolaTeks PolaTahunan = Bunyi.Pola(@"\b(rencana\s+kinerja|rkt|renja|rencana\s+kerja)\b");
    private static readonly PolaTeks PolaRealisasi = Bunyi.Pola(@"\brealisasi\b");
    private static readonly PolaTeks PolaPersen = Bunyi.Pola(@"\(\s*(%|persen)\s*\)");
    private static readonly PolaTeks PolaTahunSaja = Bunyi.Pola(@"^\W*((pada\s+)?tahun\s*)?(19|20)[0-9]{2}\W*$");
    private static readonly PolaTeks PolaTarget = Bunyi.Pola(@"\btarget\b|\brencana\b");

    private static readonly (PolaTeks Pola, decimal Kali)[] Ukuran =
    [
        (Bunyi.Pola(@"\b(juta|jutaan)\b"), 1_000_000), (Bunyi.Pola(@"\b(ribu|ribuan|000)\b"), 1_000),
        (Bunyi.Pola(@"\b(mil[iy]ar|mil[iy]aran)\b"), 1_000_000_000),
    ];

    /// <summary>The columns of performance: targets, results, and the state before and after the plan.</summary>
    public IReadOnlyList<KolomNilai> Kinerja(TabelRencana t)
    {
        var semua = Enumerable.Range(0, t.Kolom(IsiKolom.Indikator) < 0 ? 0 : t.Batas(t.Kolom(IsiKolom.Indikator)))
            .Where(k => t.Isi(k) == IsiKolom.Lain && !Uang(t, k)).ToList();
        var deret = semua.Where(k => Peran(t, k) == PeranKolom.Target && TahunKepala(t, k) is not null).Select(k => TahunKepala(t, k))
            .Distinct().Count() >= TahunDeret;
        return [.. semua.Select(k => Satu(t, k, deret)).OfType<KolomNilai>()
            .GroupBy(x => (x.Bidang, x.Tahun, x.Triwulan)).SelectMany(g => g.Count() == 1 ? g
                : g.Where(x => x.Peringkat == g.Min(y => y.Peringkat)).Take(1))];
    }

    /// <summary>The columns of money, and of output beside them.</summary>
    public IReadOnlyList<KolomNilai> Anggaran(TabelRencana t)
    {
        var angka = Enumerable.Range(0, t.Kisi.Lebar).Where(k => t.Isi(k) == IsiKolom.Lain).ToList();
        var dana = angka.Where(k => Uang(t, k)).Concat(TersiratUang(t, angka)).ToHashSet();
        var uang = angka.Where(dana.Contains).Select(k => Dana(t, k)).OfType<KolomNilai>().ToList();
        var fisik = angka.Where(k => !dana.Contains(k)).Select(k => Keluaran(t, k)).OfType<KolomNilai>();
        // beside amounts a difference is only that
        return [.. uang.Where(x => x.Peringkat != Selisih || uang.TrueForAll(y => y.Peringkat == Selisih)).Concat(fisik)
            .GroupBy(x => (x.Bidang, x.Tahun, x.Triwulan)).SelectMany(g => g.OrderBy(x => x.Peringkat).Take(2))];
    }

    // "Pagu | Realisasi" of small amounts: of what it is the realisation, only its neighbour tells, unless something else is counted too
    private static IEnumerable<int> TersiratUang(TabelRencana t, List<int> angka)
    {
        var takTentu = angka.FindAll(k => t.Kisi.Kolom[k].Ukuran == UkuranKolom.TakTentu);
        var pagu = takTentu.FindAll(k => t.Kisi.Peran[k] == PeranKolom.Pagu);
        var berpagu = pagu.Count > 0 || angka.Exists(k => Uang(t, k) && t.Kisi.Peran[k] == PeranKolom.Pagu);
        var realisasi = takTentu.FindAll(k => t.Kisi.Peran[k] == PeranKolom.Realisasi);
        var fisik = angka.Exists(k => !Uang(t, k) && t.Kisi.Peran[k] == PeranKolom.Target);
        return berpagu && !fisik && realisasi.Count == 1 && !angka.Exists(k => Uang(t, k) && t.Kisi.Peran[k] == PeranKolom.Realisasi)
            ? pagu.Concat(realisasi) : pagu;
    }

    private KolomNilai? Satu(TabelRencana t, int k, bool deret)
    {
        var kepala = t.Tabel.Kepala[k];
        var tersebut = TahunKepala(t, k);
        if (PolaAwal.IsMatch(kepala))
        {
            return new KolomNilai(k, BidangUsulan.KondisiAwal, null, 0);
        }

        var peran = Peran(t, k);
        if (LingkupAngka.Tahun(kepala) == 0
            || (!Sampai(kepala, peran) && (PolaBagian.IsMatch(kepala) || t.Kisi.Kolom[k].Periode.Contains("tw"))))
        {
            return null;
        }

        return peran switch
        {
            PeranKolom.Target when PolaAkhir.IsMatch(kepala) && (deret || tersebut is null) =>
                new KolomNilai(k, BidangUsulan.KondisiAkhir, null, 0),
            PeranKolom.Target => Target(t, k, deret, Tahun(t, k)),
            PeranKolom.Realisasi => _masa.Beri(t, new KolomNilai(k, BidangUsulan.Realisasi, Tahun(t, k), 0)),
            _ => null,
        } is { } n ? n with { Persen = PolaPersen.IsMatch(kepala) } : null;
    }

    // counted from the start of the year
    private static bool Sampai(string kepala, PeranKolom peran) => peran == PeranKolom.Realisasi && MasaUkur.Kumulatif(kepala);

    private KolomNilai? Target(TabelRencana t, int k, bool deret, int? y)
    {
        if (y is null && jenis == Renstra)
        {
            // of which of its years, or of its end, nobody can say
            return null;
        }

        var ubah = Urutan(t.Tabel.Kepala[k]);
        // what the table is called says more than its years and the document that it stands in; the lines above it less
        var tersebut = Disebut(t.Tabel.Judul, deret) ?? (y > tahun ? null : Disebut(t.Atas, deret || jenis == Renstra));
        var milik = tersebut ?? (deret || jenis == Renstra ? BidangUsulan.TargetRenstra : Jenis() ?? (y > tahun
            ? BidangUsulan.TargetRenstra : null));
        return new KolomNilai(k, milik ?? BidangUsulan.TargetPerjanjian, y,
            milik is null ? Tersirat + ubah : milik == BidangUsulan.TargetRenstra && !deret ? Tersirat : ubah)
        {
            Menunggu = PolaSebelum.IsMatch(t.Tabel.Kepala[k]) ? Lama("target") : "",
        };
    }

    /// <summary>Which document of the year a text names; what names several says nothing. Plans of several years are called plans
    /// too: of those only an agreement is told by its name.</summary>
    private static BidangUsulan? Disebut(string teks, bool bertahun) => (PolaPerjanjian.IsMatch(teks), PolaTahunan.IsMatch(teks),
        bertahun && PolaRenstra.IsMatch(teks)) switch
    {
        (true, false, false) => BidangUsulan.TargetPerjanjian,
        (false, true, _) when !bertahun => BidangUsulan.TargetTahunan,
        _ => null,
    };

    private BidangUsulan? Jenis() => jenis switch
    {
        "Perjanjian kinerja" => BidangUsulan.TargetPerjanjian,
        "Renja" => BidangUsulan.TargetTahunan,
        _ => null,
    };

    /// <summary>Target or result; a year alone is what the caption or the document speaks of, and "kondisi 2022" is a result.</summary>
    private PeranKolom Peran(TabelRencana t, int k)
    {
        var bersih = PolaPersen.Replace(t.Tabel.Kepala[k], "");
        var peran = bersih == t.Tabel.Kepala[k] ? t.Kisi.Peran[k] : PenentuPeran.Peran(bersih);
        if (peran != PeranKolom.Lain)
        {
            return peran;
        }

        if (TahunKepala(t, k) is null)
        {
            return PolaAkhir.IsMatch(t.Tabel.Kepala[k]) ? PeranKolom.Target : PeranKolom.Lain;
        }

        return PolaKondisi.IsMatch(t.Tabel.Kepala[k]) ? PeranKolom.Realisasi
            : (PolaRealisasi.IsMatch(t.Tabel.Judul), PolaTarget.IsMatch(t.Tabel.Judul)) switch
            {
                (true, false) => PeranKolom.Realisasi,
                (false, true) => PeranKolom.Target,
                _ => TahunSaja(t, k) && (jenis != "Laporan kinerja" || Mendatang(t)) ? PeranKolom.Target : PeranKolom.Lain,
            };
    }

    private static bool TahunSaja(TabelRencana t, int k) => PolaTahunSaja.IsMatch(t.Tabel.Kepala[k].Split(" › ")[^1]);

    // in a report bare years may be results: unless they go beyond it, or stand between the state before and after the plan
    private bool Mendatang(TabelRencana t) => t.Tabel.Kepala.Where((_, k) => TahunSaja(t, k)).Any(x => LingkupAngka.Tahun(x) > tahun)
        || t.Tabel.Kepala.Any(x => PolaAwal.IsMatch(x) || PolaAkhir.IsMatch(x));

    // what came after the Perubahan holds; "sebelum perubahan" names it too
    private static int Urutan(string kepala) => PolaMurni.IsMatch(kepala) ? 2 : PolaPerubahan.IsMatch(kepala) ? 0
        : PolaSemula.IsMatch(kepala) ? 2 : 1;

    private KolomNilai? Dana(TabelRencana t, int k)
    {
        var (kepala, peran) = (t.Tabel.Kepala[k], t.Kisi.Peran[k]);
        var ubah = Urutan(kepala);
        var (y, kali) = (Tahun(t, k), Pengali(t, k));
        if (ubah == 1 && peran != PeranKolom.Realisasi && (PolaSelisih.IsMatch(kepala) || PolaJudulSelisih.IsMatch(kepala)
            || PolaJudulSelisih.IsMatch(t.Tabel.Judul)))
        {
            return new KolomNilai(k, BidangUsulan.Pagu, y, Selisih, kali)
            {
                Menunggu = "Yang tercetak selisih, tambahan, atau sisa, bukan pagu. Tulis pagunya, lalu centang.",
            };
        }

        if (LingkupAngka.Tahun(kepala) == 0 || (PolaBagian.IsMatch(kepala) && !Sampai(kepala, peran)))
        {
            return null;
        }

        return peran switch
        {
            PeranKolom.Pagu or PeranKolom.Target or PeranKolom.Lain => new KolomNilai(k, BidangUsulan.Pagu, y, ubah, kali)
            {
                Menunggu = PolaSebelum.IsMatch(kepala) || (ubah == 1 && PolaSebelum.IsMatch(t.Tabel.Judul)) ? Lama("pagu") : "",
            },
            PeranKolom.Realisasi => _masa.Beri(t, new KolomNilai(k, BidangUsulan.RealisasiAnggaran, y, ubah, kali)),
            _ => null,
        };
    }

    private static string Lama(string apa) =>
        $"Yang tercetak {apa} sebelum perubahan, bukan yang berlaku. Tulis {apa} sesudah perubahan, lalu centang.";

    private KolomNilai? Keluaran(TabelRencana t, int k) =>
        t.Kisi.Peran[k] == PeranKolom.Target && !PolaBagian.IsMatch(t.Tabel.Kepala[k])
            ? new KolomNilai(k, BidangUsulan.TargetKeluaran, Tahun(t, k), 1) { Persen = PolaPersen.IsMatch(t.Tabel.Kepala[k]) } : null;

    private static bool Uang(TabelRencana t, int k) => t.Kisi.Kolom[k].Ukuran == UkuranKolom.Uang;

    private static decimal Pengali(TabelRencana t, int k) => Ukuran
        .FirstOrDefault(u => u.Pola.IsMatch(t.Tabel.Kepala[k]) || u.Pola.IsMatch(t.Tabel.Judul) || u.Pola.IsMatch(t.Ukuran),
            Ukuran[0] with { Kali = 1 }).Kali;

    private static int? TahunKepala(TabelRencana t, int k)
    {
        var kepala = t.Tabel.Kepala[k];
        return (LingkupAngka.Tahun(kepala.Split(" › ")[^1]) ?? LingkupAngka.Tahun(kepala)) is > 0 and var y ? y : null;
    }

    private int? Tahun(TabelRencana t, int k) => TahunKepala(t, k)
        ?? (t.Kisi.Kolom[k].Periode.Contains("lalu") && !PolaMurni.IsMatch(t.Tabel.Kepala[k]) ? tahun - 1
            : LingkupAngka.Tahun(t.Tabel.Judul) is > 0 and var y ? y
            : (tahun is null || jenis == Renstra) && LingkupAngka.Tahun(t.Atas) is > 0 and var z ? z : tahun);
}
