namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>A column of performance.</summary>
/// <param name="Kolom">Its index.</param>
/// <param name="Besaran">Which figure it holds.</param>
/// <param name="Tersirat">Whether nothing but the year of the report gives it its year.</param>
internal sealed record KolomHal(int Kolom, BesaranHal Besaran, bool Tersirat)
{
    /// <summary>Whether nothing but the caption of the table gives it its year.</summary>
    public bool DariJudul { get; init; }
}

/// <summary>Tells from headings and caption which figure of which year a column of performance holds.</summary>
/// <param name="tahunLaporan">The year of the report.</param>
/// <param name="akhirRencana">The last year of its plan.</param>
/// <param name="duaPerjanjian">Whether an agreement stands beside its amendment, so that "perubahan" sets a table apart.</param>
internal sealed class PembacaBesaran(int? tahunLaporan, int? akhirRencana, bool duaPerjanjian = true)
{
    private const int TahunDeret = 3;
    private const decimal UangTerkecil = 100_000;

    private static readonly PolaTeks PolaUang = Bunyi.Pola(@"\b(anggaran|keuangan|pagu|belanja|serapan|penyerapan|alokasi|rp|rupiah|dana|biaya|efisiensi)\b");
    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(bobot|skor|formula|rumus|satuan|keterangan|ket|sumber|rata|kenaikan|penurunan|peningkatan|pertumbuhan|naik|turun|perbandingan|selisih|sisa|proyeksi|perkiraan|prognosis|standar|nasional|spm|rencana aksi|kontribusi|kondisi awal|tahun awal|baseline|tahun dasar|kinerja awal)\b");
    private static readonly PolaTeks PolaPersen = Bunyi.Pola(@"%|\b(persen|pros[ae]n|presentase|tingkat (capaian|pencapaian))");
    private static readonly PolaTeks PolaCapaian = Bunyi.Pola(@"\b(capaian|pencapaian|ketercapaian|capai)\b");
    private static readonly PolaTeks PolaRealisasi = Bunyi.Pola(@"\brealisasi\b");
    private static readonly PolaTeks PolaTarget = Bunyi.Pola(@"\btarget\b|\brencana\b");
    private static readonly PolaTeks PolaSatuan = Bunyi.Pola(@"\(\s*(%|persen)\s*\)");
    private static readonly PolaTeks PolaLalu = Bunyi.Pola(@"\b(lalu|sebelumnya|n-1)\b");
    private static readonly PolaTeks PolaAkhir = Bunyi.Pola(@"\b(akhir|jangka menengah)\b|\btarget\s+(rpjmd|renstra|rpd)\b|^\W*(rpjmd|renstra|rpd)\W*$");
    private static readonly PolaTeks PolaBagian = Bunyi.Pola(
        @"\b(perubahan|murni|induk|semula|menjadi|sebelum|sesudah|setelah|pergeseran|refocusing|triwulan|tribulan|tw|trw|twi{1,3}|twiv|semester|smt|bulan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|kumulatif|akumulasi|sd|s\W{0,2}d|sampai dengan|sampai|hingga|kabupaten|kota|provinsi|i{1,3}|iv)\b");
    private static readonly PolaTeks PolaBagianJudul = Bunyi.Pola(
        @"\b(perubahan|murni|semula|sebelum|pergeseran|refocusing|triwulan|tribulan|tw|semester|bulan|januari|februari|maret|april|mei|"
            + @"juni|juli|agustus|september|oktober|november|kumulatif|nasional|kabupaten/kota|(se|tiap|setiap|per)\s?-?(kabupaten|kota|"
            + @"kecamatan)|s\.?\s?/?\s?d\.?|sampai dengan)\b");

    /// <summary>"2015 sampai dengan 2018" tells which years the columns have, not that their figures are sums.</summary>
    private static readonly PolaTeks PolaRentang = Bunyi.Pola(@"\b20[0-9]{2}\s*(?:s\.?\s?/?\s?d\.?|sampai(?: dengan)?|[-–])\s*(?:tahun\s*)?20[0-9]{2}\b");

