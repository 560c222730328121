using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Dokumen;

public sealed partial class DokumenStore
{
    private const string VersiTerakhir = "v.versi = (SELECT MAX(w.versi) FROM versi w WHERE w.pemda = d.pemda AND w.perangkat_daerah = d.perangkat_daerah AND w.dokumen = d.id)";

    /// <summary>The agency's documents, each with its newest version, newest span first.</summary>
    public Task<IReadOnlyList<VersiDokumen>> DaftarAsync(string pemda, string perangkatDaerah, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => DaftarAsync(s, pemda, perangkatDaerah), batal);

    /// <summary>A document with its newest version; <c>null</c> when there is none.</summary>
    public Task<VersiDokumen?> TerakhirAsync(KunciDokumen kunci, CancellationToken batal = default) => basisdata.SekaliAsync(s => TerakhirAsync(s, kunci), batal);

    /// <summary>All versions of a document, newest first.</summary>
    public Task<IReadOnlyList<VersiDokumen>> DaftarVersiAsync(KunciDokumen kunci, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => s.DaftarAsync<VersiDokumen>($"SELECT {Kolom} {Gabungan} WHERE {SatuDokumen} ORDER BY v.versi DESC", kunci), batal);

    /// <summary>The files of a version as last saved.</summary>
    public Task<KumpulanBerkas> IsiAsync(VersiDokumen versi, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(versi);
        return IsiAsync(versi.Pemda, versi.Sidik, batal);
    }

    /// <summary>The files of several versions, each as last saved, read at once.</summary>
    public Task<IReadOnlyList<(VersiDokumen Versi, KumpulanBerkas Berkas)>> IsiAsync(
        IReadOnlyList<VersiDokumen> daftar, CancellationToken batal = default) => basisdata.BacaAsync(s => IsiAsync(s, daftar), batal);

    /// <summary>The files behind a digest of an event (its value before or after).</summary>
    public async Task<KumpulanBerkas> IsiAsync(string pemda, string sidik, CancellationToken batal = default) =>
        basisdata.Ingatan.Cari(pemda, sidik) ?? await basisdata.BacaAsync(s => IsiStore.BacaBerkasAsync(s, pemda, sidik), batal);

    /// <summary>Events of a document, newest first.</summary>
    public Task<IReadOnlyList<Peristiwa>> RiwayatAsync(KunciDokumen kunci, long sebelum = 0, int banyak = 100, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => RantaiPeristiwa.DaftarAsync(s, kunci.Pemda, objek: $"dokumen/{kunci.Id}", sebelum: sebelum, banyak: banyak), batal);

    /// <summary>The document as it stood: the version chosen and its files; <c>null</c> when there was none then.</summary>
    public Task<(VersiDokumen Versi, KumpulanBerkas Isi)?> SebagaimanaAsync(KunciDokumen kunci, PilihanVersi pilihan, CancellationToken batal = default) =>
        basisdata.BacaAsync<(VersiDokumen, KumpulanBerkas)?>(
            async s => await PilihAsync(s, kunci, pilihan) is { } v ? (v, await IsiStore.BacaBerkasAsync(s, kunci.Pemda, v.Sidik)) : null, batal);

    /// <summary>All files of an agency for one span, from the documents that serve it.</summary>
    public Task<KumpulanBerkas> BerkasAsync(string pemda, string perangkatDaerah, Periode periode, PilihanVersi pilihan, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => BerkasAsync(s, pemda, perangkatDaerah, periode, pilihan), batal);

    /// <summary>All files of an agency for one span, inside the caller's transaction.</summary>
    public static async Task<KumpulanBerkas> BerkasAsync(SesiBasisdata sesi, string pemda, string perangkatDaerah, Periode periode, PilihanVersi pilihan) =>
        await GabungAsync(sesi, await PilihAsync(sesi, await DaftarAsync(sesi, pemda, perangkatDaerah), periode, pilihan));

