using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Dokumen;

/// <summary>The documents of the SAKIP chain: drafts, versions that were set, their history. Every change is also an event.</summary>
/// <param name="basisdata">Database.</param>
/// <param name="rantai">History.</param>
/// <param name="waktu">Clock.</param>
/// <param name="penjaga">Says what of a locked quarter is not to be changed; <c>null</c>: nothing can be locked.</param>
/// <param name="register">Lays over what a report prints of registers; <c>null</c>: it prints none.</param>
public sealed partial class DokumenStore(
    Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu, IPenjagaTriwulan? penjaga = null, IPenyajiRegister? register = null)
{
    private const int NomorTerpanjang = 150;

    private const string Kolom =
        "d.pemda, d.perangkat_daerah, d.id AS dokumen, d.jenis, d.mulai, d.selesai, d.triwulan, d.judul, v.versi, v.status, "
            + "v.pendahulu, v.alasan, v.nomor, v.tanggal, v.sidik, v.revisi, v.dibuat, v.diubah, v.diubah_oleh, v.ditetapkan_saat, "
            + "v.ditetapkan_oleh, "
        + "CASE WHEN d.jenis = 'laporan' THEN (SELECT COUNT(*) FROM pelaksanaan_sop p WHERE p.pemda = d.pemda AND "
            + $"p.perangkat_daerah = d.perangkat_daerah AND p.jenis = '{nameof(JenisPelaksanaan.Laporan)}' AND p.tahun = d.mulai "
            + "AND p.triwulan = d.triwulan AND p.berakhir = '') ELSE 0 END AS sop_terbuka, "
        + "v.pengajuan, v.pengajuan_saat, v.pengajuan_oleh, v.pengajuan_catatan, v.pengajuan_sidik, "
        + "v.koreksi_semula, v.koreksi_alasan, v.koreksi_saat, v.koreksi_oleh";

    private const string Gabungan = "FROM dokumen d JOIN versi v ON v.pemda = d.pemda AND v.perangkat_daerah = d.perangkat_daerah AND v.dokumen = d.id";

    private const string SatuDokumen = "d.pemda = @Pemda AND d.perangkat_daerah = @PerangkatDaerah AND d.id = @Id";

    /// <summary>Makes a document with its first draft.</summary>
    /// <exception cref="DokumenTidakDibuatException">The agency has one of this kind and span.</exception>
    public Task<VersiDokumen> BuatAsync(Pelaku pelaku, string perangkatDaerah, JenisDokumen jenis, Periode periode, KumpulanBerkas isi, CancellationToken batal = default) =>
        basisdata.TulisAsync(s => BuatAsync(s, pelaku, perangkatDaerah, jenis, periode, isi, "", ""), batal);

    /// <summary>Saves a draft, if it still is what the editor had opened.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="kunci">Which document.</param>
    /// <param name="revisi">The revision that the editor had opened.</param>
    /// <param name="isi">All its files.</param>
    /// <param name="alasan">Why, or empty.</param>
    /// <param name="batal">Cancels before anything is written.</param>
    public Task<HasilSimpan> SimpanAsync(Pelaku pelaku, KunciDokumen kunci, int revisi, KumpulanBerkas isi, string alasan = "", CancellationToken batal = default) =>
        basisdata.TulisAsync(s => SimpanAsync(s, pelaku, kunci, revisi, isi, alasan, ""), batal);

    /// <summary>Sets (menetapkan) the draft: from now on it does not change, and its predecessor is replaced.</summary>
    public Task<HasilSimpan> TetapkanAsync(Pelaku pelaku, KunciDokumen kunci, int revisi, string nomor, DateOnly tanggal, CancellationToken batal = default) =>
        TetapkanAsync(pelaku, kunci, revisi, new PenetapanDokumen(nomor, tanggal), batal);

    /// <summary>Sets (menetapkan) the draft, with the evidence for it; one that was not handed in too: an import, a small office.</summary>
    public Task<HasilSimpan> TetapkanAsync(Pelaku pelaku, KunciDokumen kunci, int revisi, PenetapanDokumen penetapan, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(penetapan);
            await RantaiPeristiwa.KunciAsync(s, kunci.Pemda);
            if (await DrafAsync(s, kunci) is not { } draf)
            {
                return TanpaDraf();
            }

            if (draf.Revisi != revisi)
            {
                return await BentrokAsync(s, draf);
            }

            if (await KeberatanAsync(s, draf, penetapan) is { } keberatan)
            {
                return new HasilSimpan.Ditolak(keberatan);
            }

            // what the setting itself writes goes with it, or is not written at all
            return penetapan.Isi is null ? await TetapkanAsync(s, pelaku, draf, penetapan)
                : await SimpanAsync(s, pelaku, kunci, revisi, penetapan.Isi, "Tanggal penandatanganan menurut penetapannya", "") is var hasil
                    && hasil is HasilSimpan.Tersimpan t ? await TetapkanAsync(s, pelaku, t.Versi, penetapan) : hasil;
        },
        batal);

    /// <summary>Opens a Perubahan: a new draft with the contents of the version in force.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="kunci">Which document.</param>
    /// <param name="alasan">Why it is changed; required.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilSimpan> UbahAsync(Pelaku pelaku, KunciDokumen kunci, string alasan, CancellationToken batal = default) => basisdata.TulisAsync(s => UbahAsync(s, pelaku, kunci, alasan, ""), batal);

    /// <summary>Opens a Perubahan inside the caller's transaction; see the other overload.</summary>
    public async Task<HasilSimpan> UbahAsync(SesiBasisdata sesi, Pelaku pelaku, KunciDokumen kunci, string alasan, string kelompok)
    {
        if (string.IsNullOrWhiteSpace(alasan))
        {
            return new HasilSimpan.Ditolak("Alasan perubahan harus diisi: ia tercatat dan tercetak bersama dokumen perubahannya.");
        }

        var bersih = TeksAman.Bersihkan(alasan.Trim());
        if (TeksAman.Alasan(bersih, wajib: true) is { } keberatan)
        {
            return new HasilSimpan.Ditolak(keberatan);
        }

        await RantaiPeristiwa.KunciAsync(sesi, kunci.Pemda);
        if (await TerakhirAsync(sesi, kunci) is not { Status: VersiDokumen.Ditetapkan } berlaku)
        {
            return new HasilSimpan.Ditolak("Perubahan hanya dapat dibuka atas dokumen yang sudah ditetapkan dan belum punya draf perubahan.");
        }

        await SisipkanVersiAsync(sesi, pelaku, kunci, berlaku.Versi + 1, berlaku.Versi, bersih, berlaku.Sidik);
        await rantai.CatatAsync(sesi, pelaku, Tentang(berlaku, "PerubahanDibuka") with { Lama = berlaku.Sidik, Baru = berlaku.Sidik, Alasan = bersih, Kelompok = kelompok });
        return await TersimpanAsync(sesi, kunci, berlaku.Versi + 1);
    }

    /// <summary>Makes a document inside the caller's transaction; see the other overload.</summary>
    public async Task<VersiDokumen> BuatAsync(SesiBasisdata sesi, Pelaku pelaku, string perangkatDaerah, JenisDokumen jenis, Periode periode, KumpulanBerkas isi,
        string alasan, string kelompok)
    {
        PeriksaPeriode(jenis, periode);
        // before anything else, as every writer: two that wait for one another in different orders would both fail
        await RantaiPeristiwa.KunciAsync(sesi, pelaku.Pemda);
        if (await LaranganTerkunciAsync(sesi, (pelaku.Pemda, perangkatDaerah), jenis, periode.Mulai, (KumpulanBerkas.Kosong, isi)) is { } terkunci)
        {
            throw new DokumenTidakDibuatException(terkunci);
        }

        var kunci = new KunciDokumen(pelaku.Pemda, perangkatDaerah, Guid.CreateVersion7().ToString("N"));
        var sudah = await sesi.JalankanAsync(
            "INSERT INTO dokumen (pemda, perangkat_daerah, id, jenis, mulai, selesai, triwulan, judul, dibuat) VALUES (@Pemda, @PerangkatDaerah, @Id, @Kode, @Mulai, @Selesai, @triwulan, @judul, @saat) ON CONFLICT DO NOTHING",
            new { kunci.Pemda, kunci.PerangkatDaerah, kunci.Id, jenis.Kode, periode.Mulai, periode.Selesai, triwulan = periode.Triwulan ?? 0, judul = $"{jenis.Nama} {periode}", saat = Kini() });
        if (sudah == 0)
        {
            throw new DokumenTidakDibuatException($"{jenis.Nama} {periode} sudah ada. Buka dokumen itu, atau pilih periode lain.");
        }

        var sidik = await IsiStore.SimpanBerkasAsync(sesi, pelaku.Pemda, isi);
        await SisipkanVersiAsync(sesi, pelaku, kunci, 1, 0, "", sidik);
        var versi = await VersiAsync(sesi, kunci, 1) ?? throw new InvalidOperationException("Versi yang baru dibuat tidak terbaca.");
        await rantai.CatatAsync(sesi, pelaku, Tentang(versi, "DokumenDibuat") with { Baru = sidik, Alasan = KeadaanDokumen.TulisJudul(versi.Judul, alasan), Kelompok = kelompok });
        return versi;
    }

    /// <summary>Saves a draft inside the caller's transaction; see the other overload.</summary>
    public async Task<HasilSimpan> SimpanAsync(SesiBasisdata sesi, Pelaku pelaku, KunciDokumen kunci, int revisi, KumpulanBerkas isi, string alasan, string kelompok)
    {
        if (TeksAman.Alasan(alasan, wajib: false) is { } keberatan)
        {
            return new HasilSimpan.Ditolak(keberatan);
        }

        // everything that takes long comes before the lock that all writers of the pemerintah daerah share; who is too late hears it without waiting there
        var bertanda = IsiStore.Tandai(isi);
        var sidik = bertanda.Sidik;
        if (await HalanganAsync(sesi, kunci, revisi, sidik) is { } terlambat)
        {
            return terlambat;
        }

        await IsiStore.SimpanBerkasAsync(sesi, kunci.Pemda, bertanda);
        await RantaiPeristiwa.KunciAsync(sesi, kunci.Pemda);
        if (await DrafAsync(sesi, kunci) is not { } draf || Halangan(draf, revisi, sidik))
        {
            return await HalanganAsync(sesi, kunci, revisi, sidik) ?? TanpaDraf();
        }

        if (await TerkunciAsync(sesi, draf, isi) is { } terkunci)
        {
            return new HasilSimpan.Ditolak(terkunci);
        }

        var baru = await sesi.SatuAsync<VersiDokumen>(
            $"""
            UPDATE versi SET sidik = @sidik, revisi = revisi + 1, diubah = @saat, diubah_oleh = @Nama, {TarikBilaDiajukan} WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND dokumen = @Id AND versi = @Versi;
            SELECT {Kolom} {Gabungan} WHERE {SatuDokumen} AND v.versi = @Versi
            """,
            new { sidik, saat = Kini(), pelaku.Nama, kunci.Pemda, kunci.PerangkatDaerah, kunci.Id, draf.Versi });
        await rantai.CatatAsync(sesi, pelaku, Tentang(draf, "DokumenDisimpan") with { Lama = draf.Sidik, Baru = sidik, Alasan = alasan, Kelompok = kelompok });
        return new HasilSimpan.Tersimpan(baru ?? throw new InvalidOperationException("Versi yang baru disimpan tidak terbaca."));
    }

    /// <summary>Lets those who save the same document in this process go one after another, so that each meets the document as the one before left it; dispose to let the next one in.</summary>
    /// <exception cref="BasisdataException">Waited too long.</exception>
    public Task<IDisposable> GiliranAsync(KunciDokumen kunci, CancellationToken batal = default) =>
        basisdata.GiliranDokumen.AmbilAsync($"{kunci.Pemda}/{kunci.PerangkatDaerah}/{kunci.Id}", batal);

    // the same saving sent twice is no conflict
    private static bool Halangan(VersiDokumen draf, int revisi, string sidik) => draf.Sidik == sidik || draf.Revisi != revisi;

    private static async Task<HasilSimpan?> HalanganAsync(SesiBasisdata sesi, KunciDokumen kunci, int revisi, string sidik) =>
        await DrafAsync(sesi, kunci) is not { } draf ? TanpaDraf()
        : draf.Sidik == sidik ? new HasilSimpan.Tersimpan(draf)
        : draf.Revisi != revisi ? await BentrokAsync(sesi, draf) : null;

    private async Task<HasilSimpan> TetapkanAsync(SesiBasisdata sesi, Pelaku pelaku, VersiDokumen draf, PenetapanDokumen penetapan)
    {
        await sesi.JalankanAsync(
            "UPDATE versi SET status = 'digantikan' WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND dokumen = @Dokumen AND status = 'ditetapkan'", draf);
        await sesi.JalankanAsync(
            "UPDATE versi SET status = 'ditetapkan', nomor = @Nomor, tanggal = @tanggal, revisi = revisi + 1, ditetapkan_saat = @saat, ditetapkan_oleh = @Nama WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND dokumen = @Dokumen AND versi = @Versi",
            new { draf.Pemda, draf.PerangkatDaerah, draf.Dokumen, draf.Versi, penetapan.Nomor, tanggal = Tanggal(penetapan.Tanggal), saat = Kini(), pelaku.Nama });
        await rantai.CatatAsync(sesi, pelaku, Tentang(draf, "DokumenDitetapkan") with { Lama = draf.Sidik, Baru = draf.Sidik, Alasan = penetapan.Uraian, Bukti = penetapan.Bukti });
        await TerbitkanAsync(sesi, pelaku, draf);
        return await TersimpanAsync(sesi, draf.Kunci, draf.Versi);
    }

    private static async Task<string?> KeberatanAsync(SesiBasisdata sesi, VersiDokumen draf, PenetapanDokumen penetapan)
    {
        if (penetapan.Nomor.Length > NomorTerpanjang || penetapan.Nomor.Any(char.IsControl))
        {
            return $"Nomor penetapan paling panjang {NomorTerpanjang} tanda dalam satu baris. Perbaiki nomornya.";
        }

        if (draf.Pendahulu > 0 && await VersiAsync(sesi, draf.Kunci, draf.Pendahulu) is { } lama && string.CompareOrdinal(Tanggal(penetapan.Tanggal), lama.Tanggal) < 0)
        {
            return $"Tanggal penetapan tidak boleh sebelum tanggal versi yang diubah ({Panjang(lama.Tanggal)}). Bila tanggal itu yang salah "
                + "tulis, koreksi dahulu tanggalnya di halaman dokumen ini, bagian Versi.";
        }

        return penetapan.Bukti.Length > 0 && await sesi.SatuAsync<long>(
            "SELECT COUNT(*) FROM lampiran WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND sidik = @Bukti AND dihapus = ''", new { draf.Pemda, draf.PerangkatDaerah, penetapan.Bukti }) == 0
            ? "Berkas bukti penetapan tidak ada di antara lampiran perangkat daerah ini. Unggah dahulu, lalu tetapkan."
            : null;
    }

    // a quarter also of what belongs to a year: stores of the first version have such copies
    private static void PeriksaPeriode(JenisDokumen jenis, Periode periode)
    {
        var sah = periode.Mulai is >= 1900 and <= 2200 && periode.Selesai >= periode.Mulai && periode.Selesai <= 2200
            && (periode.Triwulan is null || (periode.Triwulan is >= 1 and <= 4 && periode.Mulai == periode.Selesai && jenis.Lingkup != LingkupWaktu.MasaRenstra));
        if (!sah)
        {
            throw new ArgumentException($"{jenis.Nama} tidak dapat meliputi {periode.Mulai}–{periode.Selesai} triwulan {periode.Triwulan ?? 0}.", nameof(periode));
        }
    }

    private static PeristiwaBaru Tentang(VersiDokumen v, string jenis) => new(jenis) { PerangkatDaerah = v.PerangkatDaerah, Objek = $"dokumen/{v.Dokumen}" };

    private static string Tanggal(DateOnly tanggal) => tanggal.ToString("yyyy-MM-dd");

    private static HasilSimpan.Ditolak TanpaDraf() => new("Dokumen ini sudah ditetapkan dan tidak dapat diubah. Buka Perubahan dahulu; isian Anda belum disimpan.");

    private static async Task<HasilSimpan> BentrokAsync(SesiBasisdata sesi, VersiDokumen draf) =>
        new HasilSimpan.Bentrok(draf, await IsiStore.BacaBerkasAsync(sesi, draf.Pemda, draf.Sidik));

    private static async Task<HasilSimpan> TersimpanAsync(SesiBasisdata sesi, KunciDokumen kunci, int versi) =>
        new HasilSimpan.Tersimpan(await VersiAsync(sesi, kunci, versi) ?? throw new InvalidOperationException("Versi yang baru disimpan tidak terbaca."));

    private Task<int> SisipkanVersiAsync(SesiBasisdata sesi, Pelaku pelaku, KunciDokumen kunci, int versi, int pendahulu, string alasan, string sidik) => sesi.JalankanAsync(
        "INSERT INTO versi (pemda, perangkat_daerah, dokumen, versi, status, pendahulu, alasan, sidik, dibuat, diubah, diubah_oleh) VALUES (@Pemda, @PerangkatDaerah, @Id, @versi, 'draf', @pendahulu, @alasan, @sidik, @saat, @saat, @Nama)",
        new { kunci.Pemda, kunci.PerangkatDaerah, kunci.Id, versi, pendahulu, alasan, sidik, saat = Kini(), pelaku.Nama });

    private string Kini() => SaatUtc.Tulis(waktu.GetUtcNow());
}

/// <summary>A document is not made: the agency has one of this kind and span, or its quarter is locked; the message is for the user.</summary>
public sealed class DokumenTidakDibuatException(string pesan) : Exception(pesan);
