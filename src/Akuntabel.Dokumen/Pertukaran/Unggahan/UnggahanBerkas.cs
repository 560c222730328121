using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Unggahan;

/// <summary>What a user sends: a ZIP, the workbook, or single files, several at once. Known by content, never by the ending alone.</summary>
public static class UnggahanBerkas
{
    /// <summary>Reads what was sent onto the agency's present files.</summary>
    /// <param name="kiriman">Names and bytes, as sent.</param>
    /// <param name="dasar">The agency's present files.</param>
    /// <param name="periode">The period that is imported: what an archive laid out by spans is read for.</param>
    /// <returns>All files after the import, and what the user should know.</returns>
    /// <exception cref="DokumenTakTerbacaException">It cannot be taken; the message says which file, why, and what to do.</exception>
    public static HasilUnggahan Baca(IReadOnlyList<(string Nama, byte[] Isi)> kiriman, KumpulanBerkas dasar, PeriodeLaporan? periode = null)
    {
        ArgumentNullException.ThrowIfNull(kiriman);
        ArgumentNullException.ThrowIfNull(dasar);
        if (kiriman.Count == 0)
        {
            throw new DokumenTakTerbacaException("belum ada berkas yang dipilih. Pilih ZIP, XLSX, atau berkas instansi lalu unggah.");
        }

        var hasil = new HasilUnggahan(dasar, []);
        foreach (var (nama, isi) in kiriman)
        {
            var satu = Satu(Path.GetFileName(nama.Replace('\\', '/')), isi, hasil.Berkas, periode);
            hasil = new HasilUnggahan(satu.Berkas, [.. hasil.Catatan, .. satu.Catatan]);
        }

        // what is taken in must be able to go out as one archive again
        if (hasil.Berkas.Isi.Count > ArsipBerkas.BerkasTerbanyak || hasil.Berkas.Isi.Values.Sum(b => (long)b.Length) > ArsipBerkas.JumlahTerbesar)
        {
            throw new DokumenTakTerbacaException($"bersama yang sudah tersimpan berkas instansi menjadi lebih dari {ArsipBerkas.BerkasTerbanyak} atau lebih besar daripada {ArsipBerkas.JumlahTerbesar >> 20} MB. Perkecil gambar-gambarnya.");
        }

        return hasil with { Berkas = BerkasKeluar.Terima(hasil.Berkas, dasar) };
    }

    private static HasilUnggahan Satu(string nama, byte[] isi, KumpulanBerkas dasar, PeriodeLaporan? periode)
    {
        try
        {
            if (isi.AsSpan().StartsWith(BukuXls.Awal))
            {
                return BukuInstansi.BacaXls(isi, dasar);
            }

            if (!isi.AsSpan().StartsWith("PK"u8))
            {
                return Tunggal(nama, isi, dasar);
            }

            switch (Jenis(isi))
            {
                case "xl":
                    return BukuInstansi.Baca(isi, dasar);
                case "word" or "ppt":
                    throw new DokumenTakTerbacaException("dokumen Word atau PowerPoint bukan berkas instansi. Laporan dalam Word dapat diuji pada halaman Uji laporan.");
                default:
                    return Atas(dasar, ArsipBerkas.Baca(isi, periode));
            }
        }
        catch (DokumenTakTerbacaException e)
        {
            throw new DokumenTakTerbacaException($"{nama}: {e.Message}", e);
        }
    }

    // an empty file says nothing, like an empty cell; only of an outline does emptiness mean something
    private static HasilUnggahan Atas(KumpulanBerkas dasar, HasilUnggahan arsip)
    {
        var kosong = arsip.Berkas.Isi.Where(b => !b.Key.StartsWith("kerangka/", StringComparison.Ordinal) && dasar.Coba(b.Key, out var ada) && ada.Length > 0
            && IsiBerkas.Teks(b.Value) is { } teks && string.IsNullOrWhiteSpace(teks.TrimStart('\uFEFF'))).Select(b => b.Key).ToHashSet(StringComparer.Ordinal);
        var catatan = kosong.Select(k => $"{k} dalam arsip kosong, jadi yang tersimpan dibiarkan. Bila isinya memang hendak dihapus, hapuslah pada halaman dokumennya.");
        return new HasilUnggahan(dasar.Gabung(new KumpulanBerkas(arsip.Berkas.Isi.Where(b => !kosong.Contains(b.Key)))), [.. arsip.Catatan, .. catatan]);
    }

    private static string Jenis(byte[] isi)
    {
        using var wadah = WadahZip.Buka(isi, ".zip");
        return wadah.Ada("[Content_Types].xml") ? wadah.DaftarNama.Select(n => n.Split('/')[0]).FirstOrDefault(f => f is "xl" or "word" or "ppt") ?? "" : "";
    }

    private static HasilUnggahan Tunggal(string nama, byte[] isi, KumpulanBerkas dasar)
    {
        if (isi.Length > ArsipBerkas.BerkasTerbesar)
        {
            throw new DokumenTakTerbacaException($"lebih besar daripada {ArsipBerkas.BerkasTerbesar >> 20} MB. Perkecil berkasnya.");
        }

        var jalur = Jalur(nama, isi, dasar);
        ArsipBerkas.Periksa(jalur, new Dictionary<string, ReadOnlyMemory<byte>>());
        return new HasilUnggahan(dasar.Dengan(jalur, isi), jalur == nama ? [] : [$"{nama} ditaruh sebagai {jalur}."]);
    }

    // where the agency has one file of that name, there; otherwise where its kind belongs
    private static string Jalur(string nama, byte[] isi, KumpulanBerkas dasar)
    {
        var sama = dasar.DaftarJalur.Where(j => Path.GetFileName(j) == nama).Take(2).ToList();
        var gambar = GambarBerkas.Kenali(isi) is not null;
        var teks = IsiBerkas.Teks(isi) is not null;
        return (Path.GetExtension(nama).ToLowerInvariant(), gambar, teks) switch
        {
            (".png" or ".jpg" or ".jpeg", true, _) => sama.Count == 1 ? sama[0] : "gambar/" + nama,
            (".csv", _, true) => PengenalTabel.Jalur(nama, isi, dasar, out var alasan) ?? throw new DokumenTakTerbacaException(alasan ?? ""),
            (".yaml" or ".md", _, true) when sama.Count == 1 => sama[0],
            (".yaml", _, true) => nama,
            (".md", _, true) => "narasi/" + nama,
            (".csv" or ".yaml" or ".md", _, false) => throw new DokumenTakTerbacaException("isinya bukan teks UTF-8. Simpan ulang dari aplikasinya dengan pengodean UTF-8."),
            (".png" or ".jpg" or ".jpeg", false, _) => throw new DokumenTakTerbacaException("isinya bukan gambar PNG atau JPEG, apa pun akhirannya. Simpan ulang gambarnya."),
            _ => throw new DokumenTakTerbacaException("jenis berkas ini tidak dipakai. Unggah ZIP, XLSX, XLS, CSV, YAML, Markdown, PNG, atau JPEG."),
        };
    }
}
