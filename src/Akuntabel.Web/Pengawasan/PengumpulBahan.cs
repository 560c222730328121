using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Penjenjangan;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Penjenjangan;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Storage.Umum;
using Akuntabel.Uji.Hasil;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Pengawasan;

/// <summary>Stores that tell of an office's SAKIP.</summary>
public sealed class GudangAkip(
    DokumenStore dokumen, PelaksanaanSopStore sop, UnitStore unit, TerbitanStore terbitan, DistribusiStore distribusi, PermintaanStore lintas,
    TenggatStore tenggat, KertasKerjaStore kertas, RekomendasiStore rekomendasi)
{
    /// <summary>Documents.</summary>
    public DokumenStore Dokumen => dokumen;

    /// <summary>Procedures.</summary>
    public PelaksanaanSopStore Sop => sop;

    /// <summary>Units.</summary>
    public UnitStore Unit => unit;

    /// <summary>Issued reports.</summary>
    public TerbitanStore Terbitan => terbitan;

    /// <summary>To whom they went.</summary>
    public DistribusiStore Distribusi => distribusi;

    /// <summary>Requests between offices.</summary>
    public PermintaanStore Lintas => lintas;

    /// <summary>Deadlines.</summary>
    public TenggatStore Tenggat => tenggat;

    /// <summary>Working papers.</summary>
    public KertasKerjaStore Kertas => kertas;

    /// <summary>Recommendations.</summary>
    public RekomendasiStore Rekomendasi => rekomendasi;
}

/// <summary>Collects what the data of an office tell of its SAKIP, for proposals of a reviu or an evaluation.</summary>
public sealed class PengumpulBahan(GudangAkip gudang, KonteksTulis tulis, LaporanTersusun tersusun, Pengakses pengakses, OpsiWeb opsi, ZonaPemda zona)
{
    // an evaluation looks at two years of the same office: what is of no year is read once
    private (string Pd, Tetap Isi)? _tetap;

    /// <summary>Collects it.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="hariIni">Today.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<BahanTerkumpul> KumpulkanAsync(string pd, int tahun, DateOnly hariIni, CancellationToken batal)
    {
        var pemda = pengakses.Pemda;
        var tetap = _tetap is { } t && t.Pd == pd ? t.Isi : await BacaTetapAsync(pemda, pd, batal);
        _tetap = (pd, tetap);
        var semua = tetap.Dokumen;
        var jalan = await gudang.Sop.DaftarAsync(pemda, pd, tahun, batal);
        var tempo = KatalogTenggat.Tahun(tahun, tetap.Tenggat, new TenggatDokumen(semua).Disahkan(tahun));
        var k = await tulis.BacaAsync(pd, Periode.Tahun(tahun), batal);
        var berkas = k?.Semua ?? (await gudang.Dokumen.BahanAsync(pemda, pd, Periode.Tahun(tahun), PilihanVersi.Terbaru, batal: batal)).Berkas;
        var data = k?.Bahan?.Data is { } d ? DokumenInstansi.Baca(d).Nilai : null;
        var bagian = PembagianUnit.Baca(berkas);
        var pohon = PembacaPohon.Baca(berkas, tahun);
        var lintas = tetap.Lintas.Where(p => p.Tahun == tahun).ToList();
        var daftar = semua.Select(v => Dokumen(v, tempo)).ToList();
        var bahan = new BahanAkip(tahun, hariIni)
        {
            Data = data, Hasil = data?.Hitung(), Daftar = daftar,
            Triwulan = [.. Enumerable.Range(1, 4).Select(n => Triwulan(n, jalan, tempo))],
            Laporan = k is null || k.Bahan is null ? null : await LaporanAsync(pd, k, jalan, tempo, batal),
            Bukti = Bukti(k?.Bahan?.Data, tahun), Upaya = k?.Bahan?.Data?.SasaranBerupaya() ?? new HashSet<string>(),
            Pemilik = bagian.Indikator.ToDictionary(i => i.Kode, i => i.Pemilik, StringComparer.Ordinal),
            Manual = bagian.Indikator.Where(i => i.Definisi.Length + i.SumberData.Length > 0)
                .ToDictionary(i => i.Kode, i => (i.Definisi, i.SumberData), StringComparer.Ordinal),
            Unit = tetap.Unit,
            Sop = [.. jalan.Where(j => j.Jenis is JenisPelaksanaan.Laporan or JenisPelaksanaan.Pengukuran).Select(j => j.Pelaksanaan.Sop.Judul)
                .Concat(data?.DaftarSop.Select(s => s.Judul) ?? []).Distinct()],
            Rekomendasi = [.. tetap.Rekomendasi.Select(r => new RekomendasiAkip(r.Tahun, !r.Terbuka, r.Umur(hariIni) > 0))],
            Reviu = Pemeriksaan(tetap.Kertas, JenisKertas.Reviu), Evaluasi = Pemeriksaan(tetap.Kertas, JenisKertas.Evaluasi),
            SimpulTerputus = pohon.Terputus.Count, Simpul = pohon.Banyak,
            Lintas = (lintas.Count, lintas.Count(p => p.Keadaan == KeadaanPermintaan.Diterima)),
        };
        return new BahanTerkumpul(bahan, k, berkas);
    }

