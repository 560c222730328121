using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Proyeksi;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.TriwulanBerjalan;

/// <summary>Computes the quarters of an office as their reports do; once for the same documents, since a board is opened again and
/// again.</summary>
public sealed class PembacaTriwulan(DokumenStore store)
{
    private readonly Ingatan<Lazy<Task<IReadOnlyList<IsiTriwulan>>>> _ingatan = new(24);

    private readonly Ingatan<Lazy<Task<IsiTriwulan>>> _tercatat = new(24);

    /// <summary>The quarters of a year up to one, in order.</summary>
    /// <param name="kantor">The office.</param>
    /// <param name="periode">The last quarter.</param>
    /// <param name="semua">All documents of the office with their newest versions.</param>
    public async Task<IReadOnlyList<IsiTriwulan>> SampaiAsync(
        BarisPerangkatDaerah kantor, Periode periode, IReadOnlyList<VersiDokumen> semua)
    {
        ArgumentNullException.ThrowIfNull(kantor);
        ArgumentNullException.ThrowIfNull(periode);
        ArgumentNullException.ThrowIfNull(semua);
        if (semua.Count == 0)
        {
            return [];
        }

        async Task<IReadOnlyList<IsiTriwulan>> BacaAsync()
        {
            var daftar = new List<IsiTriwulan>();
            for (var t = 1; t <= periode.Triwulan; t++)
            {
                var satu = Periode.Tahun(periode.Mulai, t);
                var berkas = await store.BerkasLaporanAsync(semua[0].Pemda, kantor.Id, satu, PilihanVersi.Terbaru);
                daftar.Add(Hitung(await DenganSetelanAsync(berkas, satu, semua), satu));
            }

            return daftar;
        }

        var hasil = _ingatan.Ambil(Sidik(kantor.Id, periode, semua), () => new(BacaAsync));
        // what failed once, as with a store that was busy, is asked again
        return hasil.Value.IsFaulted ? await BacaAsync() : await hasil.Value;
    }

    /// <summary>A quarter as it stood at a moment.</summary>
    /// <param name="kantor">The office.</param>
    /// <param name="periode">The quarter.</param>
    /// <param name="semua">All documents of the office with their newest versions.</param>
    /// <param name="saat">The moment.</param>
    public async Task<IsiTriwulan> TercatatAsync(
        BarisPerangkatDaerah kantor, Periode periode, IReadOnlyList<VersiDokumen> semua, DateTimeOffset saat)
    {
        ArgumentNullException.ThrowIfNull(kantor);
        ArgumentNullException.ThrowIfNull(periode);
        ArgumentNullException.ThrowIfNull(semua);
        async Task<IsiTriwulan> BacaAsync() => semua.Count == 0 ? new IsiTriwulan(periode.Triwulan ?? 4, null, [], RekapTriwulan.Kosong)
            : Hitung(await DenganSetelanAsync(
                await store.BerkasLaporanAsync(semua[0].Pemda, kantor.Id, periode, PilihanVersi.Tercatat(saat)), periode, semua), periode);

        // what was, does not change; what it takes from the report of today may
        var hasil = _tercatat.Ambil($"{Sidik(kantor.Id, periode, semua)} {saat.UtcTicks}", () => new(BacaAsync));
        return hasil.Value.IsFaulted ? await BacaAsync() : await hasil.Value;
    }

    private static string Sidik(string pd, Periode periode, IReadOnlyList<VersiDokumen> semua) => IsiStore.Sidik(Encoding.UTF8.GetBytes(
        $"{(semua.Count > 0 ? semua[0].Pemda : "")}/{pd}/{periode}\n"
        + string.Join('\n', semua.Select(v => $"{v.Dokumen} {v.Mulai} {v.Selesai} {v.Triwulan} {v.Versi} {v.Status} {v.Sidik}"))));

    // a report that is not begun would take over the settings of another: so do its figures
    private async Task<KumpulanBerkas> DenganSetelanAsync(KumpulanBerkas berkas, Periode periode, IReadOnlyList<VersiDokumen> semua) =>
        berkas.Coba("laporan.yaml", out _) || DokumenStore.SumberLaporan(semua, periode) is not { } sumber ? berkas
            : berkas.Gabung(await store.IsiAsync(sumber));

    private static IsiTriwulan Hitung(KumpulanBerkas berkas, Periode periode)
    {
        var t = periode.Triwulan ?? 4;
        var rekap = RekapTriwulan.Baca(berkas, periode.Mulai, t);
        var (dokumen, hasil, sebab) = PenghitungFakta.Kinerja(berkas, periode);
        if (dokumen is null || hasil is null)
        {
            return new IsiTriwulan(t, null, sebab, rekap) { Berkas = berkas };
        }

        var skala = dokumen.Pengaturan.Parameter.Skala;
        return new IsiTriwulan(t, new AngkaTriwulan(
            t, skala, hasil, KinerjaBerjalan.Susun(hasil, skala.Capaian), Unit(hasil.Anggaran.DaftarProgram, berkas)), [], rekap)
        {
            Berkas = berkas,
        };
    }

    private static IReadOnlyList<AnggaranUnit> Unit(IReadOnlyList<SimpulAnggaran> program, KumpulanBerkas berkas)
    {
        var pemilik = PembagianUnit.Baca(berkas).Sub.ToLookup(b => b.Kode, b => string.Join(" dan ", b.Pemilik), StringComparer.OrdinalIgnoreCase);
        // as the rows are divided: by the code of the lowest level that has one
        var kode = program.SelectMany(p => p.Anak.SelectMany(k => k.Sub.Select(s => (s, Kode: PertamaBerisi(s.Kode, k.Kode, p.Kode)))))
            .ToDictionary(x => x.s, x => x.Kode);
        return AnggaranUnit.Susun(program, s => pemilik[kode.GetValueOrDefault(s) ?? ""].FirstOrDefault() ?? "");
    }

    private static string PertamaBerisi(params string[] kode) => kode.FirstOrDefault(k => k.Length > 0) ?? "";
}
