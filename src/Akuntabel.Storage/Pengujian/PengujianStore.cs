using System.Text;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Pengujian;

/// <summary>Findings of checked reports with what was decided of them, version after version. What the findings say the store does not
/// know.</summary>
public sealed class PengujianStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    /// <summary>Letters that a note may have.</summary>
    public const int CatatanTerpanjang = 2000;

    /// <summary>Findings that a version may have: nobody decides more of them one by one.</summary>
    public const int TemuanTerbanyak = 2000;

    private const string Milik = "pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah";

    private const string SqlDaftar = """
        SELECT u.perangkat_daerah, pd.nama AS nama_perangkat_daerah, u.id, u.nama, u.kunci, u.versi, v.banyak, v.saat,
            v.oleh_nama FROM pengujian u
        JOIN versi_pengujian v ON v.pemda = u.pemda AND v.perangkat_daerah = u.perangkat_daerah AND v.pengujian = u.id AND v.versi = u.versi
        JOIN perangkat_daerah pd ON pd.pemda = u.pemda AND pd.id = u.perangkat_daerah
        """;

    /// <summary>Kept reports, the last checked first.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="perangkatDaerah">Of these; <c>null</c>: of all.</param>
    /// <param name="terbanyak">At most so many.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<BarisPengujian>> DaftarAsync(string pemda, IReadOnlyList<string>? perangkatDaerah, int terbanyak,
        CancellationToken batal = default) => basisdata.SekaliAsync(
        s =>
        {
            var pilih = perangkatDaerah is null ? "" : s.Mesin == MesinBasisdata.Postgres ? "AND u.perangkat_daerah = ANY(@pd)"
                : "AND u.perangkat_daerah IN @pd";
            return s.DaftarAsync<BarisPengujian>(
                $"{SqlDaftar} WHERE u.pemda = @pemda {pilih} ORDER BY v.saat DESC, u.id LIMIT @terbanyak",
                    new { pemda, pd = perangkatDaerah?.ToArray() ?? [], terbanyak });
        },
        batal);

    /// <summary>The versions of a kept report, the newest first; none when there is no such report.</summary>
    public Task<IReadOnlyList<VersiPengujian>> VersiAsync(string pemda, string perangkatDaerah, string id,
        CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<VersiPengujian>(
            """
            SELECT u.nama, v.versi, v.berkas, v.sidik, v.banyak, v.oleh_nama, v.saat FROM versi_pengujian v
            JOIN pengujian u ON u.pemda = v.pemda AND u.perangkat_daerah = v.perangkat_daerah AND u.id = v.pengujian
            WHERE v.pemda = @pemda AND v.perangkat_daerah = @perangkatDaerah AND v.pengujian = @id ORDER BY v.versi DESC
            """,
            new { pemda, perangkatDaerah, id }),
        batal);

    /// <summary>What was stored of versions, by digest, in one question.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> IsiAsync(
        string pemda, IReadOnlyList<VersiPengujian> daftar, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var sidik = daftar.Select(v => v.Sidik).Distinct().ToArray();
        return (await basisdata.SekaliAsync(
            s => s.DaftarAsync<BarisIsi>(
                $"SELECT sidik, data FROM isi WHERE pemda = @pemda AND sidik {(s.Mesin == MesinBasisdata.Postgres ? "= ANY(@sidik)" : "IN @sidik")}", new { pemda, sidik }),
            batal)).ToDictionary(b => b.Sidik, b => b.Data, StringComparer.Ordinal);
    }

    /// <summary>What was decided, of findings of any version.</summary>
    public Task<IReadOnlyList<BarisPutusan>> PutusanAsync(string pemda, string perangkatDaerah, string id,
        CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisPutusan>(
            $"SELECT temuan, putusan, catatan, versi, oleh_nama, saat, revisi FROM putusan_temuan WHERE {Milik} AND pengujian = @id",
                new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, id }),
        batal);

    /// <summary>Keeps the findings of a report as the next version of it, or as the first. The very same findings again are no new
    /// version.</summary>
    public Task<HasilUbah> SimpanAsync(Pelaku pelaku, string perangkatDaerah, VersiBaru baru, CancellationToken batal = default) =>
        basisdata.TulisAsync(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(baru);
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var isian = new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah };
            if (await s.SatuAsync<long>("SELECT COUNT(*) FROM perangkat_daerah WHERE pemda = @Pemda AND id = @PerangkatDaerah", isian) == 0)
            {
                return new HasilUbah.Ditolak("PerangkatDaerah", "Perangkat daerah itu tidak ada. Pilih salah satu dari daftar.");
            }

            if (baru.Banyak > TemuanTerbanyak)
            {
                return new HasilUbah.Ditolak("",
                    $"Temuannya {baru.Banyak}; yang dapat diputus satu per satu paling banyak {TemuanTerbanyak}. Uji lagi hanya yang material, atau kembalikan laporannya.");
            }

            var lama = await LamaAsync(s, pelaku.Pemda, perangkatDaerah, baru);
            return baru.Lanjutan.Length > 0 && lama is null ? new HasilUbah.TidakAda()
                : await SisipkanAsync(s, pelaku, perangkatDaerah, baru, lama);
        },
        batal);

    /// <summary>Decides of a finding, or decides otherwise.</summary>
    public Task<HasilUbah> PutusAsync(Pelaku pelaku, string perangkatDaerah, string pengujian, IsianPutusan isian,
        CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(isian);
            if (Salah(isian) is { } salah)
            {
                return salah;
            }

            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var id = IsiStore.Sidik(Encoding.UTF8.GetBytes($"{pengujian}\n{isian.Temuan}"))[..32];
            var kunci = new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah, id, pengujian };
            var versi = await s.SatuAsync<int?>($"SELECT versi FROM pengujian WHERE {Milik} AND id = @pengujian", kunci);
            var lama = await s.SatuAsync<BarisPutusan>($"SELECT temuan, putusan, catatan, versi, oleh_nama, saat, revisi FROM putusan_temuan WHERE {Milik} AND id = @id", kunci);
            return versi is null ? new HasilUbah.TidakAda()
                : (lama?.Revisi ?? 0) != isian.Revisi ? new HasilUbah.Bentrok()
                : await CatatPutusanAsync(s, pelaku, (perangkatDaerah, pengujian, id, versi.Value), isian, lama);
        },
        batal);

    private static HasilUbah.Ditolak? Salah(IsianPutusan isian) => isian switch
    {
        { Putusan: null } => new HasilUbah.Ditolak("Putusan", "Pilih putusan: benar, bukan temuan, atau diabaikan."),
        { Putusan: not Putusan.Benar } when string.IsNullOrWhiteSpace(isian.Catatan) =>
            new HasilUbah.Ditolak("Catatan", "Tulis sebabnya: catatan wajib untuk bukan temuan dan diabaikan."),
        { Catatan.Length: > CatatanTerpanjang } =>
            new HasilUbah.Ditolak("Catatan",
            $"Catatan terlalu panjang ({isian.Catatan.Length} huruf). Singkatkan sampai {CatatanTerpanjang} huruf."),
        _ => null,
    };

    private async Task<HasilUbah> CatatPutusanAsync(
        SesiBasisdata s, Pelaku pelaku, (string PerangkatDaerah, string Pengujian, string Id, int Versi) t, IsianPutusan isian,
            BarisPutusan? lama)
    {
        var (putusan, catatan) = (isian.Putusan.ToString() ?? "", TeksAman.Bersihkan(isian.Catatan.Trim()));
        if (lama is not null && lama.Putusan == isian.Putusan && lama.Catatan == catatan && lama.Versi == t.Versi)
        {
            return new HasilUbah.Tersimpan(t.Id);
        }

        await s.JalankanAsync(
            """
            INSERT INTO putusan_temuan (pemda, perangkat_daerah, id, pengujian, temuan, putusan, catatan, versi, oleh, oleh_nama, saat)
            VALUES (@Pemda, @PerangkatDaerah, @Id, @Pengujian, @Temuan, @putusan, @catatan, @Versi, @Oleh, @Nama, @saat)
            ON CONFLICT (pemda, perangkat_daerah, id) DO UPDATE SET putusan = excluded.putusan, catatan = excluded.catatan,
                versi = excluded.versi,
            oleh = excluded.oleh, oleh_nama = excluded.oleh_nama, saat = excluded.saat, revisi = putusan_temuan.revisi + 1
            """,
            new { pelaku.Pemda, t.PerangkatDaerah, t.Id, t.Pengujian, isian.Temuan, putusan, catatan, t.Versi, Oleh = pelaku.Id,
                pelaku.Nama, saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang(
            "TemuanDiputus", t.PerangkatDaerah, $"putusan/{t.Id}", lama is null ? null
                : new { Putusan = lama.Putusan.ToString(), lama.Catatan }, new { Putusan = putusan, Catatan = catatan }));
        return new HasilUbah.Tersimpan(t.Id);
    }

    private static Task<BarisLama?> LamaAsync(SesiBasisdata s, string pemda, string perangkatDaerah, VersiBaru baru) =>
        s.SatuAsync<BarisLama>(
        $"""
        SELECT u.id, u.versi, v.sidik FROM pengujian u
        JOIN versi_pengujian v ON v.pemda = u.pemda AND v.perangkat_daerah = u.perangkat_daerah AND v.pengujian = u.id AND v.versi = u.versi
        WHERE u.pemda = @pemda AND u.perangkat_daerah = @perangkatDaerah AND {(baru.Lanjutan.Length > 0 ? "u.id = @Lanjutan"
            : "u.kunci = @kunci")} ORDER BY v.saat DESC LIMIT 1
        """,
        new { pemda, perangkatDaerah, baru.Lanjutan, kunci = NamaLaporan.Kunci(baru.Berkas) });

    private async Task<HasilUbah> SisipkanAsync(SesiBasisdata s, Pelaku pelaku, string perangkatDaerah, VersiBaru baru, BarisLama? lama)
    {
        var sidik = await IsiStore.SimpanAsync(s, pelaku.Pemda,
            baru.Susun(lama is null ? null : await IsiStore.BacaAsync(s, pelaku.Pemda, lama.Sidik)));
        if (lama?.Sidik == sidik)
        {
            return new HasilUbah.Tersimpan(lama.Id,
                $"Temuannya sama dengan versi {lama.Versi} yang sudah tersimpan; tidak dibuat versi baru.");
        }

        var b = new
        {
            pelaku.Pemda, PerangkatDaerah = perangkatDaerah, Id = lama?.Id ?? Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N"),
                Versi = (lama?.Versi ?? 0) + 1,
            Berkas = TeksAman.Bersihkan(baru.Berkas), Nama = TeksAman.Bersihkan(NamaLaporan.Judul(baru.Berkas)),
                Kunci = TeksAman.Bersihkan(NamaLaporan.Kunci(baru.Berkas)),
            sidik, baru.Banyak, Oleh = pelaku.Id, OlehNama = pelaku.Nama, Saat = SaatUtc.Tulis(waktu.GetUtcNow()),
        };
        await s.JalankanAsync(
            lama is null
                ? "INSERT INTO pengujian (pemda, perangkat_daerah, id, nama, kunci, versi, dibuat) VALUES (@Pemda, @PerangkatDaerah, @Id, @Nama, @Kunci, 1, @Saat)"
                : $"UPDATE pengujian SET versi = @Versi WHERE {Milik} AND id = @Id",
            b);
        await s.JalankanAsync(
            """
            INSERT INTO versi_pengujian (pemda, perangkat_daerah, pengujian, versi, berkas, sidik, banyak, oleh, oleh_nama, saat)
            VALUES (@Pemda, @PerangkatDaerah, @Id, @Versi, @Berkas, @sidik, @Banyak, @Oleh, @OlehNama, @Saat)
            """,
            b);
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang(
            "PengujianDisimpan", perangkatDaerah, $"pengujian/{b.Id}", null,
                new { b.Nama, b.Berkas, Versi = b.Versi.ToString(), Temuan = baru.Banyak.ToString() }) with { Bukti = sidik });
        return new HasilUbah.Tersimpan(b.Id, lama is null ? ""
            : $"Tersimpan sebagai versi {b.Versi}. Putusan atas temuan yang masih ada ikut terbawa.");
    }

    private sealed class BarisLama
    {
        public string Id { get; init; } = "";

        public int Versi { get; init; }

        public string Sidik { get; init; } = "";
    }

    private sealed class BarisIsi
    {
        public string Sidik { get; init; } = "";

        public byte[] Data { get; init; } = [];
    }
}
