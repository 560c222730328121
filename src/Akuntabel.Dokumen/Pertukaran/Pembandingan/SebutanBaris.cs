using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Pembandingan;

/// <summary>What a person calls the rows of a described table. They are compared by the shortest key that tells them apart, which may leave
/// unsaid what a reader needs: of which year, of which quarter.</summary>
internal static class SebutanBaris
{
    /// <summary>Name in a comparison → name with all that identifies the row.</summary>
    /// <param name="d">Description of the table.</param>
    /// <param name="jalur">Its path.</param>
    /// <param name="lama">The version compared with.</param>
    /// <param name="baru">The newer version.</param>
    public static IReadOnlyDictionary<string, string> Susun(UraianDaftar d, string jalur, KumpulanBerkas lama, KumpulanBerkas baru)
    {
        var tabel = new[] { lama, baru }.Select(k => k.Coba(jalur, out var isi) ? IsiBerkas.Baca(jalur, isi) as IsiTabel : null)
            .OfType<IsiTabel>().ToArray();
        var hasil = new Dictionary<string, string>(StringComparer.Ordinal);
        // codes in codes name a row by the longest of them
        if (tabel.Length == 0 || d.Pengenal.Count < 2 || KunciTabel.Bertingkat(d.Pengenal)
            || KunciTabel.Cari(tabel) is not { } kunci)
        {
            return hasil;
        }

        var nama = d.Pengenal[0].StartsWith("kode", StringComparison.Ordinal) ? Nama(lama, baru) : [];
        foreach (var (t, b) in tabel.SelectMany(t => t.Baris.Select(b => (t, b))))
        {
            hasil[kunci.Sebut(t, b)] = Sebut(d, t, b, nama);
        }

        return hasil;
    }

    private static string Sebut(UraianDaftar d, IsiTabel t, BarisTabel b, Dictionary<string, string> nama)
    {
        var isi = d.Pengenal.Select(k => (Kunci: k, Nilai: t.Kolom(k) is var c and >= 0 ? b[c].Trim() : "")).Where(k => k.Nilai.Length > 0)
            .Select(k => k.Kunci == d.Pengenal[0] ? $"{k.Nilai} {nama.GetValueOrDefault(k.Nilai, "")}".TrimEnd()
                : k is { Kunci: "triwulan", Nilai: ['1' or '2' or '3' or '4'] } ? $"triwulan {BilanganRomawi.Dari(k.Nilai[0] - '0')}"
                : Pilihan(d, k.Kunci, k.Nilai) ?? $"{k.Kunci.Replace('_', ' ')} {k.Nilai}")
            .ToList();
        return isi.Count == 0 ? "baris tanpa kode" : string.Join(", ", isi);
    }

    // what codes are called in the documents that hold them
    private static Dictionary<string, string> Nama(params KumpulanBerkas[] versi)
    {
        var hasil = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (jalur, kode, kata) in Bernama)
        {
            foreach (var t in versi.Select(v => v.Coba(jalur, out var isi) ? IsiBerkas.Baca(jalur, isi) as IsiTabel : null).OfType<IsiTabel>())
            {
                if (t.Kolom(kode) is >= 0 and var k && t.Kolom(kata) is >= 0 and var n)
                {
                    foreach (var b in t.Baris)
                    {
                        hasil[b[k].Trim()] = b[n].Trim();
                    }
                }
            }
        }

        return hasil;
    }

    private static readonly IReadOnlyList<(string Jalur, string Kode, string Kata)> Bernama =
    [
        ("anggaran.csv", "kode_program", "program"), ("anggaran.csv", "kode_kegiatan", "kegiatan"),
        ("anggaran.csv", "kode_sub", "sub_kegiatan"),
        ("belanja.csv", "kode", "uraian"), ("pendapatan.csv", "kode", "uraian"), ("apbn.csv", "kode", "kegiatan"),
    ];

    // what a choice is called, where that is more than what is stored: "Renja" for renja
    private static string? Pilihan(UraianDaftar d, string kunci, string nilai) =>
        d.Bidang.FirstOrDefault(b => b.Kunci == kunci)?.Pilihan.FirstOrDefault(p => p.Nilai == nilai && p.Kata != nilai)?.Kata;
}
