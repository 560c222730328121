using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Dokumen.Pertukaran.Penggabungan;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Unggahan;

/// <summary>What a user sends: a ZIP, the workbook, or single files, several at once. Known by content, never by the ending alone.</summary>
public static partial class UnggahanBerkas
{
    /// <summary>Reads what was sent onto the agency's present files.</summary>
    /// <param name="kiriman">Names and bytes, as sent.</param>
    /// <param name="dasar">The agency's present files.</param>
    /// <param name="periode">The period that is imported: what an archive laid out by spans is read for.</param>
    /// <param name="lembar">For whom a budget sheet is read, and how.</param>
    /// <returns>All files after the import, and what the user should know.</returns>
    /// <exception cref="DokumenTakTerbacaException">It cannot be taken; the message says which file, why, and what to do.</exception>
    /// <exception cref="PilihanLembarException">A budget sheet needs a decision.</exception>
    public static HasilUnggahan Baca(
        IReadOnlyList<(string Nama, byte[] Isi)> kiriman, KumpulanBerkas dasar, PeriodeLaporan? periode = null,
            PilihanLembar? lembar = null)
    {
        ArgumentNullException.ThrowIfNull(kiriman);
        ArgumentNullException.ThrowIfNull(dasar);
        if (kiriman.Count == 0)
        {
            throw new DokumenTakTerbacaException("belum ada berkas yang dipilih. Pilih ZIP, XLSX, atau berkas instansi lalu unggah.");
        }

        var bernama = kiriman.Select(k => (Nama: Path.GetFileName(k.Nama.Replace('\\', '/')), k.Isi));
        var anggaran = new LembarTerkirim(dasar, lembar ?? new PilihanLembar("", []), periode);
        return Satukan(dasar, [.. bernama.Select(k => (k.Nama, Satu(k.Nama, k.Isi, dasar, periode, anggaran)))]);
    }

    /// <summary>Brings together what was read from several files, each onto the same present files: what one changes, no other takes
    /// back.</summary>
    /// <param name="dasar">The agency's present files.</param>
    /// <param name="daftar">Each file's name and what came of it.</param>
    /// <exception cref="DokumenTakTerbacaException">Two of them write the same place differently, or it is more than can be kept.</exception>
    public static HasilUnggahan Satukan(KumpulanBerkas dasar, IReadOnlyList<(string Nama, HasilUnggahan Isi)> daftar)
    {
        ArgumentNullException.ThrowIfNull(dasar);
        ArgumentNullException.ThrowIfNull(daftar);
        var hasil = new HasilUnggahan(dasar, []);
        foreach (var ((nama, satu), i) in daftar.Select((d, i) => (d, i)))
        {
            var berkas = i == 0 ? satu.Berkas
                : Bersama(dasar, hasil.Berkas, satu.Berkas, nama, string.Join(", ", daftar.Take(i).Select(d => d.Nama)));
            hasil = new HasilUnggahan(berkas, [.. hasil.Catatan, .. satu.Catatan]);
        }

        // what is taken in must be able to go out as one archive, or as a folder, again
        if (hasil.Berkas.DaftarJalur.FirstOrDefault(j => j.LastIndexOf('/') is > 0 and var i && hasil.Berkas.Coba(j[..i], out _)) is { } di)
        {
            throw new DokumenTakTerbacaException(
                $"\"{di}\" berada di dalam folder yang namanya sama dengan sebuah berkas. Ubah nama foldernya lalu unggah lagi.");
        }

        if (hasil.Berkas.Isi.Count > ArsipBerkas.BerkasTerbanyak || hasil.Berkas.Isi.Values.Sum(b => (long)b.Length) > ArsipBerkas.JumlahTerbesar)
        {
            throw new DokumenTakTerbacaException($"bersama yang sudah tersimpan berkas instansi menjadi lebih dari {ArsipBerkas.BerkasTerbanyak} atau lebih besar daripada {ArsipBerkas.JumlahTerbesar >> 20} MB. Perkecil gambar-gambarnya.");
        }

        IsianTabel.Periksa(dasar, hasil.Berkas);
        return TanpaMilikAplikasi(hasil with { Berkas = BerkasKeluar.Terima(hasil.Berkas, dasar) }, dasar);
    }

    /// <summary>Folder in which registers of an office travel with its files.</summary>
    public const string FolderRegister = "register-kantor/";

    // what the application writes into an export from its own records comes from its records again
    private static HasilUnggahan TanpaMilikAplikasi(HasilUnggahan semua, KumpulanBerkas dasar)
    {
        bool Register(string jalur) => jalur.StartsWith(FolderRegister, StringComparison.Ordinal);
        var hasil = semua with
        {
            Berkas = new KumpulanBerkas(semua.Berkas.Isi.Where(b => !Register(b.Key))), Register = new KumpulanBerkas(semua.Berkas.Isi.Where(b => Register(b.Key))),
        };
        var lewat = hasil.Berkas.DaftarJalur.Where(j => BerkasDariAplikasi.Memuat(j) && !dasar.Coba(j, out _))
            .ToHashSet(StringComparer.Ordinal);
        return lewat.Count == 0 ? hasil : hasil with
        {
            Berkas = new KumpulanBerkas(hasil.Berkas.Isi.Where(b => !lewat.Contains(b.Key))),
            Catatan = [.. hasil.Catatan, "Riwayat versi, perjanjian dan realisasi tahun lalu, dan nama pejabat tidak diambil dari kiriman: "
                + "aplikasi memakai penetapan dan masa jabatan yang tercatat di sini."],
        };
    }

