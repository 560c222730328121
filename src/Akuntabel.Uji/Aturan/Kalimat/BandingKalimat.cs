using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-012: of two figures that a sentence compares, the one that it calls greater is.</summary>
internal static class BandingKalimat
{
    public static AturanUji Aturan { get; } = new(
        "KAL-012", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.Selisih],
        "Angka yang disebut melampaui, di bawah, lebih tinggi atau lebih rendah daripada angka lain dalam kalimatnya memang demikian.",
        "Aritmetika",
        "\"Produksi sebesar 52.930 ton, melampaui target 54.000 ton\".",
        d => NaskahDipahami.Dari(d).Semua.SelectMany(k => Kalimat(k).Concat(Terpaut(k))));

    private static readonly PolaTeks PolaBanding = Bunyi.Pola(
        @"^(?:\s*\([^()0-9]{1,30}\))?[,\s)]*(?:(?:yang|sehingga|atau|dan|berarti|artinya|telah|sudah|berhasil|masih|jauh|sedikit|ini|tersebut|angka|capaian|"
            + @"nilai)\s+){0,4}"
        + @"(?:(melampaui|melebihi|di\s?atas|lebih\s+(?:tinggi|besar|banyak)\s+(?:dari(?:pada)?|dibanding(?:kan)?))"
        + @"|(belum\s+mencapai|tidak\s+mencapai|di\s?bawah|kurang\s+dari|lebih\s+(?:rendah|kecil|sedikit)\s+(?:dari(?:pada)?|"
            + @"dibanding(?:kan)?)))"
        + @"(?:\s+[^0-9.;,]{0,70})?\s*$");

    private static readonly PolaTeks PolaKelak = Bunyi.Pola(@"\b(akan|agar|diharapkan|apabila|jika|bila|harus|rata|triwulan|semester|"
        + @"bulan|tidak\s+(melampaui|melebihi|lebih))\b");

    private static IEnumerable<Temuan?> Kalimat(KalimatDipahami k)
    {
        for (var i = 0; i + 1 < k.Isi.Count; i++)
        {
            var (x, y) = (k.Isi[i], k.Isi[i + 1]);
            if (x.Angka.Penyebut is not null || y.Angka.Penyebut is not null || x.Banding is Banding.Sekitar
                || x.Besaran == BesaranKalimat.Perubahan
                || !Sesatuan(x.Angka, y.Angka) || PolaKelak.IsMatch(k.Teks[..y.Angka.Awal])
                || PolaBanding.Match(k.Teks[x.Angka.Akhir..y.Angka.Awal]) is not { Success: true } m)
            {
                continue;
            }

            var naik = m.Groups[1].Success;
            yield return Mungkin(x.Angka, y.Angka, naik) ? null : Temukan(k, x.Angka, y.Angka, (naik ? m.Groups[1] : m.Groups[2]).Value);
        }
    }

    private static readonly PolaTeks PolaTerpaut = Bunyi.Pola(@"\b(?:(lebih\s+(?:tinggi|besar|banyak)|melebihi|melampaui|surplus)|"
        + @"(lebih\s+(?:rendah|kecil|sedikit)|kurang|berkurang))\s*(?:sebesar|sebanyak|sekitar)?\s*(?:rp\.?\s*)?$");

    private static readonly PolaTeks PolaDaripada = Bunyi.Pola(@"^[^0-9.;,]{0,20}\b(dari|daripada|dibanding(kan)?)\b[^0-9.;,]{0,60}$");

    /// <summary>"15 kasus, lebih rendah 3 kasus dari batas 12 kasus": the gap stands between the figures.</summary>
    private static IEnumerable<Temuan?> Terpaut(KalimatDipahami k)
    {
        for (var i = 0; i + 2 < k.Isi.Count; i++)
        {
            var (x, beda, y) = (k.Isi[i], k.Isi[i + 1], k.Isi[i + 2]);
            if (x.Angka.Penyebut is not null || y.Angka.Penyebut is not null || x.Banding != Banding.Sama || !Sesatuan(x.Angka, y.Angka)
                || x.Besaran == BesaranKalimat.Perubahan || PolaKelak.IsMatch(k.Teks[..y.Angka.Awal]) || !PolaDaripada.IsMatch(y.Depan)
                || PolaTerpaut.Match(beda.Depan) is not { Success: true } m || m.Index > DepanTerpanjang || x.Angka.Nilai == y.Angka.Nilai)
            {
                continue;
            }

            var naik = m.Groups[1].Success;
            yield return Mungkin(x.Angka, y.Angka, naik) ? null : Temukan(k, x.Angka, y.Angka, (naik ? m.Groups[1] : m.Groups[2]).Value
                + " dari");
        }
    }

    private const int DepanTerpanjang = 60;

    private static bool Sesatuan(AngkaTertulis a, AngkaTertulis b) => a.Satuan == b.Satuan || (a.Persen && b.Satuan.Length == 0);

    /// <summary>Whether any reading allows the comparison, both figures written by one convention; rounding makes equal figures comparable
    /// either
    /// way.</summary>
    private static bool Mungkin(AngkaTertulis a, AngkaTertulis b, bool naik) => a.Bacaan.SelectMany((m, i) => b.Bacaan.Where((_, j) =>
        i == j
        || a.Bacaan.Count != b.Bacaan.Count).Select(n => (m, n))).Any(x => x.m.Nilai == x.n.Nilai || naik == x.m.Nilai > x.n.Nilai);

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis a, AngkaTertulis b, string kata) => Aturan.Temukan(
        k.Tempat(a), a.Teks, $"angka yang {kata} {b.Teks.Trim()}, atau kata yang sesuai", $"{a.Teks.Trim()} banding {b.Teks.Trim()}",
        $"Tertulis {a.Teks.Trim()} {kata} {b.Teks.Trim()}, padahal tidak demikian; angka atau katanya keliru.") with
    { Terkait = [k.Tempat(b)] };
}
