using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>Writes what a workbook says into the files: what it does not say keeps its bytes.</summary>
internal static class PenulisBerkasBuku
{
    /// <summary>All files after the import.</summary>
    public static KumpulanBerkas Tulis(KumpulanBerkas dasar, PohonBuku pohon, List<string> catatan)
    {
        foreach (var akar in pohon.DaftarAkar)
        {
            var baru = akar.Jalur.EndsWith(".csv", StringComparison.Ordinal) ? Tabel(dasar, akar, catatan)
                : akar.Baru?.Jadi() is { } isi ? PengisiBerkas.TulisIsian(dasar, akar.Jalur, isi, catatan) : null;
            dasar = baru is { } b ? dasar.Dengan(akar.Jalur, b) : dasar;
        }

        return dasar;
    }

    private static ReadOnlyMemory<byte>? Tabel(KumpulanBerkas dasar, ButirBuku akar, List<string> catatan)
    {
        var baris = akar.SemuaAnak.Where(b => b.Baru is not null).Select(Baris).ToList();
        return baris.Count == 0 ? null : PengisiBerkas.TulisTabel(dasar, akar.Jalur, Kepala(akar, baris), baris, catatan);
    }

    private static BarisLembar Baris(ButirBuku b) => b.Baru?.Jadi() is PetaIsian p
        ? new BarisLembar(b.Nomor, p.Isi.Where(k => k.Value is SkalarIsian or HapusIsian).ToDictionary(k => k.Key, k => k.Value is SkalarIsian s ? s.Isi : HapusIsian.Kata, StringComparer.OrdinalIgnoreCase), Pasti: true)
        : new BarisLembar(b.Nomor, new Dictionary<string, string>(), Buang: true, Pasti: true);

    // of the fields that only some have, or that have another home now, those that the workbook states
    private static IReadOnlyList<string> Kepala(ButirBuku akar, List<BarisLembar> baris) => akar.DaftarAnak is not { } d ? []
        : [.. d.SemuaBidang.Select(b => b.Kunci).Where(k => d.Bidang.Any(b => b.Kunci == k && !b.Khusus) || baris.Exists(b => b.Sel.ContainsKey(k)))];
}
