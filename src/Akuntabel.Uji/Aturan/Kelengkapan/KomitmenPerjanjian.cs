using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>KLK-003: what the Perjanjian Kinerja promises is answered for in chapter III.</summary>
internal static class KomitmenPerjanjian
{
    public static AturanUji Aturan { get; } = new(
        "KLK-003", TingkatTemuan.Minor, [KelasTemuan.TidakAda],
        "Setiap komitmen dan indikator dalam Perjanjian Kinerja dilaporkan realisasinya.",
        "PermenPANRB 53/2014, pembandingan target dan realisasi atas setiap pernyataan kinerja",
        "Perjanjian Kinerja menjanjikan nilai SAKIP minimal BB; realisasinya tidak dilaporkan di mana pun.",
        Periksa);

    /// <summary>More are not looked at, which keeps the whole linear.</summary>
    private const int Terbanyak = 60;

    private static readonly PolaTeks PolaTarget = Bunyi.Pola(@"\b(minimal|minimum|maksimal|maksimum|sekurang-kurangnya|paling\s+(lambat|sedikit|kurang|rendah|banyak|tinggi|lama))\b");
    private static readonly PolaTeks PolaButir = Bunyi.Pola(@"^\W{0,2}([a-z]|[0-9]{1,2})\s*[.)]");
    private static readonly PolaTeks PolaPendapatan = Bunyi.Pola(@"^\W*([a-z0-9]{1,2}\W+)?pendapatan\b");

    /// <summary>Words that say nothing of what is promised.</summary>
    private static readonly HashSet<string> Umum =
    [
        .. "minimal minimum maksimal maksimum sekurang kurangnya paling lambat sedikit kurang rendah banyak tinggi lama kategori predikat nilai jumlah tingkat persentase rata realisasi kinerja individu pelaksanaan penyampaian pelayanan publik tanggal bulan tahun perangkat daerah dari dalam yang untuk dengan pada terhadap melalui menggunakan target capaian belanja pagu serta atau sebesar laporan jenis program kegiatan meningkatnya meningkat peningkatan terwujudnya terlaksananya cakupan januari februari maret april juni juli agustus september oktober november desember satu dua tiga empat lima".Split(' '),
    ];

    private sealed record Komitmen(string Teks, TempatTemuan Tempat, IReadOnlyList<string> Kata)
    {
        public bool Terlapor { get; set; }
    }

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        if (RagaLaporan.Baca(d) is not { } raga)
        {
            yield break;
        }

        var perjanjian = raga.Perjanjian().ToList();
        var komitmen = DaftarKomitmen(perjanjian).Where(k => k.Kata.Count > 0).Take(Terbanyak).ToList();
        var indikator = DaftarIndikator(perjanjian).Where(k => k.Kata.Count >= 3).Take(Terbanyak).ToList();
        Cari(raga, [.. komitmen, .. indikator]);
        var luput = komitmen.FindAll(k => !k.Terlapor);
        if (komitmen.Count >= 2)
        {
            // where most were met, the few others may only have been worded otherwise
            yield return luput.Count >= 2 && luput.Count * 2 >= komitmen.Count ? Temukan(luput, "komitmen") : null;
        }

        var hilang = indikator.FindAll(k => !k.Terlapor);
        if (indikator.Count >= 3 && hilang.Count * 3 <= indikator.Count)
        {
            yield return hilang.Count > 0 ? Temukan(hilang, "indikator") with { Tingkat = TingkatTemuan.Material } : null;
        }
    }

    private static Temuan Temukan(List<Komitmen> luput, string apa) => Aturan.Temukan(
        luput[0].Tempat, luput[0].Teks, "realisasinya dilaporkan", $"{luput.Count} {apa} dicari dalam Bab III dan sesudahnya, tidak ditemukan",
        $"Perjanjian Kinerja memuat {apa} yang realisasinya tidak dilaporkan: {string.Join("; ", luput.Take(12).Select(k => Ringkas(k.Teks)))}.") with
    { Terkait = [.. luput.Skip(1).Select(k => k.Tempat)] };

    private static string Ringkas(string teks) => teks.Length <= 60 ? teks : teks[..60].TrimEnd() + "…";

    private static IEnumerable<Komitmen> DaftarKomitmen(List<BlokTerbaca> perjanjian)
    {
        foreach (var b in perjanjian)
        {
            if (b is ParagrafTerbaca p && p.Teks.Length < 250 && PolaButir.IsMatch(p.Teks) && PolaTarget.IsMatch(p.Teks))
            {
                yield return new Komitmen(p.Teks, p.Tempat(0), Isi(p.Teks));
            }
            else if (b is TabelTerbaca t)
            {
                foreach (var k in Pendapatan(t))
                {
                    yield return k;
                }
            }
        }
    }

    private static IEnumerable<Komitmen> Pendapatan(TabelTerbaca t) =>
        from i in Enumerable.Range(0, t.Isi.Count)
        from k in Enumerable.Range(0, Math.Min(3, t.Isi[i].Sel.Count))
        where PolaPendapatan.IsMatch(t.Isi[i][k]) && t.Isi[i][k].Length < 60
            && t.Isi[i].Sel.Skip(k + 1).Any(s => AngkaTertulis.DariSel(s.Teks) is [{ Nilai: >= 1000 }, ..])
        select new Komitmen(t.Isi[i][k], t.Tempat(i, k), ["pendapatan"]);

    private static IEnumerable<Komitmen> DaftarIndikator(List<BlokTerbaca> perjanjian)
    {
        foreach (var t in perjanjian.OfType<TabelTerbaca>().Where(t =>
            t.Kepala.Any(k => k.Contains("target", StringComparison.OrdinalIgnoreCase))))
        {
            var kolom = t.Kepala.ToList().FindIndex(k => k.Contains("indikator", StringComparison.OrdinalIgnoreCase));
            for (var i = 0; kolom >= 0 && i < t.Isi.Count; i++)
            {
                if (t.Isi[i][kolom].Length is >= 15 and < 300 && t.Isi[i].Sel.Count <= t.Kepala.Count)
                {
                    yield return new Komitmen(t.Isi[i][kolom], t.Tempat(i, kolom), Isi(t.Isi[i][kolom]));
                }
            }
        }
    }

    /// <summary>The words that say what is promised; what stands in brackets only explains.</summary>
    private static List<string> Isi(string teks)
    {
        var kurung = teks.IndexOf('(', StringComparison.Ordinal);
        return [.. Bunyi.Kata(kurung > 20 ? teks[..kurung] : teks).Where(k => k.Length >= 3 && !k.Any(char.IsAsciiDigit)
            && !Umum.Contains(k)).Distinct()];
    }

    /// <summary>Marks what is spoken of: at least half of its words in one place.</summary>
    private static void Cari(RagaLaporan raga, List<Komitmen> semua)
    {
        foreach (var teks in raga.Sejak(3).SelectMany(RagaLaporan.Teks))
        {
            var kata = Bunyi.Kata(teks).ToHashSet();
            foreach (var k in semua.Where(k => !k.Terlapor))
            {
                k.Terlapor = k.Kata.Count(kata.Contains) * 2 >= k.Kata.Count;
            }
        }
    }
}
