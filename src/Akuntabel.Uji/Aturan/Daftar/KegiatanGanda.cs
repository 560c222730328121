using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>DAF-003: an event with its date and results is reported once, and each event has results of its own.</summary>
internal static class KegiatanGanda
{
    public static AturanUji Aturan { get; } = new(
        "DAF-003", TingkatTemuan.Minor, [KelasTemuan.BarisTumpangTindih],
        "Satu kegiatan (hari, tanggal dan hasilnya) dilaporkan satu kali, dan tiap kegiatan berisi hasilnya sendiri.",
        "Konsistensi dokumen; kegiatan yang dilaporkan dua kali terhitung dua kali",
        "Rapat 17 Februari 2023 dengan tujuh kesimpulan yang sama tercantum pada laporan ke-3 dan ke-5.",
        Periksa);

    private const int ButirTersedikit = 3;
    private const int HurufTersedikit = 20;
    private const int HurufSeluruhnya = 150;
    private static readonly PolaTeks PolaTanggal = Bunyi.Pola(@"^(pada\s+)?(hari\s*[/,&]?\s*(dan\s+)?tanggal|hari|tanggal|waktu)(\s+(pelaksanaan|kegiatan))?\s*:\s*(.{6,60})$");
    private static readonly PolaTeks PolaLabel = Bunyi.Pola(@"^[^:]{2,40}:");

    private sealed record Kegiatan(string Tanggal, string Tertulis, TempatTemuan Tempat, List<ParagrafTerbaca> Hasil)
    {
        public string Kunci { get; private set; } = "";

        public Kegiatan Selesai()
        {
            var isi = Hasil.ConvertAll(p => Bunyi.Rapat(p.Teks)).FindAll(t => t.Length >= HurufTersedikit);
            Kunci = isi.Count >= ButirTersedikit && isi.Sum(t => t.Length) >= HurufSeluruhnya ? string.Join('\n', isi) : "";
            return this;
        }
    }

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        foreach (var g in Semua(d).Where(k => k.Kunci.Length > 0).GroupBy(k => k.Kunci))
        {
            var semua = g.ToList();
            if (semua.Count == 1)
            {
                yield return null;
            }

            foreach (var kini in semua.Skip(1))
            {
                yield return Temukan(semua[0], kini);
            }
        }
    }

    /// <summary>From a line with a date to the next heading or date.</summary>
    private static IEnumerable<Kegiatan> Semua(PemahamanDokumen d)
    {
        Kegiatan? kini = null;
        foreach (var b in d.Blok)
        {
            var m = b is ParagrafTerbaca p ? PolaTanggal.Match(p.Teks) : Match.Empty;
            var berakhir = m.Success || b is TabelTerbaca or ParagrafTerbaca { Jenis: JenisParagraf.Judul };
            if (berakhir && kini is not null)
            {
                yield return kini.Selesai();
                kini = null;
            }

            if (m.Success && b is ParagrafTerbaca awal)
            {
                kini = new Kegiatan(Bunyi.Rapat(m.Groups[^1].Value), m.Groups[^1].Value.Trim(), awal.Tempat(0), []);
            }
            else if (b is ParagrafTerbaca isi && !PolaLabel.IsMatch(isi.Teks))
            {
                kini?.Hasil.Add(isi);
            }
        }

        if (kini is not null)
        {
            yield return kini.Selesai();
        }
    }

    private static Temuan Temukan(Kegiatan lalu, Kegiatan kini)
    {
        var sama = lalu.Tanggal == kini.Tanggal;
        var temuan = Aturan.Temukan(
            kini.Tempat, kini.Tertulis, sama ? "satu kegiatan" : "hasil kegiatan ini sendiri", $"{kini.Hasil.Count} butir hasil sama kata demi kata",
            sama ? $"Kegiatan {kini.Tertulis} sudah dilaporkan sebelumnya dengan isi yang sama, jadi terhitung dua kali."
                : $"Hasil kegiatan {kini.Tertulis} sama kata demi kata dengan hasil kegiatan {lalu.Tertulis}.") with
        { Terkait = [lalu.Tempat, .. lalu.Hasil.Take(1).Select(p => p.Tempat(0)), .. kini.Hasil.Take(1).Select(p => p.Tempat(0))] };
        return sama ? temuan with { Tingkat = TingkatTemuan.Material } : temuan;
    }
}
