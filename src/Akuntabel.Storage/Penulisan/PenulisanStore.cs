using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Penulisan;

/// <summary>How the writing of a report is shared: who has which part, how it stands, and what members say of it. The text itself is in the
/// document.</summary>
public sealed class PenulisanStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    private const int IsiTerpanjang = 4000;
    private const int KomentarTerbanyak = 500;

    private const string KolomBagian = "id, bagian, pemegang, keadaan, sidik, catatan, oleh_nama, saat, revisi";
    private const string KolomKomentar = "id, bagian, induk, kutipan, isi, usulan, oleh, oleh_nama, saat, keadaan, selesai_nama, selesai_saat";
    private const string Milik = "pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND dokumen = @Id";

    private string Kini => SaatUtc.Tulis(waktu.GetUtcNow());

    /// <summary>Parts that somebody has or has judged, and everything said of parts, oldest first.</summary>
    public Task<(IReadOnlyList<BagianTersimpan> Bagian, IReadOnlyList<KomentarTersimpan> Komentar)> BacaAsync(
        KunciDokumen kunci, CancellationToken batal = default) => basisdata.BacaAsync(
        async s => (
            await s.DaftarAsync<BagianTersimpan>($"SELECT {KolomBagian} FROM bagian_laporan WHERE {Milik}", kunci),
            await s.DaftarAsync<KomentarTersimpan>($"SELECT {KolomKomentar} FROM komentar_bagian WHERE {Milik} ORDER BY saat, id", kunci)),
        batal);

    /// <summary>Gives parts to a member; an empty name takes them back.</summary>
    public Task<HasilTindakan> BagikanAsync(
        Pelaku pelaku, KunciDokumen kunci, IReadOnlyCollection<string> bagian, string pemegang, CancellationToken batal = default) =>
        basisdata.TulisAsync(
        async s =>
        {
            var nama = TeksIsian.Rapi(pemegang);
            if (nama.Length > TeksIsian.Terpanjang)
            {
                return new HasilTindakan(false, $"Nama pemegang paling panjang {TeksIsian.Terpanjang} tanda.");
            }

            await RantaiPeristiwa.KunciAsync(s, kunci.Pemda);
            foreach (var b in bagian)
            {
                var kini = await CariAsync(s, kunci, b);
                if (kini.Pemegang != nama)
                {
                    await SimpanAsync(s, pelaku, kunci, kini, kini.Keadaan, kini.Sidik, kini.Catatan, nama, "BagianDibagikan");
                }
            }

            return new HasilTindakan(true, nama.Length > 0 ? $"{bagian.Count} bagian dipegang {nama}." : $"{bagian.Count} bagian tidak lagi dipegang siapa pun.");
        },
        batal);

    /// <summary>Judges the text of a part.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="kunci">The report.</param>
    /// <param name="bagian">The part.</param>
    /// <param name="keadaan"><see cref="BagianTersimpan.Diperiksa"/>, <see cref="BagianTersimpan.Dikembalikan"/>, or empty: nothing is said
    /// any more.</param>
    /// <param name="sidik">Digest of the text that was read.</param>
    /// <param name="catatan">Why it is given back; required then.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilTindakan> NilaiAsync(
        Pelaku pelaku, KunciDokumen kunci, string bagian, string keadaan, string sidik, string catatan, CancellationToken batal = default) =>
        basisdata.TulisAsync(
        async s =>
        {
            var alasan = TeksAman.Bersihkan((catatan ?? "").Trim());
            if (keadaan == BagianTersimpan.Dikembalikan && TeksAman.Alasan(alasan, wajib: true) is { } keberatan)
            {
                return new HasilTindakan(false, keberatan.StartsWith("Alasan harus", StringComparison.Ordinal)
                    ? "Tulis apa yang harus diperbaiki, supaya penulisnya tahu." : keberatan);
            }

            await RantaiPeristiwa.KunciAsync(s, kunci.Pemda);
            var kini = await CariAsync(s, kunci, bagian);
            var jenis = keadaan switch
            {
                BagianTersimpan.Diperiksa => "BagianDiperiksa", BagianTersimpan.Dikembalikan => "BagianDikembalikan",
                BagianTersimpan.DariLalu => "BagianDariTahunLalu", _ => "BagianDibukaLagi",
            };
            await SimpanAsync(s, pelaku, kunci, kini, keadaan, keadaan.Length > 0 ? sidik : "", alasan, kini.Pemegang, jenis);
            return new HasilTindakan(true, keadaan switch
            {
                BagianTersimpan.Diperiksa => "Bagian ini tercatat sudah diperiksa.",
                BagianTersimpan.Dikembalikan => "Bagian ini dikembalikan dengan catatan Anda.",
                BagianTersimpan.DariLalu => "Bagian ini diambil dari tahun lalu.",
                _ => "Bagian ini terbuka lagi sebagai konsep.",
            });
        },
        batal);

    /// <summary>Says something of a part.</summary>
    public Task<HasilTindakan> KatakanAsync(Pelaku pelaku, KunciDokumen kunci, KomentarBaru baru, CancellationToken batal = default) =>
        basisdata.TulisAsync(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(baru);
            var (isi, kutipan, usulan) = (Bersih(baru.Isi), Bersih(baru.Kutipan), Bersih(baru.Usulan));
            if (isi.Length == 0 && usulan.Length == 0)
            {
                return new HasilTindakan(false, "Komentar masih kosong. Tulis isinya, lalu kirim lagi.");
            }

            if (isi.Length > IsiTerpanjang || usulan.Length > IsiTerpanjang || kutipan.Length > IsiTerpanjang)
            {
                return new HasilTindakan(false, $"Komentar paling panjang {IsiTerpanjang} tanda. Ringkaskan, atau bagi menjadi beberapa.");
            }

            if (usulan.Length > 0 && kutipan.Length == 0)
            {
                return new HasilTindakan(false, "Usulan memerlukan kata yang digantikannya. Pilih dahulu katanya dalam naskah.");
            }

            await RantaiPeristiwa.KunciAsync(s, kunci.Pemda);
            if (await s.SatuAsync<long>($"SELECT COUNT(*) FROM komentar_bagian WHERE {Milik}", kunci) >= KomentarTerbanyak)
            {
                return new HasilTindakan(false, $"Laporan ini sudah memuat {KomentarTerbanyak} komentar. Bicarakan langsung dengan timnya.");
            }

            if (baru.Induk.Length > 0 && await KomentarAsync(s, kunci, baru.Induk) is not { Induk: "" })
            {
                return new HasilTindakan(false, "Komentar yang dibalas itu tidak ada lagi.");
            }

            var id = Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N");
            await s.JalankanAsync(
                $"INSERT INTO komentar_bagian (pemda, perangkat_daerah, dokumen, {KolomKomentar}) VALUES (@Pemda, @PerangkatDaerah, @Dokumen, @id, "
                    + "@Bagian, @Induk, @kutipan, @isi, @usulan, @Oleh, @OlehNama, @saat, @keadaan, '', '')",
                new
                {
                    kunci.Pemda, kunci.PerangkatDaerah, Dokumen = kunci.Id, id, baru.Bagian, baru.Induk, kutipan, isi, usulan,
                    Oleh = pelaku.Id, OlehNama = pelaku.Nama, saat = Kini, keadaan = KomentarTersimpan.Terbuka,
                });
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("KomentarDitulis", kunci.PerangkatDaerah, $"komentar/{id}", null,
                new { baru.Bagian, Isi = isi, Kutipan = kutipan, Usulan = usulan }));
            return new HasilTindakan(true, usulan.Length > 0 ? "Usulan terkirim." : "Komentar terkirim.");
        },
        batal);

    /// <summary>One comment; <c>null</c>: there is none.</summary>
    public Task<KomentarTersimpan?> KomentarAsync(KunciDokumen kunci, string id, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => KomentarAsync(s, kunci, id), batal);

    /// <summary>Settles a comment or suggestion, or opens it again.</summary>
    public Task<HasilTindakan> SelesaikanAsync(Pelaku pelaku, KunciDokumen kunci, string id, string keadaan, CancellationToken batal = default) =>
        basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, kunci.Pemda);
            if (await KomentarAsync(s, kunci, id) is not { } k)
            {
                return new HasilTindakan(false, "Komentar itu tidak ada lagi.");
            }

            var terbuka = keadaan == KomentarTersimpan.Terbuka;
            await s.JalankanAsync(
                $"UPDATE komentar_bagian SET keadaan = @keadaan, selesai_nama = @oleh, selesai_saat = @saat WHERE pemda = @Pemda "
                    + "AND perangkat_daerah = @PerangkatDaerah AND id = @id",
                new { kunci.Pemda, kunci.PerangkatDaerah, id, keadaan, oleh = terbuka ? "" : pelaku.Nama, saat = terbuka ? "" : Kini });
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("KomentarDiputus", kunci.PerangkatDaerah, $"komentar/{id}",
                new { k.Keadaan }, new { Keadaan = keadaan }));
            return new HasilTindakan(true, keadaan switch
            {
                KomentarTersimpan.Diterima => "Usulan diterima; naskahnya sudah diganti.", KomentarTersimpan.Ditolak => "Usulan ditolak.",
                KomentarTersimpan.Selesai => "Komentar selesai.", _ => "Komentar terbuka lagi.",
            });
        },
        batal);

    /// <summary>Notes why a report was signed though something was not ready.</summary>
    /// <param name="pelaku">Who signed it.</param>
    /// <param name="kunci">The report.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="hal">What was not ready.</param>
    /// <param name="batal">Cancels.</param>
    public Task CatatWalauAsync(Pelaku pelaku, KunciDokumen kunci, string alasan, IReadOnlyList<string> hal, CancellationToken batal = default) =>
        basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, kunci.Pemda);
            await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("DitandatanganiWalauBelumSiap")
            {
                PerangkatDaerah = kunci.PerangkatDaerah, Objek = $"penulisan/{kunci.Id}", Alasan = TeksAman.Bersihkan(alasan), Baru = string.Join("; ", hal),
            });
            return true;
        },
        batal);

    private static string Bersih(string? teks) => TeksAman.Bersihkan((teks ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim());

    private static async Task<BagianTersimpan> CariAsync(SesiBasisdata s, KunciDokumen kunci, string bagian) =>
        await s.SatuAsync<BagianTersimpan>(
            $"SELECT {KolomBagian} FROM bagian_laporan WHERE {Milik} AND bagian = @bagian",
            new { kunci.Pemda, kunci.PerangkatDaerah, kunci.Id, bagian }) ?? new BagianTersimpan { Bagian = bagian };

    private static Task<KomentarTersimpan?> KomentarAsync(SesiBasisdata s, KunciDokumen kunci, string id) => s.SatuAsync<KomentarTersimpan>(
        $"SELECT {KolomKomentar} FROM komentar_bagian WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND dokumen = @Dokumen AND id = @id",
        new { kunci.Pemda, kunci.PerangkatDaerah, Dokumen = kunci.Id, id });

    private async Task SimpanAsync(
        SesiBasisdata s, Pelaku pelaku, KunciDokumen kunci, BagianTersimpan kini, string keadaan, string sidik, string catatan, string pemegang,
        string jenis)
    {
        var id = kini.Id.Length > 0 ? kini.Id : Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N");
        await s.JalankanAsync(
            $"INSERT INTO bagian_laporan (pemda, perangkat_daerah, dokumen, {KolomBagian}) VALUES (@Pemda, @PerangkatDaerah, @Dokumen, @id, @Bagian, "
                + "@pemegang, @keadaan, @sidik, @catatan, @Nama, @saat, @revisi) ON CONFLICT (pemda, perangkat_daerah, id) DO UPDATE SET "
                + "pemegang = excluded.pemegang, keadaan = excluded.keadaan, sidik = excluded.sidik, catatan = excluded.catatan, "
                + "oleh_nama = excluded.oleh_nama, saat = excluded.saat, revisi = excluded.revisi",
            new
            {
                kunci.Pemda, kunci.PerangkatDaerah, Dokumen = kunci.Id, id, kini.Bagian, pemegang, keadaan, sidik, catatan, pelaku.Nama,
                saat = Kini, revisi = kini.Revisi + 1,
            });
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang(jenis, kunci.PerangkatDaerah, $"bagian-laporan/{id}",
            new { kini.Pemegang, kini.Keadaan }, new { kini.Bagian, Pemegang = pemegang, Keadaan = keadaan, Catatan = catatan }));
    }
}
