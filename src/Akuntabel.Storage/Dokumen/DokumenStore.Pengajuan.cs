using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Dokumen;

public sealed partial class DokumenStore
{
    // an edit takes back what was handed in; what the head asked to be mended stays until it is handed in again
    private const string TarikBilaDiajukan =
        "pengajuan = CASE pengajuan WHEN 'diajukan' THEN '' ELSE pengajuan END, "
        + "pengajuan_saat = CASE pengajuan WHEN 'diajukan' THEN '' ELSE pengajuan_saat END, "
        + "pengajuan_oleh = CASE pengajuan WHEN 'diajukan' THEN '' ELSE pengajuan_oleh END, "
        + "pengajuan_catatan = CASE pengajuan WHEN 'diajukan' THEN '' ELSE pengajuan_catatan END, "
        + "pengajuan_sidik = CASE pengajuan WHEN 'diajukan' THEN '' ELSE pengajuan_sidik END";

    private static HasilSimpan.Ditolak TidakDiajukan { get; } =
        new("Dokumen ini tidak sedang diajukan: sudah ditarik, dikembalikan, atau disimpan lagi. Muat ulang halamannya.");

    private static HasilSimpan.Ditolak MenurutSop { get; } =
        new("Laporan ini sedang berjalan menurut SOP, yang membawanya kepada kepala. Selesaikan langkahnya di Jalannya penyusunan.");

    /// <summary>Hands the draft to the head, as it is now.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="kunci">Which document.</param>
    /// <param name="revisi">The revision that was read before.</param>
    /// <param name="catatan">A word to the head, or empty.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilSimpan> AjukanAsync(Pelaku pelaku, KunciDokumen kunci, int revisi, string catatan = "",
        CancellationToken batal = default) =>
        PengajuanAsync(pelaku, kunci, revisi, new("DokumenDiajukan", VersiDokumen.Diajukan, catatan), draf =>
            draf.Pengajuan == VersiDokumen.Diajukan ? new HasilSimpan.Ditolak($"Dokumen ini sudah diajukan oleh {draf.PengajuanOleh}.")
            : draf.MenurutSop ? MenurutSop : null, batal);

    /// <summary>Takes back what was handed in, before the head decided.</summary>
    public Task<HasilSimpan> TarikAsync(Pelaku pelaku, KunciDokumen kunci, int revisi, CancellationToken batal = default) =>
        PengajuanAsync(pelaku, kunci, revisi, new("PengajuanDitarik", "", ""), HarusDiajukan, batal);

    /// <summary>Gives back what was handed in, with what is to be mended.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="kunci">Which document.</param>
    /// <param name="revisi">The revision that was read before.</param>
    /// <param name="catatan">What is to be mended; required.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilSimpan> KembalikanAsync(Pelaku pelaku, KunciDokumen kunci, int revisi, string catatan,
        CancellationToken batal = default) =>
        PengajuanAsync(pelaku, kunci, revisi, new("DokumenDikembalikan", VersiDokumen.Dikembalikan, catatan), HarusDiajukan, batal);

    private static HasilSimpan.Ditolak? HarusDiajukan(VersiDokumen draf) => draf.Pengajuan == VersiDokumen.Diajukan ? null : TidakDiajukan;

    private Task<HasilSimpan> PengajuanAsync(
        Pelaku pelaku, KunciDokumen kunci, int revisi, LangkahPengajuan langkah, Func<VersiDokumen, HasilSimpan.Ditolak?> keberatan,
            CancellationToken batal) =>
        basisdata.TulisAsync(
            async s =>
            {
                var catatan = TeksAman.Bersihkan(langkah.Catatan.Trim());
                if (TeksAman.Alasan(catatan, wajib: langkah.Keadaan == VersiDokumen.Dikembalikan) is { } salah)
                {
                    return new HasilSimpan.Ditolak(salah);
                }

                await RantaiPeristiwa.KunciAsync(s, kunci.Pemda);
                return await DrafAsync(s, kunci) is not { } draf ? SudahDitetapkan
                    : draf.Revisi != revisi ? await BentrokAsync(s, draf)
                    : keberatan(draf) ?? await CatatPengajuanAsync(s, pelaku, draf, langkah with { Catatan = catatan });
            },
            batal);

    private async Task<HasilSimpan> CatatPengajuanAsync(SesiBasisdata sesi, Pelaku pelaku, VersiDokumen draf, LangkahPengajuan langkah)
    {
        var ada = langkah.Keadaan.Length > 0;
        await sesi.JalankanAsync(
            """
            UPDATE versi SET revisi = revisi + 1, pengajuan = @Keadaan, pengajuan_saat = @saat, pengajuan_oleh = @oleh, pengajuan_catatan = @Catatan, pengajuan_sidik = @sidik
            WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND dokumen = @Dokumen AND versi = @Versi
            """,
            new
            {
                langkah.Keadaan, langkah.Catatan, saat = ada ? Kini() : "", oleh = ada ? pelaku.Nama : "", sidik = ada ? draf.Sidik : "",
                draf.Pemda, draf.PerangkatDaerah, draf.Dokumen, draf.Versi,
            });
        await rantai.CatatAsync(sesi, pelaku,
            Tentang(draf, langkah.Peristiwa) with { Lama = draf.Sidik, Baru = draf.Sidik, Alasan = langkah.Catatan });
        return await TersimpanAsync(sesi, draf.Kunci, draf.Versi);
    }

    private static HasilSimpan.Ditolak SudahDitetapkan { get; } = new("Dokumen ini sudah ditetapkan.");

    private sealed record LangkahPengajuan(string Peristiwa, string Keadaan, string Catatan);
}
