using Akuntabel.Uji.Pemahaman.Hal;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-004: what is counted as documents here is not counted as reports there.</summary>
internal static class SatuanBerbeda
{
    public static AturanUji Aturan { get; } = new(
        "PYT-004", TingkatTemuan.Minor, [KelasTemuan.AngkaBerbeda],
        "Indikator yang sama memakai satu satuan di setiap tabel dan tahun.",
        "Konsistensi dokumen",
        "Realisasi tahun lalu \"2 Lap\" dan tahun ini \"5 Dok\" pada baris yang sama.",
        d => AntarTahun(d).Concat(DalamNama(d)).Concat(AntarTabel(d)));

    private static readonly string[] Keluaran = ["dokumen", "laporan", "orang", "kegiatan", "paket", "unit", "kali"];
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"\b(19|20)[0-9]{2}\b");
    private static readonly PolaTeks PolaKurung = Bunyi.Pola(@"\(([^()]{1,40})\)");

    private const int SepakatTersedikit = 2;
    private const int BarisPenjamin = 3;

    /// <summary>The column of units: one table alone has another unit than all others, in a row among rows that agree.</summary>
    private static IEnumerable<Temuan?> AntarTabel(PemahamanDokumen d)
    {
        var hal = IndeksIndikator.Dari(d).Semua.Select(h => h.Baris.Select(b => (Baris: b, Kolom: KolomSatuan(b.Tabel)))
            .Where(x => x.Kolom >= 0 && Baku(x.Baris.Isi(x.Kolom)).Length > 0).ToList()).Where(h => h.Count > SepakatTersedikit).ToList();
        var seragam = hal.Where(h => h.TrueForAll(x => Sama(Isi(x), Isi(h[0])))).SelectMany(h => h.Select(x =>
            x.Baris.Tabel.Indeks)).CountBy(i => i)
            .ToDictionary();
        foreach (var h in hal)
        {
            var beda = h.FindAll(x => h.Count(y => Sama(Isi(x), Isi(y))) == 1);
            var lain = h.Where(x => beda.Count == 1 && x != beda[0]).ToList();
            yield return beda is [var (baris, kolom)] && lain.TrueForAll(x => Sama(Isi(x), Isi(lain[0])))
                && seragam.GetValueOrDefault(baris.Tabel.Indeks) >= BarisPenjamin
                ? Temukan(baris.Tabel.Tempat(baris.Indeks, kolom), lain[0].Baris.Tabel.Tempat(lain[0].Baris.Indeks, lain[0].Kolom),
                    baris.Isi(kolom),
                    lain[0].Baris.Isi(lain[0].Kolom)) : null;
        }
    }

    private static string Isi((BarisHal Baris, int Kolom) x) => Baku(x.Baris.Isi(x.Kolom));

    private static int KolomSatuan(TabelTerbaca t) => Enumerable.Range(0, t.Kepala.Count)
        .FirstOrDefault(k => Bunyi.Rapat(t.Kepala[k].Split(" › ")[^1]) is "satuan" or "sat", -1);

    /// <summary>One spelling for units that are one.</summary>
    private static string Baku(string sel) => string.Concat(sel.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant() switch
    {
        "persen" or "persentase" or "prosen" or "prosentase" => "%",
        "nilai" or "indeks" or "index" or "poin" or "point" or "skor" or "angka" or "skala" => "nilai",
        "hektar" or "hektare" => "ha",
        "org" or "jiwa" => "orang",
        var x => x,
    };

    /// <summary>The same, or one cut short.</summary>
    private static bool Sama(string a, string b) => a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal);

    /// <summary>Columns that differ only in their year.</summary>
    private static IEnumerable<Temuan?> AntarTahun(PemahamanDokumen d)
    {
        foreach (var t in d.DaftarTabel)
        {
            foreach (var kolom in Enumerable.Range(0, t.Kepala.Count).Where(k => PolaTahun.IsMatch(t.Kepala[k])).GroupBy(k =>
                Bunyi.Rapat(PolaTahun.Replace(t.Kepala[k], ""))).Where(g => g.Count() == 2 && g.Key.Length > 0).Select(g => g.ToList()))
            {
                for (var i = 0; i < t.Isi.Count; i++)
                {
                    var (a, b) = (Satuan(t.Isi[i][kolom[0]]), Satuan(t.Isi[i][kolom[1]]));
                    if (a.Count > 0 && b.Count > 0)
                    {
                        yield return a.Overlaps(b) ? null
                            : Temukan(t.Tempat(i, kolom[1]), t.Tempat(i, kolom[0]), t.Isi[i][kolom[1]], t.Isi[i][kolom[0]]);
                    }
                }
            }
        }
    }

    /// <summary>"(2 dokumen)" and "(2 laporan)" in one name.</summary>
    private static IEnumerable<Temuan?> DalamNama(PemahamanDokumen d)
    {
        var pengenal = IndeksPernyataan.Dari(d).Pengenal;
        var dikenal = new Dictionary<(string Nama, decimal Nilai), (string Satuan, TempatTemuan Tempat, string Teks)>();
        foreach (var (t, i, k, teks, angka) in SemuaKurung(d))
        {
            var satuan = Satuan(angka);
            if (satuan is null || pengenal.Kunci(t.Isi[i][k]) is not { Length: > 0 } nama)
            {
                continue;
            }

            if (dikenal.TryGetValue((nama, angka.Nilai), out var lama))
            {
                yield return lama.Satuan == satuan ? null : Temukan(t.Tempat(i, k), lama.Tempat, teks, lama.Teks);
            }
            else
            {
                dikenal[(nama, angka.Nilai)] = (satuan, t.Tempat(i, k), teks);
            }
        }
    }

    private static IEnumerable<(TabelTerbaca Tabel, int Baris, int Kolom, string Teks,
        AngkaTertulis Angka)> SemuaKurung(PemahamanDokumen d) =>
        from t in d.DaftarTabel
        from k in Enumerable.Range(0, t.Kepala.Count).Where(k =>
            IndeksPernyataan.Jenis(t.Kepala[k]) is JenisNama.Indikator or JenisNama.Sasaran)
        from i in Enumerable.Range(0, t.Isi.Count).Where(i => t.Isi[i][k].Contains('('))
        from m in PolaKurung.Matches(t.Isi[i][k])
        let angka = AngkaTertulis.DariSel(m.Groups[1].Value)
        where angka.Count == 1
        select (t, i, k, m.Value, angka[0]);

    private static HashSet<string> Satuan(string sel) =>
        [.. AngkaTertulis.DariSel(sel).Select(a => Satuan(a.Penyebut ?? a)).OfType<string>()];

    private static string? Satuan(AngkaTertulis a) => a.Satuan.Length < 3 ? null
        : Array.Find(Keluaran, k => k.StartsWith(a.Satuan, StringComparison.Ordinal));

    private static Temuan Temukan(TempatTemuan sini, TempatTemuan sana, string ini, string itu) => Aturan.Temukan(
        sini, ini, "satu satuan; di tempat lain " + itu.Trim(), $"{itu.Trim()} ≠ {ini.Trim()}",
        $"Hal yang sama dihitung dengan satuan {ini.Trim()} di sini dan {itu.Trim()} di tempat lain.") with
    { Terkait = [sana] };
}
