using Akuntabel.Core.Laporan;
using Akuntabel.Uji;
using Akuntabel.Uji.Hasil;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>Reads an office's file of rules: <c>KODE: mati | material | minor | editorial</c>.</summary>
public static class PembacaPengaturanUji
{
    private const string Pilihan = "mati, material, minor, atau editorial";

    /// <summary>Reads the file.</summary>
    /// <param name="jalur">A YAML file.</param>
    /// <exception cref="DokumenTakTerbacaException">All that is wrong, each with file and line.</exception>
    public static PengaturanUji Baca(string jalur)
    {
        string teks;
        try
        {
            teks = File.ReadAllText(jalur);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DokumenTakTerbacaException($"{jalur}: pengaturan tidak dapat dibaca ({e.Message.TrimEnd('.')}). Periksa nama, folder, dan izin berkasnya.", e);
        }

        var kesalahan = new List<Kesalahan>();
        var isi = YamlBerkas.Baca(teks, jalur, 0, kesalahan);
        var hasil = Susun(isi, jalur, kesalahan);
        return kesalahan.Count == 0 ? hasil : throw new DokumenTakTerbacaException(string.Join('\n', kesalahan));
    }

    private static PengaturanUji Susun(Setelan? isi, string jalur, List<Kesalahan> kesalahan)
    {
        var mati = new HashSet<string>(StringComparer.Ordinal);
        var tingkat = new Dictionary<string, TingkatTemuan>(StringComparer.Ordinal);
        if (isi is not (null or SetelanPeta))
        {
            kesalahan.Add(new Kesalahan(isi.Asal, "pengaturan uji bukan daftar KODE: nilai.", $"Tulis satu aturan satu baris, misalnya \"NOM-002: mati\"; nilainya {Pilihan}."));
        }

        foreach (var (kode, nilai) in (isi as SetelanPeta)?.Isi ?? new Dictionary<string, Setelan>())
        {
            Satu(kode, nilai);
        }

        return new PengaturanUji(mati, tingkat);

        void Satu(string kode, Setelan nilai)
        {
            var pilih = (nilai as SetelanTeks)?.Isi.Trim().ToLowerInvariant() ?? "";
            if (KatalogUji.DaftarAturan.All(a => a.Kode != kode))
            {
                kesalahan.Add(new Kesalahan(nilai.Asal, $"aturan \"{kode}\" tidak ada.", $"Kode yang ada: {string.Join(", ", KatalogUji.DaftarAturan.Select(a => a.Kode).Order(StringComparer.Ordinal))}."));
            }
            else if (pilih == "mati")
            {
                mati.Add(kode);
            }
            else if (Array.Find(Enum.GetValues<TingkatTemuan>(), t => t.ToString().Equals(pilih, StringComparison.OrdinalIgnoreCase)) is var t && t.ToString().Equals(pilih, StringComparison.OrdinalIgnoreCase))
            {
                tingkat[kode] = t;
            }
            else
            {
                kesalahan.Add(new Kesalahan(nilai.Asal, $"nilai \"{pilih}\" untuk aturan {kode} tidak dikenal.", $"Pilih {Pilihan}."));
            }
        }
    }
}
