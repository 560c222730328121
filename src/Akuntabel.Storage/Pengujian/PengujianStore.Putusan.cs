using System.Text;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Pengujian;

/// <summary>What reviewers decide of findings, and what they do with a kept report as a whole.</summary>
public sealed partial class PengujianStore
{
    /// <summary>Decides of a finding, or decides otherwise.</summary>
    public Task<HasilUbah> PutusAsync(Pelaku pelaku, string perangkatDaerah, string pengujian, IsianPutusan isian,
        CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(isian);
            isian = isian with { Catatan = TeksAman.Tampak(isian.Catatan) };
            if (Salah(isian) is { } salah)
            {
                return salah;
            }

            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var kunci = new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah, pengujian, isian.Temuan };
            var versi = await s.SatuAsync<int?>($"SELECT versi FROM pengujian WHERE {Milik} AND id = @pengujian AND dihapus = ''", kunci);
            var lama = await BerlakuAsync(s, new { kunci.Pemda, kunci.PerangkatDaerah, pengujian, isian.Temuan, versi = versi ?? 0 });
            return versi is null ? new HasilUbah.TidakAda()
                : (lama?.Revisi ?? 0) != isian.Revisi ? new HasilUbah.Bentrok()
                : isian.Putusan == Putusan.Dicabut && lama is not { Putusan: not Putusan.Dicabut } ? new HasilUbah.TidakAda()
                : await CatatPutusanAsync(s, pelaku, (perangkatDaerah, pengujian, versi.Value), isian, lama);
        },
        batal);

    // what holds of a finding: what was decided last, on this version or on one before
    private static Task<BarisPutusan?> BerlakuAsync(SesiBasisdata s, object isian) => s.SatuAsync<BarisPutusan>(
        $"""
        SELECT {KolomPutusan} FROM putusan_temuan
        WHERE {Milik} AND pengujian = @pengujian AND temuan = @Temuan AND versi <= @versi ORDER BY versi DESC LIMIT 1
        """,
        isian);

    private static HasilUbah.Ditolak? Salah(IsianPutusan isian) => isian switch
    {
        { Putusan: null } => new HasilUbah.Ditolak("Putusan", "Pilih putusan: benar, bukan temuan, atau diabaikan."),
        { Putusan: Putusan.Dicabut } when string.IsNullOrWhiteSpace(isian.Catatan) =>
            new HasilUbah.Ditolak("Catatan", "Tulis mengapa putusan itu dicabut: catatan wajib."),
        { Putusan: not Putusan.Benar } when string.IsNullOrWhiteSpace(isian.Catatan) =>
            new HasilUbah.Ditolak("Catatan", "Tulis sebabnya: catatan wajib untuk bukan temuan dan diabaikan."),
        { Catatan.Length: > CatatanTerpanjang } =>
            new HasilUbah.Ditolak("Catatan",
            $"Catatan terlalu panjang ({isian.Catatan.Length} huruf). Singkatkan sampai {CatatanTerpanjang} huruf."),
        _ => null,
    };

    private async Task<HasilUbah> CatatPutusanAsync(
        SesiBasisdata s, Pelaku pelaku, (string PerangkatDaerah, string Pengujian, int Versi) t, IsianPutusan isian, BarisPutusan? lama)
    {
        var (putusan, catatan) = (isian.Putusan.ToString() ?? "", TeksAman.Bersihkan(isian.Catatan.Trim()));
        if (lama is not null && lama.Putusan == isian.Putusan && lama.Catatan == catatan && lama.Versi == t.Versi)
        {
            return new HasilUbah.Tersimpan(lama.Id);
        }

        // what was decided on an earlier version stays with that version, which may have been printed and signed
        var id = lama?.Versi == t.Versi ? lama.Id
            : IsiStore.Sidik(Encoding.UTF8.GetBytes($"{t.Pengujian}\n{isian.Temuan}\n{t.Versi}"))[..32];
        await s.JalankanAsync(
            """
            INSERT INTO putusan_temuan
                (pemda, perangkat_daerah, id, pengujian, temuan, putusan, catatan, versi, oleh, oleh_nama, saat, terakhir, revisi)
            VALUES (@Pemda, @PerangkatDaerah, @id, @Pengujian, @Temuan, @putusan, @catatan, @Versi, @Oleh, @Nama, @saat, @Versi, @revisi)
            ON CONFLICT (pemda, perangkat_daerah, id) DO UPDATE SET putusan = excluded.putusan, catatan = excluded.catatan,
                oleh = excluded.oleh, oleh_nama = excluded.oleh_nama, saat = excluded.saat, revisi = excluded.revisi
            """,
            new { pelaku.Pemda, t.PerangkatDaerah, id, t.Pengujian, isian.Temuan, putusan, catatan, t.Versi, Oleh = pelaku.Id,
                pelaku.Nama, saat = SaatUtc.Tulis(waktu.GetUtcNow()), revisi = (lama?.Revisi ?? 0) + 1 });
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang(
            putusan == nameof(Putusan.Dicabut) ? "PutusanDicabut" : "TemuanDiputus", t.PerangkatDaerah, $"putusan/{id}", lama is null
                ? null
                : new { Putusan = lama.Putusan.ToString(), lama.Catatan }, new { Putusan = putusan, Catatan = catatan }));
        return new HasilUbah.Tersimpan(id);
    }

    /// <summary>Calls a kept report otherwise; by what its next version is known stays.</summary>
    public Task<HasilUbah> NamaiAsync(Pelaku pelaku, string perangkatDaerah, string id, string nama, CancellationToken batal = default) =>
        basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            var baru = TeksIsian.Rapi(TeksAman.Bersihkan(nama ?? ""));
            if (TeksIsian.Wajib("Nama", "Nama laporan", baru) is { } salah)
            {
                return salah;
            }

            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var isian = new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah, id, baru };
            if (await s.SatuAsync<string>($"SELECT nama FROM pengujian WHERE {Milik} AND id = @id AND dihapus = ''", isian) is not { } lama)
            {
                return new HasilUbah.TidakAda();
            }

            if (lama != baru)
            {
                await s.JalankanAsync($"UPDATE pengujian SET nama = @baru WHERE {Milik} AND id = @id", isian);
                await rantai.CatatAsync(s, pelaku, Jejak.Tentang(
                    "PengujianDinamai", perangkatDaerah, $"pengujian/{id}", new { Nama = lama }, new { Nama = baru }));
            }

            return new HasilUbah.Tersimpan(id);
        },
        batal);

    /// <summary>Takes a kept report from the lists. Only who kept it may, and only while nothing is decided of it: what was decided may
    /// stand in an annex that was signed.</summary>
    public Task<HasilUbah> HapusAsync(Pelaku pelaku, string perangkatDaerah, string id, CancellationToken batal = default) =>
        basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var isian = new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah, id, Oleh = pelaku.Id,
                saat = SaatUtc.Tulis(waktu.GetUtcNow()) };
            if (await s.SatuAsync<string>($"SELECT nama FROM pengujian WHERE {Milik} AND id = @id AND dihapus = ''", isian) is not { } nama)
            {
                return new HasilUbah.TidakAda();
            }

            var lain = await s.SatuAsync<string>(
                $"SELECT oleh_nama FROM versi_pengujian WHERE {Milik} AND pengujian = @id AND oleh <> @Oleh ORDER BY versi DESC LIMIT 1",
                    isian);
            var diputus = await s.SatuAsync<long>(
                $"SELECT COUNT(*) FROM putusan_temuan WHERE {Milik} AND pengujian = @id AND putusan <> '{nameof(Putusan.Dicabut)}'", isian);
            if (lain is not null || diputus > 0)
            {
                return new HasilUbah.Ditolak("", lain is not null
                    ? $"Laporan ini disimpan juga oleh {lain}, dan hanya dapat dihapus oleh yang menyimpan semua versinya."
                    : $"{diputus} temuannya sudah diputus, dan putusan dapat sudah tercetak dalam lampiran yang ditandatangani. "
                        + "Cabut dulu putusannya bila laporan ini memang keliru disimpan.");
            }

            await s.JalankanAsync($"UPDATE pengujian SET dihapus = @saat WHERE {Milik} AND id = @id", isian);
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("PengujianDihapus", perangkatDaerah, $"pengujian/{id}", new { Nama = nama },
                null));
            return new HasilUbah.Tersimpan(id);
        },
        batal);

    /// <summary>Takes back the last version, which was kept by mistake: the one before is the newest again. Only who kept it may, with a
    /// reason, and only while nothing was decided on it. What was decided on the versions before holds again.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="perangkatDaerah">Perangkat daerah.</param>
    /// <param name="id">The report.</param>
    /// <param name="versi">The version that was seen as the last.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="temuanSemula">Names of the findings of the version before: what was decided of them counts again.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilUbah> BatalkanVersiAsync(
        Pelaku pelaku, string perangkatDaerah, string id, int versi, string alasan, IReadOnlyList<string> temuanSemula,
            CancellationToken batal = default) =>
        basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            if (TeksAman.Alasan(alasan, wajib: true) is { } keberatan)
            {
                return new HasilUbah.Ditolak("Alasan", keberatan);
            }

            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var isian = new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah, id, versi, semula = versi - 1 };
            if (await s.SatuAsync<int?>($"SELECT versi FROM pengujian WHERE {Milik} AND id = @id AND dihapus = ''", isian) is not { } kini)
            {
                return new HasilUbah.TidakAda();
            }

            if (kini != versi || versi < 2)
            {
                return new HasilUbah.Bentrok();
            }

            var v = await s.SatuAsync<VersiPengujian>(
                $"""
                SELECT versi, berkas, sidik, banyak, oleh, oleh_nama, saat FROM versi_pengujian
                WHERE {Milik} AND pengujian = @id AND versi = @versi
                """,
                isian);
            var diputus = await s.SatuAsync<long>(
                $"""
                SELECT COUNT(*) FROM putusan_temuan
                WHERE {Milik} AND pengujian = @id AND versi = @versi AND putusan <> '{nameof(Putusan.Dicabut)}'
                """,
                isian);
            if (v is null || v.Oleh != pelaku.Id || diputus > 0)
            {
                return new HasilUbah.Ditolak("Alasan", diputus > 0
                    ? $"{diputus} temuan sudah diputus pada versi ini. Cabut dulu putusannya bila versi ini memang keliru disimpan."
                    : $"Versi ini disimpan oleh {v?.OlehNama}, dan hanya dapat dibatalkan olehnya.");
            }

            var cabut = await s.DaftarAsync<string>($"SELECT id FROM putusan_temuan WHERE {Milik} AND pengujian = @id AND versi = @versi",
                isian);
            await s.JalankanAsync($"DELETE FROM putusan_temuan WHERE {Milik} AND pengujian = @id AND versi = @versi", isian);
            await s.JalankanAsync($"DELETE FROM versi_pengujian WHERE {Milik} AND pengujian = @id AND versi = @versi", isian);
            await s.JalankanAsync($"UPDATE pengujian SET versi = @semula WHERE {Milik} AND id = @id", isian);
            await BawaPutusanAsync(s, pelaku.Pemda, perangkatDaerah, id, versi - 1, temuanSemula);
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang(
                "VersiPengujianDibatalkan", perangkatDaerah, $"pengujian/{id}",
                new { v.Berkas, Versi = v.Versi.ToString(), Temuan = v.Banyak.ToString() }, null) with { Alasan = alasan.Trim(),
                    Bukti = v.Sidik, Turut = [.. cabut.Select(p => $"putusan/{p}")] });
            return new HasilUbah.Tersimpan(id);
        },
        batal);
}