    /// <summary>Files under the names that the agency has them by, or that the product knows: Windows and old programs make
    /// <c>BELANJA.CSV</c> of <c>belanja.csv</c>.</summary>
    /// <param name="berkas">As sent.</param>
    /// <param name="dasar">The agency's present files.</param>
    public static KumpulanBerkas NamaBaku(KumpulanBerkas berkas, KumpulanBerkas dasar)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        ArgumentNullException.ThrowIfNull(dasar);
        return new KumpulanBerkas(berkas.Isi.Select(b => KeyValuePair.Create(NamaBaku(b.Key, dasar), b.Value)));
    }

    private static string NamaBaku(string jalur, KumpulanBerkas dasar)
    {
        if (dasar.DaftarJalur.FirstOrDefault(j => j.Equals(jalur, StringComparison.OrdinalIgnoreCase)) is { } ada)
        {
            return ada;
        }

        var kecil = jalur.ToLowerInvariant();
        return KatalogUraian.Untuk(jalur) is null && KatalogUraian.Untuk(kecil) is not null ? kecil
            : Path.ChangeExtension(jalur, Path.GetExtension(kecil));
    }

    private const int BedaDisebut = 5;

    private static KumpulanBerkas Bersama(
        KumpulanBerkas dasar, KumpulanBerkas sebelumnya, KumpulanBerkas ini, string nama, string namaSebelumnya)
    {
        var gabungan = Gabungan.Gabung(dasar, ini, sebelumnya);
        if (gabungan.DaftarBentrok.Count == 0)
        {
            return gabungan.Berkas;
        }

        var lain = Gabungan.Gabung(dasar, ini, sebelumnya, _ => Pihak.Lain).Berkas;
        var beda = PerubahanKata.Susun(BandingBerkas.Banding(lain, gabungan.Berkas), lain, gabungan.Berkas);
        return beda.Count == 0 ? gabungan.Berkas : throw new DokumenTakTerbacaException(
            $"{nama} mengisi tempat yang sama dengan {namaSebelumnya}, tetapi isinya berlainan: "
            + string.Join("; ", beda.Take(BedaDisebut).Select(b => $"{b.Tempat} ({Kata(b.Baru)}, yang lain {Kata(b.Lama)})"))
            + (beda.Count > BedaDisebut ? $"; dan {beda.Count - BedaDisebut} tempat lain" : "")
            + ". Belum ada yang disimpan. Samakan isinya, atau kirim berkas itu sendiri-sendiri.");

        static string Kata(string? isi) => string.IsNullOrEmpty(isi) ? "tidak ada" : $"“{isi}”";
    }

    private static HasilUnggahan Satu(string nama, byte[] isi, KumpulanBerkas dasar, PeriodeLaporan? periode, LembarTerkirim anggaran)
    {
        try
        {
            if (isi.AsSpan().StartsWith(BukuXls.Awal))
            {
                return anggaran.Coba(nama, isi) ?? BukuInstansi.BacaXls(isi, dasar);
            }

            if (!isi.AsSpan().StartsWith("PK"u8))
            {
                return Tunggal(nama, isi, dasar, anggaran);
            }

            switch (Jenis(isi))
            {
                case "xl":
                    return anggaran.Coba(nama, isi) ?? BukuInstansi.Baca(isi, dasar);
                case "word" or "ppt":
                    throw new DokumenTakTerbacaException("dokumen Word atau PowerPoint bukan berkas instansi. Laporan dalam Word dapat diuji pada halaman Uji laporan.");
                default:
                    var arsip = ArsipBerkas.Baca(isi, periode);
                    return Atas(dasar, arsip with { Berkas = NamaBaku(arsip.Berkas, dasar) });
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

    private static HasilUnggahan Tunggal(string nama, byte[] isi, KumpulanBerkas dasar, LembarTerkirim anggaran)
    {
        // before the bound of the office's own tables: an export is long
        var csv = nama.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        if (csv && anggaran.Coba(nama, isi, hanyaDikenal: true) is { } dikenal)
        {
            return dikenal;
        }

        if (isi.Length > ArsipBerkas.BerkasTerbesar)
        {
            throw new DokumenTakTerbacaException($"lebih besar daripada {ArsipBerkas.BerkasTerbesar >> 20} MB. Perkecil berkasnya.");
        }

        // a browser numbers what it was given before
        var asli = PolaSalinan().Replace(nama, "");
        var baku = dasar.DaftarJalur.Select(Path.GetFileName).FirstOrDefault(n => asli.Equals(n, StringComparison.OrdinalIgnoreCase))
            ?? NamaBaku(asli, dasar);
        if (csv && (IsiBerkas.Teks(isi) is null || (PengenalTabel.Jalur(baku, isi, dasar, out _) is null && !PengenalTabel.Berjudul(isi)))
            && anggaran.Coba(nama, isi) is { } lembar)
        {
            return lembar;
        }

        var jalur = NamaBaku(Jalur(baku, isi, dasar), dasar);
        ArsipBerkas.Periksa(jalur, new Dictionary<string, ReadOnlyMemory<byte>>());
        var (jadi, catatan) = TabelTunggal.Atas(jalur, IsianTabel.Rapikan(jalur, isi), dasar);
        return new HasilUnggahan(dasar.Dengan(jalur, jadi),
            [.. jalur == nama ? [] : new[] { $"{nama} ditaruh sebagai {jalur}." }, .. catatan is null ? []
                : new[] { CatatanImpor.Menjumlah(catatan) ? catatan : $"{nama}: {catatan}" }]);
    }

    [GeneratedRegex(@" ?\(\d{1,3}\)(?=\.[A-Za-z]+$)")]
    private static partial Regex PolaSalinan();

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
