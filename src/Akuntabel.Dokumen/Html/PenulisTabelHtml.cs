using System.Globalization;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Dasar;
using Akuntabel.Dokumen.Docx;

namespace Akuntabel.Dokumen.Html;

/// <summary>Writes a table with its header cells, spans and groups.</summary>
internal static class PenulisTabelHtml
{
    // 96 pixels an inch, 1440 twips
    private const int TwipTiapPiksel = 15;
    private const double PoinTiapPiksel = 0.75;

    // rows under one cell that are lower than this part of a page stay together
    private const double BolehUtuh = 0.33;

    // what stands in a cell that goes on from the one above
    private static readonly Ruas[] Lanjut = [];

    private static readonly string[] KelasRata = ["", "c", "r"];

    public static void Tulis(KonteksHtml k, Tabel t, double lebar, double tinggi)
    {
        var h = k.Html;
        var bidang = t.Keterangan is not null || t.Kepala.Count > 0;
        if (bidang)
        {
            k.BukaGulir(t.Keterangan is { } nama ? KonteksHtml.Nama(nama) : k.NamaTanpaJudul());
        }

        // on paper a caption inside the table would be cut off from it at the foot of a page
        var luar = k.Opsi.Cetak ? t.Keterangan : null;
        if (luar is not null)
        {
            h.Mentah("<p class=\"ket-tabel\"");
            k.Id(luar.Id);
            h.Mentah(">");
            k.Keterangan(luar);
            h.Mentah("</p>\n");
        }

        // on paper, and where it stands alone, a table is laid out as in Word
        var ukuran = (k.Lembar || k.Opsi.Cetak) && t.Kolom.Count > 0
            ? TataTabel.Hitung(t, (int)(lebar * TwipTiapPiksel), k.Lembar) : null;
        var tata = t.Bergaris ? ukuran : null;
        h.Mentah("<table class=\"").Mentah(t.Bergaris ? "garis" : "polos").Mentah(tata is { Rapat: true } ? " rapat" : "")
            .Mentah(k.Opsi.Cetak && ukuran is not null ? Melekat(PenaksirHalaman.Melekat(t, ukuran, tinggi * PoinTiapPiksel)) : "").Mentah("\"");
        if (!bidang)
        {
            h.Mentah(" role=\"presentation\"");
        }

        if (luar is not null)
        {
            h.Mentah(" aria-labelledby=\"").Mentah(luar.Id).Mentah("\"");
        }
        else if (t.Keterangan is { } ket)
        {
            k.Id(ket.Id);
        }

        if (bidang && !k.Opsi.Cetak)
        {
            h.Mentah(" style=\"--kolom:").Mentah(t.Kolom.Count).Mentah("\"");
        }
        else if (tata is not null)
        {
            h.Mentah(" style=\"table-layout:fixed;font-size:").Mentah(tata.Ukuran).Mentah("pt\"");
        }

        h.Mentah(">\n");
        if (luar is null && t.Keterangan is { } judul)
        {
            h.Mentah("<caption><span class=\"ket\">");
            k.Keterangan(judul);
            h.Mentah("</span></caption>\n");
        }

        DaftarKolom(h, tata is null ? [.. t.Kolom.Select(c => c.Lebar)] : [.. tata.Lebar.Select(l => (decimal)l)]);
        Kepala(k, t);
        Badan(k, ukuran is not null && k.Opsi.Cetak ? Terurai(t, ukuran, tinggi * PoinTiapPiksel) : t, bidang);
        h.Mentah("</table>\n").Mentah(bidang ? "</div>\n" : "");
        if (t.Sumber.Length > 0)
        {
            h.Mentah("<p class=\"catatan sumber\">").Teks(t.Sumber).Mentah("</p>\n");
        }
    }

    private static string Melekat((bool Awal, int Akhir) m) => (m.Awal ? " lekat-awal" : "") + (m.Akhir > 1 ? $" lekat-{m.Akhir}" : "");

