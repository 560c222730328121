using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Dokumen;

public sealed partial class DokumenStore
{
    /// <summary>The spans for which an agency has a report document, newest first.</summary>
    public async Task<IReadOnlyList<Periode>> DaftarPeriodeAsync(string pemda, string perangkatDaerah, CancellationToken batal = default) =>
        [.. (await DaftarAsync(pemda, perangkatDaerah, batal)).Where(d => d.Jenis == JenisDokumen.Laporan.Kode).Select(d => d.Periode).Distinct()];

    /// <summary>Undoes a batch: every document goes back to what it was before, or, if one of them was changed since, none does.</summary>
    public Task<HasilTindakan> BatalkanKelompokAsync(Pelaku pelaku, string kelompok, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var menurutDokumen = (await RantaiPeristiwa.KelompokAsync(s, pelaku.Pemda, kelompok)).Where(p => p.Objek.StartsWith("dokumen/", StringComparison.Ordinal)).GroupBy(p => p.Objek).ToList();
            if (menurutDokumen.Count == 0)
            {
                return new HasilTindakan(false, "Tidak ada perubahan dengan tanda itu.");
            }

            var kembali = new List<(VersiDokumen Kini, Peristiwa Pertama)>();
            foreach (var g in menurutDokumen)
            {
                var kunci = new KunciDokumen(pelaku.Pemda, g.First().PerangkatDaerah, g.Key["dokumen/".Length..]);
                if (await TerakhirAsync(s, kunci) is not { Status: VersiDokumen.Draf } kini || kini.Sidik != g.Last().Baru)
                {
                    return new HasilTindakan(false, $"{await JudulAsync(s, kunci)} sudah diubah, ditetapkan, atau dihapus sesudahnya, jadi tidak satu pun dokumen dikembalikan. Kembalikan satu per satu dari riwayatnya.");
                }

                var semula = g.First().Lama.Length > 0 ? await IsiStore.BacaBerkasAsync(s, kini.Pemda, g.First().Lama) : KumpulanBerkas.Kosong;
                if (await TerkunciAsync(s, kini, semula) is { } terkunci)
                {
                    return new HasilTindakan(false, terkunci);
                }

                kembali.Add((kini, g.First()));
            }

            foreach (var (kini, pertama) in kembali)
            {
                await KembalikanAsync(s, pelaku, kini, pertama);
            }

            return new HasilTindakan(true, $"{kembali.Count} dokumen dikembalikan ke keadaan sebelumnya.");
        },
        batal);

    /// <summary>Discards the draft of a Perubahan; the version in force stays. Its contents remain in the history.</summary>
    public Task<HasilTindakan> BuangPerubahanAsync(Pelaku pelaku, KunciDokumen kunci, int revisi, string alasan, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            if (TeksAman.Alasan(alasan, wajib: true) is { } keberatan)
            {
                return new HasilTindakan(false, keberatan);
            }

            await RantaiPeristiwa.KunciAsync(s, kunci.Pemda);
            if (await DrafAsync(s, kunci) is not { Pendahulu: > 0 } draf || await VersiAsync(s, kunci, draf.Pendahulu) is not { } pendahulu)
            {
                return new HasilTindakan(false, "Tidak ada draf Perubahan yang dapat dibuang.");
            }

            if (draf.Revisi != revisi)
            {
                return new HasilTindakan(false, $"Draf ini baru saja disimpan oleh {draf.DiubahOleh}. Periksa isinya sebelum membuangnya.");
            }

            if (await TerkunciAsync(s, draf, await IsiStore.BacaBerkasAsync(s, draf.Pemda, pendahulu.Sidik)) is { } terkunci)
            {
                return new HasilTindakan(false, terkunci);
            }

            await BuangAsync(s, pelaku, draf, pendahulu.Sidik, alasan.Trim());
            return new HasilTindakan(true, "Draf Perubahan dibuang; versi yang ditetapkan tetap berlaku.");
        },
        batal);

    /// <summary>Removes a demo office with all that belongs to it. Its events stay in the chain.</summary>
    public Task<HasilTindakan> HapusContohAsync(Pelaku pelaku, string perangkatDaerah, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var isian = new { pelaku.Pemda, perangkatDaerah };
            if (await s.SatuAsync<string>("SELECT nama FROM perangkat_daerah WHERE pemda = @Pemda AND id = @perangkatDaerah AND contoh = 1", isian) is not { } nama)
            {
                return new HasilTindakan(false, "Hanya kantor contoh yang dapat dihapus; perangkat daerah lain dinonaktifkan.");
            }

            var turut = await PembacaKeadaan.MilikAsync(s, pelaku.Pemda, perangkatDaerah);
            foreach (var tabel in MilikPerangkatDaerah)
            {
                await s.JalankanAsync($"DELETE FROM {tabel} WHERE pemda = @Pemda AND perangkat_daerah = @perangkatDaerah", isian);
            }

            // officials came with the demo, unless they serve elsewhere: then that perangkat daerah keeps them
            await s.JalankanAsync(
                "UPDATE pejabat SET perangkat_daerah = COALESCE((SELECT MIN(m.perangkat_daerah) FROM masa_jabatan m WHERE m.pemda = pejabat.pemda AND m.pejabat = pejabat.id), perangkat_daerah) WHERE pemda = @Pemda AND perangkat_daerah = @perangkatDaerah",
                isian);
            await s.JalankanAsync("DELETE FROM pejabat WHERE pemda = @Pemda AND perangkat_daerah = @perangkatDaerah", isian);
            await s.JalankanAsync("DELETE FROM perangkat_daerah WHERE pemda = @Pemda AND id = @perangkatDaerah", isian);
            await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("ContohDihapus") { PerangkatDaerah = perangkatDaerah, Objek = $"perangkat-daerah/{perangkatDaerah}", Lama = nama, Turut = turut });
            return new HasilTindakan(true, $"Kantor contoh {nama} dihapus.");
        },
        batal);

    // in an order that the references allow
    internal static readonly string[] MilikPerangkatDaerah =
    [
        "distribusi_terbitan", "tanda_terbitan", "berkas_terbitan", "terbitan", "versi", "dokumen", "lampiran", "konfirmasi_jabatan", "masa_jabatan", "unit_kerja", "penugasan", "fakta_kinerja", "fakta_anggaran", "fakta_sumber",
        "pekerjaan", "impor_tertunda", "kolom_impor", "putusan_temuan", "versi_pengujian", "pengujian",
        "permintaan_lintas", "pengingat", "pelaksanaan_sop", "bagian_laporan", "komentar_bagian",
        "beku_register", "hitungan_register", "pemusnahan_register", "kunci_register", "tanda_register", "ubahan_impor", "baris_register", "definisi_register",
        "rekomendasi", "butir_kertas", "kertas_kerja",
    ];

    private async Task KembalikanAsync(SesiBasisdata sesi, Pelaku pelaku, VersiDokumen kini, Peristiwa pertama)
    {
        if (pertama.Jenis == "DokumenDibuat")
        {
            await HapusVersiAsync(sesi, kini);
            await sesi.JalankanAsync("DELETE FROM dokumen WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND id = @Dokumen", kini);
            await rantai.CatatAsync(sesi, pelaku, Tentang(kini, "DokumenDihapus") with { Lama = kini.Sidik, Alasan = "Pembatalan impor" });
            return;
        }

        if (pertama.Jenis == "PerubahanDibuka")
        {
            await BuangAsync(sesi, pelaku, kini, pertama.Lama, "Pembatalan impor");
            return;
        }

        await sesi.JalankanAsync(
            $"UPDATE versi SET sidik = @Lama, revisi = revisi + 1, diubah = @saat, diubah_oleh = @Nama, {TarikBilaDiajukan} WHERE pemda "
                + $"= @Pemda AND perangkat_daerah = @PerangkatDaerah AND dokumen = @Dokumen AND versi = @Versi",
            new { pertama.Lama, saat = Kini(), pelaku.Nama, kini.Pemda, kini.PerangkatDaerah, kini.Dokumen, kini.Versi });
        await rantai.CatatAsync(sesi, pelaku, Tentang(kini, "DokumenDisimpan") with { Lama = kini.Sidik, Baru = pertama.Lama, Alasan = "Pembatalan impor" });
    }

    private async Task BuangAsync(SesiBasisdata sesi, Pelaku pelaku, VersiDokumen draf, string semula, string alasan)
    {
        await HapusVersiAsync(sesi, draf);
        await rantai.CatatAsync(sesi, pelaku, Tentang(draf, "PerubahanDibuang") with { Lama = draf.Sidik, Baru = semula, Alasan = alasan });
    }

    private static Task<int> HapusVersiAsync(SesiBasisdata sesi, VersiDokumen v) =>
        sesi.JalankanAsync("DELETE FROM versi WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND dokumen = @Dokumen AND versi = @Versi", v);

    private static async Task<string> JudulAsync(SesiBasisdata sesi, KunciDokumen kunci) =>
        await sesi.SatuAsync<string>("SELECT judul FROM dokumen WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND id = @Id", kunci) ?? "Dokumen";
}
