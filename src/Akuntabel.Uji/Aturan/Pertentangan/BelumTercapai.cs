using Akuntabel.Uji.Pemahaman.Kalimat;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-019: a sentence that lists what did not reach its target lists all of it, and nothing else.</summary>
internal static class BelumTercapai
{
    public static AturanUji Aturan { get; } = new(
        "NAR-019", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan],
        "Daftar indikator, sasaran, program atau kegiatan yang disebut belum mencapai target sama dengan barisnya yang capaiannya di "
            + "bawah 100.",
        "Konsistensi dokumen",
        "\"Indikator yang belum mencapai target yaitu waktu tunggu\" sedangkan pada tabel akreditasi pun 80 %.",
        Periksa);

    private static readonly PolaTeks Pola = Bunyi.Pola(
        @"\b(indikator|sasaran|program|kegiatan)(?:\s+(?:kinerja|utama|strategis|sasaran))*\s+yang\s+(?:masih\s+)?(?:belum|"
            + @"tidak)\s+(?:berhasil\s+|dapat\s+)?"
        + @"(?:mencapai\s+target(?:nya)?|memenuhi\s+target(?:nya)?|tercapai|terpenuhi)\s*(?:yaitu|yakni|adalah|ialah|:)\s*");

    private static readonly PolaTeks PolaTolak = Bunyi.Pola(@"\b(antara lain|di\s?antaranya|misalnya|seperti|terutama|triwulan|semester|"
        + @"renstra|rpjmd|jangka menengah|nasional|sebanyak|[0-9]+)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) => NaskahDipahami.Dari(d).Semua
        .Where(k => k.Paragraf.Jenis != JenisParagraf.Judul).Select(k => Pola.Match(k.Teks) is { Success: true } m ? Kalimat(d, k, m)
            : null);

    private static Temuan? Kalimat(PemahamanDokumen d, KalimatDipahami k, Match m)
    {
        var daftar = k.Teks[(m.Index + m.Length)..];
        var kata = $" {string.Join(' ', Bunyi.Kata(daftar))} ";
        if (PolaTolak.IsMatch(daftar) || PolaTolak.IsMatch(k.Teks[..m.Index]))
        {
            return null;
        }

        var benda = m.Groups[1].Value.ToLowerInvariant();
        var hal = TabelDitunjuk.Sekitar(d, k).Select(t => HalTerukur.Baca(t, benda)).OfType<HalTerukur>()
            .FirstOrDefault(h => h.Lengkap && h.Baris.Any(b => Disebut(kata, h, b)));
        var salah = hal?.Baris.Where(b => b.Capaian?.Nilai < 100 != Disebut(kata, hal, b) && !PolaTercapai.IsMatch(b.Predikat)).ToList();
        return hal is null || salah is not { Count: > 0 } ? null : Temukan(k, daftar, hal, salah);
    }

    private static readonly PolaTeks PolaTercapai = Bunyi.Pola(@"^\W*(tercapai|melampaui|melebihi|memenuhi)\b");

    private static bool Disebut(string kata, HalTerukur h, BarisTerukur b) =>
        kata.Contains($" {string.Join(' ', Bunyi.Kata(h.Tabel.Isi[b.Indeks][h.KolomNama]))} ", StringComparison.Ordinal);

    private static Temuan Temukan(KalimatDipahami k, string daftar, HalTerukur h, List<BarisTerukur> salah)
    {
        var nama = string.Join("; ", salah.Take(5).Select(b => $"{h.Tabel.Isi[b.Indeks][h.KolomNama].Trim()} ({b.Capaian?.Teks.Trim()})"));
        var kurang = salah.Exists(b => b.Capaian?.Nilai < 100);
        return Aturan.Temukan(
            k.Paragraf.Tempat(k.Kalimat.Awal + k.Teks.Length - daftar.Length), daftar.Trim(), kurang ? $"juga {nama}" : $"tanpa {nama}",
            nama, $"Menurut {h.Tabel.Sebut} daftar ini {(kurang ? "tidak memuat" : "memuat yang sudah mencapai target:")} "
                + $"{nama}.") with
        { Terkait = [.. salah.Take(10).Select(b => h.Tabel.Tempat(b.Indeks, h.Kolom))] };
    }
}
