using Akuntabel.Dokumen.Dasar;
using System.Globalization;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Tables: fixed widths over the full text width, repeated header, spans, shaded totals.</summary>
internal static class PenulisTabelDocx
{
    private const string TanpaTepi = "<w:tcMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>"
        + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tcMar>";

    private const string Rapat = "<w:tblCellMar><w:left w:w=\"45\" w:type=\"dxa\"/><w:right w:w=\"45\" w:type=\"dxa\"/></w:tblCellMar>";

    /// <summary>A row with more characters in one cell may split over pages; it could be taller than a page.</summary>
    private const int SelPanjang = 1200;

    public static void Tulis(KonteksDocx k, Tabel t, bool bertandatangan = false)
    {
        if (t.Keterangan is { } ket)
        {
            PenulisKeterangan.Tulis(k, ket, gambar: false);
        }
        else if (k.AmbilHalamanBaru())
        {
            k.MintaHalamanBaru();
            k.Buka("AkhirBagian");
            k.Tutup();
        }

        k.AwalBagian = false;
        var tata = TataTabel.Hitung(t, k.Geometri.LebarTeks, k.Lembar);
        Pembuka(k.X, t, tata);
        Kelompok(k, t, tata, t.Kepala, kepala: true, ikut: false);
        Kelompok(k, t, tata, t.Baris, kepala: false, t.Sumber.Length > 0 || bertandatangan);
        if (t.Kepala.Count + t.Baris.Count == 0)
        {
            k.X.Tulis($"<w:tr><w:tc><w:tcPr><w:tcW w:w=\"{tata.Lebar[0]}\" w:type=\"dxa\"/></w:tcPr><w:p/></w:tc></w:tr>");
        }

        k.X.Mentah("</w:tbl>");
        k.Buka(t.Sumber.Length > 0 ? "Catatan" : "Jeda", new() { Ikut = bertandatangan });
        if (t.Sumber.Length > 0)
        {
            PenulisRuasDocx.Jalan(k.X, t.Sumber);
        }

        k.Tutup();
    }

