using System.Security.Cryptography;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas.Lapisan;

/// <summary>What became of a conversion.</summary>
/// <param name="Rencana">What went where.</param>
/// <param name="Tujuan">The layered folder.</param>
/// <param name="FolderLama">Where the flat folder is kept that the layered one took the place of; <c>null</c> when it stays where it
/// is.</param>
public sealed record HasilBentuk(RencanaBentuk Rencana, string Tujuan, string? FolderLama);

/// <summary>Converts flat folders into one that is laid out by spans of time. The flat ones are never changed: the new folder is written
/// beside its place and moved there only when every byte is there.</summary>
public static class PengubahBentuk
{
    /// <summary>Converts.</summary>
    /// <param name="daftar">Flat folders of one office.</param>
    /// <param name="ke">The new folder, which does not exist or is empty; <c>null</c> puts it in the place of the only flat folder, which
    /// is kept under another name.</param>
    public static Hasil<HasilBentuk> Ubah(IReadOnlyList<string> daftar, string? ke)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        try
        {
            var salah = new List<Kesalahan>(SalahTujuan(daftar, ke));
            var sumber = daftar.Select(f => Baca(f, salah)).OfType<FolderRata>().ToList();
            if (salah.Count > 0)
            {
                return Hasil.Gagal<HasilBentuk>(salah);
            }

            var rencana = PerencanaBentuk.Rencanakan(sumber);
            return rencana.Coba(out var r, out var lain) ? Hasil.Dari(Tulis(r with { Catatan = [.. r.Catatan, .. Target(sumber), .. Tersembunyi(daftar)] },
                ke ?? daftar[0], ke is null))
                : Hasil.Gagal<HasilBentuk>(lain);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Hasil.Gagal<HasilBentuk>([new Kesalahan(new Asal(ke ?? daftar[0], 0),
                $"folder tidak dapat diubah ({e.Message.TrimEnd('.')}).",
                "Periksa sisa ruang dan hak tulis, tutup aplikasi yang membuka isinya, lalu ulangi. Folder lama tidak berubah.")]);
        }
    }

    private static IEnumerable<Kesalahan> SalahTujuan(IReadOnlyList<string> daftar, string? ke)
    {
        if (ke is null)
        {
            if (daftar.Count > 1)
            {
                yield return new Kesalahan(new Asal(daftar[^1], 0), "beberapa folder digabung ke mana?",
                    "Sebut folder barunya: --ke TUJUAN.");
            }
            else if (Path.Exists(Lama(daftar[0])))
            {
                yield return new Kesalahan(new Asal(Lama(daftar[0]), 0), "nama untuk menyimpan folder lama sudah terpakai.",
                    "Pindahkan folder itu, atau sebut folder barunya: --ke TUJUAN.");
            }

            yield break;
        }

        if (File.Exists(ke) || (Directory.Exists(ke) && Directory.EnumerateFileSystemEntries(ke).Any()))
        {
            yield return new Kesalahan(new Asal(ke, 0), "tujuan sudah berisi.",
                "Pilih folder yang belum ada. Untuk menggabung beberapa folder, sebut semuanya dalam satu perintah: "
                + "akuntabel ubah-bentuk FOLDER1 FOLDER2 --ke TUJUAN.");
        }

        foreach (var f in daftar.Where(f => (Penuh(ke) + Path.DirectorySeparatorChar).StartsWith(Penuh(f) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal)))
        {
            yield return new Kesalahan(new Asal(ke, 0), $"tujuan ada di dalam {f}.", "Pilih tempat di luar folder yang diubah.");
        }
    }

    private static FolderRata? Baca(string folder, List<Kesalahan> salah)
    {
        Kesalahan Salah(string pesan, string saran) => new(new Asal(folder, 0), pesan, saran);
        if (!Directory.Exists(folder))
        {
            salah.Add(Salah("folder tidak ditemukan.", "Periksa letak folder data instansi."));
            return null;
        }

        var jalur = IsiFolder.Jalur(folder);
        var sumber = SumberBerkas.Folder(folder);
        if (SusunanFolder.Berlapis(jalur))
        {
            salah.Add(Salah("folder ini sudah dibagi menurut masa; tidak ada yang perlu diubah.",
                $"Susun laporannya: akuntabel susun {folder}"));
            return null;
        }

        if (FolderLaporan.Periode(sumber) is not ({ } tahun and >= 2000 and <= 2100, null or (>= 1 and <= 4)) periode)
        {
            salah.Add(new Kesalahan(new Asal($"{folder}/laporan.yaml", 0),
                "tahun atau triwulan laporan tidak dapat dibaca, sehingga folder tahunnya tidak diketahui.",
                "Isi tahun: 2023, dan triwulan: 1 sampai 4 untuk laporan triwulan."));
            return null;
        }

        return DenganTarget(new FolderRata(folder, new PeriodeLaporan(tahun, periode.Triwulan is { } t ? new TriwulanKe(t) : null),
            Masa(sumber), jalur.ToDictionary(j => j, j => Sidik(Path.Combine(folder, j)))));
    }

    // targets leave the measurement; every other byte stays
    private static FolderRata DenganTarget(FolderRata rata)
    {
        var pindah = PemindahTarget.Pindahkan(new KumpulanBerkas(rata.Berkas.Keys.Where(KumpulanBerkas.JalurSah)
            .Select(j => KeyValuePair.Create(j, (ReadOnlyMemory<byte>)File.ReadAllBytes(Path.Combine(rata.Nama, j))))));
        var sidik = new Dictionary<string, string>(rata.Berkas);
        foreach (var (jalur, isi) in pindah.Berkas)
        {
            sidik[jalur] = Convert.ToHexString(SHA256.HashData(isi));
        }

        return rata with { Berkas = sidik, Baru = pindah.Berkas, Catatan = pindah.Catatan };
    }

    private static IEnumerable<string> Target(List<FolderRata> sumber) =>
        sumber.SelectMany(s => s.Catatan.Select(c => sumber.Count == 1 ? c : $"{s.Nama}: {c}"));

    private static IEnumerable<string> Tersembunyi(IReadOnlyList<string> daftar) => daftar
        .Select(f => (Folder: f, Nama: IsiFolder.Tersembunyi(f)))
        .Where(f => f.Nama.Count > 0)
            .Select(f =>
            $"{string.Join(", ", f.Nama)} milik aplikasi lain dan tidak ikut disalin; tetap ada di folder lama dari {f.Folder}.");

    private static RentangTahun? Masa(SumberBerkas sumber) =>
        sumber.AdaBerkas("perencanaan.yaml") && IsiFolder.Peta(sumber,
            "perencanaan.yaml")?.Isi.GetValueOrDefault("periode") is SetelanPeta p
        && int.TryParse(p.Teks("mulai"), out var mulai) && int.TryParse(p.Teks("selesai"), out var selesai) && mulai is >= 2000 and <= 2100
        && RentangTahun.Buat(mulai, selesai, p.Asal) is { Ada: true, Nilai: var masa } ? masa : null;

    private static HasilBentuk Tulis(RencanaBentuk rencana, string tujuan, bool ganti)
    {
        var penuh = Penuh(tujuan);
        var sementara = Path.Combine(Path.GetDirectoryName(penuh) ?? penuh, $".{Path.GetFileName(penuh)}-{Environment.ProcessId}");
        try
        {
            foreach (var p in rencana.Daftar)
            {
                var berkas = Path.Combine(sementara, p.Tujuan);
                Directory.CreateDirectory(Path.GetDirectoryName(berkas) ?? sementara);
                if (p.Folder.Baru.TryGetValue(p.Jalur, out var isi))
                {
                    File.WriteAllBytes(berkas, isi);
                }
                else
                {
                    File.Copy(Path.Combine(p.Folder.Nama, p.Jalur), berkas);
                }

                if (Sidik(berkas) != p.Folder.Berkas[p.Jalur])
                {
                    throw new IOException($"{p.Jalur} berubah selagi disalin");
                }
            }

            return new HasilBentuk(rencana, tujuan, Pindahkan(sementara, penuh, ganti ? Lama(tujuan) : null));
        }
        finally
        {
            if (Directory.Exists(sementara))
            {
                Directory.Delete(sementara, recursive: true);
            }
        }
    }

    private static string? Pindahkan(string sementara, string tujuan, string? lama)
    {
        if (lama is null)
        {
            if (Directory.Exists(tujuan))
            {
                Directory.Delete(tujuan);
            }

            Directory.Move(sementara, tujuan);
            return null;
        }

        Directory.Move(tujuan, lama);
        try
        {
            Directory.Move(sementara, tujuan);
        }
        catch
        {
            Directory.Move(lama, tujuan);
            throw;
        }

        return lama;
    }

    private static string Sidik(string berkas)
    {
        using var aliran = File.OpenRead(berkas);
        return Convert.ToHexString(SHA256.HashData(aliran));
    }

    private static string Penuh(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static string Lama(string folder) => Penuh(folder) + "-lama";
}
