using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Realisation of an indikator with a formula, from what was measured of its components.</summary>
internal sealed class PenghitungRumus(Indikator indikator, IEnumerable<NilaiKomponen> nilai)
{
    private readonly ILookup<(string, int, int), NilaiKomponen> _nilai = nilai.Where(n => n.Indikator == indikator.Kode)
        .ToLookup(n => (Kunci(n.Komponen), n.Tahun, n.Triwulan?.Nomor ?? 0));

    /// <summary>A value for each year or quarter of which a component was measured; none without a formula.</summary>
    public IEnumerable<RealisasiKinerja> Hitung() => _nilai.Select(g => g.First()).GroupBy(n => (n.Tahun, n.Triwulan)).Select(Satu)
        .OfType<RealisasiKinerja>();

    /// <summary>What became of a component up to a quarter, or in a whole year where that is stated; <c>null</c> when nothing was
    /// measured.</summary>
    /// <param name="k">The component.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="sampai">Last quarter that counts.</param>
    public Fakta? Sampai(KomponenIndikator k, int tahun, int sampai)
    {
        var setahun = sampai == 4 ? Cari(k, tahun, 0) : null;
        return setahun is { Besaran.Ada: true } ? setahun
            : Triwulan(k, tahun, sampai) is { } q && q.Any(f => f.Besaran.Ada) ? Gabung(k, tahun, q,
                k.Agregasi ?? AgregasiTriwulan.Terakhir)
            : setahun;
    }

    private RealisasiKinerja? Satu(IGrouping<(int Tahun, TriwulanKe? Triwulan), NilaiKomponen> span)
    {
        var (tahun, triwulan) = span.Key;
        if (indikator.HitunganPada(new PeriodeLaporan(tahun, triwulan).Akhir) is not { } rumus)
        {
            return null;
        }

        var masa = triwulan is { } t ? $"triwulan {t} tahun {tahun}" : $"tahun {tahun}";
        var id = $"indikator.{indikator.Kode}.{tahun}{(triwulan is { } q ? $".tw{q.Nomor}" : "")}.hitungan";
        return new RealisasiKinerja(indikator.Kode, tahun, triwulan,
            rumus.Hitung(id, $"Realisasi {masa} – {indikator.Uraian}", indikator.Satuan, k => Nilai(k, tahun, triwulan)),
            span.First().Asal);
    }

    private Fakta Nilai(KomponenIndikator k, int tahun, TriwulanKe? triwulan) =>
        triwulan is { } t && k.Agregasi is { } agregasi ? Gabung(k, tahun, Triwulan(k, tahun, t.Nomor), agregasi)
            : Cari(k, tahun, triwulan?.Nomor ?? 0) ?? Kosong(k, tahun, triwulan?.Nomor ?? 0);

    private Fakta Gabung(KomponenIndikator k, int tahun, IReadOnlyList<Fakta> triwulan, AgregasiTriwulan agregasi) =>
        AgregasiKinerja.Hitung($"{Id(k, tahun, triwulan.Count)}.sampai",
            $"{k.Nama} s.d. triwulan {BilanganRomawi.Dari(triwulan.Count)} {tahun}",
            triwulan, agregasi);

    private IReadOnlyList<Fakta> Triwulan(KomponenIndikator k, int tahun, int sampai) =>
        [.. Enumerable.Range(1, sampai).Select(q => Cari(k, tahun, q) ?? Kosong(k, tahun, q))];

    private Fakta? Cari(KomponenIndikator k, int tahun, int triwulan) =>
        _nilai[(Kunci(k.Nama), tahun, triwulan)].FirstOrDefault()?.Nilai is { } f
            ? new Fakta(f.Id, f.Nama, f.Besaran, k.Satuan, f.Desimal, f.Turunan) : null;

    private Fakta Kosong(KomponenIndikator k, int tahun, int triwulan) => new(Id(k, tahun, triwulan), k.Nama,
        Besaran.Kosong(Capaian.BelumDiukur), k.Satuan, 0, new Isian(indikator.Asal));

    private string Id(KomponenIndikator k, int tahun, int triwulan) => $"komponen.{indikator.Kode}.{k.Nama}.{tahun}.{triwulan}";

    private static string Kunci(string nama) => nama.Trim().ToUpperInvariant();
}
