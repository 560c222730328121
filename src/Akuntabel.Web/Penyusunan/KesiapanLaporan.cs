using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Penyusunan;

/// <summary>Something that stands between a report and its signature.</summary>
/// <param name="Ikon">Its picture.</param>
/// <param name="Pesan">What it is.</param>
/// <param name="Alamat">Where it is mended; empty: nowhere in particular.</param>
public sealed record HalKesiapan(string Ikon, string Pesan, string Alamat);

/// <summary>What keeps a report from being signed: beside the initials and the signature as in the writing room.</summary>
public sealed class KesiapanLaporan(KonteksTulis ruang, LaporanTersusun tersusun, PelaksanaanSopStore sop, Pengakses pengakses, OpsiWeb opsi)
{
    private const int SebutPaling = 6;

    /// <summary>All of it; <c>null</c>: there is no report of that period.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="periode">The span.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<HalKesiapan>?> BacaAsync(string pd, Periode periode, CancellationToken batal) =>
        await ruang.BacaAsync(pd, periode, batal) is { } k ? Semua(pd, periode, k, await JalanAsync(pd, periode, batal)) : null;

    /// <summary>The same of a report whose files were read already.</summary>
    public async Task<IReadOnlyList<HalKesiapan>> DariAsync(VersiDokumen versi, KumpulanBerkas berkas, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        return Semua(versi.PerangkatDaerah, versi.Periode, await ruang.DariAsync(versi, berkas, berkas, batal),
            await JalanAsync(versi.PerangkatDaerah, versi.Periode, batal));
    }

    /// <summary>The same where the head sets it, with the procedure that has not come to him; and that procedure.</summary>
    public async Task<(IReadOnlyList<HalKesiapan> Hal, SopLaporanTerbuka? Sop)> UntukPenetapanAsync(string pd, Periode periode, CancellationToken batal)
    {
        var jalannya = await JalanAsync(pd, periode, batal);
        var terbuka = SopLaporanTerbuka.Cari(jalannya, periode);
        IReadOnlyList<HalKesiapan> hal = await ruang.BacaAsync(pd, periode, batal) is { } k ? Semua(pd, periode, k, jalannya) : [];
        return (terbuka is { Penetapan: null } ? [new HalKesiapan("alur", $"SOP penyusunannya belum sampai pada kepala: {terbuka.Kini}", terbuka.Tempat), .. hal] : hal, terbuka);
    }

    private Task<IReadOnlyList<PelaksanaanTersimpan>> JalanAsync(string pd, Periode periode, CancellationToken batal) =>
        sop.DaftarAsync(pengakses.Pemda, pd, periode.Mulai, batal);

    private IReadOnlyList<HalKesiapan> Semua(string pd, Periode periode, KeadaanTulis k, IReadOnlyList<PelaksanaanTersimpan> jalannya)
    {
        var triwulan = periode.Triwulan ?? 4;
        var terkunci = jalannya.Any(j => j.Jenis == JenisPelaksanaan.Pengukuran && j.Periode.Triwulan == triwulan && j.Pelaksanaan.Penetapan is not null);
        return [.. Naskah(pd, periode, k), .. Temuan(pd, periode, k), .. periode.Triwulan is null ? Reviu(pd, periode, jalannya) : [],
            .. terkunci ? [] : new[] { new HalKesiapan("waktu", $"Triwulan {BilanganRomawi.Dari(triwulan)} belum disetujui kepala; angkanya masih dapat berubah",
                Alamat.Alur.Triwulan(pd, periode.Mulai, triwulan)) }];
    }

    // a reviu that runs says what waits for whom; what came of it the report's page says
    private static IEnumerable<HalKesiapan> Reviu(string pd, Periode periode, IReadOnlyList<PelaksanaanTersimpan> jalannya) =>
        jalannya.Where(j => j.Jenis == JenisPelaksanaan.Reviu).SelectMany(j => j.Pelaksanaan.Terbuka.Take(1)).Select(t => t.Langkah == LangkahReviu.Menanggapi
            ? new HalKesiapan("peringatan", "Catatan reviu APIP belum dijawab", Alamat.Reviu.Satu(pd, periode.Mulai))
            : new HalKesiapan("waktu", "Reviu APIP belum selesai", Alamat.Reviu.Satu(pd, periode.Mulai)));

    /// <summary>Digest of all that the report is made of: what was read is known by it. Empty: there is no report.</summary>
    public async Task<string> SidikAsync(string pd, Periode periode, CancellationToken batal) =>
        await ruang.BacaAsync(pd, periode, batal) is { } k ? IsiStore.Sidik(k.Semua) : "";

