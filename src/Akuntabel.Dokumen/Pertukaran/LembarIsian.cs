using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran;

/// <summary>A YAML file as a sheet: first places with their values, then one table for each list of things.</summary>
internal static class LembarIsian
{
    private const string Kunci = "Kunci";
    private const string AwalTabel = "Tabel: ";
    private const int BarisSisa = 5;

    /// <summary>Fills a sheet.</summary>
    public static void Tulis(Lembar l, BentanganIsian isi, string berkas, int barisSisa = BarisSisa)
    {
        var jenis = berkas.StartsWith("sop/", StringComparison.Ordinal) ? "sop" : Path.GetFileNameWithoutExtension(berkas);
        l.BarisBeku = 2;
        l.BarisUlang = (1, 1);
        l.AturLebar([30, 60, .. Enumerable.Repeat(28m, Math.Max(0, isi.Tabel.Select(t => t.Kolom.Count).DefaultIfEmpty().Max() - 1))]);
        l.MulaiBaris(1);
        l.Teks(1, Kunci, GayaBuku.Kepala);
        l.Teks(2, "Isi", GayaBuku.Kepala);
        var baris = 2;
        foreach (var (kunci, sel) in isi.Isian)
        {
            l.MulaiBaris(baris);
            l.Teks(1, kunci, GayaBuku.Kunci);
            Sel(l, 2, kunci, sel, baris++, jenis);
        }

        foreach (var t in isi.Tabel)
        {
            baris = Tabel(l, t, Kosongkan(l, baris, 2, barisSisa, _ => true), jenis, barisSisa);
        }

        Kosongkan(l, baris, 2, isi.Tabel.Count == 0 ? barisSisa : 0, _ => true);
    }

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

    private static int Tabel(Lembar l, TabelIsian t, int baris, string jenis, int barisSisa)
    {
        l.MulaiBaris(baris);
        l.Teks(1, AwalTabel + t.Pola, GayaBuku.Judul);
        l.MulaiBaris(baris + 1);
        l.Teks(1, "No", GayaBuku.Kepala);
        for (var k = 0; k < t.Kolom.Count; k++)
        {
            l.Teks(k + 2, t.Kolom[k], GayaBuku.Kepala);
            GayaBuku.Atur(l, t.Kolom[k], Lembar.Rentang(baris + 2, k + 2, baris + 1 + t.Baris.Count + Math.Max(1, barisSisa), k + 2), jenis);
        }

        baris += 2;
        var angka = Enumerable.Range(0, t.Kolom.Count).Select(k => Berangka(t, k)).ToList();
        foreach (var (no, sel) in t.Baris)
        {
            l.MulaiBaris(baris++);
            l.Teks(1, no, GayaBuku.Kunci with { Format = "@" });
            for (var k = 0; k < t.Kolom.Count; k++)
            {
                sel.GetValueOrDefault(t.Kolom[k], new SelBuku("")).Tulis(l, k + 2, t.Kolom[k], GayaBuku.Isi, angka[k]);
            }
        }

        return Kosongkan(l, baris, t.Kolom.Count + 1, barisSisa, k => k < 2 || !angka[k - 2]);
    }

    private static bool Berangka(TabelIsian t, int kolom)
    {
        var sel = t.Baris.Select(b => b.Sel.GetValueOrDefault(t.Kolom[kolom])).Where(s => s.Teks is { Length: > 0 } and not BentanganIsian.Kosong).ToList();
        return sel.Count > 0 ? sel.TrueForAll(s => s.Jenis == JenisSkalar.Angka) : PenyelarasIsian.Berangka(t.Kolom[kolom]);
    }

    private static void Sel(Lembar l, int kolom, string kunci, SelBuku sel, int baris, string jenis)
    {
        sel.Tulis(l, kolom, kunci, GayaBuku.Isi, PenyelarasIsian.Berangka(kunci));
        GayaBuku.Atur(l, kunci, Lembar.Rentang(baris, kolom, baris, kolom), jenis);
    }

    // rows to be filled: as texts, so that no program takes a code for a date
    private static int Kosongkan(Lembar l, int baris, int kolom, int banyak, Func<int, bool> teks)
    {
        for (var i = 0; i < banyak; i++)
        {
            l.MulaiBaris(baris++);
            for (var k = 1; k <= kolom; k++)
            {
                l.Teks(k, "", teks(k) ? GayaBuku.Isi with { Format = "@" } : GayaBuku.Isi);
            }
        }

        return baris;
    }
}
