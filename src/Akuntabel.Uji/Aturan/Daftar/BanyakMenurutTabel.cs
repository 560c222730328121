using Akuntabel.Uji.Aturan.Angka;
using Akuntabel.Uji.Aturan.Kelengkapan;
using Akuntabel.Uji.Pemahaman.Kalimat;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>DAF-007: a sentence about a table counts its indikator, sasaran, program or kegiatan, and those in a state, as the table
/// shows them.</summary>
internal static class BanyakMenurutTabel
{
    public static AturanUji Aturan { get; } = new(
        "DAF-007", TingkatTemuan.Minor, [KelasTemuan.BanyakBaris, KelasTemuan.NarasiBertentangan],
        "Banyaknya indikator, sasaran, program atau kegiatan yang disebut kalimat tentang sebuah tabel, juga yang mencapai target, sama dengan barisnya.",
        "Konsistensi dokumen",
        "\"Dari 5 kegiatan, 4 kegiatan mencapai 100 %\" sedangkan tabelnya memuat enam kegiatan dan tiga yang mencapai 100 %.",
        Periksa);

    private const string Bilangan = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas";
    private static readonly PolaTeks PolaBanyak = Bunyi.Pola($@"(^|[\s(])(([0-9]{{1,3}})|({Bilangan}))\s*(\([^()]{{1,25}}\)\s*)?(buah\s+)?(indikator|sasaran|program|kegiatan)\b(\s+(kinerja|strategis|stratejik|utama|daerah))*");
    private static readonly PolaTeks PolaSeluruhnya = Bunyi.Pola(@"\b(dari|terdapat|memuat|memiliki|terdiri (dari|atas)|menetapkan|sebanyak|jumlah|total|dengan)\s*(total\s+|jumlah\s+|sebanyak\s+|sejumlah\s+)?\(?$");
    private static readonly PolaTeks PolaBatas = Bunyi.Pola(@"^[^,.;:0-9]{0,60}?\b(belum|tidak|tercapai|mencapai|melebihi|melampaui|memenuhi|berhasil|gagal|kategori|kriteria|predikat|bawah|atas|kurang|lebih|sangat|baik|mengalami|naik|turun|meningkat|menurun|pendukung|mendukung|prioritas|lainnya|tambahan|baru)\b");
    private static readonly PolaTeks PolaYang = Bunyi.Pola(@"^[^,.;:0-9]{0,30}?\byang\s+(?:(?:telah|sudah|akan|ingin|hendak)\s+)?(\w+)");
    private static readonly HashSet<string> KataNetral = ["dilaksanakan", "diukur", "ditetapkan", "ada", "terdapat", "diperjanjikan",
        "disajikan", "direncanakan", "dicapai", "dilakukan", "dinilai", "tercantum", "dievaluasi", "menjadi"];
    private static readonly PolaTeks PolaPorsi = Bunyi.Pola(@"^\s*[(,]*\s*(atau|yaitu|yakni|sebesar)?\s*(sebesar\s+)?[0-9]+([.,][0-9]+)?\s*(%|persen)\s*(\)|dari\b)|^\s*(atau|yaitu|yakni)\s+(sebesar\s+)?[0-9]+([.,][0-9]+)?\s*(%|persen)");
    private static readonly PolaTeks PolaSesuai = Bunyi.Pola(@"\b(sesuai(\s+dengan)?|sama\s+dengan|tepat)\s+target\b");
    private static readonly PolaTeks PolaLampau = Bunyi.Pola(@"\b(melampaui|melebihi|di\s?atas|lebih dari)\b");
    private static readonly PolaTeks PolaUang = Bunyi.Pola(@"\b(anggaran|keuangan|serapan|penyerapan|belanja)\b");
    private static readonly PolaTeks PolaYaitu = Bunyi.Pola(@"\b(?:yaitu|yakni|antara lain|adalah)\b|:");
    private const decimal BatasMirip = 0.6m;
    private static readonly PolaTeks PolaSebagian = Bunyi.Pola(@"\b(misi|tujuan|bidang|masing|setiap|tiap|di\s?antaranya|antara lain|triwulan|semester|kepala|eselon|sekretariat|gubernur|bupati|wali\s?kota|provinsi|kabupaten|kota|nasional|kementerian|tahun (lalu|sebelumnya|depan))\b");
    private static readonly string[] Angka = Bilangan.Split('|');

    private sealed record Sebutan(Match Cocok, int Awal, int Banyak, string Benda, string Sesudah, bool Dari, bool Seluruhnya)
    {
        /// <summary>Said of the whole by itself; "dengan 3 indikator" only goes on with such a one.</summary>
        public required bool Tegas { get; init; }

