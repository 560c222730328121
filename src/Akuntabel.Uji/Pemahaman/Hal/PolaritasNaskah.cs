using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>Which way an indikator counts, and by which formula.</summary>
internal enum ArahIndikator
{
    /// <summary>Nothing tells.</summary>
    TakTentu,

    /// <summary>The more the better: realisation by target.</summary>
    Naik,

    /// <summary>The less the better, by twice the target less the realisation.</summary>
    TurunSelisih,

    /// <summary>The less the better, by target over realisation.</summary>
    TurunBanding,
}

/// <summary>The indikator of which a document says itself that less is better, by name, abbreviation or number.</summary>
internal sealed class PolaritasNaskah
{
    private const int Terpanjang = 900;

    private static readonly PolaTeks PolaTurun = Bunyi.Pola(
        @"\b(se|ter)?makin\s+(rendah|kecil|sedikit|singkat|cepat|menurun|turun|pendek)\b|\bmakin\s+rendah\s+kinerjanya|\b(indikator|"
            + @"polaritas|berpolaritas)\s+(bersifat\s+)?negatif\b|\bminimize\b|\(\s*2\s*[x×*]\s*target|\b2\s*[-–−]\s*\(?\s*realisasi|"
            + @"\btarget\W{1,3}\(\s*realisasi\s*\W\s*target|\btarget\s+(dibagi|per)\s+(dengan\s+)?realisasi|\btarget\s*[/:]\s*realisasi");

    private static readonly PolaTeks PolaBanding = Bunyi.Pola(@"\btarget\s+(dibagi|per)\s+(dengan\s+)?realisasi|"
        + @"\btarget\s*[/:]\s*realisasi");
    private static readonly PolaTeks PolaSelisih = Bunyi.Pola(@"\(\s*2\s*[x×*]\s*target|\b2\s*[-–−]\s*\(?\s*realisasi|"
        + @"\btarget\W{1,3}\(\s*realisasi\s*\W\s*target|\b2\s*t\b");
    private static readonly PolaTeks PolaNomor = Bunyi.Pola(@"\bindikator\s+((?:nomor\s+|ke-?)?[0-9]{1,2}(?:\s*(?:,|dan|serta|"
        + @"s\.?\s?d\.?|sampai dengan)\s*[0-9]{1,2})*)");
    private static readonly PolaTeks PolaBagian = Bunyi.Pola(@"[;.]\s|\(\s*[a-h1-9]\s*\)|\s[a-h][.)]\s");
    private static readonly PolaTeks PolaPisah = Bunyi.Pola(@"[,;:()]|\b(dan|serta|untuk|indikator|merupakan|adalah|yaitu|karena|yang|"
        + @"dihitung|digunakan|rumus)\b");

    private static readonly PolaTeks PolaBaik = Bunyi.Pola(
        @"^\W*(((persentase|tingkat|jumlah|rasio|angka) )?(penyelesaian|pemasukan|pemenuhan|ketersediaan|partisipasi|keterisian|"
            + @"kepatuhan|ketepatan|pemulihan|perekaman|pemanfaatan|kelulusan|keberhasilan|kepuasan)|indeks kepuasan|nilai "
                + @"(ikpa|indikator kinerja pelaksanaan|kinerja "
                    + @"anggaran|akip|sakip|evaluasi|reformasi|rb|ikm|investasi|realisasi)|produksi|produktivitas|populasi|cakupan|"
            + @"indeks (pembangunan|reformasi|inovasi|spbe|profesionalitas|desa|kualitas|literasi|pelayanan)|skor pph|skor pola "
            + @"pangan|angka harapan|jumlah (investor|wisatawan|kunjungan|pendapatan)|(persentase|tingkat)\b.{0,80}\b(terlayani|"
            + @"ditindaklanjuti|diselesaikan|memenuhi|tercapai|terpenuhi|terlatih|bersertifikat|layak|mantap|tepat waktu))\b");

    private static readonly PolaTeks PolaBuruk = Bunyi.Pola(@"\b(rawan|miskin|kemiskinan|stunting|kematian|kesakitan|pengangguran|"
        + @"penurunan|keluhan|pelanggaran|kecelakaan|kumuh|rusak|tunggakan|gagal|putus|kehilangan|limbah|sampah|emisi|kejadian|kasus)\b");

    private static readonly PolaTeks PolaMenurun = Bunyi.Pola(@"\b(penurunan|menurun|menurunnya|turunnya|berkurang|berkurangnya|"
        + @"pengurangan|rendahnya|angka (kematian|kesakitan|kemiskinan|pengangguran|kriminalitas|kecelakaan|putus "
        + @"sekolah)|kemiskinan|pengangguran|stunting|prevalensi|kasus|kejadian|waktu|lama|rata-rata "
        + @"lama|temuan|pelanggaran|keluhan|pengaduan|gini|inflasi|ketimpangan|kerusakan|lahan kritis)\b");
    private static readonly PolaTeks PolaTepat = Bunyi.Pola(@"\btepat waktu\b");

