using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan;

/// <summary>Targets that RKT, Renja, rencana aksi and the Perjanjian Kinerja of earlier years promise: each document its own promise, one
/// target for each indikator and span, in the unit of the indikator.</summary>
public sealed record RencanaKinerja
{
    private readonly ILookup<(KodeIndikator, int), TargetDokumen> _target;

    private RencanaKinerja(IReadOnlyList<TargetDokumen> daftar) =>
        (DaftarTarget, _target) = (daftar, daftar.ToLookup(t => (t.Indikator, t.Tahun)));

    /// <summary>No such target.</summary>
    public static RencanaKinerja BelumAda { get; } = new([]);

    /// <summary>Targets in the order typed.</summary>
    public IReadOnlyList<TargetDokumen> DaftarTarget { get; }

    /// <summary>The document that the report says its targets are of; <c>null</c> when it does not say.</summary>
    public DokumenTarget? Utama { get; init; }

    /// <summary>Makes it; a second target of one document for a span, one in another unit, a rencana aksi without quarter and another
    /// document with one are refused, the others stand.</summary>
    /// <param name="daftar">Targets in the order typed.</param>
    /// <param name="renstra">The plan that says the units; a target for an indikator that it does not know is left out.</param>
    public static Hasil<RencanaKinerja> Buat(IReadOnlyList<TargetDokumen> daftar, Renstra renstra)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        ArgumentNullException.ThrowIfNull(renstra);
        var (salah, satuan) = (new List<Kesalahan>(), renstra.DaftarIndikator.ToDictionary(i => i.Kode, i => i.Satuan));
        var diterima = new OrderedDictionary<(KodeIndikator, int, TriwulanKe?, DokumenTarget), TargetDokumen>();
        foreach (var t in daftar.Where(t => satuan.ContainsKey(t.Indikator)))
        {
            var kunci = (t.Indikator, t.Tahun, t.Triwulan, t.Dokumen);
            if (Larangan(t, satuan[t.Indikator]) is { } k)
            {
                salah.Add(k);
            }
            else if (!diterima.TryAdd(kunci, t))
            {
                salah.Add(new Kesalahan(t.Asal,
                    $"target {t.Sebutan} indikator {t.Indikator} ditulis dua kali; yang pertama pada {diterima[kunci].Asal}.",
                    "Hapus salah satu baris; satu dokumen satu target."));
            }
        }

        return Hasil.Dari(new RencanaKinerja([.. diterima.Values]), salah);
    }

    /// <summary>The target of a year: of the document that the report names, else in the order of <see cref="DokumenTarget"/>; a blank one
    /// only when none is filled in; <c>null</c> when there is none. Never that of a quarter.</summary>
    /// <param name="kode">The indikator.</param>
    /// <param name="tahun">Year.</param>
    public TargetDokumen? Setahun(KodeIndikator kode, int tahun) => _target[(kode, tahun)].Where(t => t.Triwulan is null)
        .OrderByDescending(t => t.Nilai.Besaran.Ada).ThenByDescending(t => t.Dokumen == Utama).ThenBy(t => t.Dokumen).FirstOrDefault();

    /// <summary>All targets of a year, those of quarters last and in order.</summary>
    /// <param name="kode">The indikator.</param>
    /// <param name="tahun">Year.</param>
    public IReadOnlyList<TargetDokumen> Semua(KodeIndikator kode, int tahun) =>
        [.. _target[(kode, tahun)].OrderBy(t => t.Dokumen).ThenBy(t => t.Triwulan?.Nomor ?? 0)];

    private static Kesalahan? Larangan(TargetDokumen t, Satuan satuan)
    {
        var (aksi, asal) = (t.Dokumen == DokumenTarget.RencanaAksi, t.Asal with { Kolom = "triwulan" });
        return !t.Nilai.Satuan.Sama(satuan)
            ? new Kesalahan(t.Asal, $"target {t.Sebutan} indikator {t.Indikator} bersatuan \"{t.Nilai.Satuan.Nama}\", padahal indikatornya "
                + $"bersatuan \"{satuan.Nama}\".", "Samakan satuannya.")
            : aksi && t.Triwulan is null
            ? new Kesalahan(asal, $"target rencana aksi {t.Tahun} indikator {t.Indikator} tidak menyebut triwulannya.",
                "Isi triwulannya, 1 sampai 4; target setahun ditulis sebagai target Perjanjian Kinerja, RKT, atau Renja.")
            : !aksi && t.Triwulan is not null
            ? new Kesalahan(asal, $"target {KataDokumenTarget.Nama(t.Dokumen)} {t.Tahun} indikator {t.Indikator} menyebut triwulan.",
                "Kosongkan triwulannya; target tiap triwulan ditulis sebagai target rencana aksi.")
            : null;
    }
}
