using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Perencanaan;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>The order in which a Perjanjian Kinerja lists the programs: those that it names first as it names them, the others as the
/// plan has them where it says so, else as the budget does.</summary>
internal static class UrutanProgram
{
    /// <summary>Programs in that order.</summary>
    /// <param name="program">As the budget has them.</param>
    /// <param name="isi">Everything that was read.</param>
    /// <param name="renstra">The plan.</param>
    public static IReadOnlyList<SimpulAnggaran> Susun(IReadOnlyList<SimpulAnggaran> program, NilaiLingkup isi, Renstra renstra)
    {
        var perjanjian = BacaNilai.Peta(isi, "perjanjian-kinerja");
        var sendiri = ((perjanjian?.Isi.GetValueOrDefault("daftar-program") as NilaiDaftar)?.Butir ?? []).Select(PenilaiIkatan.Polos);
        var rencana = BacaNilai.Teks(perjanjian, "urutan-program") == "renstra"
            ? renstra.DaftarSasaran.SelectMany(s => s.DaftarProgram).Select(p => p.Kode.Isi) : [];
        var tempat = sendiri.Concat(rencana).Distinct(StringComparer.Ordinal).Index()
            .ToDictionary(k => k.Item, k => k.Index, StringComparer.Ordinal);
        return [.. program.OrderBy(p => tempat.GetValueOrDefault(p.Kode, tempat.Count))];
    }
}
