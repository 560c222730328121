using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Penulis;

/// <summary>Writes a report as a workbook as offices make them: figures are numbers with a format, headings are merged.</summary>
internal static class PenulisXlsxKorpus
{
    /// <summary>Writes it: the text on one sheet, and each table on its own or all of a chapter on one.</summary>
    public static void Tulis(Laporan l, Stream keluaran)
    {
        var lembar = l.Benih % 2 == 0 ? PerTabel(l) : PerBab(l);
        using var zip = new ZipArchive(keluaran, ZipArchiveMode.Create);
        Bagian(zip, "[Content_Types].xml", PaketXlsxKorpus.DaftarJenis(lembar.Count));
        Bagian(zip, "_rels/.rels", PaketXlsxKorpus.Akar);
        Bagian(zip, "xl/workbook.xml", PaketXlsxKorpus.Buku([.. lembar.Select(s => Aman(s.Nama))]));
        Bagian(zip, "xl/_rels/workbook.xml.rels", PaketXlsxKorpus.Hubungan(lembar.Count));
        Bagian(zip, "xl/styles.xml", GayaXlsx.Isi);
        for (var i = 0; i < lembar.Count; i++)
        {
            Bagian(zip, $"xl/worksheets/sheet{i + 1}.xml", Lembar(lembar[i].Unsur));
        }
    }

    private static List<(string Nama, IReadOnlyList<Unsur> Unsur)> PerTabel(Laporan l)
    {
        var hasil = new List<(string, IReadOnlyList<Unsur>)> { ("Narasi", [.. l.DaftarUnsur.Where(u => u is not UnsurTabel)]) };
        hasil.AddRange(l.DaftarUnsur.OfType<UnsurTabel>().Select((t, i) => ($"Lembar {i + 2}", (IReadOnlyList<Unsur>)[t])));
        return hasil;
    }

    private static List<(string Nama, IReadOnlyList<Unsur> Unsur)> PerBab(Laporan l)
    {
        var bab = new List<(string Nama, IReadOnlyList<Unsur> Unsur)>();
        foreach (var u in l.DaftarUnsur)
        {
            if (u is UnsurJudul { Tingkat: 1 } j)
            {
                bab.Add((j.Nomor.Length > 0 ? j.Nomor : j.Isi, []));
            }

            bab[^1] = (bab[^1].Nama, [.. bab[^1].Unsur, u]);
        }

        return bab;
    }

    private static void Bagian(ZipArchive zip, string nama, string isi)
    {
        using var tulis = new StreamWriter(zip.CreateEntry(nama).Open(), new UTF8Encoding(false));
        tulis.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + isi);
    }

    private static string Lembar(IReadOnlyList<Unsur> unsur)
    {
        var (baris, gabung) = (new List<string>(), new List<string>());
        foreach (var u in unsur)
        {
            switch (u)
            {
                case UnsurJudul j:
                    baris.Add(Teks(0, baris.Count, $"{j.Nomor} {j.Isi}".Trim()));
                    break;
                case UnsurParagraf p:
                    baris.Add(Teks(0, baris.Count, p.Isi.Teks));
                    break;
                case UnsurDaftar d:
                    d.Butir.ToList().ForEach(b => baris.Add(Teks(0, baris.Count, b.Teks)));
                    break;
                case UnsurTabel t:
                    Tabel(t, baris, gabung);
                    break;
            }

            baris.Add("");
        }

        var isi = string.Concat(baris.Select((b, i) => b.Length == 0 ? "" : $"<row r=\"{i + 1}\">{b}</row>"));
        return $"<worksheet xmlns=\"{PaketXlsxKorpus.Ruang}\"><sheetData>{isi}</sheetData>{(gabung.Count == 0 ? ""
            : $"<mergeCells count=\"{gabung.Count}\">{string.Concat(gabung)}</mergeCells>")}</worksheet>";
    }

    private static void Tabel(UnsurTabel t, List<string> baris, List<string> gabung)
    {
        foreach (var j in t.Judul.Teks.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            baris.Add(Teks(0, baris.Count, j));
        }

        Gabungan(t, baris.Count, gabung);
        foreach (var b in Kisi.Kepala(t))
        {
            baris.Add(string.Concat(b.Select((s, k) => Teks(k, baris.Count, s))));
        }

        GabunganIsi(t, baris.Count, gabung);
        foreach (var b in t.Isi)
        {
            baris.Add(string.Concat(b.Sel.Select((s, k) => Sel(k, baris.Count, s))));
        }
    }

    private static void Gabungan(UnsurTabel t, int atas, List<string> gabung)
    {
        foreach (var (r, k, s) in Kisi.Letak(t).Where(x => x.Sel.Kolom > 1 || x.Sel.Baris > 1))
        {
            gabung.Add($"<mergeCell ref=\"{Alamat(k, atas + r)}:{Alamat(k + s.Kolom - 1, atas + r + s.Baris - 1)}\"/>");
        }
    }

    private static void GabunganIsi(UnsurTabel t, int atas, List<string> gabung)
    {
        for (var r = 0; r < t.Isi.Count; r++)
        {
            for (var k = 0; k < t.KolomGabung; k++)
            {
                if (Kisi.Tinggi(t, r, k) is > 1 and var tinggi)
                {
                    gabung.Add($"<mergeCell ref=\"{Alamat(k, atas + r)}:{Alamat(k, atas + r + tinggi - 1)}\"/>");
                }
            }
        }
    }

    private static string Sel(int k, int r, Larik isi) =>
        isi.Ruas is [Cetakan { Nilai: not null } c] && c.Bentuk.Cetak(c.NilaiTercetak) == c.Teks
            ? $"<c r=\"{Alamat(k,
                r)}\" s=\"{GayaXlsx.Nomor(c.Bentuk)}\"><v>{c.NilaiTercetak.ToString(CultureInfo.InvariantCulture)}</v></c>"
            : Teks(k, r, isi.Teks);

    private static string Teks(int k, int r, string teks) =>
        teks.Length == 0 ? "" : $"<c r=\"{Alamat(k, r)}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Aman(teks)}</t></is></c>";

    private static string Alamat(int k, int r) => (k >= 26 ? ((char)('A' + (k / 26) - 1)).ToString() : "") + (char)('A' + (k % 26))
        + (r + 1).ToString(CultureInfo.InvariantCulture);

    private static string Aman(string teks) => SecurityElement.Escape(teks);
}