    /// <summary>The documents of an agency that serve one span, each with its files as last saved.</summary>
    public static async Task<IReadOnlyList<(VersiDokumen Versi, KumpulanBerkas Berkas)>> IsiTerbaruAsync(
        SesiBasisdata sesi, string pemda, string perangkatDaerah, Periode periode) =>
        await IsiAsync(sesi, Yang(await DaftarAsync(sesi, pemda, perangkatDaerah), periode));

    private static async Task<KumpulanBerkas> GabungAsync(SesiBasisdata sesi, IReadOnlyList<VersiDokumen> daftar) =>
        JenisDokumen.Satukan((await IsiAsync(sesi, daftar)).Select(d => (d.Versi.JenisDokumen, d.Berkas)));

    private static async Task<IReadOnlyList<(VersiDokumen Versi, KumpulanBerkas Berkas)>> IsiAsync(
        SesiBasisdata sesi, IReadOnlyList<VersiDokumen> daftar)
    {
        var hasil = new List<(VersiDokumen, KumpulanBerkas)>();
        foreach (var v in daftar)
        {
            hasil.Add((v, await IsiStore.BacaBerkasAsync(sesi, v.Pemda, v.Sidik)));
        }

        return hasil;
    }

    /// <summary>Of an agency's documents those that serve a span: one of each kind, the closest; see <see cref="PemilihRentang"/>.</summary>
    public static IReadOnlyList<VersiDokumen> Yang(IReadOnlyList<VersiDokumen> daftar, Periode periode) =>
        [.. Calon(daftar, periode).Select(c => c[0])];

    // of each kind all that could serve, the closest first; no kind without any
    private static IEnumerable<IReadOnlyList<VersiDokumen>> Calon(IReadOnlyList<VersiDokumen> daftar, Periode periode) =>
        daftar.GroupBy(d => d.Jenis).Select(g => PemilihRentang.Urutkan(g.First().JenisDokumen.Lingkup, g, d => d.Periode, periode)).Where(c => c.Count > 0);

    // a document that did not stand then leaves its place to the next: the profile begun since does not hide the one that held
    private static async Task<IReadOnlyList<VersiDokumen>> PilihAsync(
        SesiBasisdata sesi, IReadOnlyList<VersiDokumen> daftar, Periode periode, PilihanVersi pilihan)
    {
        if (pilihan is PilihanVersi.PilihanTerbaru)
        {
            // the list holds the newest already
            return Yang(daftar, periode);
        }

        var hasil = new List<VersiDokumen>();
        foreach (var calon in Calon(daftar, periode))
        {
            foreach (var d in calon)
            {
                if (await PilihAsync(sesi, d.Kunci, pilihan) is { } v)
                {
                    hasil.Add(v);
                    break;
                }
            }
        }

        return hasil;
    }

    /// <summary>The agency's documents inside the caller's transaction, each with its newest version.</summary>
    public static Task<IReadOnlyList<VersiDokumen>> DaftarAsync(SesiBasisdata sesi, string pemda, string perangkatDaerah) => sesi.DaftarAsync<VersiDokumen>(
        $"SELECT {Kolom} {Gabungan} WHERE d.pemda = @pemda AND d.perangkat_daerah = @perangkatDaerah AND {VersiTerakhir} ORDER BY d.selesai DESC, d.mulai DESC, d.triwulan DESC, d.id",
        new { pemda, perangkatDaerah });

    /// <summary>A document with its newest version, inside the caller's transaction.</summary>
    public static Task<VersiDokumen?> TerakhirAsync(SesiBasisdata sesi, KunciDokumen kunci) =>
        sesi.SatuAsync<VersiDokumen>($"SELECT {Kolom} {Gabungan} WHERE {SatuDokumen} ORDER BY v.versi DESC LIMIT 1", kunci);

