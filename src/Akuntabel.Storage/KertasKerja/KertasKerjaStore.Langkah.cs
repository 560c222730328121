using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.KertasKerja;

/// <summary>What happens to a working paper as a whole.</summary>
public sealed partial class KertasKerjaStore
{
    private const string DariPenulis =
        "FROM peristiwa p JOIN dokumen d ON d.pemda = p.pemda AND d.perangkat_daerah = p.perangkat_daerah AND p.objek = 'dokumen/' || d.id "
        + "WHERE p.pemda = @pemda AND p.perangkat_daerah = @perangkatDaerah AND d.mulai <= @tahun AND d.selesai >= @lalu";

    /// <summary>Notes which text is reviewed: another one shows afterwards.</summary>
    public Task<HasilUbah> SidikAsync(Pelaku pelaku, KertasTersimpan k, string sidik, CancellationToken batal = default) =>
        UbahAsync(pelaku, k, (_, kini) => Task.FromResult<Perubahan>((null, kini with { Sidik = sidik }, "NaskahReviuDicatat", new { kini.Sidik }, new { Sidik = sidik })), batal);

    /// <summary>Issues the outcome: the paper is frozen with it.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="k">Working paper.</param>
    /// <param name="nomor">Number of the report of it; may be empty.</param>
    /// <param name="tanggal">Its date.</param>
    /// <param name="hasil">Outcome, JSON.</param>
    /// <param name="bersama">What is written with it or not at all: its recommendations; <c>null</c>: nothing.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilUbah> TerbitkanAsync(
        Pelaku pelaku, KertasTersimpan k, string nomor, DateOnly tanggal, string hasil, Func<SesiBasisdata, Task>? bersama = null, CancellationToken batal = default)
    {
        var rapi = TeksIsian.Rapi(nomor);
        return TeksIsian.PalingPanjang("Nomor", "Nomor laporan hasil", rapi) is { } panjang ? Task.FromResult<HasilUbah>(panjang)
            : UbahAsync(pelaku, k, (_, kini) => Task.FromResult<Perubahan>((null,
                kini with { Keadaan = KeadaanKertas.Selesai, Nomor = rapi, Tanggal = tanggal.ToString("yyyy-MM-dd"), Hasil = hasil },
                $"Hasil{kini.Jenis}Diterbitkan", new { Keadaan = kini.Keadaan.ToString() }, new { Nomor = rapi, Tanggal = tanggal.ToString("yyyy-MM-dd"), Hasil = hasil })), batal, bersama: bersama);
    }

    /// <summary>Stops it: signs of an irregularity go to an examination.</summary>
    public Task<HasilUbah> HentikanAsync(Pelaku pelaku, KertasTersimpan k, string alasan, CancellationToken batal = default) =>
        TeksAman.Alasan(alasan ?? "", wajib: true) is { } keberatan ? Task.FromResult<HasilUbah>(new HasilUbah.Ditolak("Alasan", keberatan))
            : UbahAsync(pelaku, k, (_, kini) => Task.FromResult<Perubahan>((null, kini with { Keadaan = KeadaanKertas.Dihentikan },
                $"{kini.Jenis}Dihentikan", new { Keadaan = kini.Keadaan.ToString() }, new { Alasan = TeksAman.Bersihkan((alasan ?? "").Trim()) })), batal);

    /// <summary>Opens one again whose outcome was issued or that was stopped. What was issued stays in the history.</summary>
    public Task<HasilUbah> BukaKembaliAsync(Pelaku pelaku, KertasTersimpan k, string alasan, CancellationToken batal = default) =>
        TeksAman.Alasan(alasan ?? "", wajib: true) is { } keberatan ? Task.FromResult<HasilUbah>(new HasilUbah.Ditolak("Alasan", keberatan))
            : UbahAsync(pelaku, k, (_, kini) => Task.FromResult<Perubahan>((null,
                kini with { Keadaan = KeadaanKertas.Berjalan, Nomor = "", Tanggal = "", Hasil = "" },
                $"{kini.Jenis}DibukaKembali", new { kini.Nomor, kini.Tanggal, kini.Hasil }, new { Alasan = TeksAman.Bersihkan((alasan ?? "").Trim()) })), batal, bolehBeku: true);

    /// <summary>Whether an account wrote a document of the office that concerns a year, so that it cannot review it: the document's title;
    /// <c>null</c>: it did not.</summary>
    public Task<string?> MenulisAsync(string pemda, string perangkatDaerah, int tahun, string pengguna, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => MenulisAsync(s, pemda, perangkatDaerah, tahun, pengguna), batal);

    /// <summary>All accounts that wrote a document of the office that concerns a year, each with the title of one.</summary>
    public async Task<IReadOnlyDictionary<string, string>> PenulisAsync(string pemda, string perangkatDaerah, int tahun, CancellationToken batal = default) =>
        (await basisdata.SekaliAsync(
            s => s.DaftarAsync<BarisPenulis>(
                $"SELECT p.pelaku, MIN(d.judul) AS judul {DariPenulis} GROUP BY p.pelaku", new { pemda, perangkatDaerah, tahun, lalu = tahun - 1 }),
            batal)).ToDictionary(b => b.Pelaku, b => b.Judul, StringComparer.Ordinal);

    // who wrote, set or handed in a document of the year, or of a year beside: the report of the year before is judged with the plan of this one
    private static async Task<string?> MenulisAsync(SesiBasisdata s, string pemda, string perangkatDaerah, int tahun, string pengguna) =>
        await s.SatuAsync<string>(
            $"SELECT d.judul {DariPenulis} AND p.pelaku = @pengguna ORDER BY p.nomor LIMIT 1",
            new { pemda, perangkatDaerah, pengguna, tahun, lalu = tahun - 1 });

    private static string Menulis(string nama, string judul) =>
        $"{nama} ikut menulis {judul} perangkat daerah ini, jadi tidak boleh menilainya. Tugaskan orang lain.";

    private static async Task<HasilUbah?> KeberatanAsync(SesiBasisdata s, string pemda, string perangkatDaerah, int tahun, SuratTugas tugas)
    {
        if (tugas.Periksa().FirstOrDefault() is { Pesan: { } pesan } salah)
        {
            return new HasilUbah.Ditolak(salah.Bidang, pesan);
        }

        foreach (var t in tugas.Tim)
        {
            if ((TeksIsian.Wajib("Tim", "Nama anggota tim", t.Nama) ?? TeksIsian.PalingPanjang("Tim", "NIP anggota tim", t.Nip)) is { } teks)
            {
                return teks;
            }

            if (t.Pengguna.Length > 0 && await MenulisAsync(s, pemda, perangkatDaerah, tahun, t.Pengguna) is { } judul)
            {
                return new HasilUbah.Ditolak("Tim", Menulis(t.Nama, judul));
            }
        }

        return TeksIsian.PalingPanjang("Nomor", "Nomor surat tugas", tugas.Nomor) ?? TeksIsian.PalingPanjang("Tujuan", "Tujuan", tugas.Tujuan);
    }

    private Task<HasilUbah> UbahAsync(
        Pelaku pelaku, KertasTersimpan k, Func<SesiBasisdata, KertasTersimpan, Task<Perubahan>> ubah, CancellationToken batal, bool bolehBeku = false,
        Func<SesiBasisdata, Task>? bersama = null)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(k);
        return basisdata.TulisAsync<HasilUbah>(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                if (await SatuAsync(s, pelaku.Pemda, k.PerangkatDaerah, k.Id) is not { } kini)
                {
                    return new HasilUbah.TidakAda();
                }

                if (kini.Revisi != k.Revisi)
                {
                    return new HasilUbah.Bentrok();
                }

                if (kini.Keadaan != KeadaanKertas.Berjalan && !bolehBeku)
                {
                    return new HasilUbah.Ditolak("", "Hasilnya sudah terbit, jadi kertas kerjanya beku. Buka kembali dengan alasan bila memang harus diubah.");
                }

                var (keberatan, jadi, peristiwa, lama, baru) = await ubah(s, kini);
                if (jadi is null)
                {
                    return keberatan ?? new HasilUbah.TidakAda();
                }

                await TulisAsync(s, pelaku, jadi, peristiwa, lama, baru);
                await (bersama?.Invoke(s) ?? Task.CompletedTask);
                return new HasilUbah.Tersimpan(k.Id);
            },
            batal);
    }

    private sealed class BarisPenulis
    {
        public string Pelaku { get; init; } = "";

        public string Judul { get; init; } = "";
    }

    private readonly record struct Perubahan(HasilUbah? Keberatan, KertasTersimpan? Jadi, string Peristiwa, object? Lama, object? Baru)
    {
        public static implicit operator Perubahan((HasilUbah? Keberatan, KertasTersimpan? Jadi, string Peristiwa, object? Lama, object? Baru) t) =>
            new(t.Keberatan, t.Jadi, t.Peristiwa, t.Lama, t.Baru);
    }
}
