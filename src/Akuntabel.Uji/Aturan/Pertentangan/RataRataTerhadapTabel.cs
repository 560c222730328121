using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-012: the mean achievement that a sentence states is the one of a table that has a row for it.</summary>
internal static class RataRataTerhadapTabel
{
    public static AturanUji Aturan { get; } = new(
        "NAR-012", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.AngkaBerbeda],
        "Rata-rata capaian yang disebut teks sama dengan baris rata-rata dalam tabel.",
        "Konsistensi dokumen",
        "\"Rata-rata capaian kinerja 94,57 %\" sedangkan baris rata-rata dalam tabel memuat 94,75 %.",
        Periksa);

    private static readonly PolaTeks PolaSebutan = Bunyi.Pola(@"\brata\W{0,3}rata\b[^.;0-9]{0,40}\b(capaian|realisasi|kinerja|indikator|penyerapan|serapan)\b");
    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(lalu|sebelumnya|triwulan|semester|nasional|provinsi|renstra|rpjmd|dibanding\w*|daripada|per|setiap)\b");

    private static readonly PolaTeks PolaUtuh = Bunyi.Pola(
        @"^\s*(secara (umum|keseluruhan),? )?rata\W{0,3}rata (tingkat )?(capaian|pencapaian)( kinerja| indikator| indikator kinerja)? "
            + @"(sebesar|adalah|mencapai|yaitu)? ?[0-9.,]+ ?(%|persen)\W*$");

    private const string Bilangan = "dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas";

    // "rata-rata capaian kesepuluh indikator", "capaian rata-rata 7 (tujuh) indikator kinerja"
    private static readonly PolaTeks PolaSemua = Bunyi.Pola(@"\brata\W{0,3}rata\b[^.;0-9]{0,40}?\b(?:seluruh|semua|keseluruhan|"
        + @"(?<n>[0-9]{1,2})|(?:ke)?(?<k>"
        + Bilangan + @"))\s+(?:\([^()]{1,20}\)\s*)?indikator\b[^.;]*$");

    private static readonly PolaTeks PolaBagian = Bunyi.Pola(@"\b(sasaran|program|kegiatan|tujuan|misi|urusan|bidang|keuangan|"
        + @"anggaran|fisik|serapan|"
        + @"penyerapan|kepuasan|layanan|unsur|seksi|kecamatan)\b");

    /// <summary>Said of all indikator; where it says how many, the column has as many.</summary>
    private static bool Menyeluruh(KalimatDipahami k, AngkaTertulis a, (TabelTerbaca Tabel, int Baris, int Kolom, AngkaTertulis Angka) rata)
    {
        if (PolaSemua.Match(k.Teks[..a.Awal]) is not { Success: true } m || PolaBagian.IsMatch(k.Teks[..a.Awal]))
        {
            return false;
        }

        var banyak = rata.Tabel.Isi.Count(b => !b.Sel.Any(s => PengenalNama.Rangkuman(s.Teks)) && AngkaTertulis.DariSel(
            b[rata.Kolom]).Count == 1);
        return m.Groups["n"].Success ? m.Groups["n"].Value == AngkaTertulis.Cetak(banyak)
            : !m.Groups["k"].Success || Array.IndexOf(Bilangan.Split('|'), m.Groups["k"].Value.ToLowerInvariant()) + 2 == banyak;
    }

    /// <summary>Another sentence of the document gives the mean of the table as that of the whole; no table has the other figure.</summary>
    private static bool Terulang(PemahamanDokumen d, KalimatDipahami k, AngkaTertulis rata, AngkaTertulis a) => rata.Bacaan[0].Desimal > 0
        && PolaCapaian.IsMatch(k.Teks[..a.Awal]) && !PolaBagian.IsMatch(k.Teks)
        && NaskahDipahami.Dari(d).Semua.Any(y => y != k && PolaSebutan.IsMatch(y.Teks) && !PolaLain.IsMatch(y.Teks)
            && !PolaBagian.IsMatch(y.Teks)
            && y.Isi.Any(x => x.Angka.Persen && x.Angka.Nilai == rata.Nilai))
        && !d.DaftarTabel.Any(t => t.Isi.Any(b => b.Sel.Any(s => AngkaTertulis.DariSel(s.Teks).Any(x => x.Nilai == a.Nilai))));

    private static readonly PolaTeks PolaCapaian = Bunyi.Pola(@"\brata\W{0,3}rata\s+(?:nilai\s+)?(?:capaian|"
        + @"pencapaian)(?:nya)?(?:\s+(?:kinerja|indikator|"
        + @"iku|adalah|yaitu|sebesar|mencapai|tahun|ini|[0-9]{4}))*\s*$");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var baris = d.DaftarTabel.Where(t => LingkupAngka.TandaTabel(t).Length == 0).SelectMany(Baca).ToList();
        return baris.Count == 0 ? [] : NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis != JenisParagraf.Judul
            && PolaSebutan.IsMatch(k.Teks) && !PolaLain.IsMatch(k.Teks)).Select(k => Kalimat(d, k, baris));
    }

    private static IEnumerable<(TabelTerbaca Tabel, int Baris, int Kolom, AngkaTertulis Angka)> Baca(TabelTerbaca t) =>
        from i in Enumerable.Range(0, t.Isi.Count)
        where t.Isi[i].Sel.Any(s => PengenalNama.Rangkuman(s.Teks) && Bunyi.RataRata(s.Teks.TrimStart('*', ' ')))
        from k in Enumerable.Range(0, t.Kepala.Count)
        where PenentuPeran.Peran(t.Kepala[k]) == PeranKolom.Persen && AngkaTertulis.DariSel(t.Isi[i][k]) is [{ Penyebut: null }]
        select (t, i, k, AngkaTertulis.DariSel(t.Isi[i][k])[0]);

    /// <summary>The only percentage of a sentence: no row of a mean has it, and one has it but for a slip of the pen.</summary>
    private static Temuan? Kalimat(
        PemahamanDokumen d, KalimatDipahami k, List<(TabelTerbaca Tabel, int Baris, int Kolom, AngkaTertulis Angka)> baris)
    {
        var persen = k.Isi.Where(x => x.Angka.Persen).ToList();
        persen = persen.Count > 1 ? persen.FindAll(x => PolaSemua.IsMatch(x.Depan)) : persen;
        if (persen is not [{ Banding: Banding.Sama, Angka: { Penyebut: null } a } x]
            || (x.Tahun is { } tahun && IndeksPernyataan.Dari(d).Tahun is { } ini && tahun != ini))
        {
            return null;
        }

        // a plain statement of the whole report is about the only mean that any table has
        var satu = baris.DistinctBy(b => b.Angka.Nilai).Count() == 1;
        var salah = satu && (PolaUtuh.IsMatch(k.Teks) || Menyeluruh(k, a, baris[0])) ? baris[0]
            : baris.Find(b => PembandingAngka.SalahKetik(b.Angka, a) || Terulang(d, k, b.Angka, a));
        return salah.Tabel is null || baris.Exists(b => PembandingAngka.Sama(b.Angka, a) is true) ? null : Aturan.Temukan(
            k.Tempat(a), a.Teks, salah.Angka.Teks, $"{a.Teks.Trim()} ≠ {salah.Angka.Teks.Trim()}",
            $"Teks menyebut rata-rata {a.Teks.Trim()}, sedangkan {salah.Tabel.Sebut} memuat {salah.Angka.Teks.Trim()} pada baris rata-rata.") with
        { Terkait = [salah.Tabel.Tempat(salah.Baris, salah.Kolom)] };
    }
}
