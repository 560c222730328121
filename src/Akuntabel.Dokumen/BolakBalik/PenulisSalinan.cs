using System.Security.Cryptography;
using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.RuangTulis;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>Writes the copy of a report that its team works on in Word.</summary>
public static class PenulisSalinan
{
    /// <summary>Digest of a narrative as stored, by which it is known that it changed.</summary>
    public static string Sidik(string markdown) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(markdown)));

    /// <summary>Writes it.</summary>
    /// <param name="bahan">The report as composed.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="dokumen">Key of its document; empty: it has none.</param>
    /// <param name="versi">Digest of its files.</param>
    /// <param name="keluaran">Target.</param>
    public static void Tulis(BahanTulis bahan, KumpulanBerkas isi, string dokumen, string versi, Stream keluaran)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        DocxPenulis.Tulis(bahan.Naskah, keluaran, null, new SalinanTim(
            [.. bahan.DaftarTempat.Where(t => !t.Ada && NarasiLaporan.Isi(isi, t).Length == 0).Select(t => new IsianSalinan(t.Kunci, t.Jangkar, Petunjuk(t)))],
            (jadi, penanda) =>
            {
                var terbaca = PembacaBalik.BacaSendiri(jadi, penanda);
                return new MuatanSalinan(Terkirim(terbaca, bahan, isi, dokumen, versi), penanda).Tulis();
            }));
    }

    /// <summary>The report as a copy made now would read.</summary>
    public static SalinanTerkirim Terbaca(BahanTulis bahan, KumpulanBerkas isi)
    {
        using var memori = new MemoryStream();
        Tulis(bahan, isi, "", "", memori);
        return PembacaBalik.Baca(memori.ToArray(), []).Terkirim ?? new SalinanTerkirim("", "", [], []);
    }

    private static SalinanTerkirim Terkirim(NaskahBalik terbaca, BahanTulis bahan, KumpulanBerkas isi, string dokumen, string versi)
    {
        var tempat = bahan.DaftarTempat.ToDictionary(t => t.Kunci, StringComparer.Ordinal);
        return new SalinanTerkirim(dokumen, versi,
            [.. terbaca.Bagian.Where(b => tempat.ContainsKey(b.Kunci)).Select(b => new BagianTerkirim(
                b.Kunci, NarasiLaporan.Isi(isi, tempat[b.Kunci]) is { Length: > 0 } ada ? Sidik(ada) : "", b.Blok))],
            terbaca.Luar);
    }

    private static string Petunjuk(TempatNarasi t)
    {
        var petunjuk = NarasiLaporan.Petunjuk(t);
        return $"[{BingkaiNarasi.Sebutan(t.Kunci)}: tulis di sini{(NarasiLaporan.Wajib(t) ? "" : ", boleh kosong")}.{(petunjuk.Length > 0 ? " " + petunjuk : "")}]";
    }
}
