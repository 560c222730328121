using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.RegisterKantor;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>Ends a task of a procedure, wherever it is ended: one place says what is still in the way.</summary>
public sealed class PenyerahTugas(PelaksanaanSopStore store, WaktuKerjaStore waktuKerja, KonteksHitungan hitungan, Pengakses pengakses)
{
    /// <summary>What a task's holder has not filled in.</summary>
    public static IReadOnlyList<HalTriwulan> Kurang(KeadaanAlur keadaan, TugasSop tugas) =>
        Mengisi(keadaan, tugas) ? keadaan.Kurang.Milik(keadaan.Nama(tugas.Unit)) : [];

    /// <summary>Figures of a task's holder that are unlike the others and of which nobody said why, each with what is odd about it.</summary>
    public static IReadOnlyList<HalTriwulan> Janggal(KeadaanAlur keadaan, TugasSop tugas)
    {
        if (!Mengisi(keadaan, tugas))
        {
            return [];
        }

        var unit = keadaan.Nama(tugas.Unit);
        return
        [
            .. keadaan.Rekap.Indikator.Where(i => i.Milik(unit) && i.Ditanya).Select(i =>
                new HalTriwulan($"{i.Indikator.Uraian}: {i.Janggal}", TempatUkur.Indikator(i.Indikator.Kode))),
            .. keadaan.Rekap.Sub.Where(s => s.Milik(unit) && s.Ditanya).Select(s =>
                new HalTriwulan($"{s.Rincian.Nama}: {s.Janggal}", TempatUkur.Sub(s.Kode))),
        ];
    }

    /// <summary>What a task's holder got back to be mended and has as it was.</summary>
    public static IReadOnlyList<HalTriwulan> BelumDiubah(KeadaanAlur keadaan, TugasSop tugas) =>
        Mengisi(keadaan, tugas) ? JawabanKembali.Tetap(tugas, keadaan.Rekap, keadaan.Nama(tugas.Unit)) : [];

    /// <summary>How many indikator have no figure of this quarter.</summary>
    public static int Belum(KeadaanAlur keadaan)
    {
        ArgumentNullException.ThrowIfNull(keadaan);
        return keadaan.Rekap.Indikator.Count(i => i.Kini.Length == 0);
    }

    /// <summary>Why a task cannot be ended as it is; <c>null</c>: nothing is in the way.</summary>
    /// <param name="keadaan">The procedure.</param>
    /// <param name="tugas">The task.</param>
    /// <param name="catatan">What is said of it: what is missing may be explained instead.</param>
    /// <returns>Whether a note would do, and the message.</returns>
    public static (bool PerluCatatan, string Pesan)? Halangan(KeadaanAlur keadaan, TugasSop tugas, string? catatan)
    {
        ArgumentNullException.ThrowIfNull(keadaan);
        ArgumentNullException.ThrowIfNull(tugas);
        var (tindakan, diam) = (Langkah(keadaan, tugas).Tindakan, !SebabAngka.Berarti(catatan));
        return Kurang(keadaan, tugas) is { Count: > 0 } kurang && diam
                ? (true, $"{kurang.Count} isian belum diisi. Isi dahulu, atau tulis di sini mengapa belum ada.")
            : Janggal(keadaan, tugas) is { Count: > 0 } janggal && diam
                ? (true, $"{string.Join("; ", janggal.Select(j => j.Sebutan))}. Perbaiki, atau tulis di sini mengapa memang demikian.")
            : BelumDiubah(keadaan, tugas) is { Count: > 0 } tetap && diam
                ? (true, $"{string.Join("; ", tetap.Select(j => j.Sebutan))}. Perbaiki, atau tulis di sini mengapa tetap demikian.")
            : tindakan == TindakanLangkah.MenetapkanTriwulan && keadaan.Dokumen is null
                ? (false, "Belum ada Pengukuran tahun ini, jadi belum ada yang dapat disetujui. Kembalikan untuk diisi.")
            : tindakan == TindakanLangkah.MenetapkanTriwulan && Belum(keadaan) > 0 && diam
                ? (true, $"{Belum(keadaan)} indikator belum terisi. Kembalikan, atau tulis di sini mengapa disetujui tanpa angkanya.")
            : tindakan is TindakanLangkah.MemeriksaLaporan or TindakanLangkah.MemarafLaporan && keadaan.Dokumen is null
                ? (false, "Laporannya belum dimulai, jadi belum ada yang dapat diperiksa atau diparaf. Mulai dahulu di menu Laporan.")
            : tindakan == TindakanLangkah.MenetapkanLaporan && keadaan.Dokumen is not { Status: VersiDokumen.Ditetapkan }
                ? (false, "Laporannya belum ditetapkan di aplikasi. Tetapkan dahulu, lalu selesaikan langkah ini.")
            : null;
    }

    /// <summary>Ends it.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="keadaan">The procedure.</param>
    /// <param name="dituju">The task that is meant.</param>
    /// <param name="catatan">What is said of it.</param>
    /// <param name="sidik">Digest of the measurement that was read by who decides.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilGerak> SelesaikanAsync(
        string pd, KeadaanAlur keadaan, TugasDituju dituju, string? catatan, string? sidik, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(keadaan);
        ArgumentNullException.ThrowIfNull(dituju);
        var menetapkan = keadaan.Sop.DaftarLangkah[dituju.Langkah - 1].Tindakan == TindakanLangkah.MenetapkanTriwulan;
        var kalender = await waktuKerja.KalenderAsync(pengakses.Pemda, batal);
        var pelaku = pengakses.Sebagai(KonteksAlur.PeranLangkah(keadaan.Sop, keadaan.Sop.DaftarLangkah[dituju.Langkah - 1]), pd);
        // which rows of registers the figures counted is kept with the yes of the head
        var beku = menetapkan && keadaan.Jalan is { Periode.Triwulan: { } t } j ? await hitungan.BekuAsync(pelaku, pd, j.Periode.Mulai,
            [.. dituju.Sekaligus ? keadaan.BelumDisetujui(t) : [], t], batal) : null;
        return await store.SelesaikanAsync(pelaku, pd, keadaan.Jalan?.Id ?? "",
            dituju with { Sekaligus = menetapkan && dituju.Sekaligus, Dibaca = menetapkan ? (keadaan.Dokumen?.Dokumen ?? "", sidik ?? "") : null },
            catatan ?? "", kalender, beku, batal);
    }

    private static bool Mengisi(KeadaanAlur keadaan, TugasSop tugas) =>
        Langkah(keadaan, tugas).Tindakan == TindakanLangkah.MengisiPengukuran;

    private static LangkahSop Langkah(KeadaanAlur keadaan, TugasSop tugas) => keadaan.Sop.DaftarLangkah[tugas.Langkah - 1];
}
