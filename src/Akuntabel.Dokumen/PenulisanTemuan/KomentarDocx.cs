using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Opc;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.Docx;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Returns a DOCX with each finding as a comment on its place; nothing else in it changes.</summary>
public static class KomentarDocx
{
    private const string Office = "/officeDocument/2006/relationships/";
    private const string TipeKomentar = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /// <summary>Writes the comments; the same input gives the same bytes.</summary>
    /// <param name="docx">The document as it was examined.</param>
    /// <param name="temuan">Its findings.</param>
    /// <param name="waktu">Date of the comments; none by default.</param>
    /// <exception cref="DokumenTakTerbacaException">It is not a DOCX, or a damaged one.</exception>
    public static byte[] Tulis(byte[] docx, IReadOnlyList<Temuan> temuan, DateTimeOffset? waktu = null)
    {
        ArgumentNullException.ThrowIfNull(docx);
        ArgumentNullException.ThrowIfNull(temuan);
        using var zip = WadahZip.Buka(docx, ".docx");
        try
        {
            return Salin(zip, Ubahan(zip, IsiKomentar.Dari(temuan), waktu));
        }
        catch (XmlException e)
        {
            throw new DokumenTakTerbacaException($"XML di dalamnya tidak utuh (baris {e.LineNumber}, kolom {e.LinePosition}). Buka dokumen di Word lalu simpan ulang.", e);
        }
    }

    /// <summary>The parts that change, by name.</summary>
    private static Dictionary<string, byte[]> Ubahan(WadahZip zip, List<IsiKomentar> komentar, DateTimeOffset? waktu)
    {
        var utama = PembacaDocx.BagianUtama(zip);
        var relasi = RelasiPaket.Baca(zip, utama);
        var bagian = relasi.Find(r => r.Jenis == "comments")?.Sasaran ?? NamaBaru(zip, utama);
        var nomor = NomorBebas(zip, bagian);
        var naskah = new SuntinganXml(Bita(zip, utama), utama);
        var jangkar = JangkarKomentar.Cari(naskah, [.. komentar.Select(k => k.Urut)]);
        var terpasang = komentar.Where(k => jangkar.Pasang(naskah, k.Urut, ruang => Tanda(nomor++, ruang))).ToList();
        if (terpasang.Count == 0)
        {
            return [];
        }

        var hasil = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase) { [utama] = naskah.Hasil() };
        var isi = new SuntinganXml(zip.Ada(bagian) ? Bita(zip, bagian) : Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"{jangkar.Ruang}\"/>"), bagian);
        isi.SisipDiAkhir((awalan, ruang) => string.Concat(terpasang.Select((k, i) => k.Xml(nomor - terpasang.Count + i, waktu, awalan == "w" ? "" : $" xmlns:w=\"{ruang}\""))));
        hasil[bagian] = isi.Hasil();
        if (!zip.Ada(bagian))
        {
            Daftarkan(zip, hasil, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>", awalan => $"<{awalan}Override PartName=\"/{bagian}\" ContentType=\"{TipeKomentar}\"/>");
        }

        if (!relasi.Exists(r => r.Jenis == "comments"))
        {
            var akar = jangkar.Ruang.Contains("purl.oclc.org", StringComparison.Ordinal) ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : "http://schemas.openxmlformats.org" + Office;
            var id = Enumerable.Range(1, relasi.Count + 1).Select(i => $"rIdKomentar{i}").First(i => !relasi.Exists(r => r.Id == i));
            Daftarkan(zip, hasil, RelasiPaket.Berkas(utama), "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>", awalan => $"<{awalan}Relationship Id=\"{id}\" Type=\"{akar}comments\" Target=\"/{bagian}\"/>");
        }

        return hasil;
    }

    private static void Daftarkan(WadahZip zip, Dictionary<string, byte[]> hasil, string bagian, string bilaTiada, Func<string, string> baris)
    {
        var x = new SuntinganXml(zip.Ada(bagian) ? Bita(zip, bagian) : Encoding.UTF8.GetBytes(bilaTiada), bagian);
        x.SisipDiAkhir((awalan, _) => baris(awalan.Length == 0 ? "" : awalan + ":"));
        hasil[bagian] = x.Hasil();
    }

    private static (string Awal, string Akhir) Tanda(int nomor, string ruang) => (
        $"<w:commentRangeStart{ruang} w:id=\"{nomor}\"/>",
        $"<w:commentRangeEnd{ruang} w:id=\"{nomor}\"/><w:r{ruang}><w:commentReference w:id=\"{nomor}\"/></w:r>");

    private static string NamaBaru(WadahZip zip, string utama)
    {
        var folder = utama[..(utama.LastIndexOf('/') + 1)];
        return Enumerable.Range(1, int.MaxValue).Select(i => $"{folder}comments{(i == 1 ? "" : i.ToString(CultureInfo.InvariantCulture))}.xml").First(n => !zip.Ada(n));
    }

    /// <summary>The first number above those of the comments that are there.</summary>
    private static int NomorBebas(WadahZip zip, string bagian)
    {
        var nomor = 0;
        using var x = zip.Xml(bagian);
        while (x is not null && x.Maju())
        {
            if (x.Jenis == XmlNodeType.Element && x.Nama == "comment" && int.TryParse(x.Atribut("id"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < int.MaxValue / 2)
            {
                nomor = Math.Max(nomor, n + 1);
            }
        }

        return nomor;
    }

    private static byte[] Salin(WadahZip zip, Dictionary<string, byte[]> ubahan)
    {
        using var memori = new MemoryStream();
        using (var baru = new ZipArchive(memori, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var nama in zip.DaftarNama.Where(n => n.Length > 0 && !n.EndsWith('/')).Concat(ubahan.Keys.Where(n => !zip.Ada(n))))
            {
                using Stream isi = ubahan.TryGetValue(nama, out var ubah) ? new MemoryStream(ubah, writable: false) : zip.Alir(nama) ?? Stream.Null;
                PaketOpc.Entri(baru, nama, isi, padat: nama.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || nama.EndsWith(".rels", StringComparison.OrdinalIgnoreCase));
            }
        }

        return memori.ToArray();
    }

    private static byte[] Bita(WadahZip zip, string nama)
    {
        using var s = zip.AlirXml(nama) ?? throw new DokumenTakTerbacaException($"bagian {nama} tidak ada.");
        using var m = new MemoryStream();
        s.CopyTo(m);
        return m.ToArray();
    }
}