    private static Task<VersiDokumen?> VersiAsync(SesiBasisdata sesi, KunciDokumen kunci, int versi) =>
        sesi.SatuAsync<VersiDokumen>($"SELECT {Kolom} {Gabungan} WHERE {SatuDokumen} AND v.versi = @versi", new { kunci.Pemda, kunci.PerangkatDaerah, kunci.Id, versi });

    private static async Task<VersiDokumen?> DrafAsync(SesiBasisdata sesi, KunciDokumen kunci) => await TerakhirAsync(sesi, kunci) is { Status: VersiDokumen.Draf } v ? v : null;

    private static Task<VersiDokumen?> PilihAsync(SesiBasisdata sesi, KunciDokumen kunci, PilihanVersi pilihan) => pilihan switch
    {
        PilihanVersi.PilihanBerlaku b => sesi.SatuAsync<VersiDokumen>(
            $"SELECT {Kolom} {Gabungan} WHERE {SatuDokumen} AND v.status <> 'draf' AND v.tanggal <= @tanggal ORDER BY v.tanggal DESC, v.versi DESC LIMIT 1",
            new { kunci.Pemda, kunci.PerangkatDaerah, kunci.Id, tanggal = Tanggal(b.Tanggal) }),
        PilihanVersi.PilihanTercatat t => TercatatAsync(sesi, kunci, t.Saat),
        _ => TerakhirAsync(sesi, kunci),
    };

    // the events up to the moment tell what stood then, also of a Perubahan that was discarded later
    private static async Task<VersiDokumen?> TercatatAsync(SesiBasisdata sesi, KunciDokumen kunci, DateTimeOffset saat)
    {
        var keadaan = new KeadaanDokumen();
        foreach (var p in await sesi.DaftarAsync<Peristiwa>(
            $"SELECT jenis, baru, alasan, saat, pelaku_nama, nomor FROM peristiwa WHERE pemda = @Pemda AND objek = @objek AND {RantaiPeristiwa.SampaiSaat} ORDER BY nomor",
            new { kunci.Pemda, objek = $"dokumen/{kunci.Id}", saat = SaatUtc.Tulis(saat) }))
        {
            keadaan.Terapkan(p);
        }

        if (keadaan.DaftarVersi.Count == 0 || await TerakhirAsync(sesi, kunci) is not { } kini)
        {
            return null;
        }

        var dulu = keadaan.DaftarVersi[^1];
        var (nomor, tanggal) = dulu.Status == VersiDokumen.Ditetapkan ? PenetapanDokumen.Baca(dulu.Penetapan) : ("", "");
        return new VersiDokumen
        {
            Pemda = kini.Pemda, PerangkatDaerah = kini.PerangkatDaerah, Dokumen = kini.Dokumen, Jenis = kini.Jenis, Mulai = kini.Mulai, Selesai = kini.Selesai, Triwulan = kini.Triwulan, Judul = kini.Judul,
            Versi = dulu.Versi, Pendahulu = dulu.Pendahulu, Alasan = dulu.Alasan, Status = dulu.Status, Sidik = dulu.Sidik, Revisi = dulu.Revisi, Dibuat = dulu.Dibuat, Diubah = dulu.Diubah,
            DiubahOleh = dulu.DiubahOleh, DitetapkanSaat = dulu.DitetapkanSaat, DitetapkanOleh = dulu.DitetapkanOleh, Nomor = nomor, Tanggal = tanggal,
            Pengajuan = dulu.Pengajuan, PengajuanSaat = dulu.PengajuanSaat, PengajuanOleh = dulu.PengajuanOleh,
                PengajuanCatatan = dulu.PengajuanCatatan, PengajuanSidik = dulu.PengajuanSidik,
            KoreksiSemula = dulu.KoreksiSemula, KoreksiAlasan = dulu.KoreksiAlasan, KoreksiSaat = dulu.KoreksiSaat,
            KoreksiOleh = dulu.KoreksiOleh,
        };
    }
}
