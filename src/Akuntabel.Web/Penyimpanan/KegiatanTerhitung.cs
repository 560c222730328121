using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>What activities give an indikator up to the end of a quarter: an activity of an earlier quarter, locked or not, is in the
/// figure to which the head agreed.</summary>
public static class KegiatanTerhitung
{
    /// <summary>The file that holds them.</summary>
    internal const string Jalur = "kegiatan.yaml";

    /// <summary>When an activity counts, as the report reads it.</summary>
    /// <param name="isi">Its fields.</param>
    public static WaktuKegiatan Saat(ButirTerisi isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        return new WaktuKegiatan(Hari(isi["mulai"]), Hari(isi["bulan"]), Angka(isi["triwulan"]), Hari(isi["selesai"]));
    }

    /// <summary>Names the indikator for which activities come to another figure.</summary>
    /// <param name="lama">What is stored.</param>
    /// <param name="jadi">What would be.</param>
    /// <param name="tahun">Year of the document.</param>
    /// <param name="triwulan">Up to the end of which quarter.</param>
    internal static IEnumerable<string> Beda(KumpulanBerkas lama, KumpulanBerkas jadi, int tahun, int triwulan)
    {
        var (a, b) = (Jumlah(lama, tahun, triwulan), Jumlah(jadi, tahun, triwulan));
        return a.Keys.Union(b.Keys, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)
            .Where(i => a.GetValueOrDefault(i) != b.GetValueOrDefault(i)
                && !(Diketik(lama, i, tahun, triwulan) && Diketik(jadi, i, tahun, triwulan)))
            .Select(i => $"indikator {i} s.d. triwulan {BilanganRomawi.Dari(triwulan)} yang dihitung dari kegiatan "
                + $"({Cetak(a.GetValueOrDefault(i))} menjadi {Cetak(b.GetValueOrDefault(i))})");
    }

    private static Dictionary<string, decimal> Jumlah(KumpulanBerkas berkas, int tahun, int triwulan)
    {
        var akhir = new DateOnly(tahun, triwulan * 3, 1).AddMonths(1).AddDays(-1);
        return (from k in Butir(berkas, Jalur)
                where k["indikator"].Length > 0 && Saat(k).Tanggal(tahun) <= akhir
                let banyak = k["dihitung"] switch { "ya" => Angka(k["peserta"]), "kegiatan" => 1, _ => null }
                where banyak is not null
                group banyak.Value by k["indikator"].ToUpperInvariant()).ToDictionary(g => g.Key, g => g.Sum());
    }

    // a figure that was typed goes before what activities come to; that of the year counts with its last quarter
    private static bool Diketik(KumpulanBerkas berkas, string indikator, int tahun, int triwulan) => Butir(berkas, "kinerja.csv").Any(b =>
        b["indikator"].Equals(indikator, StringComparison.OrdinalIgnoreCase) && int.TryParse(b["tahun"], out var n) && n == tahun
        && b["realisasi"].Length > 0 && (int.TryParse(b["triwulan"], out var t) && t is >= 1 and <= 4 ? t <= triwulan : triwulan == 4));

    private static IEnumerable<ButirTerisi> Butir(KumpulanBerkas berkas, string jalur) =>
        berkas.Coba(jalur, out var data) && FormulirBerkas.Buka(jalur, data) is { } f
            ? f.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi.Daftar.SelectMany(d => d.Butir) : [];

    private static string Cetak(decimal n) => AngkaIndonesia.Cetak(n, 0);

    private static decimal? Angka(string teks) => BacaAngka.Coba(teks, out var n, out _) ? n : null;

    private static DateOnly? Hari(string teks) => teks.Length > 0 && TanggalIndonesia.Coba(teks, out var t, out _) ? t : null;
}
