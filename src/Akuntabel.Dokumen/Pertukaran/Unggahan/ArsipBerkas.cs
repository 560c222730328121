using System.IO.Compression;
using System.IO.Hashing;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Opc;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.Pertukaran.Unggahan;

/// <summary>What an upload held.</summary>
/// <param name="Berkas">The agency's files.</param>
/// <param name="Catatan">What was passed over or understood in a certain way, for the user.</param>
public sealed record HasilUnggahan(KumpulanBerkas Berkas, IReadOnlyList<string> Catatan)
{
    /// <summary>Registers that came along; they are no files of a document.</summary>
    public KumpulanBerkas Register { get; init; } = KumpulanBerkas.Kosong;
}

/// <summary>An agency's files as one ZIP, and the files of a ZIP of unknown origin.</summary>
public static class ArsipBerkas
{
    /// <summary>The most files.</summary>
    public const int BerkasTerbanyak = 2_000;

    /// <summary>The most bytes of one file, as the reader of agency files allows.</summary>
    public const int BerkasTerbesar = 32 * 1024 * 1024;

    /// <summary>The most bytes of all files together.</summary>
    public const int JumlahTerbesar = 128 * 1024 * 1024;

    // the folders that an agency's files have; one of them alone is no wrapping
    private static readonly string[] FolderInstansi = ["register", "sop", "narasi", "kerangka", "gambar"];
    private static readonly string[] NamaSistem = [".DS_Store", "Thumbs.db", "desktop.ini", "ehthumbs.db"];

    /// <summary>Writes the files; the same files give the same bytes.</summary>
    public static byte[] Tulis(KumpulanBerkas berkas, string riwayat = "")
    {
        ArgumentNullException.ThrowIfNull(berkas);
        using var memori = new MemoryStream();
        using (var zip = new ZipArchive(memori, ZipArchiveMode.Create, leaveOpen: true))
        {
            // beside the files, not among them: it is not imported back
            zip.Comment = riwayat;
            foreach (var (jalur, isi) in berkas.Isi)
            {
                PaketOpc.Entri(zip, jalur, isi, padat: !jalur.StartsWith("gambar/", StringComparison.Ordinal));
            }
        }

        return memori.ToArray();
    }

    /// <summary>Reads the files of an uploaded archive; what it declares is not believed, what comes out is measured.</summary>
    /// <param name="isi">The archive.</param>
    /// <param name="periode">The period that is imported: what an archive laid out by spans is read for.</param>
    /// <exception cref="DokumenTakTerbacaException">It cannot be taken; the message says why and what to do.</exception>
    public static HasilUnggahan Baca(byte[] isi, PeriodeLaporan? periode = null)
    {
        ArgumentNullException.ThrowIfNull(isi);
        using var wadah = WadahZip.Buka(isi, ".zip");
        var dilewati = new List<string>();
        var daftar = wadah.SemuaNama.Select(n => (Asli: n, Jalur: n.Replace('\\', '/'))).Where(n => !n.Jalur.EndsWith('/') && !Lewati(n.Jalur, dilewati)).ToList();
        PeriksaBanyak(daftar.Count);
        var catatan = Catatan(dilewati);
        var bungkus = Bungkus(daftar.ConvertAll(d => d.Jalur));
        if (bungkus.Length > 0)
        {
            catatan.Add($"Folder \"{bungkus.TrimEnd('/')}\" yang membungkus semua berkas ditanggalkan.");
        }

        var isiArsip = daftar.ToLookup(d => d.Jalur[bungkus.Length..], d => d.Asli, StringComparer.Ordinal);
        var diambil = LapisanArsip.Pilih([.. isiArsip.Select(d => d.Key)], periode, catatan)
            ?.Select(d => (Nama: d.Key, Asli: isiArsip[d.Value]))
            ?? isiArsip.Select(d => (Nama: d.Key, Asli: d.AsEnumerable()));
        var hasil = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.OrdinalIgnoreCase);
        var sisa = (long)JumlahTerbesar;
        foreach (var (nama, asli) in diambil.SelectMany(d => d.Asli, (d, asli) => (d.Nama, asli)))
        {
            hasil[Periksa(nama, hasil)] = Muat(wadah, asli, ref sisa);
        }