    /// <summary>What the writing room itself knows, without the check of the figures.</summary>
    public IReadOnlyList<HalKesiapan> Naskah(string pd, Periode periode, KeadaanTulis k)
    {
        ArgumentNullException.ThrowIfNull(k);
        var laporan = Alamat.Laporan.Satu(pd, periode);
        if (k.Bahan is not { } bahan)
        {
            return [new HalKesiapan("bahaya", "Laporan belum dapat disusun", laporan)];
        }

        var hasil = new List<HalKesiapan>();
        var salah = bahan.DaftarKesalahan.CountBy(x => x.Bobot).ToDictionary();
        Bila(salah.GetValueOrDefault(BobotKesalahan.Pertentangan), n => new HalKesiapan("peringatan", $"{n} pertentangan dalam data", laporan + "#rincian"));
        Bila(salah.GetValueOrDefault(BobotKesalahan.Celah), n => new HalKesiapan("dokumen", $"{n} hal belum diisi", laporan + "#rincian"));
        Bila(salah.GetValueOrDefault(BobotKesalahan.Tandatangan), n => new HalKesiapan("dokumen", $"{n} isian untuk penandatanganan masih kosong", laporan + "#tandatangan"));
        Bila(tersusun.Ambil(k.Semua).DaftarTanpaSumber.Count, n => new HalKesiapan("peringatan", $"{n} angka tanpa sumber", laporan + "#tanpa-sumber"));
        // what the law asks for is not ready by being left out
        if (periode.Triwulan is null && SusunanSendiri.Baca(k.Isi) is { } susunan)
        {
            hasil.AddRange(BagianWajib.Dikeluarkan(susunan, bahan.Judul.Select(j => j.Kunci)).Select(b => new HalKesiapan("berkas",
                $"{b.Sebutan} dikeluarkan, padahal wajib ({b.Dasar})", Alamat.Tulis.Bagian(pd, periode) + "#tidak-dicetak")));
        }

        var bagian = PohonBagian.Susun(k).SelectMany(s => s.Butir.Select(b => (Simpul: s, Butir: b))).ToList();
        Sebut(KeadaanBagian.Dikembalikan, "kembali", "dikembalikan");
        Sebut(KeadaanBagian.DariLalu, "periksa", "dari tahun lalu, belum diperiksa");
        Sebut(KeadaanBagian.Kosong, "berkas", "kosong");
        Bila(bagian.Count(b => b.Butir.Keadaan == KeadaanBagian.Ditulis), n => new HalKesiapan("periksa", $"{n} bagian ditulis dan belum diperiksa",
            Alamat.Tulis.Bagian(pd, periode, bagian.First(b => b.Butir.Keadaan == KeadaanBagian.Ditulis).Butir.Tempat.Kunci)));
        Bila(bagian.Sum(b => b.Butir.Terbuka), n => new HalKesiapan("info", $"{n} komentar terbuka",
            Alamat.Tulis.Bagian(pd, periode, bagian.First(b => b.Butir.Terbuka > 0).Butir.Tempat.Kunci) + "#komentar"));
        return hasil;

        void Bila(int n, Func<int, HalKesiapan> hal)
        {
            if (n > 0)
            {
                hasil.Add(hal(n));
            }
        }

        void Sebut(KeadaanBagian keadaan, string ikon, string kata)
        {
            var milik = bagian.Where(b => b.Butir.Keadaan == keadaan && b.Butir.Perlu).ToList();
            hasil.AddRange(milik.Take(SebutPaling).Select(b => new HalKesiapan(ikon, $"{b.Simpul.Judul.Nomor} {b.Butir.Judul} {kata}".Trim(),
                Alamat.Tulis.Bagian(pd, periode, b.Butir.Tempat.Kunci))));
            Bila(milik.Count - SebutPaling, n => new HalKesiapan(ikon, $"{n} bagian lain {kata}", laporan));
        }
    }

    private IEnumerable<HalKesiapan> Temuan(string pd, Periode periode, KeadaanTulis k)
    {
        var temuan = tersusun.Temuan(k.Semua, opsi.FolderSementara);
        return temuan.Count == 0 ? [] : [.. temuan.Take(SebutPaling).Select(t => new HalKesiapan("periksa", $"Temuan uji: {t}", Alamat.Laporan.Satu(pd, periode))),
            .. temuan.Count > SebutPaling ? new[] { new HalKesiapan("periksa", $"dan {temuan.Count - SebutPaling} temuan uji lain", Alamat.Laporan.Satu(pd, periode)) } : []];
    }
}