    /// <summary>The last year of the yearly targets that the tables print most; <c>null</c> when none prints a row of years.</summary>
    public static int? AkhirDeret(IEnumerable<TabelTerbaca> semua) => semua.Select(t =>
        t.Kepala.Where(k => PolaTarget.IsMatch(k) && !PolaUang.IsMatch(k)).Select(LingkupAngka.Tahun).OfType<int>().Where(x => x > 0)
            .Distinct().ToList())
        .Where(x => x.Count > TahunDeret && x.Max() - x.Min() == x.Count - 1).GroupBy(x => x.Max()).MaxBy(g => g.Count())?.Key;

    private static readonly PolaTeks PolaPerjanjian = Bunyi.Pola(@"\b(perjanjian|penetapan) kinerja\b");

    /// <summary>Whether some of the agreements that a document prints are amended and others are not.</summary>
    public static bool DuaPerjanjian(PemahamanDokumen d)
    {
        var semua = d.DaftarTabel.Select(t => t.Judul).Where(j => PolaPerjanjian.IsMatch(j) || PolaMurni.IsMatch(j)).ToList();
        return semua.Exists(j => PolaMurni.IsMatch(j)) || (semua.Exists(j => j.Contains("perubahan", StringComparison.OrdinalIgnoreCase))
            && semua.Exists(j => !j.Contains("perubahan", StringComparison.OrdinalIgnoreCase)));
    }

    private static readonly PolaTeks PolaMurni = Bunyi.Pola(@"\b(murni|induk|semula|sebelum perubahan)\b");

    /// <summary>The columns of performance between two indexes.</summary>
    public IReadOnlyList<KolomHal> Semua(TabelTerbaca t, int awal, int akhir)
    {
        var bagian = Tanda(PolaBagianJudul, PolaRentang.Replace(t.Judul + " " + t.Bab, " "));
        bagian = bagian == "perubahan" && !duaPerjanjian ? "" : bagian;
        var hasil = new List<KolomHal>();
        for (var k = awal; k < akhir; k++)
        {
            if (Ukuran(t, k, awal, akhir) is { } ukuran && !Uang(t, k) && Tahun(t, k, ukuran) is { } tahun)
            {
                hasil.Add(new KolomHal(k, new BesaranHal(ukuran, tahun, $"{bagian}{Lingkup(t.Kepala[k], ukuran)}"), Tersirat(t, k))
                {
                    DariJudul = LingkupAngka.Tahun(t.Judul) > 0 && Tersirat(t with { Judul = "" }, k),
                });
            }
        }

        hasil = hasil.ConvertAll(h => h.Besaran.Ukuran == UkuranHal.Capaian && Ada(h.Besaran, UkuranHal.Realisasi)
            && Ada(h.Besaran, UkuranHal.Target)
            ? h with { Besaran = h.Besaran with { Ukuran = UkuranHal.Persen } } : h);
        // beside targets of other years or plans alone, a percentage is measured against one of them
        var target = hasil.FindAll(h => h.Besaran.Ukuran == UkuranHal.Target);
        hasil.RemoveAll(h => h.Besaran.Ukuran is UkuranHal.Persen or UkuranHal.Capaian && target.Count > 0 && h.Besaran.Lingkup.Length == 0
            && !LingkupAngka.SemuaTahun(t.Kepala[h.Kolom]).Any() && !PolaLalu.IsMatch(t.Kepala[h.Kolom])
            && !target.Exists(x => x.Besaran == h.Besaran with { Ukuran = UkuranHal.Target }));
        // two columns that claim to be one figure were not understood
        return [.. hasil.GroupBy(h => h.Besaran).Where(g => g.Count() == 1).Select(g => g.First())];

        bool Ada(BesaranHal b, UkuranHal u) => hasil.Exists(x => x.Besaran == b with { Ukuran = u });
    }

    private static UkuranHal? Ukuran(TabelTerbaca t, int k, int awal, int akhir)
    {
        var kepala = t.Kepala[k];
        if (PolaUang.IsMatch(kepala) || PolaLain.IsMatch(kepala))
        {
            return null;
        }

        var ruas = kepala.Split(" › ");
        var ukuran = Satu(ruas[^1]) ?? Satu(kepala) ?? (LingkupAngka.Tahun(kepala) > 0 ? MenurutJudul(t, awal, akhir) : null);
        return ukuran == UkuranHal.Realisasi && PolaPersen.IsMatch(ruas[^1]) && Ada(UkuranHal.Realisasi) ? UkuranHal.Persen : ukuran;

        // beside another column of the same years
        bool Ada(UkuranHal u) => Enumerable.Range(awal, akhir - awal).Any(j => j != k && !PolaUang.IsMatch(t.Kepala[j])
            && !PolaPersen.IsMatch(PolaSatuan.Replace(t.Kepala[j].Split(" › ")[^1], "")) && Satu(t.Kepala[j].Split(" › ")[^1]) == u);
    }

