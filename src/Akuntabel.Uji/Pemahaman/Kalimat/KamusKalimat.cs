namespace Akuntabel.Uji.Pemahaman.Kalimat;

/// <summary>The words by which sentences name quantities, without "-nya".</summary>
internal static class KamusKalimat
{
    /// <summary>Nouns: the first of a noun phrase is its head ("realisasi target capaian" is a realisation).</summary>
    private static readonly Dictionary<string, BesaranKalimat> Benda = Susun(
        (BesaranKalimat.Pagu, "pagu anggaran alokasi dpa plafon"),
        (BesaranKalimat.Target, "target rencana"),
        (BesaranKalimat.Realisasi, "realisasi pengeluaran"),
        (BesaranKalimat.Capaian, "capaian pencapaian ketercapaian"),
        (BesaranKalimat.Serapan, "serapan penyerapan"),
        (BesaranKalimat.Sisa, "sisa silpa silva kekurangan surplus defisit"),
        (BesaranKalimat.RataRata, "rata rerata"),
        (BesaranKalimat.Perubahan,
            "selisih peningkatan kenaikan lonjakan penyusutan kemerosotan pertambahan penambahan penurunan pengurangan pertumbuhan "
                + "perbedaan gap kesenjangan deviasi"));

    /// <summary>Verbs: the last word before the figure says what became of it ("anggaran yang terealisasi").</summary>
    private static readonly Dictionary<string, BesaranKalimat> Kerja = Susun(
        (BesaranKalimat.Pagu, "dianggarkan dialokasikan teralokasi disediakan teranggarkan dipagukan"),
        (BesaranKalimat.Target, "ditargetkan direncanakan diperjanjikan"),
        (BesaranKalimat.Realisasi,
            "terealisasi terealisasikan terealisir direalisasikan direalisasi terserap menyerap diserap terpakai membelanjakan "
                + "merealisasikan tercapai dicapai terlaksana digunakan dibelanjakan "
                + "dikeluarkan membukukan dibukukan menghimpun dihimpun terhimpun mengumpulkan terkumpul menyalurkan disalurkan "
                    + "tersalur tersalurkan "
                + "dicairkan dibayarkan"),
        (BesaranKalimat.Sisa, "tersisa bersisa"),
        (BesaranKalimat.Perubahan,
            "meningkat naik bertambah tumbuh bertumbuh melonjak menurun turun berkurang merosot menyusut anjlok berselisih selisih "
                + "ditambah dikurangi melampaui melebihi lebih kurang"));

    /// <summary>Verbs of spending: what is not spent remains.</summary>
    private static readonly HashSet<string> KataBelanja =
    [
        .. ("terserap diserap terealisasi terealisasikan terealisir direalisasikan digunakan dibelanjakan terpakai disalurkan "
            + "tersalurkan dicairkan dibayarkan").Split(' '),
    ];

    private static readonly HashSet<string> KataTolak = ["tidak", "belum", "tak"];

    private static readonly HashSet<string> KataUang = [
        .. "anggaran keuangan pagu belanja dana alokasi serapan penyerapan terserap dianggarkan dialokasikan dpa dipa rupiah".Split(' ')];

    /// <summary>Words that stand behind a figure and are no unit.</summary>
    private static readonly HashSet<string> BukanSatuan =
    [
        .. ("sebanyak sehingga sedangkan telah sudah dapat maka namun tetapi dalam oleh sebagai merupakan tersebut ini itu antara hingga melalui mencapai juga masih belum tidak bila jika "
            + "setelah sebelum selama sejak saat kemudian lalu rp hanya akan agar masing yaitu yakni bahkan sama bagi berarti artinya sesuai akibat dimana terdiri meliputi yg adapun terjadi mengalami").Split(' '),
    ];

    /// <summary>A figure without the word that was taken for its unit and is none.</summary>
    public static AngkaTertulis Tanpa(AngkaTertulis a)
    {
        if (a.Satuan.Length == 0 || a.Penyebut is not null || !(BukanSatuan.Contains(a.Satuan) || Baca(a.Satuan) is not null))
        {
            return a;
        }

        var akhir = a.Teks.Length - a.Satuan.Length;
        return a with { Satuan = "", Teks = a.Teks[..akhir].TrimEnd() };
    }

    /// <summary>The quantity that a word names, and whether as a verb.</summary>
    public static (BesaranKalimat Besaran, bool Kerja)? Baca(string kata)
    {
        var dasar = kata.Length > 6 && kata.EndsWith("nya", StringComparison.Ordinal) ? kata[..^3] : kata;
        return Kerja.TryGetValue(dasar, out var kerja) ? (kerja, true) : Benda.TryGetValue(dasar, out var benda) ? (benda, false) : null;
    }

    /// <summary>Whether a word says that money was spent.</summary>
    public static bool Belanja(string kata) => KataBelanja.Contains(kata);

    /// <summary>Whether a word denies the next.</summary>
    public static bool Tolak(string kata) => KataTolak.Contains(kata);

    /// <summary>Whether a word speaks of money.</summary>
    public static bool Uang(string kata) => KataUang.Contains(kata)
        || (kata.EndsWith("nya", StringComparison.Ordinal) && KataUang.Contains(kata[..^3]));

    private static Dictionary<string, BesaranKalimat> Susun(params (BesaranKalimat Besaran, string Kata)[] daftar) =>
        daftar.SelectMany(d => d.Kata.Split(' ').Select(k => (k, d.Besaran))).DistinctBy(x => x.k)
            .ToDictionary(x => x.k, x => x.Besaran, StringComparer.Ordinal);
}
