using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>The measured value of an indikator in a year or quarter. Its target stands in the Perjanjian Kinerja or the Renstra, never
/// here.</summary>
/// <param name="Indikator">The indikator.</param>
/// <param name="Tahun">Year.</param>
/// <param name="Triwulan">Quarter; <c>null</c> for a value of the whole year.</param>
/// <param name="Nilai">The value, in the unit of the indikator; may be blank.</param>
/// <param name="Asal">Row.</param>
public sealed record RealisasiKinerja(KodeIndikator Indikator, int Tahun, TriwulanKe? Triwulan, Fakta Nilai, Asal Asal);

/// <summary>What became of one component of an indikator, as a count.</summary>
/// <param name="Indikator">The indikator.</param>
/// <param name="Ke">Which of its components, from 1.</param>
/// <param name="Kini">In the reported year; <c>null</c> when not reported.</param>
/// <param name="Lalu">In the year before; <c>null</c> when not reported.</param>
public sealed record RealisasiKomponen(KodeIndikator Indikator, int Ke, Fakta? Kini, Fakta? Lalu);

/// <summary>What was measured of one component of an indikator in a year or quarter.</summary>
/// <param name="Indikator">The indikator.</param>
/// <param name="Komponen">Name of the component.</param>
/// <param name="Tahun">Year.</param>
/// <param name="Triwulan">Quarter; <c>null</c> for the whole year.</param>
/// <param name="Nilai">The value; may be blank. Its unit is that of the component.</param>
/// <param name="Asal">Row.</param>
public sealed record NilaiKomponen(KodeIndikator Indikator, string Komponen, int Tahun, TriwulanKe? Triwulan, Fakta Nilai, Asal Asal);

/// <summary>People who took part in an activity that counts for an indikator, or the activity itself.</summary>
/// <param name="Indikator">The indikator.</param>
/// <param name="Waktu">When the activity began.</param>
/// <param name="Banyak">How many took part; 1 where the activity itself counts.</param>
public sealed record PesertaKegiatan(KodeIndikator Indikator, DateOnly Waktu, Fakta Banyak);

/// <summary>Everything measured of the indikator of a Renstra: one value for each indikator and span, each in the unit of its
/// indikator.</summary>
public sealed record PengukuranKinerja
{
    private readonly ILookup<(KodeIndikator, int), RealisasiKinerja> _nilai;

    private PengukuranKinerja(IReadOnlyList<RealisasiKinerja> daftar) =>
        (DaftarRealisasi, _nilai) = (daftar, daftar.ToLookup(r => (r.Indikator, r.Tahun)));

    /// <summary>Nothing measured yet.</summary>
    public static PengukuranKinerja BelumAda { get; } = new([]);

    /// <summary>Values in the order typed.</summary>
    public IReadOnlyList<RealisasiKinerja> DaftarRealisasi { get; }

    /// <summary>Values of components.</summary>
    public IReadOnlyDictionary<(KodeIndikator Indikator, int Ke), RealisasiKomponen> Komponen { get; init; } =
        new Dictionary<(KodeIndikator, int), RealisasiKomponen>();

    /// <summary>Participants of activities.</summary>
    public IReadOnlyList<PesertaKegiatan> DaftarPeserta { get; init; } = [];

    /// <summary>Makes it; a value in another unit than its indikator, or a second one for the same span, is refused, the others
    /// stand.</summary>
    /// <param name="daftar">Values in the order typed.</param>
    /// <param name="renstra">The plan that says the units; a value for an indikator that it does not know is left out.</param>
    public static Hasil<PengukuranKinerja> Buat(IReadOnlyList<RealisasiKinerja> daftar, Renstra renstra)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        ArgumentNullException.ThrowIfNull(renstra);
        var (salah, diterima) = (new List<Kesalahan>(), new OrderedDictionary<(KodeIndikator, int, TriwulanKe?), RealisasiKinerja>());
        var satuan = renstra.DaftarIndikator.ToDictionary(i => i.Kode, i => i.Satuan);
        foreach (var r in daftar.Where(r => satuan.ContainsKey(r.Indikator)))
        {
            if (!r.Nilai.Satuan.Sama(satuan[r.Indikator]))
            {
                salah.Add(BersatuanLain(r, satuan[r.Indikator]));
            }
            else if (!diterima.TryAdd((r.Indikator, r.Tahun, r.Triwulan), r))
            {
                salah.Add(DuaKali(r, diterima[(r.Indikator, r.Tahun, r.Triwulan)]));
            }
        }

        IReadOnlyList<RealisasiKinerja> hasil = [.. diterima.Values];
        salah.AddRange(renstra.DaftarIndikator.Where(i => i.SampaiDengan)
            .SelectMany(i => Menurun(hasil.Where(r => r.Indikator == i.Kode))));
        return Hasil.Dari(new PengukuranKinerja(hasil), salah);
    }

    private static Kesalahan BersatuanLain(RealisasiKinerja r, Satuan satuan) => new(
        r.Asal with { Kolom = "satuan" },
        $"satuan \"{r.Nilai.Satuan.Nama}\" berbeda dari satuan indikator {r.Indikator}, yaitu \"{satuan.Nama}\".",
        "Samakan satuan target dan realisasi dengan satuan indikator di perencanaan.yaml.");

    private static Kesalahan DuaKali(RealisasiKinerja r, RealisasiKinerja pertama) => new(
        r.Asal, $"nilai indikator {r.Indikator} tahun {r.Tahun} ditulis dua kali; yang pertama pada {pertama.Asal}.",
        "Hapus salah satu baris; satu tahun satu nilai.");

    /// <summary>The value of a whole year, and those of its quarters in order.</summary>
    /// <param name="kode">The indikator.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="sampai">Last quarter that counts.</param>
    public (RealisasiKinerja? Setahun, IReadOnlyList<RealisasiKinerja> Triwulan) Dari(KodeIndikator kode, int tahun, int sampai = 4) =>
        (_nilai[(kode, tahun)].FirstOrDefault(r => r.Triwulan is null),
            [.. _nilai[(kode, tahun)].Where(r => r.Triwulan?.Nomor <= sampai).OrderBy(r => r.Triwulan?.Nomor)]);

    // figures that are already cumulative cannot shrink
    private static IEnumerable<Kesalahan> Menurun(IEnumerable<RealisasiKinerja> nilai)
    {
        foreach (var tahun in nilai.Where(r => r.Triwulan is not null).GroupBy(r => r.Tahun)
            .Select(t => t.OrderBy(r => r.Triwulan?.Nomor).ToList()))
        {
            foreach (var (lama, baru) in tahun.Zip(tahun.Skip(1)).Where(p => p.Second.Nilai.Besaran.Nilai < p.First.Nilai.Besaran.Nilai))
            {
                yield return new Kesalahan(
                    baru.Asal with { Kolom = "realisasi" },
                    $"realisasi s.d. triwulan {baru.Triwulan?.Nomor} {baru.Nilai.Cetak()} lebih kecil daripada s.d. triwulan {lama.Triwulan?.Nomor} {lama.Nilai.Cetak()}.",
                    "Angka kumulatif tidak dapat turun; betulkan angkanya, atau pakai agregasi: kumulatif bila tiap triwulan berdiri sendiri.");
            }
        }
    }
}
