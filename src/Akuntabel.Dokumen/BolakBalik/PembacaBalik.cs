using System.Text;
using System.Xml.Linq;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.Docx;
using static Akuntabel.Dokumen.BolakBalik.GayaWord;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>Reads a DOCX that came back from the team, or an older report, part by part.</summary>
public static class PembacaBalik
{
    private const long BadanTerbesar = 24L * 1024 * 1024;
    private const long BagianTerbesar = 4L * 1024 * 1024;
    private const int KomentarTerbanyak = 500;
    private const int TeksTerpanjang = 4000;

    /// <summary>Reads it.</summary>
    /// <param name="isi">The whole file.</param>
    /// <param name="daftarKunci">Parts that the report has.</param>
    /// <exception cref="DokumenTakTerbacaException">It is not a DOCX, or damaged, or larger than any report; the message says what to do.</exception>
    public static NaskahBalik Baca(byte[] isi, IEnumerable<string> daftarKunci)
    {
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(daftarKunci);
        using var zip = WadahZip.Buka(isi, ".docx");
        var muatan = MuatanSalinan.Baca(zip);
        return Baca(zip, muatan?.Terkirim, muatan?.Penanda ?? [], daftarKunci);
    }

    /// <summary>Reads a copy that is being made, whose bookmarks are known.</summary>
    internal static NaskahBalik BacaSendiri(byte[] isi, IReadOnlyList<PenandaSalinan> penanda)
    {
        using var zip = WadahZip.Buka(isi, ".docx");
        return Baca(zip, null, penanda, []);
    }

    private static NaskahBalik Baca(WadahZip zip, SalinanTerkirim? terkirim, IReadOnlyList<PenandaSalinan> penanda, IEnumerable<string> daftarKunci)
    {
        var utama = PembacaDocx.BagianUtama(zip);
        var relasi = RelasiPaket.Baca(zip, utama);
        XElement? Muat(string jenis) => relasi.Find(r => r.Jenis == jenis) is { } r ? PaketWord.Muat(zip, r.Sasaran, BagianTerbesar) : null;

        var badan = new BadanBalik(new GayaWord(Muat("styles"), Muat("numbering")), new PetaSalinan(penanda, daftarKunci), new TakaranDokumen());
        badan.Baca(Anak(PaketWord.Muat(zip, utama, BadanTerbesar), "body") ?? throw new DokumenTakTerbacaException(
            "naskahnya tidak memuat isi. Buka dengan Word atau LibreOffice, lalu simpan ulang sebagai .docx."));
        // what stood in a place that nobody wrote in is nobody's words
        var petunjuk = penanda.Where(p => p.Ikatan.Length == 0 && p.Tercetak.Length > 0).ToLookup(p => p.Kunci, p => TeksBaca.Inti(p.Tercetak), StringComparer.Ordinal);
        var isi = badan.Isi.Where(p => !PenyusunBlok.DaftarIsi(p) && !(p.Bagian.Length > 0 && petunjuk[p.Bagian].Contains(TeksBaca.Inti(p.Polos)))).ToList();
        var menurut = isi.ToLookup(p => p.Bagian, StringComparer.Ordinal);
        return new NaskahBalik(
            terkirim,
            [.. badan.Ditemukan.Select(k => new BagianBalik(k, PenyusunBlok.Susun(menurut[k]),
                [.. badan.Lacak.Where(l => l.Bagian == k).Select(l => l.Perubahan with { Teks = Potong(l.Perubahan.Teks) }).Where(l => l.Teks.Trim().Length > 0)],
                [.. badan.Terubah.Where(t => t.Bagian == k).Select(t => t.Terubah).Distinct()]))],
            PenyusunBlok.Susun(menurut[""]),
            Komentar(Muat("comments"), badan), Penyimpan(zip), Tertinggal(badan, isi));
    }

    private static List<KomentarWord> Komentar(XElement? akar, BadanBalik badan)
    {
        var hasil = new List<KomentarWord>();
        foreach (var k in (akar?.Elements().Where(e => e.Name.LocalName == "comment") ?? []).Take(KomentarTerbanyak))
        {
            var id = Atribut(k, "id");
            var isi = string.Join('\n', k.Descendants().Where(p => p.Name.LocalName == "p")
                .Select(p => string.Concat(p.Descendants().Where(t => t.Name.LocalName is "t").Select(t => t.Value)))).Trim();
            if (isi.Length > 0 && badan.Kutipan.TryGetValue(id, out var tentang))
            {
                hasil.Add(new KomentarWord(id, tentang.Bagian, TeksBaca.Bersih(Atribut(k, "author")).Trim(), Atribut(k, "date"), Potong(TeksBaca.Bersih(isi)), Potong(tentang.Teks.Trim())));
            }
        }

        return hasil;
    }

    private static string Penyimpan(WadahZip zip) => PaketWord.Muat(zip, "docProps/core.xml", BagianTerbesar) is { } inti
        ? TeksBaca.Bersih(Anak(inti, "lastModifiedBy")?.Value ?? "").Trim() : "";

    private static List<string> Tertinggal(BadanBalik badan, List<ParagrafBaca> isi)
    {
        var hasil = new List<string>();
        foreach (var k in badan.Bercatatan.Where(k => k.Length > 0))
        {
            hasil.Add($"Catatan kaki pada {BingkaiNarasi.Sebutan(k)} tidak ikut diambil. Tulis isinya di dalam kalimat bila perlu.");
        }

        foreach (var k in isi.Where((p, i) => p is { Bergambar: true, Bagian.Length: > 0 } && !(i + 1 < isi.Count && isi[i + 1].Gaya == "caption")).Select(p => p.Bagian).Distinct())
        {
            hasil.Add($"Gambar pada {BingkaiNarasi.Sebutan(k)} tidak ikut diambil. Unggah gambarnya di ruang tulis, lalu sisipkan di sana.");
        }

        return hasil;
    }

    private static string Potong(string teks) => teks.Length <= TeksTerpanjang ? teks : teks[..TeksTerpanjang] + "…";
}