        /// <summary>Of how many, in "7 dari 8 indikator"; <c>null</c> in other forms.</summary>
        public int? Utuh { get; init; }
    }

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) =>
        NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis != JenisParagraf.Judul && PolaBanyak.IsMatch(k.Teks))
            .SelectMany(k => Kalimat(d, k));

    private static IEnumerable<Temuan?> Kalimat(PemahamanDokumen d, KalimatDipahami k)
    {
        if (TabelDitunjuk.Cari(d, k) is not { } t || !Baca(k.Teks).Exists(s => HalTerukur.Baca(t, s.Benda) is { Baris.Count: > 1 }))
        {
            foreach (var hasil in TanpaTabel(d, k))
            {
                yield return hasil;
            }

            yield break;
        }

        var utuh = TabelDitunjuk.Disebut(k) || Terpisah(d, t);
        var dihitung = false;
        foreach (var s in Baca(k.Teks))
        {
            if (HalTerukur.Baca(t, s.Benda) is { Baris.Count: > 1 } hal)
            {
                dihitung |= s.Seluruhnya && s.Tegas;
                yield return !s.Seluruhnya ? s.Dari || PolaRata.IsMatch(k.Teks[..s.Awal]) ? null : Bersyarat(d, k, s, t) : utuh && (s.Tegas
                    || dihitung) ? Semua(k, s, hal)
                    : null;
            }
        }
    }

    /// <summary>No table is near: how many there are in all tells the tables, and those must agree among themselves.</summary>
    private static IEnumerable<Temuan?> TanpaTabel(PemahamanDokumen d, KalimatDipahami k)
    {
        var semua = Baca(k.Teks);
        foreach (var s in semua.Where(s => s is { Seluruhnya: true, Dari: false, Banyak: > 1 } && Utuh(k, s)
            && (s.Tegas || semua.Exists(x => x is { Seluruhnya: true, Tegas: true } && x.Awal < s.Awal))))
        {
            yield return MenurutSemua(d, k, s);
        }

        // "rata-rata … dari tujuh indikator adalah 105 %" says nothing of each
        foreach (var s in semua.Where(s => s is { Seluruhnya: false, Dari: false } && !Bersama(k.Teks, semua, s)
            && !PolaRata.IsMatch(k.Teks[..s.Awal])))
        {
            var jumlah = TabelSebanyak.Seluruhnya(k.Teks) is var (n, benda) && benda == s.Benda ? n
                : Jumlah(semua, s.Benda) is > 0 and var bagian ? bagian : Sebelumnya(d, k, s.Benda);
            var hasil = TabelSebanyak.Cari(d, jumlah, s.Benda, k.Teks).Select(h => Bersyarat(d, k, s, h.Tabel)).ToList();
            yield return hasil.Count > 0 && hasil.TrueForAll(h => h is not null && h.Seharusnya == hasil[0]?.Seharusnya) ? hasil[0] : null;
        }
    }

    /// <summary>Said of the plan or the office, not of one part of it.</summary>
    private static bool Utuh(KalimatDipahami k, Sebutan s)
    {
        var depan = k.Teks[..s.Awal];
        return PolaUtuh.IsMatch(depan) && !PolaSebagian.IsMatch(k.Teks)
            && !PolaHal.IsMatch(PolaBanyak.Replace(depan, " "))
            && !PolaHal.IsMatch(k.Paragraf.Bab);
    }

    private static readonly PolaTeks PolaHal = Bunyi.Pola(@"\b(sasaran|tujuan|misi|program|kegiatan|bidang)\s+(([0-9]+|[ivx]+|ini|tersebut|pertama|kedua|ketiga|keempat|kelima)\b|(strategis\s+)?:)|\b(me|ter)\w+nya\b");
    private static readonly PolaTeks PolaUtuh = Bunyi.Pola(@"\b(renstra|rencana strategis|rencana kerja|renja|rpjmd|rpd|perjanjian kinerja|penetapan kinerja|indikator kinerja utama|iku|dinas|badan|kantor|sekretariat daerah|inspektorat|rsud|rumah sakit|satuan polisi|opd|skpd|perangkat daerah|satuan kerja|organisasi)\b");

    /// <summary>"7 indikator mencapai target dan 3 indikator belum": the parts are the whole.</summary>
    private static int Jumlah(List<Sebutan> semua, string benda)
    {
        var bagian = semua.FindAll(s => s.Benda == benda && !s.Dari && SyaratCapaian.Baca(s.Sesudah) is not null);
        return bagian.Count > 1 ? bagian.Sum(s => s.Banyak) : 0;
    }

    /// <summary>How many the paragraph said that there are, before it counts those in a state; 0 where it did not.</summary>
    private static int Sebelumnya(PemahamanDokumen d, KalimatDipahami k, string benda) => NaskahDipahami.Dari(d).Semua
        .Where(y => ReferenceEquals(y.Paragraf, k.Paragraf) && y.Kalimat.Awal < k.Kalimat.Awal).SelectMany(y => Baca(y.Teks))
        .Where(s => s.Benda == benda && s.Utuh is null && SyaratCapaian.Baca(s.Sesudah) is null).Select(s => s.Banyak).DefaultIfEmpty(
            0).Max();

    /// <summary>"Dari 4 sasaran dan 6 indikator": the second is a whole as the first is.</summary>
    private static bool Bersama(string teks, List<Sebutan> semua, Sebutan s) => semua.Exists(x => x.Dari && x.Awal < s.Awal
        && PolaDan.IsMatch(teks[(x.Cocok.Index + x.Cocok.Length)..s.Awal]));

    private static readonly PolaTeks PolaRata = Bunyi.Pola(@"\brata\s*-?\s*rata\b[^,;]*$");
    private static readonly PolaTeks PolaDan = Bunyi.Pola(@"^[^0-9.;]{0,40}\b(dan|dengan|serta)\s*$");

    /// <summary>"Renstra memuat 6 sasaran strategis dengan 7 indikator": every table that lists them, two at least, has the same other
    /// number.</summary>
    private static Temuan? MenurutSemua(PemahamanDokumen d, KalimatDipahami k, Sebutan s)
    {
        var tabel = d.DaftarTabel.Select(t => HalTerukur.Baca(t, s.Benda)).OfType<HalTerukur>().Where(h => h.Baris.Count > 1).ToList();
        if (tabel.Exists(h => h.Banyak.Contains(s.Banyak) || h.Bernama == s.Banyak))
        {
            return null;
        }

        var hal = tabel.Where(h => TabelSebanyak.Setahun(d, h.Tabel)).Select(h =>
            (Hal: h, Nama: h.Baris.Select(b => b.Nama).ToHashSet())).ToList();
        var sama = hal.Select(a => hal.FindAll(b => b.Nama.Count == a.Nama.Count && Bunyi.Mirip(a.Nama, b.Nama) >= BatasMirip)).MaxBy(g =>
            g.Count);
        return sama is null or { Count: < 2 } || hal.Exists(h => h.Nama.Count > sama[0].Nama.Count) ? null
            : Temukan(k, s, sama[0].Hal, $"{sama[0].Nama.Count}", $"{s.Banyak} ≠ {sama[0].Nama.Count}",
                $"{sama.Count} tabel masing-masing memuat {sama[0].Nama.Count} {s.Benda} yang sama");
    }

    /// <summary>A table that another follows may go on there.</summary>
    private static bool Terpisah(PemahamanDokumen d, TabelTerbaca t) =>
        t.Indeks + 1 < d.Blok.Count && d.Blok[t.Indeks + 1] is ParagrafTerbaca { Teks: [var huruf, _, _, _, ..] }
            && char.IsLetterOrDigit(huruf);

    private static readonly PolaTeks PolaPecahan = Bunyi.Pola(@"(?:^|[\s(])([0-9]{1,3})\s*(?:\([^()]{1,25}\)\s*)?\bdari\s+(?:total\s+|"
        + @"jumlah\s+|seluruh\s+)?([0-9]{1,3})\s*(?:\([^()]{1,25}\)\s*)?(indikator|sasaran|program|kegiatan)\b(?:\s+(?:kinerja|"
        + @"strategis|stratejik|utama|daerah))*");

    /// <summary>"7 dari 8 indikator mencapai target".</summary>
    private static IEnumerable<Sebutan> Pecahan(string teks) => PolaPecahan.Matches(teks).Select(m =>
    {
        var sesudah = teks[(m.Index + m.Length)..];
        var akhir = PolaBanyak.Match(sesudah) is { Success: true } n ? n.Index : sesudah.Length;
        return new Sebutan(m, m.Groups[1].Index, int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture),
            m.Groups[3].Value.ToLowerInvariant(), PolaPorsi.Replace(sesudah[..akhir], " "), Dari: false, Seluruhnya: false)
        {
            Tegas = true, Utuh = int.Parse(m.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture),
        };
    });

    private static List<Sebutan> Baca(string teks)
    {
        var cocok = PolaBanyak.Matches(teks).ToList();
        return cocok.Select((m, i) =>
        {
            var sesudah = PolaPorsi.Replace(teks[(m.Index + m.Length)..(i + 1 < cocok.Count ? cocok[i + 1].Index : teks.Length)], " ");
            var awal = m.Groups[2].Index;
            var depan = teks[Math.Max(0, awal - 40)..awal];
            var dari = depan.TrimEnd().EndsWith("dari", StringComparison.OrdinalIgnoreCase)
                || depan.TrimEnd().EndsWith("dari total", StringComparison.OrdinalIgnoreCase);
            var bebas = !PolaYang.IsMatch(sesudah) || KataNetral.Contains(PolaYang.Match(sesudah).Groups[1].Value.ToLowerInvariant());
            var banyak = m.Groups[3].Success ? int.Parse(m.Groups[3].Value, System.Globalization.CultureInfo.InvariantCulture)
                : Array.IndexOf(Angka, m.Groups[4].Value.ToLowerInvariant()) + 1;
            return new Sebutan(m, awal, banyak, m.Groups[7].Value.ToLowerInvariant(), sesudah, dari, bebas
                && (dari || !PolaBatas.IsMatch(sesudah))
                && PolaSeluruhnya.IsMatch(depan)) { Tegas = !depan.TrimEnd().EndsWith("dengan", StringComparison.OrdinalIgnoreCase) };
        }).Concat(Pecahan(teks)).ToList();
    }

    private static Temuan? Semua(KalimatDipahami k, Sebutan s, HalTerukur hal) =>
        hal.Banyak.Count > 1 || hal.Banyak.Contains(s.Banyak) ? null
            : Temukan(k, s,
            hal, $"{hal.Banyak.First()}", $"{s.Banyak} ≠ {hal.Banyak.First()} baris", $"{hal.Tabel.Sebut} memuat {hal.Banyak.First()}");

    /// <summary>"4 kegiatan mencapai 100 %"; where the sentence also speaks of money, of either.</summary>
    private static Temuan? Bersyarat(PemahamanDokumen d, KalimatDipahami k, Sebutan s, TabelTerbaca t)
    {
        // what is listed behind "yaitu" may be called anything
        bool[] uang = PolaUang.IsMatch(PolaYaitu.Split(s.Sesudah)[0]) ? [true] : PolaUang.IsMatch(k.Teks) ? [false, true] : [false];
        var hal = uang.Select(u => HalTerukur.Baca(t, s.Benda, u)).OfType<HalTerukur>()
            .Where(h => h.Lengkap && (s.Utuh ?? h.Baris.Count) == h.Baris.Count).ToList();
        if (hal.Count == 0 || SyaratCapaian.Baca(s.Sesudah, PolaLampau.IsMatch(k.Teks), PolaSesuai.IsMatch(k.Teks)) is not { } syarat)
        {
            return null;
        }

        if (syarat.Predikat.Length > 0 && !hal.TrueForAll(h => h.Baris.All(b => b.Predikat.Length > 0)
            && h.Baris.Any(b => Bunyi.Rapat(b.Predikat) == syarat.Predikat)
            && MenurutSkala(d, h, syarat.Predikat).All(n => n != s.Banyak)))
        {
            return null;
        }

        // a wrong figure may have put its row on the wrong side
        var banyak = hal.Concat(hal.Select(h => h with { Baris = [.. h.Baris.Select(b => Terbetulkan(d, h, b))] }))
            .Select(h => h.Baris.Select(syarat.Memenuhi).ToList())
            .Select(b => (Ketat: b.Count(x => x?.Ketat is true), Longgar: b.Count(x => x?.Longgar is true))).ToList();
        // with wrong figures mended
        var ketat = banyak[^1].Ketat;
        return banyak.Exists(b => s.Banyak == b.Ketat || s.Banyak == b.Longgar) ? null
            : Temukan(k, s, hal[^1], $"{ketat}", $"{s.Banyak} ≠ {ketat} baris", $"pada {t.Sebut} ada {ketat} yang {syarat.Tertulis}");
    }

    private static BarisTerukur Terbetulkan(PemahamanDokumen d, HalTerukur h, BarisTerukur b) =>
        HitunganTabel.Seharusnya(d, h.Tabel, b.Indeks, h.Kolom) is { } benar && AngkaTertulis.DariSel(benar) is [var a]
            ? b with { Capaian = a } : b;

    /// <summary>How many rows have the predicate by a scale that the document prints: a row may bear the wrong one.</summary>
    private static IEnumerable<int> MenurutSkala(PemahamanDokumen d, HalTerukur hal, string predikat) => SkalaTercetak.Dari(d)
        .Select(s => (Skala: s, Kelas: s.Indeks(predikat))).Where(x => x.Kelas is not null)
        .Select(x => hal.Baris.Count(b => b.Capaian is { } a && x.Skala.Mungkin(x.Kelas ?? 0, a.Bacaan[0])));

    private static Temuan Temukan(KalimatDipahami k, Sebutan s, HalTerukur hal, string benar, string hitungan, string sebab)
    {
        var tertulis = k.Teks[s.Awal..(s.Cocok.Index + s.Cocok.Length)].Trim();
        return Aturan.Temukan(k.Paragraf.Tempat(k.Kalimat.Awal + s.Awal), tertulis, benar,
            hitungan, $"Tertulis {tertulis}, sedangkan {sebab}.") with { Terkait = [hal.Tabel.TempatKepala] };
    }
}
