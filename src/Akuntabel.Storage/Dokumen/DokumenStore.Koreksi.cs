using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Dokumen;

public sealed partial class DokumenStore
{
    /// <summary>Corrects the date of a version that was set and typed wrongly; contents and number stay, and the date before stays in the
    /// history.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="kunci">Which document.</param>
    /// <param name="versi">Number of the version.</param>
    /// <param name="revisi">The revision that was read before.</param>
    /// <param name="tanggal">The date that stands on the signed document.</param>
    /// <param name="alasan">Why; required.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilSimpan> KoreksiTanggalAsync(Pelaku pelaku, KunciDokumen kunci, int versi, int revisi, DateOnly tanggal, string alasan,
        CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            var bersih = TeksAman.Bersihkan(alasan.Trim());
            if (TeksAman.Alasan(bersih, wajib: true) is { } salah)
            {
                return new HasilSimpan.Ditolak(salah);
            }

            await RantaiPeristiwa.KunciAsync(s, kunci.Pemda);
            var daftar = await s.DaftarAsync<VersiDokumen>($"SELECT {Kolom} {Gabungan} WHERE {SatuDokumen} ORDER BY v.versi", kunci);
            return daftar.FirstOrDefault(v => v.Versi == versi) is not { } v ? new HasilSimpan.Ditolak("Versi itu tidak ada lagi.")
                : v.Revisi != revisi ? new HasilSimpan.Ditolak($"Dokumen ini berubah sesudah Anda membukanya; tanggalnya sekarang "
                    + $"{Panjang(v.Tanggal)}. Periksa, lalu koreksi bila masih perlu.")
                : Keberatan(daftar, v, Tanggal(tanggal)) is { } keberatan ? new HasilSimpan.Ditolak(keberatan)
                : await KoreksiAsync(s, pelaku, v, Tanggal(tanggal), bersih);
        },
        batal);

    // versions follow one another by date as they do by number
    private static string? Keberatan(IReadOnlyList<VersiDokumen> daftar, VersiDokumen v, string tanggal) =>
        v.Status == VersiDokumen.Draf ? "Versi ini belum ditetapkan, jadi belum bertanggal."
        : v.Tanggal == tanggal ? $"Tanggal penetapannya memang {Panjang(tanggal)}; tidak ada yang dikoreksi."
        : daftar.FirstOrDefault(d => d.Versi == v.Versi - 1) is { } lama && string.CompareOrdinal(tanggal, lama.Tanggal) < 0
            ? $"Tanggal penetapan tidak boleh sebelum tanggal versi yang diubahnya ({Panjang(lama.Tanggal)}). Bila tanggal itu yang "
                + "salah, koreksi dahulu versi itu."
        : daftar.FirstOrDefault(d => d.Versi == v.Versi + 1 && d.Tanggal.Length > 0) is { } baru
            && string.CompareOrdinal(tanggal, baru.Tanggal) > 0
            ? $"Tanggal penetapan tidak boleh sesudah tanggal perubahan yang menggantikannya ({Panjang(baru.Tanggal)}). Bila tanggal itu "
                + "yang salah, koreksi dahulu perubahannya."
        : null;

    private async Task<HasilSimpan> KoreksiAsync(SesiBasisdata sesi, Pelaku pelaku, VersiDokumen v, string tanggal, string alasan)
    {
        await sesi.JalankanAsync(
            """
            UPDATE versi SET revisi = revisi + 1, tanggal = @tanggal, koreksi_semula = @Semula, koreksi_alasan = @alasan, koreksi_saat = @saat, koreksi_oleh = @Nama
            WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND dokumen = @Dokumen AND versi = @Versi
            """,
            new
            {
                tanggal, Semula = v.Tanggal, alasan, saat = SesudahKoreksi(v), pelaku.Nama, v.Pemda, v.PerangkatDaerah, v.Dokumen, v.Versi,
            });
        await rantai.CatatAsync(sesi, pelaku, Tentang(v, KoreksiTanggal.Peristiwa) with
        {
            Lama = v.Sidik, Baru = v.Sidik, Alasan = new KoreksiTanggal(v.Versi, v.Tanggal, tanggal, alasan).Tulis(),
        });
        return await TersimpanAsync(sesi, v.Kunci, v.Versi);
    }

    // the store knows a correction by its moment: two in one tick, or after the clock was set back, are two
    private string SesudahKoreksi(VersiDokumen v) =>
        SaatUtc.Baca(v.KoreksiSaat) is { } dulu && waktu.GetUtcNow() <= dulu ? SaatUtc.Tulis(dulu.AddMilliseconds(1)) : Kini();

    private static string Panjang(string tanggal) => TanggalIndonesia.Panjang(DateOnly.Parse(tanggal));
}

/// <summary>The correction of a date of setting, as its event says it.</summary>
/// <param name="Versi">Number of the version.</param>
/// <param name="Semula">Date before, yyyy-MM-dd.</param>
/// <param name="Menjadi">Date since.</param>
/// <param name="Alasan">Why.</param>
internal sealed record KoreksiTanggal(int Versi, string Semula, string Menjadi, string Alasan)
{
    /// <summary>Name of the event.</summary>
    public const string Peristiwa = "TanggalPenetapanDikoreksi";

    private const string Awal = "Versi ";
    private const string SebelumSemula = ", semula ";
    private const string SebelumMenjadi = " menjadi ";
    private const string SebelumAlasan = ": ";
    private const int PanjangTanggal = 10;

    /// <summary>For the log.</summary>
    public string Tulis() => Awal + Versi + SebelumSemula + Semula + SebelumMenjadi + Menjadi + SebelumAlasan + Alasan;

    /// <summary>From the log; <c>null</c> for what no correction wrote.</summary>
    public static KoreksiTanggal? Baca(string teks)
    {
        var semula = teks.IndexOf(SebelumSemula, StringComparison.Ordinal);
        var tanggal = semula + SebelumSemula.Length;
        var menjadi = tanggal + PanjangTanggal + SebelumMenjadi.Length;
        var alasan = menjadi + PanjangTanggal + SebelumAlasan.Length;
        return semula > Awal.Length && teks.Length >= alasan && int.TryParse(teks[Awal.Length..semula], out var versi)
            ? new KoreksiTanggal(versi, teks.Substring(tanggal, PanjangTanggal), teks.Substring(menjadi, PanjangTanggal), teks[alasan..]) : null;
    }
}
