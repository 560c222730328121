using System.Text.Json;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Pekerjaan;

namespace Akuntabel.Web.Penyusunan;

/// <summary>Starts the job that prints a composed form as PDF.</summary>
public sealed class PencetakPdf(Antrean antrean, Pengakses pengakses, PenandaKepala penanda)
{
    /// <summary>Where the history stands, as a form prints it; <c>null</c> for an empty one.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<(string, string)?> RiwayatAsync(string pemda, CancellationToken batal) =>
        await penanda.TandaiAsync(pemda, batal: batal) is { } k ? ($"Riwayat {k.Pendek}", k.ToString()) : null;

    /// <summary>Where the job can be followed; or <c>null</c> with the reason why none could be started.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="perangkatDaerah">Office.</param>
    /// <param name="judul">What is printed.</param>
    /// <param name="nama">Name of the file, without its ending.</param>
    /// <param name="kembali">Where the user comes from.</param>
    /// <param name="berkas">What it is composed of.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<(string? Alamat, string Alasan)> AntrekanAsync(
        string pemda, string perangkatDaerah, string judul, string nama, string kembali, KumpulanBerkas berkas, CancellationToken batal)
    {
        var (riwayat, isi) = (await RiwayatAsync(pemda, batal), ArsipBerkas.Tulis(berkas));
        var isian = JsonSerializer.Serialize(new IsianLaporan(FormatKeluaran.Pdf, nama, riwayat?.Item1, riwayat?.Item2));
        var kerja = new PekerjaanBaru(pemda, pengakses.Id, KerjaLaporan.Kode, $"PDF {judul}", isian)
        {
            PerangkatDaerah = perangkatDaerah, Kembali = kembali, Bobot = KerjaLaporan.Bobot, Ukuran = isi.Length,
        };
        var (kunci, alasan) = await antrean.TambahAsync(
            kerja, [new BerkasMasukan(KerjaLaporan.BerkasMasukan, () => new MemoryStream(isi, writable: false))], batal);
        return (kunci is { } k ? $"/pekerjaan/{k.Id}" : null, alasan);
    }
}
