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

    // of an empty paragraph, and a little for what the estimate leaves out
    private const int TinggiJarak = 400;

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
            k.Lembar = k.Naskah.SebagaiLembar(bagian);
            TulisSampulAtauBlok(bagian);
            k.Bingkai.AkhirBagian(i + 1 < k.Naskah.DaftarBagian.Count ? k.Naskah.DaftarBagian[i + 1].DaftarBlok : []);
            k.AmbilHalamanBaru();
            TutupBagian(bagian, sebelum != bagian.Penomoran, i == k.Naskah.DaftarBagian.Count - 1);
            sebelum = bagian.Penomoran;
        }

        k.X.Mentah("</w:body></w:document>");
    }

    // what the report is stands above, whose it is below, a photo between them; the room that is left lies around the photo
    private void TulisSampulAtauBlok(Bagian bagian)
    {
        var blok = bagian.DaftarBlok;
        var judul = bagian.Penomoran == PenomoranHalaman.Tanpa
            ? blok.Select((b, i) => b is Paragraf { Gaya: GayaParagraf.JudulSampul } ? i + 1 : 0).DefaultIfEmpty().Max() : 0;
        if (judul == 0)
        {
            Blok(blok, -1);
            return;
        }

        List<IReadOnlyList<Blok>> kelompok = judul < blok.Count && blok[judul] is Gambar
            ? [[.. blok.Take(judul)], [blok[judul]], [.. blok.Skip(judul + 1)]] : [[.. blok.Take(judul)], [.. blok.Skip(judul)]];
        var sisa = k.Geometri.TinggiTeks - (int)(PenaksirHalaman.Tinggi(blok, k.Geometri, k.Indeks) * 20) - (kelompok.Count * TinggiJarak);
        var atas = blok[0] is Gambar ? 0 : Math.Max(0, sisa) / 5;
        var sela = Math.Max(0, sisa - atas) / (kelompok.Count - 1);
        foreach (var (i, isi) in kelompok.Index())
        {
            k.Buka("Normal", new() { Sebelum = i == 0 ? atas : sela });
            k.Tutup();
            k.AwalBagian = i == 0;
            Blok(isi, -1);
        }
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
                    k.Buka(p.Gaya == GayaParagraf.Biasa && k.Lembar ? "IsiLembar" : Gaya(p.Gaya), new()
                    {
                        Ikut = p.Mengantar(daftar.ElementAtOrDefault(i + 1)),
                        Inden = tingkatDaftar >= 0 ? PenulisPenomoran.Inden(tingkatDaftar) : -1,
                    });
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
        var nomor = k.Nomor.Lewati(j);
        var gaya = k.Lembar && tingkat == 1 ? "JudulLembar" : !j.DalamDaftarIsi && tingkat < 4 ? $"JudulLepas{tingkat}" : $"Heading{tingkat}";
        k.Buka(gaya, new()
        {
            // the style brings the number; another list, or none, is said where it stands
            Daftar = nomor switch { SumberNomor.Bab => 0, SumberNomor.Lampiran => PenulisPenomoran.Lampiran, _ => SifatParagraf.TanpaDaftar },
        });
        var penanda = k.BukaPenanda(j.Id);
        var (depan, belakang) = (nomor == SumberNomor.Tertulis ? j.Nomor : "", tingkat > 1 ? "\t" : k.Lembar ? " " : "\n");
        var pisah = nomor == SumberNomor.Tertulis || (tingkat == 1 && nomor != SumberNomor.Tanpa) ? belakang : "";
        if (depan.Length + pisah.Length > 0)
        {
            PenulisRuasDocx.Jalan(k.X, depan + pisah);
        }

        k.Ruas(j.Isi);
        k.TutupPenanda(penanda);
        k.Tutup();
        if (tingkat == 1 && nomor is SumberNomor.Bab or SumberNomor.Lampiran)
        {
            // each chapter and each annex, or those after it would be counted wrong
            k.Buka("NomorBab", new() { Daftar = nomor == SumberNomor.Lampiran ? PenulisPenomoran.KeteranganLampiran : 0 });
            k.Tutup();
        }
    }

    private void TulisDaftar(Daftar d, int tingkat)
    {
        k.Penomoran.Add((d.Penanda, tingkat));
        var nomor = PenulisPenomoran.Terakhir(k.Penomoran);
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