    private async Task<Tetap> BacaTetapAsync(string pemda, string pd, CancellationToken batal) => new(
        await gudang.Dokumen.DaftarAsync(pemda, pd, batal), [.. (await gudang.Tenggat.DaftarAsync(pemda, batal)).Select(b => b.Ketentuan)], await gudang.Lintas.DaftarAsync(pemda, pd, batal),
        await gudang.Kertas.DaftarAsync(pemda, pd, batal: batal), (await gudang.Unit.DaftarAsync(pemda, pd, batal)).Count(u => u.Aktif != 0), await gudang.Rekomendasi.DaftarAsync(pemda, pd, batal: batal));

    private static List<PemeriksaanAkip> Pemeriksaan(IReadOnlyList<KertasTersimpan> kertas, JenisKertas jenis) =>
        [.. kertas.Where(k => k.Jenis == jenis).Select(k => new PemeriksaanAkip(k.Tahun, DateOnly.TryParse(k.Tanggal, out var t) ? t : null,
            new RujukanAkip(jenis == JenisKertas.Reviu ? JenisRujukan.Reviu : JenisRujukan.Evaluasi, $"{k.Tahun}", $"{jenis} {k.Tahun}"))
        {
            Nilai = KonteksEvaluasi.Hasil(k)?.Nilai,
        })];

    private static DokumenAkip Dokumen(VersiDokumen v, IReadOnlyList<JatuhTempo> tempo) => new(
        v.JenisDokumen, v.Periode,
        v.Status != VersiDokumen.Draf && DateOnly.TryParse(v.Tanggal, out var d) ? d : null, new RujukanAkip(JenisRujukan.Dokumen, v.Dokumen, v.Judul))
    {
        Nomor = v.Nomor, Versi = v.Versi, Tempo = tempo.FirstOrDefault(t => t.Tenggat.Jenis == v.JenisDokumen && t.Periode == v.Periode)?.Tanggal,
    };

    private static TriwulanAkip Triwulan(int n, IReadOnlyList<PelaksanaanTersimpan> jalan, IReadOnlyList<JatuhTempo> tempo)
    {
        var p = jalan.FirstOrDefault(j => j.Jenis == JenisPelaksanaan.Pengukuran && j.Periode.Triwulan == n)?.Pelaksanaan;
        var mengisi = p is null ? [] : p.DaftarTugas.Where(t => p.Langkah(t.Langkah).Tindakan == TindakanLangkah.MengisiPengukuran).ToList();
        var unit = p?.DaftarUnit.Count is > 0 and var u ? u : mengisi.Count > 0 ? 1 : 0;
        // another quarter's yes may have locked this one too
        var kunci = jalan.Where(j => j.Mengunci(n)).Select(j => j.Pelaksanaan.Penetapan?.Berakhir).FirstOrDefault(b => b is not null);
        return new TriwulanAkip(n, kunci is { } saat ? DateOnly.FromDateTime(saat) : null,
            tempo.FirstOrDefault(t => t.Tenggat.Kode == "pengukuran" && t.Periode.Triwulan == n)?.Tanggal,
            mengisi.Where(t => t.Keadaan == KeadaanTugas.Selesai).Select(t => t.Unit).Distinct().Count(), unit,
            new RujukanAkip(JenisRujukan.Triwulan, $"{n}", $"Jalannya triwulan {PengusulReviu.SebutTriwulan(n)}"))
        {
            Dikembalikan = p?.DaftarTugas.Count(t => t.Alasan.Length > 0) ?? 0,
        };
    }

