using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Alur;

/// <content>Gives back single figures, to those who handed them in, whoever else has not.</content>
public sealed partial class PenggerakSop
{
    /// <summary>Gives back what some units handed in, each with what is to be mended; the others keep what they have.</summary>
    /// <param name="p">The procedure.</param>
    /// <param name="langkah">Number of the step in which it is filled in.</param>
    /// <param name="daftar">Units with what they get back; at least one.</param>
    /// <param name="gerak">Who gives it back.</param>
    public Hasil<PelaksanaanSop> KembalikanHal(PelaksanaanSop p, int langkah, IReadOnlyList<PengembalianUnit> daftar, GerakSop gerak)
    {
        ArgumentNullException.ThrowIfNull(p);
        ArgumentNullException.ThrowIfNull(daftar);
        ArgumentNullException.ThrowIfNull(gerak);
        if (Halangan(p, langkah, daftar) is { } h)
        {
            return Tolak(p, langkah, h.Sebab, h.Saran);
        }

        var unit = daftar.Select(d => d.Unit).ToHashSet(StringComparer.Ordinal);
        var q = p;
        foreach (var t in p.Terbuka.Where(t => t.Langkah > langkah && (t.Unit.Length == 0 || unit.Contains(t.Unit))).ToList())
        {
            // who has it for the office is who read it; what a unit had further on comes again
            q = Ganti(q, t, t.Unit.Length == 0 ? Akhir(t, KeadaanTugas.Dikembalikan, gerak)
                : t with { Keadaan = KeadaanTugas.Dilewati, Berakhir = gerak.Saat });
        }

        return Hasil.Dari(daftar.Aggregate(q, (r, d) => Kembali(r, langkah, d, gerak.Saat)));
    }

    private static (string Sebab, string Saran)? Halangan(PelaksanaanSop p, int langkah, IReadOnlyList<PengembalianUnit> daftar) =>
        p.Berakhir is not null || p.Terkunci ? ("sudah disetujui.", "Minta kepala membukanya kembali dengan alasan.")
        : !DapatKembali(p, langkah) ? ("tidak dapat didatangi kembali.", "Pilih langkah yang dikerjakan orang.")
        : daftar.Count == 0 || daftar.Any(d => d.Hal.Count == 0)
            ? ("belum ditandai apa yang dikembalikan.", "Tandai paling sedikit satu isian.")
        : daftar.Any(d => d.Hal.Any(h => string.IsNullOrWhiteSpace(h.Catatan)))
            ? ("hanya dapat didatangi kembali dengan alasan.", "Tulis di samping setiap tanda apa yang harus diperbaiki.")
        : daftar.Any(d => p.Terakhir(langkah, d.Unit) is not { } t || t is { Terbuka: true, Alasan.Length: 0 })
            ? ("belum diserahkan unitnya.", "Tunggu sampai unit itu menyerahkan, lalu kembalikan.")
        : null;

    private PelaksanaanSop Kembali(PelaksanaanSop p, int langkah, PengembalianUnit d, DateTime saat)
    {
        var q = Buka(p, langkah, [d.Unit], saat, HalDikembalikan.Ringkas(d.Hal));
        if (q.Cari(langkah, d.Unit) is not { } t)
        {
            return q;
        }

        // he may have it back already: what was said before still holds, where nothing newer is said
        IReadOnlyList<HalDikembalikan> hal = [.. t.Hal.Where(h => !d.Hal.Any(b => (b.Jenis, b.Kode) == (h.Jenis, h.Kode))), .. d.Hal];
        return Ganti(q, t, t with { Hal = hal, Alasan = HalDikembalikan.Ringkas(hal) });
    }
}