    private static void DaftarKolom(TulisHtml h, IReadOnlyList<decimal> kolom)
    {
        var jumlah = kolom.Sum();
        h.Mentah("<colgroup>");
        foreach (var lebar in kolom)
        {
            h.Mentah("<col style=\"width:").Mentah((double)(lebar * 100 / jumlah)).Mentah("%\">");
        }

        h.Mentah("</colgroup>\n");
    }

    private static void Kepala(KonteksHtml k, Tabel t)
    {
        if (t.Kepala.Count == 0)
        {
            return;
        }

        k.Html.Mentah("<thead>\n");
        foreach (var b in t.Kepala)
        {
            k.Html.Mentah("<tr>");
            foreach (var s in b.Sel)
            {
                // a header over several columns heads that group of columns
                Sel(k, s, "th", s.RentangKolom > 1 ? "colgroup" : "col", s.Rata ?? Rata.Tengah);
            }

            k.Html.Mentah("</tr>\n");
        }

        k.Html.Mentah("</thead>\n");
    }

    private static void Badan(KonteksHtml k, Tabel t, bool bidang)
    {
        var petak = new PetakTabel(t.Kolom.Count);
        var kolomJudul = bidang && t.Kepala.Count > 0 ? KolomJudul(t.Kolom) : -1;
        k.Html.Mentah("<tbody>\n");
        for (var i = 0; i < t.Baris.Count; i++)
        {
            var b = t.Baris[i];
            // a group of rows is a tbody of its own, unless a cell from above still hangs into it
            var kelompok = b.Jenis == JenisBaris.Kelompok && bidang;
            if (kelompok && i > 0 && petak.Bersih)
            {
                k.Html.Mentah("</tbody>\n<tbody>\n");
            }

            Baris(k, t, b, petak, kolomJudul, kelompok);
        }

        k.Html.Mentah("</tbody>\n");
    }

    private static void Baris(KonteksHtml k, Tabel t, Baris b, PetakTabel petak, int kolomJudul, bool kelompok)
    {
        k.Html.Mentah(b.Jenis switch
        {
            JenisBaris.Kelompok => "<tr class=\"kel\">",
            JenisBaris.Jumlah => "<tr class=\"jml\">",
            _ => "<tr>",
        });
        var berjudul = false;
        for (var i = 0; i < b.Sel.Count; i++)
        {
            var s = b.Sel[i];
            var kolom = petak.Taruh(s.RentangKolom, s.RentangBaris);
            // the name of a group stands left, whatever the column of numbers below it does
            var rata = s.Rata ?? (kelompok && s.RentangKolom > 1 ? Rata.Kiri : t.Kolom[Math.Min(kolom, t.Kolom.Count - 1)].Rata);
            var judul = !berjudul && kolomJudul >= 0 && kolom <= kolomJudul && kolomJudul < kolom + s.RentangKolom;
            berjudul |= judul;
            Sel(k, s, judul ? "th" : "td", !judul ? null : kelompok ? "rowgroup" : "row", rata);
        }

        petak.Lanjut();
        k.Html.Mentah("</tr>\n");
    }

    // on paper a cell over many rows would take all of them to the next page: where they fill much of one, it stands in the first, and
    // those below go on from it
    private static Tabel Terurai(Tabel t, TataTabel tata, double halaman)
    {
        var tinggi = PenaksirHalaman.TinggiBaris(t, t.Baris, tata);
        var baris = t.Baris.Select(_ => new SortedDictionary<int, Sel>()).ToList();
        foreach (var s in KisiTabel.Susun(t.Baris, t.Kolom.Count))
        {
            var utuh = tinggi.Skip(s.Baris).Take(s.TinggiBaris).Sum() < halaman * BolehUtuh;
            baris[s.Baris][s.Kolom] = utuh ? s.Sel : s.Sel with { RentangBaris = 1 };
            for (var i = s.Baris + 1; !utuh && i < s.Baris + s.TinggiBaris; i++)
            {
                baris[i][s.Kolom] = new Sel(Lanjut) { RentangKolom = s.LebarKolom };
            }
        }

        return t with { Baris = [.. t.Baris.Select((b, i) => b with { Sel = [.. baris[i].Values] })] };
    }

