using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Dokumen;

/// <summary>Quarters to which the head agreed are not changed by any way of saving.</summary>
public sealed partial class DokumenStore
{
    /// <summary>The locked quarters that a document of a year holds figures of: its own, and the year before.</summary>
    public Task<IReadOnlyList<TriwulanTerkunci>> DaftarTerkunciAsync(string pemda, string perangkatDaerah, int tahun, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => TerkunciAsync(s, (pemda, perangkatDaerah), tahun), batal);

    /// <summary>Why what a document would hold may not be saved: it changes figures of a locked quarter; <c>null</c>: it may.</summary>
    /// <param name="s">The caller's transaction.</param>
    /// <param name="kantor">Pemda and office.</param>
    /// <param name="jenis">Kind of the document.</param>
    /// <param name="tahun">Its year.</param>
    /// <param name="isi">What it holds, and what it would.</param>
    public async Task<string?> LaranganTerkunciAsync(
        SesiBasisdata s, (string Pemda, string PerangkatDaerah) kantor, JenisDokumen jenis, int tahun, (KumpulanBerkas Lama, KumpulanBerkas Jadi) isi) =>
        penjaga is not null && penjaga.Menjaga(jenis) && await TerkunciAsync(s, kantor, tahun) is { Count: > 0 } terkunci
            ? penjaga.Larangan(isi.Lama, isi.Jadi, tahun, terkunci) : null;

    // a measurement also holds the year before, beside which it is read
    private static async Task<IReadOnlyList<TriwulanTerkunci>> TerkunciAsync(
        SesiBasisdata s, (string Pemda, string PerangkatDaerah) kantor, int tahun) =>
        [.. (await s.DaftarAsync<BarisTerkunci>(
            """
            SELECT tahun, triwulan, terkunci AS saat, terkunci_oleh AS oleh, isi FROM pelaksanaan_sop
            WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND tahun IN (@tahun, @lalu) AND jenis = 'Pengukuran' AND terkunci <> ''
            ORDER BY tahun, triwulan
            """,
            new { kantor.Pemda, kantor.PerangkatDaerah, tahun, lalu = tahun - 1 })).Select(b => b.Jadi())];

    private sealed class BarisTerkunci
    {
        public int Tahun { get; init; }

        public int Triwulan { get; init; }

        public string Saat { get; init; } = "";

        public string Oleh { get; init; } = "";

        public string Isi { get; init; } = "";

        // whether, not when: any zone tells it
        public TriwulanTerkunci Jadi() => new()
        {
            Tahun = Tahun, Triwulan = Triwulan, Saat = Saat, Oleh = Oleh,
            Sekaligus = SopTersimpan.Baca(Isi, ZonaWaktu.Wib).Penetapan?.Sekaligus == true,
        };
    }

    private async Task<string?> TerkunciAsync(SesiBasisdata s, VersiDokumen draf, KumpulanBerkas jadi) =>
        penjaga is null || !penjaga.Menjaga(draf.JenisDokumen) ? null
        : await LaranganTerkunciAsync(
            s, (draf.Pemda, draf.PerangkatDaerah), draf.JenisDokumen, draf.Mulai, (await IsiStore.BacaBerkasAsync(s, draf.Pemda, draf.Sidik), jadi));
}
