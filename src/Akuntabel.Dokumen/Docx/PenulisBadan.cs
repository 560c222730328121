using Akuntabel.Dokumen.Dasar;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>The body: sections and their blocks.</summary>
internal sealed class PenulisBadan(KonteksDocx k)
{
    private const string Ruang =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private readonly PenulisGambar _gambar = new(k);
    private readonly KepalaKaki _kepalaKaki = new(k, k.Naskah.BelumLengkap);

    /// <summary>Writes document.xml into the context's buffer.</summary>
    public void Tulis()
    {
        k.X.Mentah("<w:document ").Mentah(Ruang).Mentah("><w:body>");
        PenomoranHalaman? sebelum = null;
        for (var i = 0; i < k.Naskah.DaftarBagian.Count; i++)
        {
            var bagian = k.Naskah.DaftarBagian[i];
            k.Geometri = GeometriHalaman.Dari(k.Naskah, bagian);
            k.AwalBagian = true;
            TulisSampulAtauBlok(bagian);
            k.Bingkai.AkhirBagian(i + 1 < k.Naskah.DaftarBagian.Count ? k.Naskah.DaftarBagian[i + 1].DaftarBlok : []);
            k.AmbilHalamanBaru();
            TutupBagian(bagian, sebelum != bagian.Penomoran, i == k.Naskah.DaftarBagian.Count - 1);
            sebelum = bagian.Penomoran;
        }

        k.X.Mentah("</w:body></w:document>");
    }

    // a cover starts some way down its page
    private void TulisSampulAtauBlok(Bagian bagian)
    {
        var sampul = bagian.Penomoran == PenomoranHalaman.Tanpa && bagian.DaftarBlok.Any(b => b is Paragraf { Gaya: GayaParagraf.JudulSampul });
        if (sampul)
        {
            k.Buka("Normal", new() { Sebelum = 1700 });
            k.Tutup();
            k.AwalBagian = true;
        }

        Blok(bagian.DaftarBlok, -1);
    }

    private void TutupBagian(Bagian bagian, bool mulai, bool akhir)
    {
        var x = k.X;

        // the section break needs a paragraph of its own after a table; one point high, it never makes a page
        x.Mentah("<w:p><w:pPr><w:pStyle w:val=\"AkhirBagian\"/>").Mentah(akhir ? "</w:pPr></w:p>" : "");
        var h = k.Geometri;
        var (kepala, kaki) = _kepalaKaki.Untuk(bagian);
        x.Tulis($"<w:sectPr><w:headerReference w:type=\"default\" r:id=\"{kepala}\"/><w:footerReference w:type=\"default\" r:id=\"{kaki}\"/>");
        x.Tulis($"<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"{h.Lebar}\" w:h=\"{h.Tinggi}\"").Mentah(h.Lanskap ? " w:orient=\"landscape\"/>" : "/>");
        var (lain, jarak) = (h.Lain, Math.Min(GeometriHalaman.JarakKepala, h.Lain / 2));
        x.Tulis($"<w:pgMar w:top=\"{lain}\" w:right=\"{lain}\" w:bottom=\"{h.Bawah}\" w:left=\"{h.Kiri}\"");
        x.Tulis($" w:header=\"{jarak}\" w:footer=\"{jarak}\" w:gutter=\"0\"/>");
        x.Tulis($"<w:pgNumType w:fmt=\"{(bagian.Penomoran == PenomoranHalaman.Romawi ? "lowerRoman" : "decimal")}\"").Mentah(mulai ? " w:start=\"1\"/>" : "/>");
        x.Mentah(akhir ? "</w:sectPr>" : "</w:sectPr></w:pPr></w:p>");
    }

    private void Blok(IReadOnlyList<Blok> daftar, int tingkatDaftar)
    {
        foreach (var (i, blok) in daftar.Index())
        {
            k.Bingkai.Blok(blok, tingkatDaftar);
            switch (blok)
            {
                case Judul j:
                    TulisJudul(j);
                    break;
                case Paragraf p:
                    k.Buka(Gaya(p.Gaya), new() { Inden = tingkatDaftar >= 0 ? PenulisPenomoran.Inden(tingkatDaftar) : -1 });
                    k.Ruas(p.Gaya is GayaParagraf.Kop or GayaParagraf.KopAkhir ? Seimbang(p.Isi) : p.Isi);
                    k.Tutup();
                    break;
                case Daftar d:
                    TulisDaftar(d, tingkatDaftar + 1);
                    break;
                case HalamanBaru:
                    k.MintaHalamanBaru();
                    break;
                case DaftarIsi d:
                    PenulisDaftarIsiDocx.Tulis(k, d.Jenis);
                    break;
                case Tabel t:
                    PenulisTabelDocx.Tulis(k, t, i + 1 < daftar.Count && daftar[i + 1] is BlokTandaTangan);
                    break;
                case BlokTandaTangan t:
                    PenulisTandaTangan.Tulis(k, t);
                    break;
                case Grafik g:
                    _gambar.Tulis(g);
                    break;
                case Bagan b:
                    _gambar.Tulis(b);
                    break;
                case Gambar g:
                    _gambar.Tulis(g);
                    break;
                default:
                    throw BlokTidakDikenal.Oleh("DOCX", blok);
            }
        }
    }

    private IReadOnlyList<Ruas> Seimbang(IReadOnlyList<Ruas> isi) => !isi.All(r => r is Teks) ? isi
        : [new Teks(LarikSeimbang.Pecah(isi.Gabung(), k.Geometri.LebarTeks / 20.0, GayaDocx.Kop, tebal: true))];

    private void TulisJudul(Judul j)
    {
        var tingkat = Math.Clamp(j.Tingkat, 1, 4);
        k.Buka(!j.DalamDaftarIsi && tingkat < 4 ? $"JudulLepas{tingkat}" : $"Heading{tingkat}");
        var penanda = k.BukaPenanda(j.Id);
        if (j.Nomor.Length > 0)
        {
            PenulisRuasDocx.Jalan(k.X, j.Nomor + (tingkat == 1 ? "\n" : "\t"));
        }

        k.Ruas(j.Isi);
        k.TutupPenanda(penanda);
        k.Tutup();
    }

    private void TulisDaftar(Daftar d, int tingkat)
    {
        k.Penomoran.Add((d.Penanda, tingkat));
        var nomor = k.Penomoran.Count;
        foreach (var butir in d.Butir)
        {
            // a paragraph at the head of the item carries the number; whatever follows stands under it
            var kepala = butir.Count > 0 ? butir[0] as Paragraf : null;
            k.Buka("ListParagraph", new() { Daftar = nomor, Tingkat = Math.Min(tingkat, 8) });
            k.Ruas(kepala?.Isi ?? []);
            k.Tutup();
            Blok(kepala is null ? butir : [.. butir.Skip(1)], tingkat);
        }
    }

    private static string Gaya(GayaParagraf gaya) => gaya switch
    {
        GayaParagraf.JudulSampul => "Title",
        GayaParagraf.SubjudulSampul => "Subtitle",
        GayaParagraf.Biasa => "BodyText",
        _ => gaya.ToString(),
    };
}
