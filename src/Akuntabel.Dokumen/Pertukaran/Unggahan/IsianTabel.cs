using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Unggahan;

/// <summary>What was measured, as it is sent: one figure that cannot be read would make all figures of the office unreadable, so it is
/// refused before it is stored.</summary>
internal static class IsianTabel
{
    private const string Triwulan = "triwulan";
    private const int Disebut = 5;
    private static readonly string[] Romawi = [.. Enumerable.Range(1, 4).Select(BilanganRomawi.Dari)];

    /// <summary>The table with the quarters as numbers that were written as roman ones; itself where there are none.</summary>
    /// <param name="jalur">Its path.</param>
    /// <param name="isi">As sent.</param>
    public static byte[] Rapikan(string jalur, byte[] isi)
    {
        if (Uraian(jalur) is null || IsiBerkas.Baca(jalur, isi) is not IsiTabel t || t.Kolom(Triwulan) is not (>= 0 and var k)
            || !t.Baris.Any(b => Nomor(b[k]) > 0))
        {
            return isi;
        }

        return TulisanCsv.Tulis(t.Pemisah, t.Kepala, t.Baris.Select(b =>
            b.Sel.Select((s, i) => i == k && Nomor(s) is > 0 and var n ? $"{n}" : s)));
    }

    /// <summary>Refuses rows that are new, or changed, and hold a year, a quarter or a figure that cannot be read.</summary>
    /// <param name="dasar">The present files.</param>
    /// <param name="hasil">The files after the import.</param>
    /// <exception cref="DokumenTakTerbacaException">There are some; says which rows, and what to write.</exception>
    public static void Periksa(KumpulanBerkas dasar, KumpulanBerkas hasil)
    {
        var salah = hasil.DaftarJalur.Where(j => Uraian(j) is not null).SelectMany(j => Satu(j, dasar, hasil)).ToList();
        if (salah.Count > 0)
        {
            throw new DokumenTakTerbacaException($"{salah.Count} isian tidak dapat dibaca, jadi belum ada yang disimpan: "
                + $"{string.Join("; ", salah.Take(Disebut))}{(salah.Count > Disebut ? $"; dan {salah.Count - Disebut} lagi" : "")}. "
                + "Betulkan, lalu unggah lagi.");
        }
    }

    private static UraianBerkas? Uraian(string jalur) =>
        KatalogUraian.Untuk(jalur) is { Jamak: false } u && u.Jenis == JenisDokumen.Pengukuran && jalur.EndsWith(".csv", StringComparison.Ordinal)
            ? u : null;

    private static IEnumerable<string> Satu(string jalur, KumpulanBerkas dasar, KumpulanBerkas hasil)
    {
        if (Uraian(jalur) is not { } u || Tabel(jalur, hasil) is not { } baru)
        {
            yield break;
        }

        var lama = Tabel(jalur, dasar);
        var d = u.Daftar[0];
        string[] Isi(IsiTabel t, BarisTabel b) => [.. d.SemuaBidang.Select(x => t.Kolom(x.Kunci) is >= 0 and var k ? b[k].Trim() : "")];
        var ada = (lama?.Baris ?? []).Select(b => string.Join('\u0001', lama is null ? [] : Isi(lama, b))).ToHashSet(StringComparer.Ordinal);
        foreach (var b in baru.Baris)
        {
            var isi = Isi(baru, b);
            if (ada.Contains(string.Join('\u0001', isi)))
            {
                continue;
            }

            foreach (var (bidang, teks) in d.SemuaBidang.Zip(isi))
            {
                if (teks.Length > 0 && Keberatan(bidang, teks) is { } cara)
                {
                    var nama = d.SemuaBidang.Zip(isi).Where(x => d.Pengenal.Contains(x.First.Kunci) && x.First != bidang
                            && x.Second.Length > 0)
                        .Select(x => $"{x.First.Label.ToLowerInvariant()} {x.Second}");
                    yield return $"{u.Judul}, baris {string.Join(", ", nama)}: {bidang.Label.ToLowerInvariant()} {cara}";
                }
            }
        }
    }

    private static IsiTabel? Tabel(string jalur, KumpulanBerkas berkas) =>
        berkas.Coba(jalur, out var isi) ? IsiBerkas.Baca(jalur, isi) as IsiTabel : null;

    private static string? Keberatan(UraianBidang b, string teks) => b.Jenis switch
    {
        JenisBidang.Tahun => teks.Length == 4 && teks.All(char.IsAsciiDigit) ? null
            : $"\"{teks}\" bukan tahun: tulis empat angka, misalnya 2025",
        JenisBidang.Pilihan when b.Kunci == Triwulan => teks is "1" or "2" or "3" or "4" ? null
            : $"\"{teks}\" tidak ada: tulis 1, 2, 3, atau 4" + (b.Perlu == KeperluanBidang.Menyusun ? "" : ", atau kosongkan untuk setahun"),
        JenisBidang.Angka or JenisBidang.Rupiah or JenisBidang.Persen => BacaAngka.Coba(teks, out _, out var alasan) ? null
            : (alasan ?? "bukan angka").TrimEnd('.'),
        _ => null,
    };

    private static int Nomor(string teks) => Array.FindIndex(Romawi, r => r.Equals(teks.Trim(), StringComparison.OrdinalIgnoreCase)) + 1;
}
