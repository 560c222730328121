using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Reads target.csv into a <see cref="RencanaKinerja"/>.</summary>
internal static class PembacaRencana
{
    /// <summary>Reads what counts up to the reported year.</summary>
    /// <param name="data">What was read.</param>
    /// <param name="renstra">The plan with its rows.</param>
    public static Hasil<RencanaKinerja> Baca(DataInstansi data, RenstraTerbaca renstra)
    {
        var satuan = renstra.Renstra.DaftarIndikator.ToDictionary(i => i.Kode.Isi, i => i.Satuan, StringComparer.Ordinal);
        var baris = data.Target.Where(t => t.Tahun <= data.Tahun).ToList();
        var hasil = RencanaKinerja.Buat(
            [.. baris.Where(t => satuan.ContainsKey(t.Indikator)).Select(t => Satu(t, satuan[t.Indikator]))], renstra.Renstra);
        return Hasil.Dari(hasil.Nilai with { Utama = Utama(data) },
            [.. TidakDikenal(baris, renstra), .. hasil.DaftarKesalahan]);
    }

    /// <summary>The document that the report says its targets are of; <c>null</c> when it does not say.</summary>
    public static DokumenTarget? Utama(DataInstansi data) =>
        KataDokumenTarget.Cari(BacaNilai.Teks(BacaNilai.Peta(data.Isi, "laporan"), "asal-target"));

    private static TargetDokumen Satu(BarisTarget t, Satuan satuan) => new(new KodeIndikator(t.Indikator), t.Tahun,
        t.Triwulan is { } n ? new TriwulanKe(n) : null, t.Dokumen, BacaNilai.Bersatuan(t.Target, t.Target.Nama, satuan), t.Asal);

    // without any indikator there is one thing to say, not one for each row
    private static IEnumerable<Kesalahan> TidakDikenal(List<BarisTarget> baris, RenstraTerbaca renstra)
    {
        var dikenal = renstra.DaftarIndikator.Select(i => BacaNilai.Teks(i.Isi, "kode")).ToHashSet(StringComparer.Ordinal);
        return baris.Where(t => dikenal.Count > 0 && !dikenal.Contains(t.Indikator)).Select(t => new Kesalahan(
            t.Asal with { Kolom = "indikator" }, t.Indikator.Length == 0 ? "baris target tanpa kode indikator."
                : $"indikator \"{t.Indikator}\" tidak ada di perencanaan.yaml.",
            "Betulkan kodenya, atau tambahkan indikatornya."));
    }
}
