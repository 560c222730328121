using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Pengujian;

/// <summary>Findings of checked reports with what was decided of them, version after version. What the findings say the store does not
/// know.</summary>
public sealed partial class PengujianStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    /// <summary>Letters that a note may have.</summary>
    public const int CatatanTerpanjang = 2000;

    /// <summary>Findings that a version may have: nobody decides more of them one by one.</summary>
    public const int TemuanTerbanyak = 2000;

    private const string KolomPutusan = "id, temuan, putusan, catatan, versi, oleh_nama, saat, revisi";

    private const string Milik = "pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah";

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

    private static Task<BarisLama?> LamaAsync(SesiBasisdata s, string pemda, string perangkatDaerah, VersiBaru baru) =>
        s.SatuAsync<BarisLama>(
        $"""
        SELECT u.id, u.versi, v.sidik FROM pengujian u
        JOIN versi_pengujian v ON v.pemda = u.pemda AND v.perangkat_daerah = u.perangkat_daerah AND v.pengujian = u.id AND v.versi = u.versi
        WHERE u.pemda = @pemda AND u.perangkat_daerah = @perangkatDaerah AND u.dihapus = '' AND {(baru.Lanjutan.Length > 0 ? "u.id = @Lanjutan"
            : "u.kunci = @kunci")} ORDER BY v.saat DESC LIMIT 1
        """,
        new { pemda, perangkatDaerah, baru.Lanjutan, kunci = NamaLaporan.Kunci(baru.Berkas) });

    private async Task<HasilUbah> SisipkanAsync(SesiBasisdata s, Pelaku pelaku, string perangkatDaerah, VersiBaru baru, BarisLama? lama)
    {
        var isi = baru.Susun(lama is null ? null : await IsiStore.BacaAsync(s, pelaku.Pemda, lama.Sidik));
        var sidik = await IsiStore.SimpanAsync(s, pelaku.Pemda, isi.Data);
        if (lama?.Sidik == sidik)
        {
            return new HasilUbah.Tersimpan(lama.Id,
                $"Temuannya sama dengan versi {lama.Versi} yang sudah tersimpan; tidak dibuat versi baru.");
        }

        var id = lama?.Id ?? Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N");
        var nama = TeksAman.Bersihkan(NamaLaporan.Judul(baru.Berkas));
        var b = new
        {
            pelaku.Pemda, PerangkatDaerah = perangkatDaerah, Id = id, Versi = (lama?.Versi ?? 0) + 1,
                Berkas = TeksAman.Bersihkan(baru.Berkas),
            Nama = nama, Kunci = TeksAman.Bersihkan(NamaLaporan.Kunci(baru.Berkas)), sidik, baru.Banyak, Oleh = pelaku.Id,
                OlehNama = pelaku.Nama,
            Saat = SaatUtc.Tulis(waktu.GetUtcNow()), baru.Tahun, isi.Material, isi.Minor, isi.Editorial, isi.Baru, isi.Masih,
                isi.Diperbaiki,
        };
        await s.JalankanAsync(
            lama is null
                ? "INSERT INTO pengujian (pemda, perangkat_daerah, id, nama, kunci, versi, dibuat) VALUES (@Pemda, @PerangkatDaerah, @Id, @Nama, @Kunci, 1, @Saat)"
                : $"UPDATE pengujian SET versi = @Versi WHERE {Milik} AND id = @Id",
            b);
        await s.JalankanAsync(
            """
            INSERT INTO versi_pengujian (pemda, perangkat_daerah, pengujian, versi, berkas, sidik, banyak, oleh, oleh_nama, saat,
                tahun, material, minor, editorial, baru, masih, diperbaiki)
            VALUES (@Pemda, @PerangkatDaerah, @Id, @Versi, @Berkas, @sidik, @Banyak, @Oleh, @OlehNama, @Saat,
                @Tahun, @Material, @Minor, @Editorial, @Baru, @Masih, @Diperbaiki)
            """,
            b);
        await BawaPutusanAsync(s, pelaku.Pemda, perangkatDaerah, id, b.Versi, isi.Temuan);
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang(
            "PengujianDisimpan", perangkatDaerah, $"pengujian/{id}", null,
                new { Nama = nama, b.Berkas, Versi = b.Versi.ToString(), Temuan = baru.Banyak.ToString() }) with { Bukti = sidik });
        return new HasilUbah.Tersimpan(id, lama is null ? ""
            : isi is { Masih: 0, Diperbaiki: > 0 }
                ? $"Tersimpan sebagai versi {b.Versi}, tetapi tidak satu pun temuan versi {lama.Versi} masih ada. "
                    + "Bila ini laporan lain, batalkan versi ini."
                : $"Tersimpan sebagai versi {b.Versi}. Putusan atas temuan yang masih ada ikut terbawa.");
    }

    // what was decided of a finding that the new version still has counts there
    private static async Task BawaPutusanAsync(
        SesiBasisdata s, string pemda, string perangkatDaerah, string pengujian, int versi, IReadOnlyList<string> temuan)
    {
        var isian = new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, pengujian };
        var ada = (await s.DaftarAsync<string>($"SELECT temuan FROM putusan_temuan WHERE {Milik} AND pengujian = @pengujian", isian))
            .Intersect(temuan, StringComparer.Ordinal).ToArray();
        if (ada.Length > 0)
        {
            var pilih = s.Mesin == MesinBasisdata.Postgres ? "= ANY(@ada)" : "IN @ada";
            await s.JalankanAsync(
                $"UPDATE putusan_temuan SET terakhir = @versi WHERE {Milik} AND pengujian = @pengujian AND temuan {pilih}",
                new { isian.Pemda, isian.PerangkatDaerah, pengujian, versi, ada });
        }
    }

    private sealed class BarisLama
    {
        public string Id { get; init; } = "";

        public int Versi { get; init; }

        public string Sidik { get; init; } = "";
    }
}