    private static UkuranHal? Satu(string kepala)
    {
        var teks = PolaSatuan.Replace(kepala, "");
        return PolaCapaian.IsMatch(teks)
            ? PolaPersen.IsMatch(kepala) ? UkuranHal.Persen
                : PolaTarget.IsMatch(teks) && !teks.Contains("terhadap", StringComparison.OrdinalIgnoreCase) ? UkuranHal.Target
                    : UkuranHal.Capaian
            : PolaRealisasi.IsMatch(teks) ? UkuranHal.Realisasi
            : PolaTarget.IsMatch(teks) ? UkuranHal.Target : null;
    }

    /// <summary>A column that is headed by nothing but a year: beside a target, under a caption that speaks of realisations.</summary>
    private static UkuranHal? MenurutJudul(TabelTerbaca t, int awal, int akhir) =>
        PolaRealisasi.IsMatch(t.Judul) && !PolaUang.IsMatch(t.Judul)
        && (!PolaTarget.IsMatch(t.Judul) || Enumerable.Range(awal, akhir - awal).Any(j => Satu(t.Kepala[j]) == UkuranHal.Target))
        ? UkuranHal.Realisasi : null;

    /// <summary>Whether nothing but the year of the report gives a column its year.</summary>
    private static bool Tersirat(TabelTerbaca t, int k) => LingkupAngka.Tahun(t.Kepala[k]) is null && LingkupAngka.Tahun(t.Judul) is null
        && !PolaLalu.IsMatch(t.Kepala[k]) && !PolaAkhir.IsMatch(t.Kepala[k]);

    private int? Tahun(TabelTerbaca t, int k, UkuranHal ukuran)
    {
        var kepala = t.Kepala[k];
        var ujung = kepala.Split(" › ")[^1];
        var tahun = LingkupAngka.Tahun(ujung) ?? LingkupAngka.Tahun(kepala);
        if (tahun is 0)
        {
            return null;
        }

        if (ukuran == UkuranHal.Target && tahun is null && PolaAkhir.IsMatch(kepala))
        {
            return akhirRencana ?? BesaranHal.AkhirRencana;
        }

        return tahun ?? (PolaLalu.IsMatch(kepala) ? tahunLaporan - 1 : LingkupAngka.Tahun(t.Judul) switch
        {
            0 => null,
            // under a heading of another year the table may be of that year
            null => LingkupAngka.Tahun(t.Bab) is { } bab && bab != tahunLaporan ? null : tahunLaporan,
            var x => x,
        });
    }

    /// <summary>What sets the figure apart from that of the whole year as settled.</summary>
    private static string Lingkup(string kepala, UkuranHal ukuran)
    {
        var bagian = Tanda(PolaBagian, kepala);
        var lawan = ukuran is UkuranHal.Persen or UkuranHal.Capaian && PolaTarget.IsMatch(kepala) && PolaAkhir.IsMatch(kepala) ? " akhir"
            : "";
        return bagian + lawan + (ukuran != UkuranHal.Realisasi && kepala.Contains("rpjmd", StringComparison.OrdinalIgnoreCase) ? " rpjmd"
            : "");
    }

    private static string Tanda(PolaTeks pola, string teks) => string.Join(' ',
        pola.Matches(teks).Select(m => m.Value.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal));

    private static bool Uang(TabelTerbaca t, int k)
    {
        var angka = t.Isi.SelectMany(b => AngkaTertulis.DariSel(b[k]).Take(1)).Take(20).ToList();
        return angka.Count > 0 && angka.Count(a => a.Rupiah || (a.Satuan.Length == 0 && a.Nilai >= UangTerkecil)) * 2 >= angka.Count;
    }
}