        return new HasilUnggahan(new KumpulanBerkas(hasil), catatan);
    }

    private static void PeriksaBanyak(int n)
    {
        if (n == 0)
        {
            throw new DokumenTakTerbacaException("arsip tidak memuat satu berkas pun. Masukkan berkas instansi ke dalam arsip, lalu unggah lagi.");
        }

        if (n > BerkasTerbanyak)
        {
            throw new DokumenTakTerbacaException($"arsip memuat {n} berkas, paling banyak {BerkasTerbanyak}. Sertakan berkas satu instansi dan satu tahun saja.");
        }
    }

    /// <summary>Refuses a path or a name that an agency's files cannot have.</summary>
    internal static string Periksa(string jalur, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> sudah)
    {
        if (!KumpulanBerkas.JalurSah(jalur))
        {
            throw new DokumenTakTerbacaException($"nama \"{Sebut(jalur)}\" tidak dapat dipakai. Nama berkas paling panjang 200 huruf, paling dalam dua folder, tanpa .. dan tanpa tanda \\ : * ? \" < > | serta tidak berawal titik. Ubah namanya lalu unggah lagi.");
        }

        return !sudah.ContainsKey(jalur) ? jalur
            : throw new DokumenTakTerbacaException($"berkas \"{jalur}\" ada dua kali (huruf besar dan kecil dianggap sama). Sisakan satu lalu unggah lagi.");
    }

    private static ReadOnlyMemory<byte> Muat(WadahZip wadah, string nama, ref long sisa)
    {
        var bagian = nama.Replace('\\', '/');
        using var alir = wadah.Alir(bagian) ?? Stream.Null;
        using var memori = new MemoryStream();
        var crc = new Crc32();
        var potong = new byte[81920];
        for (int n; (n = alir.Read(potong, 0, potong.Length)) > 0; memori.Write(potong, 0, n))
        {
            crc.Append(potong.AsSpan(0, n));
            if (memori.Length + n > BerkasTerbesar)
            {
                throw new DokumenTakTerbacaException($"berkas \"{Sebut(nama)}\" mengembang melebihi {BerkasTerbesar >> 20} MB. Perkecil atau keluarkan dari arsip.");
            }

            if ((sisa -= n) < 0)
            {
                throw new DokumenTakTerbacaException($"isi arsip mengembang melebihi {JumlahTerbesar >> 20} MB. Keluarkan berkas yang bukan data instansi.");
            }
        }

        // a declared size that is too small would cut the content without a word
        return crc.GetCurrentHashAsUInt32() == wadah.Crc(bagian) ? memori.ToArray() : throw AliranTerjaga.BagianRusak(Sebut(nama), new InvalidDataException());
    }

    private static bool Lewati(string jalur, List<string> dilewati)
    {
        var nama = jalur[(jalur.LastIndexOf('/') + 1)..];
        var ya = jalur.Split('/').Contains("__MACOSX") || NamaSistem.Contains(nama, StringComparer.OrdinalIgnoreCase)
            || nama.StartsWith("~$", StringComparison.Ordinal) || nama.StartsWith(".~lock.", StringComparison.Ordinal);
        if (ya)
        {
            dilewati.Add(jalur);
        }

        return ya;
    }

    private static List<string> Catatan(List<string> dilewati) => dilewati.Count == 0 ? []
        : [$"Dilewati karena dibuat oleh sistem operasi atau aplikasi, bukan data: {string.Join(", ", dilewati.Take(5).Select(Sebut))}{(dilewati.Count > 5 ? $", dan {dilewati.Count - 5} lainnya" : "")}."];

    private static string Bungkus(List<string> daftar)
    {
        var garis = daftar[0].IndexOf('/');
        var atas = garis > 0 ? daftar[0][..(garis + 1)] : "";
        return atas.Length > 0 && KumpulanBerkas.JalurSah(atas[..^1])
            && !FolderInstansi.Contains(atas[..^1], StringComparer.OrdinalIgnoreCase)
            && daftar.TrueForAll(d => d.StartsWith(atas, StringComparison.OrdinalIgnoreCase))
            && !LapisanArsip.Masa(atas[..^1], daftar.Select(d => d[atas.Length..])) ? atas : "";
    }

    private static string Sebut(string nama)
    {
        var bersih = new string([.. nama.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]);
        return bersih.Length <= 80 ? bersih : bersih[..80] + "…";
    }
}