    private static Dictionary<string, int> Bukti(DataInstansi? data, int tahun) => data is null ? []
        : data.Kinerja.Where(b => b.Tahun == tahun && b.Bukti.Length > 0).GroupBy(b => b.Indikator, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(b => BuktiAngka.Baca(b.Bukti).Count), StringComparer.Ordinal);

    private async Task<LaporanAkip?> LaporanAsync(
        string pd, KeadaanTulis k, IReadOnlyList<PelaksanaanTersimpan> jalan, IReadOnlyList<JatuhTempo> tempo, CancellationToken batal)
    {
        if (k.Bahan is not { } bahan)
        {
            return null;
        }

        var terbit = await gudang.Terbitan.DaftarAsync(k.Versi.Kunci, batal);
        var kirim = terbit.Count == 0 ? [] : await gudang.Distribusi.DaftarAsync(terbit[0], batal);
        var ada = bahan.Judul.Select(j => j.Kunci).ToHashSet(StringComparer.Ordinal);
        var butir = PohonBagian.Susun(k).SelectMany(s => s.Butir.Select(b => (s.Sebutan, Butir: b))).ToList();
        var p = jalan.FirstOrDefault(j => j.Jenis == JenisPelaksanaan.Laporan)?.Pelaksanaan;
        return new LaporanAkip(bahan.Naskah, Dokumen(k.Versi, tempo))
        {
            BagianHilang = [.. BagianWajib.Daftar.Where(b => !ada.Contains(b.Kunci)).Select(b => b.Sebutan)],
            NarasiKosong = [.. butir.Where(b => b.Butir.Keadaan == KeadaanBagian.Kosong && b.Butir.Perlu).Select(b => (b.Butir.Tempat.Kunci, $"{b.Sebutan}: {b.Butir.Judul}"))],
            NarasiBerisi = butir.Where(b => b.Butir.Keadaan != KeadaanBagian.Kosong).Select(b => b.Butir.Tempat.Kunci).ToHashSet(StringComparer.Ordinal),
            BagianDiperiksa = k.Bagian.Values.Count(b => b.Keadaan == BagianTersimpan.Diperiksa),
            AnggotaTim = k.Tim.Count,
            Paraf = p is null ? [] : [.. p.DaftarTugas.Where(t => t.Keadaan == KeadaanTugas.Selesai && p.Langkah(t.Langkah).Tindakan == TindakanLangkah.MemarafLaporan)
                .Select(t => $"{t.Oleh} pada {TanggalIndonesia.Panjang(DateOnly.FromDateTime(t.Berakhir ?? t.Sejak))}")],
            Dikirim = [.. kirim.Where(x => x.Diserahkan && DateOnly.TryParse(x.Tanggal, out _)).Select(x => (x.Penerima, DateOnly.Parse(x.Tanggal, System.Globalization.CultureInfo.InvariantCulture)))],
            Terbit = terbit.Count > 0 && SaatUtc.Coba(terbit[0].Saat) is { } saat ? DateOnly.FromDateTime(saat.ToOffset(zona.Selisih).DateTime) : null,
            Temuan = [.. tersusun.HasilUji(k.Semua, opsi.FolderSementara).Select(t => (Bobot(t.Tingkat), t.Pesan))],
            Diuji = true,
        };
    }

    private sealed record Tetap(
        IReadOnlyList<VersiDokumen> Dokumen, IReadOnlyList<KetentuanTenggat> Tenggat, IReadOnlyList<BarisPermintaan> Lintas, IReadOnlyList<KertasTersimpan> Kertas, int Unit,
        IReadOnlyList<RekomendasiTersimpan> Rekomendasi);

    private static string Bobot(TingkatTemuan t) => t switch
    {
        TingkatTemuan.Material => "material",
        TingkatTemuan.Minor => "minor",
        _ => "editorial",
    };
}

/// <summary>What data tell of an office, with what it was read from.</summary>
/// <param name="Bahan">What they tell.</param>
/// <param name="Tulis">How the writing of the report stands; <c>null</c>: there is none.</param>
/// <param name="Berkas">Files that the report is made of.</param>
public sealed record BahanTerkumpul(BahanAkip Bahan, KeadaanTulis? Tulis, KumpulanBerkas Berkas);