    /// <summary>Whether a name is one of which less is usually better.</summary>
    public static bool BiasaTurun(string nama) => PolaMenurun.IsMatch(PolaTepat.Replace(nama, ""));

    private readonly List<(IReadOnlyList<HashSet<string>> Nama, HashSet<string> Kata, HashSet<int> Nomor, ArahIndikator Arah)> _turun = [];

    private static readonly PolaTeks PolaLainNaik = Bunyi.Pola(
        @"\bindikator\s+(?:kinerja\s+)?(?:yang\s+)?lain(?:nya)?\b[^.;]{0,80}\b(?:maximize|maksimalkan|positif|realisasi\s*(?:/|:|dibagi|"
            + @"per)\s*(?:dengan\s+)?target)");

    private readonly bool _lainNaik;

    private PolaritasNaskah(PemahamanDokumen d)
    {
        _lainNaik = d.DaftarParagraf.Any(p => p.Jenis != JenisParagraf.Judul && PolaLainNaik.IsMatch(p.Teks));
        foreach (var p in d.DaftarParagraf.Where(p => p.Jenis != JenisParagraf.Judul && p.Teks.Length < Terpanjang * 3
            && (PolaSelisih.IsMatch(p.Teks) || PolaBanding.IsMatch(p.Teks))))
        {
            var bagian = PolaBagian.Split(p.Teks);
            _turun.AddRange(bagian.Where(b => b is not null && PolaTurun.IsMatch(b)).Select(b => Baca(b, p.Teks)));
        }
    }

    /// <summary>What a document says; several rules share it.</summary>
    public static PolaritasNaskah Dari(PemahamanDokumen d) => d.Sekali(static x => new PolaritasNaskah(x));

    /// <summary>The way in which an indikator counts.</summary>
    /// <param name="nama">Its name.</param>
    /// <param name="nomor">Its number in its table; <c>null</c> without one.</param>
    public ArahIndikator Arah(string nama, int? nomor)
    {
        var kata = Kata(nama);
        var sebut = _turun.Find(t => t.Nama.Any(n => n.Count >= 2 && n.IsSubsetOf(kata)) || (kata.Count >= 2 && kata.IsSubsetOf(t.Kata))
            || Singkatan(nama).Any(t.Kata.Contains) || (nomor is { } no && t.Nomor.Contains(no)));
        return sebut.Nama is not null ? sebut.Arah : (_lainNaik && !BiasaTurun(nama) && !PolaBuruk.IsMatch(nama)) || PolaBaik.IsMatch(nama)
            && !PolaBuruk.IsMatch(nama) ? ArahIndikator.Naik : ArahIndikator.TakTentu;
    }

    private static (IReadOnlyList<HashSet<string>>, HashSet<string>, HashSet<int>, ArahIndikator) Baca(string bagian, string paragraf)
    {
        var rumus = PolaSelisih.IsMatch(bagian) || PolaBanding.IsMatch(bagian) ? bagian : paragraf;
        return ([.. PolaPisah.Split(bagian).Where(x => x is not null).Select(Kata).Where(k =>
            k.Count > 0)], [.. Bunyi.Kata(bagian)], Nomor(bagian),
            PolaBanding.IsMatch(rumus) && !PolaSelisih.IsMatch(rumus) ? ArahIndikator.TurunBanding : ArahIndikator.TurunSelisih);
    }

    private static HashSet<int> Nomor(string teks)
    {
        var hasil = new HashSet<int>();
        foreach (Match m in PolaNomor.Matches(teks))
        {
            var angka = AngkaTertulis.Semua(m.Groups[1].Value).Select(a => (int)a.Nilai).ToList();
            hasil.UnionWith(m.Value.Contains("s.d", StringComparison.OrdinalIgnoreCase)
                || m.Value.Contains("sampai", StringComparison.OrdinalIgnoreCase)
                ? Enumerable.Range(angka[0], Math.Clamp(angka[^1] - angka[0] + 1, 1, 60)) : angka);
        }

        return hasil;
    }

    /// <summary>"NDR" of "Net Death Rate (NDR)", as the sentence would name it.</summary>
    private static IEnumerable<string> Singkatan(string nama) => PolaSingkatan.Matches(nama).Select(m =>
        m.Groups[1].Value.ToLowerInvariant());

    private static readonly PolaTeks PolaSingkatan = Bunyi.Pola(@"\(\s*([a-z]{2,8})\s*\)|^\s*([a-z]{2,6})\s*$");

    private static HashSet<string> Kata(string teks) => [.. Bunyi.Kata(teks).Where(k => k.Length > 2 && !Umum.Contains(k)
        && k.Any(char.IsLetter))];

    private static readonly HashSet<string> Umum =
        ["indikator", "kinerja", "target", "realisasi", "capaian", "semakin", "makin", "baik", "rendah", "kecil", "negatif", "dengan",
            "persen",
            "dan", "yang", "untuk", "pada", "dalam", "dari", "merupakan", "menunjukkan", "realisasinya", "kinerjanya"];
}
