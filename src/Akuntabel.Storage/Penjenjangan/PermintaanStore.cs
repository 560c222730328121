using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Penjenjangan;

/// <summary>Requests of offices to each other to serve a node of the tree of performance (crosscutting).</summary>
public sealed class PermintaanStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    private const string Satu = "pemda = @Pemda AND id = @id";

    private const string SqlDaftar = """
        SELECT m.id, m.perangkat_daerah, a.nama AS peminta, m.kepada, COALESCE(b.nama, '') AS diminta, m.tahun, m.simpul, m.uraian,
            m.catatan, m.keadaan, m.alasan, m.oleh_nama, m.saat, m.dijawab_nama, m.dijawab_saat, m.revisi
        FROM permintaan_lintas m JOIN perangkat_daerah a ON a.pemda = m.pemda AND a.id = m.perangkat_daerah
        LEFT JOIN perangkat_daerah b ON b.pemda = m.pemda AND b.id = m.kepada
        WHERE m.pemda = @pemda AND (m.perangkat_daerah = @pd OR m.kepada = @pd)
        """;

    /// <summary>Requests that an office sent or got, the newest first.</summary>
    public Task<IReadOnlyList<BarisPermintaan>> DaftarAsync(string pemda, string pd, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => s.DaftarAsync<BarisPermintaan>($"{SqlDaftar} ORDER BY m.saat DESC, m.id", new { pemda, pd }), batal);

    /// <summary>Asks another office. While one request for the node waits there or was accepted, there is no second.</summary>
    public Task<HasilUbah> KirimAsync(Pelaku pelaku, string perangkatDaerah, IsianPermintaan isian, CancellationToken batal = default) =>
        basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(isian);
            var (catatan, uraian) = (TeksIsian.Rapi(isian.Catatan), TeksIsian.Rapi(isian.Uraian));
            var salah = isian.Kepada == perangkatDaerah ? new HasilUbah.Ditolak("Kepada", "Pilih perangkat daerah lain.")
                : TeksIsian.Wajib("Catatan", "Yang diminta", catatan);
            if (salah is not null)
            {
                return salah;
            }

            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var b = new
            {
                pelaku.Pemda, PerangkatDaerah = perangkatDaerah, Id = Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N"), isian.Kepada,
                isian.Tahun, isian.Simpul, catatan,
                uraian = uraian.Length > TeksIsian.Terpanjang ? uraian[..TeksIsian.Terpanjang] : uraian,
                Keadaan = nameof(KeadaanPermintaan.Menunggu), Oleh = pelaku.Id, OlehNama = pelaku.Nama,
                Saat = SaatUtc.Tulis(waktu.GetUtcNow()),
            };
            if (await LaranganAsync(s, b) is { } larangan)
            {
                return larangan;
            }

            await s.JalankanAsync(
                """
                INSERT INTO permintaan_lintas (pemda, perangkat_daerah, id, kepada, tahun, simpul, uraian, catatan, keadaan, oleh,
                    oleh_nama, saat)
                VALUES (@Pemda, @PerangkatDaerah, @Id, @Kepada, @Tahun, @Simpul, @uraian, @catatan, @Keadaan, @Oleh,
                    @OlehNama, @Saat)
                """,
                b);
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang(
                "PermintaanDikirim", perangkatDaerah, $"permintaan/{b.Id}", null, new { b.Kepada, Simpul = b.uraian, Catatan = catatan }));
            return new HasilUbah.Tersimpan(b.Id);
        },
        batal);

    private static async Task<HasilUbah.Ditolak?> LaranganAsync(SesiBasisdata s, object b) =>
        await s.SatuAsync<long>("SELECT COUNT(*) FROM perangkat_daerah WHERE pemda = @Pemda AND id = @Kepada AND aktif = 1", b) == 0
            ? new HasilUbah.Ditolak("Kepada", "Pilih perangkat daerah yang diminta dari daftar.")
            : await s.SatuAsync<long>(
                $"""
                SELECT COUNT(*) FROM permintaan_lintas WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND kepada = @Kepada
                    AND tahun = @Tahun AND simpul = @Simpul AND keadaan IN ('{KeadaanPermintaan.Menunggu}', '{KeadaanPermintaan.Diterima}')
                """,
                b) > 0
            ? new HasilUbah.Ditolak("Kepada", "Perangkat daerah itu sudah diminta untuk kotak pohon ini.") : null;

    /// <summary>Answers a request that waits; declining needs a reason.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="perangkatDaerah">The office that was asked.</param>
    /// <param name="id">The request.</param>
    /// <param name="terima">Whether it is accepted.</param>
    /// <param name="alasan">What is said of it.</param>
    /// <param name="batal">Cancels before anything is written.</param>
    public Task<HasilUbah> JawabAsync(
        Pelaku pelaku, string perangkatDaerah, string id, bool terima, string alasan, CancellationToken batal = default)
    {
        var teks = TeksIsian.Rapi(alasan);
        var salah = terima ? TeksIsian.PalingPanjang("Alasan", "Catatan", teks) : TeksIsian.Wajib("Alasan", "Alasan menolak", teks);
        return salah is not null ? Task.FromResult<HasilUbah>(salah)
            : UbahAsync(
                pelaku, (perangkatDaerah, id, "kepada"), terima ? KeadaanPermintaan.Diterima : KeadaanPermintaan.Ditolak, teks, batal);
    }

    /// <summary>Takes a request back: who asked may while it waits, and after it was accepted.</summary>
    public Task<HasilUbah> TarikAsync(Pelaku pelaku, string perangkatDaerah, string id, CancellationToken batal = default) =>
        UbahAsync(pelaku, (perangkatDaerah, id, "perangkat_daerah"), KeadaanPermintaan.Ditarik, null, batal);

    // under the name of the office that acts: its history tells it
    private Task<HasilUbah> UbahAsync(
        Pelaku pelaku, (string PerangkatDaerah, string Id, string Kolom) k, KeadaanPermintaan jadi, string? alasan,
        CancellationToken batal) =>
        basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var isian = new
            {
                pelaku.Pemda, k.PerangkatDaerah, id = k.Id, jadi = jadi.ToString(), alasan, pelaku.Nama, Oleh = pelaku.Id,
                Saat = SaatUtc.Tulis(waktu.GetUtcNow()),
            };
            var lama = await s.SatuAsync<BarisPermintaan>(
                $"SELECT keadaan, uraian, alasan FROM permintaan_lintas WHERE {Satu} AND {k.Kolom} = @PerangkatDaerah", isian);
            var boleh = lama is { Keadaan: KeadaanPermintaan.Menunggu } or { Keadaan: KeadaanPermintaan.Diterima }
                && (lama.Keadaan == KeadaanPermintaan.Menunggu || jadi == KeadaanPermintaan.Ditarik);
            if (lama is null || !boleh)
            {
                return lama is null ? new HasilUbah.TidakAda()
                    : lama.Keadaan == jadi ? new HasilUbah.Tersimpan(k.Id) : new HasilUbah.Bentrok();
            }

            await s.JalankanAsync(
                $"""
                UPDATE permintaan_lintas SET keadaan = @jadi, alasan = COALESCE(@alasan, alasan), dijawab_oleh = @Oleh, dijawab_nama = @Nama,
                    dijawab_saat = @Saat, revisi = revisi + 1 WHERE {Satu}
                """,
                isian);
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang(
                "Permintaan" + jadi, k.PerangkatDaerah, $"permintaan/{k.Id}", new { Keadaan = lama.Keadaan.ToString() },
                new { Keadaan = jadi.ToString(), Simpul = lama.Uraian, Alasan = alasan ?? "" }));
            return new HasilUbah.Tersimpan(k.Id);
        },
        batal);
}
