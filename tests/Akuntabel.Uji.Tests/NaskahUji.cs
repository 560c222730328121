using Akuntabel.Uji;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Uji.Pemahaman;

namespace Akuntabel.Uji.Tests;

/// <summary>Small documents for the rules: a block per line; a table row has cells parted by "|".</summary>
internal static class NaskahUji
{
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
                p.Tambah(i + 1, baris[i], baris[i][0] == '#' ? JenisParagraf.Judul : char.IsAsciiDigit(baris[i][0]) && baris[i].Contains(") ") ? JenisParagraf.Butir : JenisParagraf.Isi);
            }
        }

        return p.Selesai();
    }

    /// <summary>What one rule finds: "line: as printed → should be".</summary>
    public static List<string> Temuan(string kode, params string[] baris) =>
        [.. KatalogUji.DaftarAturan.Single(a => a.Kode == kode).Periksa(new PemahamanDokumen(Dokumen(baris))).OfType<Temuan>().Select(t => $"{t.Tempat.Baris}: {t.Tertulis.Trim()} → {t.Seharusnya}")];
}
