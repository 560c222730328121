using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Which target an indikator is measured against in a year. Each document is its own promise: the Perjanjian Kinerja counts, and
/// what others promise stands beside it.</summary>
internal sealed class PenghitungTarget(Indikator indikator, KonteksKinerja konteks)
{
    private readonly PeriodeLaporan _periode = konteks.Parameter.Periode;

    /// <summary>Years of which any document states a target.</summary>
    public IEnumerable<int> DaftarTahun() =>
        konteks.Perjanjian.Tercatat.Keys.Where(k => k.Indikator == indikator.Kode).Select(k => k.Tahun)
            .Concat(konteks.Rencana.DaftarTarget.Where(t => t.Indikator == indikator.Kode).Select(t => t.Tahun))
            .Concat(konteks.Perjanjian.Terdahulu.Where(t => t.Value.Target(indikator.Kode).Berlaku is not null).Select(t => t.Key));

    /// <summary>The target of a year and the document that it is of; <c>null</c> when no document states one.</summary>
    /// <param name="tahun">Year.</param>
    /// <param name="kini">That of the Perjanjian Kinerja of the reported year; <c>null</c> when it states none.</param>
    public (Fakta Nilai, DokumenTarget Dokumen)? Tahun(int tahun, Fakta? kini)
    {
        var pk = tahun == _periode.Tahun ? kini
            : konteks.Perjanjian.Terdahulu.GetValueOrDefault(tahun)?.Target(indikator.Kode).Berlaku;
        var (rencana, lama) = (konteks.Rencana.Setahun(indikator.Kode, tahun), Lama(tahun));
        if (pk is null)
        {
            return rencana is { Nilai.Besaran.Ada: true } || lama is null ? rencana is null ? null : (rencana.Nilai, rencana.Dokumen)
                : (lama, konteks.Rencana.Utama ?? DokumenTarget.PerjanjianKinerja);
        }

        Bandingkan(tahun, pk);
        return (pk, DokumenTarget.PerjanjianKinerja);
    }

    /// <summary>What the Perjanjian Kinerja of the reported year promises, wherever it is typed; blank when it promises nothing, for no
    /// other document promises in its place.</summary>
    /// <param name="kini">What its document states; <c>null</c> when it states nothing.</param>
    public Fakta Janji(Fakta? kini)
    {
        var utama = konteks.Rencana.Utama ?? DokumenTarget.PerjanjianKinerja;
        return kini ?? Milik(DokumenTarget.PerjanjianKinerja)?.Nilai
            ?? (utama == DokumenTarget.PerjanjianKinerja ? Lama(_periode.Tahun) : null)
            ?? Belum("pk", DokumenTarget.PerjanjianKinerja, konteks.Perjanjian.AsalTarget);
    }

    /// <summary>The target that is missing where no document states one, under the name of the document that should.</summary>
    /// <param name="janji">The blank of the Perjanjian Kinerja.</param>
    public Fakta TidakAda(Fakta janji) =>
        konteks.Rencana.Utama is { } d and not DokumenTarget.PerjanjianKinerja && !konteks.Perjanjian.BerisiTarget
            ? Belum("target", d, konteks.Rencana.Semua(indikator.Kode, _periode.Tahun).FirstOrDefault(t => t.Dokumen == d)?.Asal
                ?? new Asal("target.csv", 0, "target"))
            : janji;

    /// <summary>The target that the RKT states for the reported year, else the Renja; <c>null</c> when neither does.</summary>
    public TargetDokumen? Rkt() => Milik(DokumenTarget.Rkt) ?? Milik(DokumenTarget.Renja);

    private TargetDokumen? Milik(DokumenTarget dokumen) =>
        konteks.Rencana.Semua(indikator.Kode, _periode.Tahun).FirstOrDefault(t => t.Dokumen == dokumen && t.Nilai.Besaran.Ada);

    private Fakta Belum(string apa, DokumenTarget dokumen, Asal asal) => new($"indikator.{indikator.Kode}.{_periode.Tahun}.{apa}",
        $"target {KataDokumenTarget.Nama(dokumen)} indikator {indikator.Kode}", Besaran.Kosong("belum diisi"), indikator.Satuan, 0,
        new Isian(asal));

    /// <summary>What other documents promise for the reported year, those of quarters too; only what is filled in.</summary>
    /// <param name="berlaku">The target that counts.</param>
    public IReadOnlyList<TargetDokumen> Lain(Fakta berlaku) => [.. konteks.Rencana.Semua(indikator.Kode, _periode.Tahun)
        .Where(t => t.Nilai.Besaran.Ada && !ReferenceEquals(t.Nilai, berlaku))];

    private Fakta? Lama(int tahun) => konteks.Perjanjian.Tercatat.GetValueOrDefault((indikator.Kode, tahun))?.Nilai;

    // two places for one promise must not differ; other promises may
    private void Bandingkan(int tahun, Fakta pk)
    {
        var ganda = konteks.Rencana.Semua(indikator.Kode, tahun)
            .FirstOrDefault(t => t.Dokumen == DokumenTarget.PerjanjianKinerja && Beda(t.Nilai, pk));
        if (ganda is not null)
        {
            konteks.Kesalahan.Add(new Kesalahan(ganda.Asal, $"target {ganda.Sebutan} indikator {indikator.Kode} di sini "
                + $"{ganda.Nilai.Cetak()}, padahal di perjanjian-kinerja.yaml tahun itu {pk.Cetak()}.",
                "Hapus barisnya; yang berlaku target di Perjanjian Kinerja tahun itu."));
        }

        // the measurement may still repeat the target of the first version, which was true when it was filled
        if (konteks.Perjanjian.Tercatat.GetValueOrDefault((indikator.Kode, tahun)) is { } t && Beda(t.Nilai, pk)
            && Beda(t.Nilai, (tahun == _periode.Tahun ? konteks.Perjanjian : konteks.Perjanjian.Terdahulu.GetValueOrDefault(tahun))
                ?.Target(indikator.Kode).Murni))
        {
            konteks.Kesalahan.Add(new Kesalahan(t.Asal, $"target indikator {indikator.Kode} tahun {tahun} di sini {t.Nilai.Cetak()}, "
                + $"padahal di perjanjian-kinerja.yaml {pk.Cetak()}.",
                "Kosongkan target di kinerja.csv; target tahun laporan diambil dari Perjanjian Kinerja."));
        }
    }

    private static bool Beda(Fakta tertulis, Fakta? pk) => tertulis.Besaran.Nilai is { } a && pk?.Besaran.Nilai is var b && a != b;
}
