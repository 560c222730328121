using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.LembarKerja;

/// <summary>A sheet of the former workbook as a YAML file: first places with their values, then one table for each list of things.</summary>
internal static class LembarIsian
{
    private const string Kunci = "Kunci";
    private const string AwalTabel = "Tabel: ";

    /// <summary>Reads a sheet.</summary>
    public static SimpulIsian? Baca(SortedDictionary<int, SelBuku[]> baris, BarisIndeks indeks, List<string> catatan)
    {
        var penyusun = new PenyusunIsian(indeks.Lembar, catatan, indeks.Templat);
        string? pola = null;
        List<string>? kolom = null;
        var atas = "";
        // a thing before the things inside it: tables stand in that order, whatever the sheet's rows do
        foreach (var (nomor, sel) in baris)
        {
            var awal = sel[0].Teks.Trim();
            if (awal.StartsWith(AwalTabel, StringComparison.Ordinal))
            {
                (pola, kolom, atas) = (awal[AwalTabel.Length..].Trim(), null, "");
            }
            else if (pola is null)
            {
                Isian(penyusun, sel, nomor, indeks, catatan);
            }
            else if (kolom is null)
            {
                kolom = [.. sel.Skip(1).Select(s => s.Teks.Trim())];
            }
            else if (sel.Skip(1).Any(s => s.Teks.Length > 0))
            {
                var k = kolom;
                atas = penyusun.Butir(pola, awal.Replace(',', '.'), atas, k.Select((n, i) => (n, i + 1 < sel.Length ? sel[i + 1] : new SelBuku(""))).Where(x => x.n.Length > 0), nomor);
            }
        }

        return penyusun.Selesai();
    }

    private static void Isian(PenyusunIsian penyusun, SelBuku[] sel, int nomor, BarisIndeks indeks, List<string> catatan)
    {
        var kunci = sel[0].Teks.Trim();
        if (indeks.Templat && sel.Length < 2)
        {
            return;
        }

        if (kunci.Length > 0 && !(nomor == 1 && kunci == Kunci))
        {
            penyusun.Isi(kunci, sel.Length > 1 ? sel[1] : new SelBuku(""), nomor);
        }
        else if (nomor > 1)
        {
            catatan.Add($"Lembar \"{indeks.Lembar}\" baris {nomor}: ada isi tanpa kunci, jadi dilewati. Tulis kuncinya di kolom A.");
        }
    }
}
