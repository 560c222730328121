using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-005: a row explains the realisation that it states.</summary>
internal static class SebarisBerbeda
{
    public static AturanUji Aturan { get; } = new(
        "PYT-005", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda],
        "Keterangan realisasi menyebut banyaknya keluaran yang sama dengan kolom realisasi pada barisnya.",
        "Konsistensi dokumen",
        "Realisasi \"1 dokumen dari 3 laporan\" dengan keterangan \"1 dokumen terdiri dari 4 laporan\".",
        d => d.DaftarTabel.SelectMany(Tabel));

    private static readonly PolaTeks PolaRealisasi = Bunyi.Pola(@"\brealisasi\b");
    private static readonly PolaTeks PolaKeterangan = Bunyi.Pola(@"\b(keterangan|penjelasan|uraian)\b");

    private static IEnumerable<Temuan?> Tabel(TabelTerbaca t)
    {
        var kolom = Enumerable.Range(0, t.Kepala.Count).Where(k => PolaRealisasi.IsMatch(t.Kepala[k].Split(" › ")[^1])).ToList();
        if (kolom.Where(k => PolaKeterangan.IsMatch(t.Kepala[k])).ToList() is not [var keterangan]
            || kolom.Where(k => k != keterangan).ToList() is not [var realisasi])
        {
            return [];
        }

        return Enumerable.Range(0, t.Isi.Count).Select(i => Baris(t, i, realisasi, keterangan));
    }

    /// <summary>Counted in the same units, of which one agrees: then the others speak of the same outputs.</summary>
    private static Temuan? Baris(TabelTerbaca t, int i, int realisasi, int keterangan)
    {
        var (a, b) = (MenurutSatuan(t.Isi[i][realisasi]), MenurutSatuan(t.Isi[i][keterangan]));
        var bersama = a.Where(x => b.Contains(x.Key)).Select(x => (Kiri: x.ToList(), Kanan: b[x.Key].ToList())).ToList();
        var beda = bersama.Find(x => x is { Kiri: [var p], Kanan: [var q] } && p.Nilai != q.Nilai);
        if (beda.Kiri is not [var kiri] || beda.Kanan is not [var kanan] || !bersama.Exists(Sepakat))
        {
            return null;
        }

        return Aturan.Temukan(
            t.Tempat(i, realisasi), kiri.Teks, "satu angka; pada keterangannya " + kanan.Teks.Trim(), $"{kiri.Teks.Trim()} ≠ {kanan.Teks.Trim()}",
            $"Realisasi menyebut {kiri.Teks.Trim()}, sedangkan keterangan pada baris yang sama menyebut {kanan.Teks.Trim()}.") with
        { Terkait = [t.Tempat(i, keterangan)] };
    }

    private static bool Sepakat((List<AngkaTertulis> Kiri, List<AngkaTertulis> Kanan) x) =>
        x.Kiri.Select(a => a.Nilai).Order().SequenceEqual(x.Kanan.Select(a => a.Nilai).Order());

    private static ILookup<string, AngkaTertulis> MenurutSatuan(string sel) =>
        AngkaTertulis.Semua(sel).Where(a => a.Penyebut is null && a.Satuan.Length >= 3 && !a.MungkinTahun).ToLookup(a => a.Satuan[..3]);
}
