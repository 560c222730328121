using System.Text.RegularExpressions;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Register;

/// <summary>Definitions of the registers of offices. A version is never changed: a row entered under it can be read by it for
/// good.</summary>
public sealed partial class DefinisiRegisterStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    private const int IsiTerpanjang = 1_000_000;

    private const string Kolom = "kode, versi, nama, isi, aktif, alasan, oleh_nama, saat, revisi";

    private const string Milik = "pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND kode = @Kode";

    /// <summary>The newest version of each register of an office, by name; also of those out of use.</summary>
    public Task<IReadOnlyList<DefinisiTersimpan>> DaftarAsync(string pemda, string perangkatDaerah, CancellationToken batal = default) =>
        basisdata.SekaliAsync(
            s => s.DaftarAsync<DefinisiTersimpan>(
                $"""
                SELECT {Kolom} FROM definisi_register d WHERE pemda = @pemda AND perangkat_daerah = @perangkatDaerah
                    AND versi = (SELECT MAX(versi) FROM definisi_register x WHERE x.pemda = d.pemda
                    AND x.perangkat_daerah = d.perangkat_daerah AND x.kode = d.kode) ORDER BY nama, kode
                """,
                new { pemda, perangkatDaerah }),
            batal);

    /// <summary>A version; the newest where none is named; <c>null</c>: there is none.</summary>
    public Task<DefinisiTersimpan?> CariAsync(KunciRegister kunci, int? versi = null, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(kunci);
        return basisdata.SekaliAsync(s => CariAsync(s, kunci, versi), batal);
    }

    /// <summary>All versions of one, newest first.</summary>
    public Task<IReadOnlyList<DefinisiTersimpan>> VersiAsync(KunciRegister kunci, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(kunci);
        return basisdata.SekaliAsync(s => s.DaftarAsync<DefinisiTersimpan>(
            $"SELECT {Kolom} FROM definisi_register WHERE {Milik} ORDER BY versi DESC", kunci), batal);
    }

    /// <summary>Keeps a definition as a new version.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="kunci">The register.</param>
    /// <param name="versiSemula">The version that was changed; 0: the register is new.</param>
    /// <param name="nama">Name of the register.</param>
    /// <param name="isi">Text of the definition, checked.</param>
    /// <param name="alasan">Why; may be empty for a new one.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilDefinisi> SimpanAsync(
        Pelaku pelaku, KunciRegister kunci, int versiSemula, string nama, string isi, string alasan, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(kunci);
        var rapi = TeksIsian.Rapi(nama);
        return Keberatan(kunci, rapi, isi, alasan, versiSemula > 0) is { } pesan
            ? Task.FromResult<HasilDefinisi>(new HasilDefinisi.Ditolak(pesan))
            : basisdata.TulisAsync(s => SimpanAsync(s, pelaku, kunci, versiSemula, (rapi, isi, alasan.Trim())), batal);
    }

    /// <summary>Puts a register out of use or takes it into use again; its rows stay.</summary>
    public Task<HasilTindakan> AktifAsync(Pelaku pelaku, KunciRegister kunci, bool aktif, string alasan,
        CancellationToken batal = default) =>
        basisdata.TulisAsync(
        async s =>
        {
            if (TeksAman.Alasan(alasan, wajib: true) is { } keberatan)
            {
                return new HasilTindakan(false, keberatan);
            }

            await RantaiPeristiwa.KunciAsync(s, kunci.Pemda);
            if (await CariAsync(s, kunci, null) is not { } kini)
            {
                return new HasilTindakan(false, "Register itu tidak ada lagi. Buka lagi daftar register.");
            }

            if (kini.Aktif != aktif)
            {
                await s.JalankanAsync(
                    $"UPDATE definisi_register SET aktif = @aktif, revisi = revisi + 1 WHERE {Milik} AND versi = @Versi",
                    new { kunci.Pemda, kunci.PerangkatDaerah, kunci.Kode, kini.Versi, aktif = aktif ? 1 : 0 });
                await CatatAsync(s, pelaku, kunci, aktif ? "RegisterDiaktifkan" : "RegisterDinonaktifkan", alasan.Trim(), null,
                    new { kini.Nama });
            }

            return new HasilTindakan(true, aktif ? $"Register {kini.Nama} dipakai lagi."
                : $"Register {kini.Nama} tidak dipakai lagi; barisnya tetap ada.");
        },
        batal);

    internal async Task<HasilDefinisi> SimpanAsync(
        SesiBasisdata s, Pelaku pelaku, KunciRegister kunci, int versiSemula, (string Nama, string Isi, string Alasan) baru)
    {
        await RantaiPeristiwa.KunciAsync(s, kunci.Pemda);
        if (await s.SatuAsync<long>("SELECT COUNT(*) FROM perangkat_daerah WHERE pemda = @Pemda AND id = @PerangkatDaerah", kunci) == 0)
        {
            return new HasilDefinisi.Ditolak("Perangkat daerah itu tidak ada. Buka lagi halamannya dari beranda.");
        }

        var kini = await CariAsync(s, kunci, null);
        if (kini is not null && kini.Nama == baru.Nama && kini.Isi == baru.Isi)
        {
            return new HasilDefinisi.Tersimpan(kini.Versi);
        }

        if (kini is not null && kini.Versi != versiSemula)
        {
            return new HasilDefinisi.Bentrok(kini);
        }

        if (kini is null && versiSemula > 0)
        {
            return new HasilDefinisi.Ditolak("Register itu tidak ada lagi. Buka lagi daftar register.");
        }

        var versi = (kini?.Versi ?? 0) + 1;
        await s.JalankanAsync(
            "INSERT INTO definisi_register (pemda, perangkat_daerah, id, versi, kode, nama, isi, aktif, alasan, oleh_nama, saat, revisi) "
                + "VALUES (@Pemda, @PerangkatDaerah, @id, @versi, @Kode, @nama, @isi, @aktif, @alasan, @oleh, @saat, 1)",
            new
            {
                kunci.Pemda, kunci.PerangkatDaerah, kunci.Kode, versi, nama = baru.Nama, isi = baru.Isi, alasan = baru.Alasan,
                    oleh = pelaku.Nama,
                id = await IdAsync(s, kunci) ?? Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N"),
                aktif = kini is { Aktif: false } ? 0 : 1, saat = SaatUtc.Tulis(waktu.GetUtcNow()),
            });
        await CatatAsync(s, pelaku, kunci, kini is null ? "RegisterDibuat" : "RegisterDiubah", baru.Alasan,
            kini is null ? null : new { kini.Nama, kini.Versi }, new { baru.Nama, Versi = versi });
        return new HasilDefinisi.Tersimpan(versi);
    }

    private async Task CatatAsync(SesiBasisdata s, Pelaku pelaku, KunciRegister kunci, string jenis, string alasan, object? lama,
        object baru) =>
        await rantai.CatatAsync(s, pelaku,
            Jejak.Tentang(jenis, kunci.PerangkatDaerah, $"definisi-register/{await IdAsync(s, kunci)}", lama, baru)
            with { Alasan = alasan });

    private static Task<string?> IdAsync(SesiBasisdata s, KunciRegister kunci) =>
        s.SatuAsync<string>($"SELECT id FROM definisi_register WHERE {Milik} LIMIT 1", kunci);

    private static Task<DefinisiTersimpan?> CariAsync(SesiBasisdata s, KunciRegister kunci, int? versi) => s.SatuAsync<DefinisiTersimpan>(
        $"SELECT {Kolom} FROM definisi_register WHERE {Milik}{(versi is null ? "" : " AND versi = @versi")} ORDER BY versi DESC LIMIT 1",
        new { kunci.Pemda, kunci.PerangkatDaerah, kunci.Kode, versi });

    private static string? Keberatan(KunciRegister kunci, string nama, string isi, string alasan, bool beralasan) =>
        !PolaKode().IsMatch(kunci.Kode) ? "Kode register hanya memuat huruf kecil, angka, dan garis, paling panjang 60 tanda."
        : TeksIsian.Wajib("Nama", "Nama register", nama)?.Pesan
            ?? TeksAman.Alasan(alasan, beralasan)
            ?? (isi.Length > IsiTerpanjang ? "Definisi register terlalu panjang. Kurangi bidang atau daftar pilihannya." : null);

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]{0,59}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaKode();
}