    private static void Pembuka(PenulisXml x, Tabel t, TataTabel tata)
    {
        x.Tulis($"<w:tbl><w:tblPr><w:tblStyle w:val=\"{(t.Bergaris ? "TabelAkuntabel" : "TabelPolos")}\"/><w:tblW w:w=\"{tata.Lebar.Sum()}\" w:type=\"dxa\"/>");
        x.Mentah("<w:tblLayout w:type=\"fixed\"/>").Mentah(tata.Rapat ? Rapat : "")
            .Mentah("<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        if (t.Keterangan is { } ket)
        {
            x.Tulis($"<w:tblCaption w:val=\"{ket.Sebutan}\"/><w:tblDescription w:val=\"{ket.Teks}\"/>");
        }

        x.Mentah("</w:tblPr><w:tblGrid>");
        foreach (var lebar in tata.Lebar)
        {
            x.Tulis($"<w:gridCol w:w=\"{lebar}\"/>");
        }

        x.Mentah("</w:tblGrid>");
    }

    private static void Kelompok(KonteksDocx k, Tabel t, TataTabel tata, IReadOnlyList<Baris> daftar, bool kepala, bool ikut)
    {
        var kisi = new KisiBaris(t);
        var tinggi = kepala ? TinggiKepala(t, tata) : [];
        var (awal, akhir) = kepala ? (false, 1) : PenaksirHalaman.Melekat(t, tata, k.Geometri.TinggiTeks / 20.0);
        for (var i = 0; i < daftar.Count; i++)
        {
            // a header, the first row, a group heading, the row before a total, the last rows, and the last before the source note or
            // a signature stay with what follows: no page has one row
            var dengan = kepala || daftar[i].Jenis == JenisBaris.Kelompok || (awal && i == 0 && daftar.Count > 1)
                || (i >= daftar.Count - akhir && i < daftar.Count - 1)
                || (i + 1 < daftar.Count ? daftar[i + 1].Jenis == JenisBaris.Jumlah : ikut);
            Isi(k, new Keadaan(k.X, t, tata, kisi, daftar[i], kepala, dengan) { Tinggi = kepala ? tinggi[i] : TinggiAlur(t, tata, daftar[i]) });
        }
    }

    // a heading beside two rows of headings may need more than they do: without it, it is cut where the header is repeated
    private static int[] TinggiKepala(Tabel t, TataTabel tata)
    {
        var (hasil, baris) = (new int[t.Kepala.Count], new int[t.Kepala.Count]);
        var tinggi = new List<(int Mulai, int Rentang, int Perlu)>();
        var kisi = new KisiBaris(t);
        for (var i = 0; i < t.Kepala.Count; i++)
        {
            kisi.Mulai();
            foreach (var sel in t.Kepala[i].Sel)
            {
                var lebar = (tata.LebarSel(kisi.Ambil(sel), sel.RentangKolom)
                    - (tata.Rapat ? TataTabel.IsianRapat : TataTabel.Isian)) / 20.0;
                var perlu = (int)(PengukurTeks.Baris(sel.Isi, lebar, tata.Ukuran, tebal: true) * tata.Ukuran * GayaDocx.Baris * 20) + 60;
                baris[i] = sel.RentangBaris == 1 ? Math.Max(baris[i], perlu) : baris[i];
                tinggi.AddRange(sel.RentangBaris == 1 ? [] : [(i, sel.RentangBaris, perlu)]);
            }

            kisi.Selesai();
        }

        foreach (var (mulai, rentang, perlu) in tinggi)
        {
            var akhir = mulai + rentang - 1;
            var kurang = perlu - baris[mulai..(akhir + 1)].Sum();
            (hasil[akhir], baris[akhir]) = kurang > 0 ? (baris[akhir] + kurang, baris[akhir] + kurang) : (hasil[akhir], baris[akhir]);
        }

        return hasil;
    }

    // pictures of a flow meet those of the row below: the row is as high as its text can need, known beforehand
    private static int TinggiAlur(Tabel t, TataTabel tata, Baris baris)
    {
        if (!baris.Sel.Any(s => BaganPetak.Dari(s) is not null))
        {
            return 0;
        }

        var (kisi, tinggi) = (new KisiBaris(t), BaganPetak.Tinggi * 20);
        kisi.Mulai();
        foreach (var sel in baris.Sel)
        {
            var lebar = (tata.LebarSel(kisi.Ambil(sel), sel.RentangKolom) - (tata.Rapat ? TataTabel.IsianRapat : TataTabel.Isian)) / 20.0;
            var larik = BaganPetak.Dari(sel) is null ? PengukurTeks.Baris(sel.Isi, lebar, tata.Ukuran) + 0.5 : 0;
            tinggi = Math.Max(tinggi, (int)(larik * tata.Ukuran * GayaDocx.Baris * 20) + 60);
        }

        return tinggi;
    }

    private static void Isi(KonteksDocx k, in Keadaan d)
    {
        d.X.Mentah("<w:tr><w:trPr>").Mentah(BolehTerpotong(d.Baris) ? "" : "<w:cantSplit/>").Mentah(d.Tinggi > 0
            ? $"<w:trHeight w:val=\"{d.Tinggi}\" w:hRule=\"atLeast\"/>" : "").Mentah(d.Kepala ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
        d.Kisi.Mulai();
        foreach (var sel in d.Baris.Sel)
        {
            Lanjutan(d);
            var kolom = d.Kisi.Ambil(sel);
            BukaSel(d, kolom, sel.RentangKolom, sel.RentangBaris > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", Latar(d.Tabel, d.Baris, sel, d.Kepala),
                BaganPetak.Dari(sel) is not null);
            Alinea(d, RataSel(d, sel, kolom));
            if (BaganPetak.Dari(sel) is { } petak)
            {
                new PenulisGambar(k).TulisPetak(BaganPetak.Buat(petak, d.Tata.LebarSel(kolom, sel.RentangKolom) / 20m, d.Tinggi / 20m));
            }
            else
            {
                k.Ruas(sel.Isi, SifatHuruf(d.Baris, sel, d.Kepala));
            }

            d.X.Mentah("</w:p></w:tc>");
        }

        Lanjutan(d);
        while (d.Kisi.Terbuka(out var sisa) is > 0 and var rentang)
        {
            // a row that ends early
            SelKosong(d, sisa, rentang, "");
            Lanjutan(d);
        }

        d.X.Mentah("</w:tr>");
    }

    private static Rata RataSel(in Keadaan d, Sel sel, int kolom) =>
        sel.Rata ?? (d.Kepala ? Rata.Tengah : d.Baris.Jenis == JenisBaris.Kelompok && sel.RentangKolom > 1 ? Rata.Kiri : d.Tabel.Kolom[kolom].Rata);

    // cells covered from above
    private static void Lanjutan(in Keadaan d)
    {
        while (d.Kisi.Tertutup(out var kolom, out var rentang))
        {
            SelKosong(d, kolom, rentang, "<w:vMerge/>");
        }
    }

    private static void SelKosong(in Keadaan d, int kolom, int rentang, string gabung)
    {
        BukaSel(d, kolom, rentang, gabung, Latar(d.Tabel, d.Baris, null, d.Kepala));
        Alinea(d, Rata.Kiri);
        d.X.Mentah("</w:p></w:tc>");
    }

    private static void Alinea(in Keadaan d, Rata rata) =>
        d.X.Tulis($"<w:p><w:pPr><w:pStyle w:val=\"{GayaDocx.SelTabel(d.Tata.Ukuran, rata)}\"/>").Mentah(d.Ikut ? "<w:keepNext/></w:pPr>" : "</w:pPr>");

    private static void BukaSel(in Keadaan d, int kolom, int rentang, string gabung, string latar,
        bool penuh = false)
    {
        d.X.Tulis($"<w:tc><w:tcPr><w:tcW w:w=\"{d.Tata.LebarSel(kolom, rentang)}\" w:type=\"dxa\"/>");
        if (rentang > 1)
        {
            d.X.Tulis($"<w:gridSpan w:val=\"{rentang}\"/>");
        }

        d.X.Mentah(gabung);
        if (latar.Length > 0)
        {
            d.X.Tulis($"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{latar}\"/>");
        }

        d.X.Mentah(penuh ? TanpaTepi : "").Mentah(d.Kepala ? "<w:vAlign w:val=\"center\"/></w:tcPr>" : "</w:tcPr>");
    }

    private static string Latar(Tabel t, Baris baris, Sel? sel, bool kepala) =>
        sel is not null && Sah(sel.Warna) ? sel.Warna
        : !t.Bergaris ? ""
        : kepala ? WarnaNaskah.Kepala
        : baris.Jenis switch { JenisBaris.Kelompok => WarnaNaskah.Kelompok, JenisBaris.Jumlah => WarnaNaskah.Jumlah, _ => "" };

    private static string SifatHuruf(Baris baris, Sel sel, bool kepala)
    {
        var tebal = kepala || baris.Jenis != JenisBaris.Isi ? "<w:b/>" : "";
        return Sah(sel.Warna) && Gelap(sel.Warna) ? tebal + "<w:color w:val=\"FFFFFF\"/>" : tebal;
    }

    private static bool Sah(string warna) => warna.Length == 6 && warna.All(char.IsAsciiHexDigit);

    private static bool Gelap(string warna)
    {
        var n = int.Parse(warna, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (((n >> 16) & 255) * 299) + (((n >> 8) & 255) * 587) + ((n & 255) * 114) < 140_000;
    }

    private static bool BolehTerpotong(Baris baris)
    {
        foreach (var sel in baris.Sel)
        {
            var panjang = 0;
            for (var i = 0; i < sel.Isi.Count; i++)
            {
                panjang += sel.Isi[i].Tercetak.Length;
            }

            if (panjang > SelPanjang)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The row being written.</summary>
    private readonly record struct Keadaan(PenulisXml X, Tabel Tabel, TataTabel Tata, KisiBaris Kisi, Baris Baris, bool Kepala, bool Ikut)
    {
        /// <summary>Least height, in twips; 0: what its text needs.</summary>
        public int Tinggi { get; init; }
    }
}
