using System.Globalization;

namespace Akuntabel.Uji.Pemahaman.Kalimat;

/// <summary>Says of each figure of a sentence what it is, from the words between it and the figure before: any order, no fixed
/// phrases.</summary>
internal static class PembacaPernyataan
{
    private const int JarakTerjauh = 160;
    private const int CelahFrasa = 2;

    private static readonly PolaTeks PolaLebih = Bunyi.Pola(@"([>≥]|\b(di\s?atas|diatas|lebih(\s+besar|\s+tinggi|\s+banyak)?\s+dari|melebihi|melampaui|minimal|minimum|paling (sedikit|rendah|kurang)|sekurang[- ]kurangnya|setidaknya)\b)[^0-9,;]{0,12}$");
    private static readonly PolaTeks PolaKurang = Bunyi.Pola(@"([<≤]|\b(di\s?bawah|dibawah|kurang\s+dari|maksimal|maksimum|paling (banyak|tinggi|lama)|tidak lebih dari)\b)[^0-9,;]{0,12}$");
    private static readonly PolaTeks PolaSekitar = Bunyi.Pola(@"(±|\b(sekitar|kurang lebih|hampir|kisaran|berkisar|lebih kurang|sekira)\b)[^0-9,;]{0,12}$");
    private static readonly PolaTeks PolaTurunan = Bunyi.Pola(@"^[^a-z0-9]*(?:(?:atau|yaitu|yakni|setara|sama|dengan|persentase|sebesar|mencapai|sekitar|hanya|tercapai|sehingga|telah|sudah|dapat|baru)\b[^a-z0-9]*)*$");
    private static readonly PolaTeks PolaDariTarget = Bunyi.Pola(@"^\W*(dari|terhadap)\s+(\w+\s+)?target");
    private static readonly PolaTeks PolaYang = Bunyi.Pola(@"^\W*(?:sebagaimana\s+)?yang\s+(?:telah\s+|sudah\s+)?(?:(ditargetkan|direncanakan|diperjanjikan|ditetapkan)|dianggarkan|dialokasikan|disediakan)\b");
    private static readonly PolaTeks PolaDariSaja = Bunyi.Pola(@"^\W*dari\W*(rp\W*)?$");
    private static readonly PolaTeks PolaKurung = Bunyi.Pola(@"\([^()0-9]*\)");
    private static readonly PolaTeks PolaSebutTahun = Bunyi.Pola(@"\b(tahun|ta|t\.a\.?|anggaran|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s*$");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"(^|[^0-9])((19|20)[0-9]{2})($|[^0-9])");
    private static readonly PolaTeks PolaTahunSesudah = Bunyi.Pola(@"^[\s)]*(pada|di|untuk|dalam|per)?\s*(tahun|ta\.?|t\.a\.?)\s+(anggaran\s+)?((19|20)[0-9]{2})\b");
    private static readonly PolaTeks PolaMenuju = Bunyi.Pola(@"\b(untuk|menuju|guna|agar|demi|supaya)\s+(mencapai|memenuhi|menuju|sampai|dapat)?[^0-9,;]{0,30}$");
    private static readonly HashSet<string> Acuan = ["menjadi", "dari", "daripada", "dibanding", "dibandingkan", "terhadap", "tinggi",
        "rendah", "besar", "kecil", "baik", "target"];
    private static readonly HashSet<string> Pemutus = ["dan", "atau", "sedangkan", "dengan", "dari", "terhadap", "namun", "tetapi",
        "serta", "sehingga", "untuk"];

    public static IReadOnlyList<PernyataanKalimat> Baca(KalimatTerbaca k)
    {
        var hasil = new List<PernyataanKalimat>();
        var akhir = 0;
        int? tahun = null;
        foreach (var a in k.Angka.Where(a => !Tahun(k.Teks, a)).Select(KamusKalimat.Tanpa))
        {
            var depan = PolaKurung.Replace(k.Teks[Math.Min(a.Awal, Math.Max(akhir, a.Awal - JarakTerjauh))..a.Awal], " ");
            tahun = TahunSesudah(k.Teks, a) ?? TahunDepan(depan) ?? tahun;
            var (besaran, uang) = Label(depan, a, hasil.Count > 0 ? hasil[^1] : null);
            if (a.Persen && PolaTurunan.IsMatch(depan) && depan.Any(char.IsLetter)
                && hasil is [.., { Besaran: BesaranKalimat.Realisasi, Uang: false },
                { Besaran: BesaranKalimat.Target }] or [.., { Besaran: BesaranKalimat.Target },
                    { Besaran: BesaranKalimat.Realisasi, Uang: false }])
            {
                besaran = BesaranKalimat.Capaian;
            }
            else if (a.Persen && hasil is [.., { Besaran: BesaranKalimat.Realisasi, Uang: false }] && PolaTurunan.IsMatch(depan)
                && PolaDariTarget.IsMatch(k.Teks[a.Akhir..Math.Min(k.Teks.Length, a.Akhir + 30)]))
            {
                besaran = BesaranKalimat.Capaian;
            }

            hasil.Add(new PernyataanKalimat(a, besaran, uang, Arah(depan), tahun, depan));
            akhir = a.Akhir;
        }

        return Sesudah(k.Teks, hasil);
    }

    /// <summary>"A dari B yang ditargetkan": the words behind B say what it is, and so what A is.</summary>
    private static List<PernyataanKalimat> Sesudah(string teks, List<PernyataanKalimat> isi)
    {
        for (var i = 0; i < isi.Count; i++)
        {
            if (isi[i] is { Besaran: BesaranKalimat.Lain } y
                && PolaYang.Match(teks[y.Angka.Akhir..Math.Min(teks.Length, y.Angka.Akhir + 45)]) is { Success: true } m)
            {
                var uang = y.Angka.Rupiah || !m.Groups[1].Success;
                isi[i] = y with { Besaran = uang ? BesaranKalimat.Pagu : BesaranKalimat.Target, Uang = uang };
                if (i > 0 && isi[i - 1] is { Besaran: BesaranKalimat.Lain } x && PolaDariSaja.IsMatch(y.Depan)
                    && x.Angka.Satuan == y.Angka.Satuan)
                {
                    isi[i - 1] = x with { Besaran = BesaranKalimat.Realisasi, Uang = uang };
                }
            }
        }

        return isi;
    }

    /// <summary>A year, also where the word behind it was taken for its unit ("tahun 2024 sebanyak").</summary>
    private static bool Tahun(string teks, AngkaTertulis a) =>
        a.MungkinTahun || (a.Nilai is >= 1900 and <= 2100 && a.Bacaan[0].Desimal == 0 && a.Teks.Length > 4
            && a.Teks[..4].All(char.IsAsciiDigit)
            && (a.Satuan is "rp" or "sebanyak" or "mencapai" or "realisasi" or "target"
                || PolaSebutTahun.IsMatch(teks[Math.Max(0, a.Awal - 20)..a.Awal])));

    private static Banding Arah(string depan) =>
        PolaKurang.IsMatch(depan) && !PolaSekitar.IsMatch(depan) ? Banding.Kurang : PolaSekitar.IsMatch(depan) ? Banding.Sekitar
            : PolaLebih.IsMatch(depan) ? Banding.Lebih : Banding.Sama;

    private static int? TahunDepan(string depan) =>
        PolaTahun.Matches(depan) is { Count: > 0 } m ? int.Parse(m[^1].Groups[2].Value, CultureInfo.InvariantCulture) : null;

    private static int? TahunSesudah(string teks, AngkaTertulis a) =>
        PolaTahunSesudah.Match(teks[a.Akhir..Math.Min(teks.Length, a.Akhir + 40)]) is { Success: true } m
            ? int.Parse(m.Groups[4].Value, CultureInfo.InvariantCulture) : null;

    private static (BesaranKalimat Besaran, bool Uang) Label(string depan, AngkaTertulis a, PernyataanKalimat? sebelum)
    {
        if (PolaMenuju.IsMatch(depan))
        {
            return (BesaranKalimat.Lain, a.Rupiah);
        }

        if (Frasa(depan) is var (besaran, uang))
        {
            return Satukan(besaran, uang || a.Rupiah || (sebelum?.Uang is true && a.Persen && Bersambung(depan)), a);
        }

        // "… realisasi Rp A atau 80 %", "(80 %)": what follows from the figure before
        var turunan = sebelum is not null && a.Persen && !sebelum.Angka.Persen && PolaTurunan.IsMatch(depan);
        return sebelum switch
        {
            { Besaran: BesaranKalimat.Realisasi or BesaranKalimat.Capaian } when turunan =>
                (sebelum.Uang ? BesaranKalimat.Serapan : BesaranKalimat.Capaian, sebelum.Uang),
            { Besaran: BesaranKalimat.Serapan or BesaranKalimat.Realisasi, Uang: true, Angka.Persen: true } when a.Rupiah
                && PolaTurunan.IsMatch(depan) =>
                (BesaranKalimat.Realisasi, true),
            { Besaran: BesaranKalimat.Sisa or BesaranKalimat.Perubahan } when turunan => (sebelum.Besaran, sebelum.Uang),
            _ => (BesaranKalimat.Lain, a.Rupiah),
        };
    }

    private static bool Bersambung(string depan) => !depan.AsSpan().ContainsAny('.', ';');

    /// <summary>The same word means another quantity of money than of performance.</summary>
    private static (BesaranKalimat, bool) Satukan(BesaranKalimat b, bool uang, AngkaTertulis a) => (b, a) switch
    {
        (BesaranKalimat.Target, { Rupiah: true }) => (BesaranKalimat.Pagu, true),
        (BesaranKalimat.Capaian or BesaranKalimat.Serapan, { Rupiah: true }) => (BesaranKalimat.Realisasi, true),
        (BesaranKalimat.Pagu, { Rupiah: false }) => (BesaranKalimat.Lain, true),
        (BesaranKalimat.Realisasi or BesaranKalimat.Capaian, { Persen: true }) when uang => (BesaranKalimat.Serapan, true),
        (BesaranKalimat.Serapan, _) => (BesaranKalimat.Serapan, true),
        _ => (b, uang),
    };

    /// <summary>The last run of quantity words: its head, unless a verb closes it.</summary>
    private static (BesaranKalimat Besaran, bool Uang)? Frasa(string depan)
    {
        var kata = Kata(depan);
        var akhir = kata.FindLastIndex(k => KamusKalimat.Baca(k.Teks) is not null);
        if (akhir < 0 || KamusKalimat.Baca(kata[akhir].Teks) is not { } terakhir)
        {
            return null;
        }

        var awal = akhir;
        for (var i = akhir - 1; i >= 0 && awal - i <= CelahFrasa + 1 && !Pemutus.Contains(kata[i].Teks) && !kata[i].Henti; i--)
        {
            awal = KamusKalimat.Baca(kata[i].Teks) is { Kerja: false } ? i : awal;
        }

        var uang = kata.Skip(awal).Take(akhir - awal + 3).Any(k => KamusKalimat.Uang(k.Teks));
        if (kata.FindIndex(k => k.Teks == "antara") is > 0 and var antara
            && KamusKalimat.Baca(kata[antara - 1].Teks) is { Besaran: BesaranKalimat.Perubahan or BesaranKalimat.Sisa })
        {
            return (BesaranKalimat.Perubahan, uang);
        }

        // "naik menjadi A", "lebih tinggi dari A": A is what was reached or left, not the step
        if (terakhir.Besaran == BesaranKalimat.Perubahan && kata.Skip(akhir + 1).Any(k => Acuan.Contains(k.Teks)))
        {
            return null;
        }

        if (KamusKalimat.Belanja(kata[akhir].Teks) && kata.Take(akhir).TakeLast(2).Any(k => KamusKalimat.Tolak(k.Teks)))
        {
            return (BesaranKalimat.Sisa, true);
        }

        return terakhir.Kerja ? (terakhir.Besaran, uang) : KamusKalimat.Baca(kata[awal].Teks) is { } kepala ? (kepala.Besaran, uang) : null;
    }

    /// <summary>The words, each with whether a stop stands behind it.</summary>
    private static List<(string Teks, bool Henti)> Kata(string teks)
    {
        var hasil = new List<(string, bool)>();
        var awal = -1;
        for (var i = 0; i <= teks.Length; i++)
        {
            var huruf = i < teks.Length && char.IsLetterOrDigit(teks[i]);
            if (huruf && awal < 0)
            {
                awal = i;
            }
            else if (!huruf && awal >= 0)
            {
                hasil.Add((teks[awal..i].ToLowerInvariant(), i < teks.Length && teks[i] is ',' or ';' or ':' or '(' or ')'));
                awal = -1;
            }
        }

        return hasil;
    }
}
