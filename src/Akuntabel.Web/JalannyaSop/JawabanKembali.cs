using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>What became of what was given back: whether it was changed at all, and from which figure to which.</summary>
public static class JawabanKembali
{
    /// <summary>Notes with something that is given back how it stands now.</summary>
    /// <param name="hal">What is given back.</param>
    /// <param name="rekap">The quarter as it is filled in.</param>
    /// <param name="unit">Name of the unit that gets it; empty: the office.</param>
    public static HalDikembalikan Catat(HalDikembalikan hal, RekapTriwulan rekap, string unit)
    {
        ArgumentNullException.ThrowIfNull(hal);
        return hal with { Semula = Angka(hal, rekap), Sidik = Sidik(hal, rekap, unit) };
    }

    /// <summary>What a task got back and has as it was; what was given back before that was noted counts as changed.</summary>
    /// <param name="tugas">The task.</param>
    /// <param name="rekap">The quarter as it is filled in.</param>
    /// <param name="unit">Name of its unit; empty: the office.</param>
    public static IReadOnlyList<HalTriwulan> Tetap(TugasSop tugas, RekapTriwulan rekap, string unit)
    {
        ArgumentNullException.ThrowIfNull(tugas);
        return [.. tugas.Hal.Where(h => h.Sidik.Length > 0 && h.Sidik == Sidik(h, rekap, unit)).Select(h => new HalTriwulan(
            $"{Nama(h, rekap)} dikembalikan dengan catatan \"{h.Catatan}\" dan belum diubah",
            h.Jenis switch { JenisHal.Indikator => TempatUkur.Indikator(h.Kode), JenisHal.SubKegiatan => TempatUkur.Sub(h.Kode), _ => "" }))];
    }

    /// <summary>What became of something that was given back since the head last agreed, in words; empty: it was not, or nobody noted how
    /// it stood.</summary>
    /// <param name="keadaan">The procedure.</param>
    /// <param name="jenis">What it is.</param>
    /// <param name="kode">Its code; of all of a unit its key.</param>
    public static string Kata(KeadaanAlur keadaan, JenisHal jenis, string kode)
    {
        ArgumentNullException.ThrowIfNull(keadaan);
        if (keadaan.Jalan?.Pelaksanaan is not { } p)
        {
            return "";
        }

        var (tugas, hal) = p.DaftarTugas.Reverse()
            .TakeWhile(t => t.Keadaan != KeadaanTugas.Selesai || p.Langkah(t.Langkah).Tindakan != TindakanLangkah.MenetapkanTriwulan)
            .SelectMany(t => t.Hal.Select(h => (t, h))).FirstOrDefault(x => x.h.Sidik.Length > 0 && x.h.Jenis == jenis
                && (jenis == JenisHal.Unit ? x.t.Unit == kode : x.h.Kode.Equals(kode, StringComparison.OrdinalIgnoreCase)));
        if (hal is null)
        {
            return "";
        }

        var kini = Angka(hal, keadaan.Rekap);
        var tetap = hal.Sidik == Sidik(hal, keadaan.Rekap, keadaan.Nama(tugas.Unit));
        return $"Dikembalikan: {hal.Catatan.TrimEnd('.')}. " + (tetap ? "Belum diubah." : jenis == JenisHal.Unit ? "Sudah diubah."
            : hal.Semula == kini ? $"Angkanya tetap {Ada(kini)}, keterangannya diubah."
            : $"Semula {Ada(hal.Semula)}, menjadi {Ada(kini)}.");
    }

    private static string Ada(string angka) => angka.Length > 0 ? angka : "kosong";

    private static string Nama(HalDikembalikan hal, RekapTriwulan rekap) => hal.Jenis switch
    {
        JenisHal.Indikator => Indikator(rekap, hal.Kode)?.Indikator.Uraian is { } uraian ? $"{uraian} ({hal.Kode})" : hal.Kode,
        JenisHal.SubKegiatan => Sub(rekap, hal.Kode)?.Rincian.Nama is { } nama ? $"{nama} ({hal.Kode})" : hal.Kode,
        _ => "Seluruh isian",
    };

    private static BarisRekapTriwulan? Indikator(RekapTriwulan rekap, string kode) =>
        rekap.Indikator.FirstOrDefault(i => i.Indikator.Kode.Equals(kode, StringComparison.OrdinalIgnoreCase));

    private static BarisSubTriwulan? Sub(RekapTriwulan rekap, string kode) =>
        rekap.Sub.FirstOrDefault(s => s.Kode.Equals(kode, StringComparison.OrdinalIgnoreCase));

    private static string Angka(HalDikembalikan hal, RekapTriwulan rekap) => hal.Jenis switch
    {
        JenisHal.Indikator => Indikator(rekap, hal.Kode)?.Kini ?? "",
        JenisHal.SubKegiatan => Sub(rekap, hal.Kode) is { } s ? SebabAngka.Angka(s.Realisasi, s.Keluaran) : "",
        _ => "",
    };

    // all that its holder can mend, since a note may ask for evidence or an explanation as well as for another figure
    private static string Sidik(HalDikembalikan hal, RekapTriwulan rekap, string unit)
    {
        IEnumerable<string> isi = hal.Jenis switch
        {
            JenisHal.Indikator => Indikator(rekap, hal.Kode) is { } i ? [Isi(i)] : [],
            JenisHal.SubKegiatan => Sub(rekap, hal.Kode) is { } s ? [Isi(s)] : [],
            _ => [.. rekap.Indikator.Where(i => i.Milik(unit)).Select(Isi), .. rekap.Sub.Where(s => s.Milik(unit)).Select(Isi)],
        };
        return IsiStore.Sidik(Encoding.UTF8.GetBytes(string.Join('\u001e', isi)));
    }

    private static string Isi(BarisRekapTriwulan b) => string.Join('\u001f', [b.Indikator.Kode, b.Diketik,
        .. b.Komponen.Select(k => $"{k.Nama}\u001d{k.Kini}"), b.Setahun, b.Sumber, b.Kendala, b.TindakLanjut, b.Sebab, b.Bukti]);

    private static string Isi(BarisSubTriwulan s) => string.Join('\u001f', [s.Kode, s.Realisasi, s.Keluaran, s.Kendala, s.TindakLanjut, s.Sebab,
        s.Bukti]);
}
