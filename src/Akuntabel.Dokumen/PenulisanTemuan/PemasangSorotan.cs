using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan.DariPdf;
using PdfSharp.Pdf;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Puts the notes of findings on the pages of an open PDF.</summary>
internal sealed class PemasangSorotan(PdfDocument naskah, TempatPdf tempat, PelacakPdf pelacak)
{
    private const string Langkah = "Yang perlu dilakukan: cocokkan dengan sumber datanya, lalu perbaiki yang keliru di semua tempat itu.";
    private const int Tercetak = 4;
    private readonly Dictionary<int, int> _ditepi = [];

    /// <summary>A note at the place of each finding, and a short one at the other places that it concerns.</summary>
    public void Pasang(IReadOnlyList<Temuan> temuan)
    {
        foreach (var t in temuan)
        {
            Satu(t, t.Tempat, t.Tertulis, [.. IsiKomentar.Lengkap(t).Skip(1), Langkah, t.Kode], wajib: true);
            foreach (var lain in t.Terkait.Where(x => x != t.Tempat).Distinct().Take(IsiKomentar.PenunjukTerbanyak))
            {
                Satu(t, lain, "", [.. IsiKomentar.Penunjuk(t).Skip(1), $"{t.Kode} (tempat terkait)"], wajib: false);
            }
        }
    }

    private void Satu(Temuan t, TempatTemuan letak, string tertulis, IReadOnlyList<string> baris, bool wajib)
    {
        var isi = string.Join('\n', baris);
        var sorotan = tempat.Cari(letak, tertulis);
        foreach (var h in sorotan)
        {
            Tambah(h.Key, Sorotan([.. h], wajib ? "/Highlight" : "/Underline"), t, isi);
        }

        if (sorotan.Count == 0 && wajib)
        {
            // no words to lay it over: at the top of the page, or of the first for what concerns the whole
            var halaman = letak.Halaman is { } n && n >= 1 && n <= naskah.PageCount ? n : 1;
            _ditepi[halaman] = _ditepi.GetValueOrDefault(halaman) + 1;
            Tambah(halaman, Catatan(pelacak.Tepi(halaman, _ditepi[halaman] - 1)), t, isi);
        }
    }

    private void Tambah(int halaman, PdfDictionary catatan, Temuan t, string isi)
    {
        var induk = naskah.Pages[halaman - 1];
        catatan.Elements.SetName("/Type", "/Annot");
        catatan.Elements["/Contents"] = new PdfString(isi, PdfStringEncoding.Unicode);
        catatan.Elements["/T"] = new PdfString("Akuntabel");
        catatan.Elements["/Subj"] = new PdfString($"Temuan {t.Tingkat.ToString().ToLowerInvariant()}");
        catatan.Elements.SetInteger("/F", Tercetak);
        catatan.Elements["/C"] = Deret(Warna(t.Tingkat));
        naskah.Internals.AddObject(catatan);
        catatan.Elements["/P"] = induk.Reference ?? throw new InvalidOperationException("halaman tanpa rujukan");
        var daftar = induk.Elements.GetArray("/Annots");
        if (daftar is null)
        {
            induk.Elements["/Annots"] = daftar = new PdfArray(naskah);
        }

        daftar.Elements.Add(catatan.Reference ?? throw new InvalidOperationException("catatan tanpa rujukan"));
    }

    private PdfDictionary Sorotan(IReadOnlyList<SegiEmpat> segi, string jenis)
    {
        var d = new PdfDictionary(naskah);
        d.Elements.SetName("/Subtype", jenis);
        d.Elements["/Rect"] = Deret(segi.Min(s => s.Kiri), segi.Min(s => s.Bawah), segi.Max(s => s.Kanan), segi.Max(s => s.Atas));
        d.Elements["/QuadPoints"] = Deret([.. segi.SelectMany(s => s.Sudut).SelectMany(s => new[] { s.X, s.Y })]);
        return d;
    }

    private PdfDictionary Catatan(SegiEmpat letak)
    {
        var d = new PdfDictionary(naskah);
        d.Elements.SetName("/Subtype", "/Text");
        d.Elements.SetName("/Name", "/Note");
        d.Elements["/Rect"] = Deret(letak.Kiri, letak.Bawah, letak.Kanan, letak.Atas);
        return d;
    }

    private PdfArray Deret(params double[] angka) => new(naskah, [.. angka.Select(a => (PdfItem)new PdfReal(Math.Round(a, 3)))]);

    private static double[] Warna(TingkatTemuan tingkat) => tingkat switch
    {
        // laid over text they must let it through: light, but seen on white paper
        TingkatTemuan.Material => [1, 0.62, 0.58],
        TingkatTemuan.Minor => [1, 0.82, 0.3],
        _ => [0.66, 0.78, 0.92],
    };
}
