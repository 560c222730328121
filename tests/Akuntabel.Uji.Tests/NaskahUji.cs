using Akuntabel.Uji;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Uji.Pemahaman;

namespace Akuntabel.Uji.Tests;

/// <summary>Small documents for the rules: a block per line; a table row has cells parted by "|".</summary>
internal static class NaskahUji
{
    /// <summary>A name long enough to be known wherever it stands.</summary>
    public const string Warga = "Warga yang memahami wawasan kebangsaan";

    /// <summary>The head of a report of 2022.</summary>
    public static readonly string[] Laporan2022 =
    [
        "Laporan Kinerja Dinas Contoh Tahun 2022", "Laporan Kinerja ini memuat hasil tahun 2022 dan rencana tahun 2022",
    ];

    public static DokumenTerbaca Dokumen(params string[] baris)
    {
        var p = new PenyusunDokumen();
        var tabel = new List<BarisTerbaca>();
        for (var i = 0; i <= baris.Length; i++)
        {
            if (i < baris.Length && baris[i].Contains('|'))
            {
                tabel.Add(new BarisTerbaca(i + 1, [.. baris[i].Split('|').Select(s => new SelTerbaca(s.Trim()))]));
                continue;
            }

            p.Tambah(tabel);
            tabel = [];
            if (i < baris.Length && baris[i].Length > 0)
            {
                p.Tambah(i + 1, baris[i], baris[i][0] == '#' ? JenisParagraf.Judul : char.IsAsciiDigit(baris[i][0]) && baris[i].Contains(
                    ") ") ? JenisParagraf.Butir : JenisParagraf.Isi);
            }
        }

        return p.Selesai();
    }

    /// <summary>A block per pair, of the kinds that its text alone does not tell.</summary>
    public static DokumenTerbaca Dokumen(params (string Teks, JenisParagraf Jenis)[] isi)
    {
        var p = new PenyusunDokumen();
        for (var i = 0; i < isi.Length; i++)
        {
            p.Tambah(i + 1, isi[i].Teks, isi[i].Jenis);
        }

        return p.Selesai();
    }

    /// <summary>The findings of one rule in a small document.</summary>
    public static List<Temuan> Periksa(string kode, params string[] baris) =>
        [.. KatalogUji.DaftarAturan.Single(a => a.Kode == kode).Periksa(new PemahamanDokumen(Dokumen(baris))).OfType<Temuan>()];

    /// <summary>What one rule finds: "line: as printed → should be".</summary>
    public static List<string> Temuan(string kode, params string[] baris) =>
        [.. Periksa(kode, baris).Select(t => $"{t.Tempat.Baris}: {t.Tertulis.Trim()} → {t.Seharusnya}")];

    /// <summary>What one rule finds, as one text that is empty where it finds nothing.</summary>
    public static string Semua(string kode, params string[] baris) => string.Join("; ", Temuan(kode, baris));

    /// <summary>What one rule finds once a text was replaced in every line; an empty text replaces nothing.</summary>
    public static string Diubah(string kode, string[] baris, string semula, string menjadi) => Semua(kode,
        semula.Length == 0 ? baris : [.. baris.Select(b => b.Replace(semula, menjadi, StringComparison.Ordinal))]);

    /// <summary>The findings without the lines where they stand.</summary>
    public static string Jadi(List<string> temuan) =>
        string.Join("; ", temuan.Select(t => t[(t.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
}
