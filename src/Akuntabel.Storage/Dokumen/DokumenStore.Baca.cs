using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Dokumen;

public sealed partial class DokumenStore
{
    private const string VersiTerakhir = "v.versi = (SELECT MAX(w.versi) FROM versi w WHERE w.pemda = d.pemda AND w.perangkat_daerah = d.perangkat_daerah AND w.dokumen = d.id)";

    /// <summary>The agency's documents, each with its newest version, newest span first.</summary>
    public Task<IReadOnlyList<VersiDokumen>> DaftarAsync(string pemda, string perangkatDaerah, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => DaftarAsync(s, pemda, perangkatDaerah), batal);

    /// <summary>A document with its newest version; <c>null</c> when there is none.</summary>
    public Task<VersiDokumen?> TerakhirAsync(KunciDokumen kunci, CancellationToken batal = default) => basisdata.BacaAsync(s => TerakhirAsync(s, kunci), batal);

    /// <summary>All versions of a document, newest first.</summary>
    public Task<IReadOnlyList<VersiDokumen>> DaftarVersiAsync(KunciDokumen kunci, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => s.DaftarAsync<VersiDokumen>($"SELECT {Kolom} {Gabungan} WHERE {SatuDokumen} ORDER BY v.versi DESC", kunci), batal);

    /// <summary>The files of a version as last saved.</summary>
    public Task<KumpulanBerkas> IsiAsync(VersiDokumen versi, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => IsiStore.BacaBerkasAsync(s, versi.Pemda, versi.Sidik), batal);

    /// <summary>The files behind a digest of an event (its value before or after).</summary>
    public Task<KumpulanBerkas> IsiAsync(string pemda, string sidik, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => IsiStore.BacaBerkasAsync(s, pemda, sidik), batal);

    /// <summary>Events of a document, newest first.</summary>
    public Task<IReadOnlyList<Peristiwa>> RiwayatAsync(KunciDokumen kunci, long sebelum = 0, int banyak = 100, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, kunci.Pemda, objek: $"dokumen/{kunci.Id}", sebelum: sebelum, banyak: banyak), batal);

    /// <summary>The document as it stood: the version chosen and its files; <c>null</c> when there was none then.</summary>
    public Task<(VersiDokumen Versi, KumpulanBerkas Isi)?> SebagaimanaAsync(KunciDokumen kunci, PilihanVersi pilihan, CancellationToken batal = default) =>
        basisdata.BacaAsync<(VersiDokumen, KumpulanBerkas)?>(
            async s => await PilihAsync(s, kunci, pilihan) is { } v ? (v, await IsiStore.BacaBerkasAsync(s, kunci.Pemda, v.Sidik)) : null, batal);

    /// <summary>All files of an agency for one span, from the documents that serve it.</summary>
    public Task<KumpulanBerkas> BerkasAsync(string pemda, string perangkatDaerah, Periode periode, PilihanVersi pilihan, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => BerkasAsync(s, pemda, perangkatDaerah, periode, pilihan), batal);

    /// <summary>All files of an agency for one span, inside the caller's transaction.</summary>
    public static async Task<KumpulanBerkas> BerkasAsync(SesiBasisdata sesi, string pemda, string perangkatDaerah, Periode periode, PilihanVersi pilihan)
    {
        var hasil = KumpulanBerkas.Kosong;
        foreach (var dokumen in Yang(await DaftarAsync(sesi, pemda, perangkatDaerah), periode))
        {
            if (await PilihAsync(sesi, dokumen.Kunci, pilihan) is { } v)
            {
                hasil = hasil.Gabung(await IsiStore.BacaBerkasAsync(sesi, pemda, v.Sidik));
            }
        }

        return hasil;
    }

    /// <summary>Of an agency's documents those that serve a span: one of each kind, the closest.</summary>
    public static IReadOnlyList<VersiDokumen> Yang(IReadOnlyList<VersiDokumen> daftar, Periode periode) =>
        [.. daftar.Where(d => d.Periode.Mencakup(periode)).GroupBy(d => d.Jenis).Select(g => g.OrderBy(d => d.Selesai - d.Mulai).ThenByDescending(d => d.Mulai).First())];

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

    // each event names the contents after it: the last one not later than the moment tells what stood then
    private static async Task<VersiDokumen?> TercatatAsync(SesiBasisdata sesi, KunciDokumen kunci, DateTimeOffset saat)
    {
        var isian = new { kunci.Pemda, objek = $"dokumen/{kunci.Id}", saat = SaatUtc.Tulis(saat) };
        var daftar = await sesi.DaftarAsync<Peristiwa>(
            "SELECT jenis, baru, saat, pelaku_nama, nomor FROM peristiwa WHERE pemda = @Pemda AND objek = @objek AND saat <= @saat ORDER BY nomor", isian);
        var ke = 1 + daftar.Count(p => p.Jenis == "PerubahanDibuka") - daftar.Count(p => p.Jenis == "PerubahanDibuang");
        if (daftar.Count == 0 || await VersiAsync(sesi, kunci, ke) is not { } v)
        {
            return null;
        }

        var terakhir = daftar[^1];
        return new VersiDokumen
        {
            Pemda = v.Pemda, PerangkatDaerah = v.PerangkatDaerah, Dokumen = v.Dokumen, Jenis = v.Jenis, Mulai = v.Mulai, Selesai = v.Selesai, Triwulan = v.Triwulan, Judul = v.Judul,
            Versi = v.Versi, Pendahulu = v.Pendahulu, Alasan = v.Alasan, Dibuat = v.Dibuat, Revisi = v.Revisi, Sidik = terakhir.Baru, Diubah = terakhir.Saat, DiubahOleh = terakhir.PelakuNama,
            Status = terakhir.Jenis == "DokumenDitetapkan" ? VersiDokumen.Ditetapkan : VersiDokumen.Draf,
            Nomor = terakhir.Jenis == "DokumenDitetapkan" ? v.Nomor : "", Tanggal = terakhir.Jenis == "DokumenDitetapkan" ? v.Tanggal : "",
        };
    }
}
