using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Proyeksi;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>What the documents of a year still lack; made once for the same documents, since front pages are opened again and
/// again.</summary>
public sealed class KekuranganTahun(DokumenStore store, LaporanTersusun tersusun)
{
    // who mends these has fewer left: nobody reads a longer list
    private const int LaporanTerbanyak = 40;

    private const int SebabTerbanyak = 3;

    private readonly Ingatan<Lazy<Task<IsiKekurangan>>> _ingatan = new(128);

    /// <summary>Reads it.</summary>
    /// <param name="pd">The office.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="semua">All documents of the office with their newest versions.</param>
    /// <param name="hariIni">Today: some of it depends on how late in the year it is.</param>
    public async Task<IsiKekurangan> AmbilAsync(string pd, int tahun, IReadOnlyList<VersiDokumen> semua, DateOnly hariIni)
    {
        ArgumentNullException.ThrowIfNull(semua);
        var hasil = _ingatan.Ambil(Sidik(pd, tahun, semua, hariIni), () => new(() => BacaAsync(pd, tahun, semua, hariIni)));
        // what failed once, as with a store that was busy, is asked again
        return hasil.Value.IsFaulted ? await BacaAsync(pd, tahun, semua, hariIni) : await hasil.Value;
    }

    private static string Sidik(string pd, int tahun, IReadOnlyList<VersiDokumen> semua, DateOnly hariIni) =>
        IsiStore.Sidik(Encoding.UTF8.GetBytes(
        $"{(semua.Count > 0 ? semua[0].Pemda : "")}/{pd}/{tahun}/{hariIni:yyyy-MM-dd}\n"
        + string.Join('\n', semua.Select(v => $"{v.Dokumen} {v.Mulai} {v.Selesai} {v.Triwulan} {v.Versi} {v.Status} {v.Sidik}"))));

    private async Task<IsiKekurangan> BacaAsync(string pd, int tahun, IReadOnlyList<VersiDokumen> semua, DateOnly hariIni)
    {
        var isi = await store.IsiAsync(DokumenStore.Yang(semua, Periode.Tahun(tahun)));
        var berkas = JenisDokumen.Satukan(isi.Select(d => (d.Versi.JenisDokumen, d.Berkas)));
        var wajib = KelengkapanPeriode.Untuk(semua, Periode.Tahun(tahun)).Daftar.Where(b => b.Wajib).Select(b => b.Jenis).ToHashSet();
        var (isian, kosong, terisi) = (new List<HalKurangIsian>(), new HashSet<string>(StringComparer.Ordinal), 0);
        var komponen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (v, milik) in isi.OrderBy(d => JenisDokumen.Semua.ToList().IndexOf(d.Versi.JenisDokumen)))
        {
            var pembaca = new PembacaKekurangan(v, milik, berkas, hariIni);
            terisi = Math.Max(terisi, pembaca.TriwulanTerisi());
            komponen.UnionWith(pembaca.Berkomponen);
            if (v.Status == VersiDokumen.Draf && pembaca.Ringkasan is { Count: > 0 } bagian && bagian.All(b => b.Kosong))
            {
                kosong.Add(v.Dokumen);
                // nothing is measured before the first quarter is over
                if (v.JenisDokumen == JenisDokumen.Pengukuran && hariIni < new DateOnly(tahun, 4, 1))
                {
                    continue;
                }

                isian.Add(new HalKurangIsian(v.Jenis, $"{v.Judul} belum diisi", v.JenisDokumen.Nama,
                    // what may be left out holds nothing up
                    Alamat.Dokumen.Isi(pd, v.Dokumen), wajib.Contains(v.JenisDokumen) ? BobotKurang.Menahan : BobotKurang.PerluDilihat,
                    Math.Max(1, bagian.Sum(b => b.Kurang))));
            }
            else if (v.Status == VersiDokumen.Draf)
            {
                isian.AddRange(pembaca.Daftar());
            }
        }

        return new IsiKekurangan([.. isian.OrderBy(k => k.Bobot)], await LaporanAsync(pd, tahun, isi), kosong, terisi)
        {
            // as the page of the quarter says it
            Triwulan = [.. Enumerable.Range(1, 4).Select(t => new Lazy<KekuranganTriwulan>(() =>
                KekuranganTriwulan.Baca(berkas, tahun, t, RekapTriwulan.Baca(berkas, tahun, t))))],
            Berkomponen = komponen, Dokumen = [.. isi.Select(d => d.Versi)],
        };
    }

    private async Task<IReadOnlyList<HalKurangIsian>> LaporanAsync(
        string pd, int tahun, IReadOnlyList<(VersiDokumen Versi, KumpulanBerkas Berkas)> isi)
    {
        if (isi.All(d => d.Versi.JenisDokumen != JenisDokumen.Laporan))
        {
            return [];
        }

        var berkas = await store.BerkasLaporanAsync(isi[0].Versi.Pemda, pd, Periode.Tahun(tahun), PilihanVersi.Terbaru);
        var dokumen = isi.Select(d => d.Versi).ToList();
        return [.. tersusun.Ambil(FotoLaporan.DenganTitik(berkas)).DaftarKesalahan.OrderBy(k => k.Bobot == BobotKesalahan.Tandatangan).Take(LaporanTerbanyak)
            .Select(k => Hal(pd, tahun, k, dokumen, berkas, diisi: true))];
    }

    /// <summary>Why the figures of a span cannot be computed, with the fields where that is mended.</summary>
    /// <param name="f">The figures that there are none of.</param>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="isi">What was read of the documents of the year.</param>
    /// <param name="diisi">Whether the user types there.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<HalKurangIsian>> SebabAsync(
        FaktaInstansi f, string pemda, IsiKekurangan isi, bool diisi, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(isi);
        var berkas = await store.BerkasLaporanAsync(pemda, f.PerangkatDaerah, f.Periode, PilihanVersi.Terbaru, batal);
        return [.. PenghitungFakta.Sebab(berkas, f.Periode).Take(SebabTerbanyak)
            .Select(k => Hal(f.PerangkatDaerah, f.Periode.Mulai, k, isi.Dokumen, berkas, diisi))];
    }

    private static HalKurangIsian Hal(
        string pd, int tahun, Kesalahan k, IReadOnlyList<VersiDokumen> dokumen, KumpulanBerkas berkas, bool diisi)
    {
        var pesan = SebutanBerkas.Ganti(k.Pesan);
        return new HalKurangIsian(JenisDokumen.Untuk(k.Asal.Berkas).Kode,
            pesan.Length > 0 ? char.ToUpperInvariant(pesan[0]) + pesan[1..] : pesan, SebutanBerkas.Pada(k.Asal),
            TempatFormulir.Perbaikan(pd, tahun, k.Asal, dokumen, berkas, diisi),
            k.Bobot == BobotKesalahan.Tandatangan ? BobotKurang.Tandatangan : BobotKurang.Menahan);
    }
}
