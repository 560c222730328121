using System.Text;
using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.KertasKerja;

namespace Akuntabel.Storage.Dokumen;

/// <content>What a report tells of the recommendations of APIP.</content>
public sealed partial class DokumenStore
{
    // those of the year before: a report is reviewed and evaluated in the year after, and tells in its own what came of it
    private static async Task<KumpulanBerkas> DenganTindakLanjutAsync(
        SesiBasisdata s, KumpulanBerkas berkas, (string Pemda, string PerangkatDaerah) milik, Periode periode)
    {
        if (periode.Triwulan is not null || periode.Mulai != periode.Selesai)
        {
            return berkas;
        }

        var daftar = await s.DaftarAsync<BarisTindakLanjut>(
            """
            SELECT id, kertas, jenis, tahun, isi, penanggung, keadaan, tuntas FROM rekomendasi
            WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND tahun = @tahun ORDER BY jenis DESC, kertas, nomor
            """,
            new { milik.Pemda, milik.PerangkatDaerah, tahun = periode.Mulai - 1 });
        if (daftar.Count == 0)
        {
            return berkas;
        }

        var bukti = (await s.DaftarAsync<NamaBukti>(
            "SELECT dokumen, nama FROM lampiran WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND dihapus = '' AND dokumen LIKE @pola ORDER BY nama, id",
            new { milik.Pemda, milik.PerangkatDaerah, pola = KertasKerjaStore.AwalanLampiran + "%/rekomendasi-%" })).ToLookup(b => b.Dokumen, b => b.Nama, StringComparer.Ordinal);
        return berkas.Dengan(TindakLanjutTercatat.Berkas, Encoding.UTF8.GetBytes(TindakLanjutTercatat.Tulis([.. daftar.Select(r => Baca(r, bukti))])));
    }

    private static TindakLanjutTercatat Baca(BarisTindakLanjut r, ILookup<string, string> bukti)
    {
        var isi = JsonSerializer.Deserialize<IsiRekomendasi>(r.Isi, KertasKerjaStore.Pilihan) ?? new IsiRekomendasi("");
        return new TindakLanjutTercatat($"{r.Jenis} {r.Tahun}", isi.Uraian, isi.TindakLanjut.Length > 0 ? isi.TindakLanjut : isi.Rencana.Length > 0 ? $"Direncanakan: {isi.Rencana}" : "",
            r.Penanggung, string.Join("; ", bukti[KertasKerjaStore.TempatLampiran(r.Kertas, "rekomendasi-" + r.Id)].Distinct(StringComparer.Ordinal)),
            RekomendasiTersimpan.Sebutan(Enum.Parse<KeadaanRekomendasi>(r.Keadaan)) + (Hari(r.Tuntas) is { } h ? $", {TanggalIndonesia.Panjang(h)}" : ""));
    }

    private sealed class BarisTindakLanjut
    {
        public string Id { get; init; } = "";

        public string Kertas { get; init; } = "";

        public string Jenis { get; init; } = "";

        public int Tahun { get; init; }

        public string Isi { get; init; } = "";

        public string Penanggung { get; init; } = "";

        public string Keadaan { get; init; } = "";

        public string Tuntas { get; init; } = "";
    }

    private sealed class NamaBukti
    {
        public string Dokumen { get; init; } = "";

        public string Nama { get; init; } = "";
    }
}
