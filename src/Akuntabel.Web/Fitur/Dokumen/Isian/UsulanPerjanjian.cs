using Akuntabel.Core.Laporan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Dokumen.Isian;

/// <summary>Suggests the agreements below the head from structure, plan and budget.</summary>
public sealed class UsulanPerjanjian(LaporanTersusun tersusun, UnitStore unitStore)
{
    /// <summary>What is to be added to the document, and what is to be told of it once it was saved, or was not needed.</summary>
    /// <param name="semua">Files of the period.</param>
    /// <param name="versi">The document.</param>
    /// <param name="jalur">Its file.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<(Func<KumpulanBerkas, KumpulanBerkas> Ubah, Func<bool, (string Teks, Ragam Ragam)> Kabar)> SusunAsync(
        KumpulanBerkas semua, VersiDokumen versi, string jalur, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        var kunci = versi.Kunci;
        var unit = (await unitStore.DaftarAsync(kunci.Pemda, kunci.PerangkatDaerah, batal)).Where(u => u.Aktif != 0).ToList();
        var usulan = tersusun.Baca(BahanPerjanjian.Dari(semua, versi.Mulai, PilihanJabatan.Bawahan)).Data is { } data
            ? PengusulJenjang.Susun(data, [.. PohonUnit.Susun(unit)
                .Select(u => new UnitKantor(u.Unit.Nama, unit.Find(x => x.Id == u.Unit.Induk)?.Nama ?? ""))]) : [];
        var banyak = 0;
        KumpulanBerkas Ubah(KumpulanBerkas b) =>
            PengisiJenjang.Tambah(b.Coba(jalur, out var isi) ? isi : default(ReadOnlyMemory<byte>?), usulan) is var (berkas, n)
                && (banyak = n) > 0 ? b.Dengan(jalur, berkas) : b;
        return (Ubah, tersimpan => Kabar(usulan, tersimpan ? banyak : 0));
    }

    private static (string Teks, Ragam Ragam) Kabar(IReadOnlyList<JabatanUsulan> usulan, int banyak) =>
        usulan.Count == 0 ? ("Belum ada yang dapat diusulkan: unit di bawah kepala belum dicatat. Isi susunan organisasi di Data kantor, "
            + "atau catat unitnya di Unit kerja, lalu tekan Usulkan lagi.", Ragam.Peringatan)
        : banyak == 0 ? ("Tidak ada jabatan lain yang dapat diusulkan: semua unit sudah punya perjanjian.", Ragam.Info)
        : ($"{banyak} jabatan diusulkan dari susunan organisasi, Renstra, dan anggaran. "
            + "Periksa satu per satu; yang keliru dapat diubah atau dihapus."
            + (usulan.All(u => u.Indikator.Count == 0)
                ? " Indikatornya belum terbagi: penanggung jawab di Renstra belum diisi, atau tidak menyebut unit yang ada." : ""),
            usulan.All(u => u.Indikator.Count == 0) ? Ragam.Peringatan : Ragam.Sukses);
}