    // the first column of words names the row; a column of running numbers before it does not
    private static int KolomJudul(IReadOnlyList<Kolom> kolom)
    {
        for (var i = 0; i < kolom.Count; i++)
        {
            if (kolom[i].Rata == Rata.Kiri)
            {
                return i;
            }
        }

        return -1;
    }

    private static void Sel(KonteksHtml k, Sel s, string unsur, string? lingkup, Rata rata)
    {
        var h = k.Html.Mentah("<").Mentah(unsur);
        if (lingkup is not null)
        {
            h.Mentah(" scope=\"").Mentah(lingkup).Mentah("\"");
        }

        Rentang(h, "colspan", s.RentangKolom);
        Rentang(h, "rowspan", s.RentangBaris);
        var lanjut = ReferenceEquals(s.Isi, Lanjut);
        var petak = BaganPetak.Dari(s);
        if (rata != Rata.Kiri || lanjut || petak is not null)
        {
            h.Mentah(" class=\"").Mentah(petak is not null ? "petak" : lanjut ? "lanjut" : KelasRata[(int)rata]).Mentah("\"");
        }

        if (Warna(s.Warna) is { } gaya)
        {
            h.Mentah(" style=\"").Mentah(gaya).Mentah("\"");
        }

        h.Mentah(">");
        if (petak is null)
        {
            PenulisRuasHtml.Tulis(k, s.Isi);
        }
        else
        {
            Petak(h, petak);
        }

        h.Mentah("</").Mentah(unsur).Mentah(">");
    }

    // stretched to the cell, so that the lines of neighbours meet; the size only sets the proportions, and words are not stretched with it
    private static void Petak(TulisHtml h, PetakAlur petak)
    {
        var bagan = BaganPetak.Buat(petak with { Garis = [.. petak.Garis.Select(g => g with { Teks = "" })] }, BaganPetak.Tinggi * 1.5m, BaganPetak.Tinggi);
        h.Mentah("<svg viewBox=\"0 0 ").Mentah((double)bagan.Lebar).Mentah(" ").Mentah((double)bagan.Tinggi)
            .Mentah("\" preserveAspectRatio=\"none\"");
        h = petak.Uraian.Length > 0 ? h.Mentah(" role=\"img\"").Atribut("aria-label", petak.Uraian) : h.Mentah(" aria-hidden=\"true\"");
        PenulisBaganHtml.Gambar(new Svg(h.Mentah(">")), bagan);
        foreach (var g in petak.Garis.Where(g => g.Teks.Length > 0))
        {
            var (dari, ke) = (g.Titik[0], g.Titik[^1]);
            h.Mentah("<span class=\"arah").Mentah(dari.Y == ke.Y ? " datar" : "").Mentah("\" style=\"left:").Mentah((double)(dari.X + ke.X) * 50)
                .Mentah("%;top:").Mentah((double)(dari.Y + ke.Y) * 50).Mentah("%\">").Teks(g.Teks).Mentah("</span>");
        }
    }

    private static void Rentang(TulisHtml h, string nama, int n)
    {
        if (n > 1)
        {
            h.Mentah(" ").Mentah(nama).Mentah("=\"").Mentah(n).Mentah("\"");
        }
    }

    /// <summary>Background, with the text colour (black or white) that contrasts more; null when it is not a colour.</summary>
    private static string? Warna(string rrggbb)
    {
        if (rrggbb.Length != 6 || !int.TryParse(rrggbb, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var w))
        {
            return null;
        }

        var terang = (0.2126 * Linear(w >> 16)) + (0.7152 * Linear(w >> 8)) + (0.0722 * Linear(w));
        // 0.179 is where black and white contrast equally (WCAG relative luminance)
        return $"background:#{rrggbb};color:{(terang > 0.179 ? "#000" : "#fff")}";
    }

    private static double Linear(int kanal) => Math.Pow((kanal & 255) / 255.0, 2.2);
}
