using Akuntabel.Core.Umum;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Pengawasan;

/// <summary>What APIP decides of a recommendation.</summary>
public enum PutusanRekomendasi
{
    /// <summary>What the office did is enough.</summary>
    Tuntas,

    /// <summary>It is not: the office goes on.</summary>
    Kembalikan,

    /// <summary>The day until which it has to be done is another.</summary>
    UbahBatas,

    /// <summary>It cannot be done.</summary>
    TidakDapat,

    /// <summary>What was settled is not.</summary>
    BukaKembali,
}

/// <summary>What the office says of a recommendation.</summary>
/// <param name="Rencana">What it plans.</param>
/// <param name="Penanggung">Who does it.</param>
/// <param name="TindakLanjut">What was done.</param>
public sealed record IsiTindakLanjut(string Rencana, string Penanggung, string TindakLanjut);

/// <summary>A decision of APIP as it was typed.</summary>
/// <param name="Putusan">What is decided.</param>
/// <param name="Hari">Day that it is about; <c>null</c>: today, where that can be meant.</param>
/// <param name="Alasan">Why.</param>
public sealed record IsiPutusan(PutusanRekomendasi Putusan, DateOnly? Hari, string Alasan);

/// <summary>Moves recommendations: one place says what the office and APIP may do with one in its state, and what is in the way. Who holds which
/// role the table of rights knows.</summary>
public sealed class KonteksRekomendasi(RekomendasiStore store, KertasKerjaStore kertas, Pengakses pengakses)
{
    /// <summary>Whether the office writes in it now: what it handed in is APIP's to look at.</summary>
    /// <param name="r">The recommendation.</param>
    public static bool Mengisi(RekomendasiTersimpan r)
    {
        ArgumentNullException.ThrowIfNull(r);
        return r.Keadaan is KeadaanRekomendasi.Belum or KeadaanRekomendasi.Proses;
    }

    /// <summary>Decisions that can be taken of it now.</summary>
    /// <param name="r">The recommendation.</param>
    public static IReadOnlyList<PutusanRekomendasi> Putusan(RekomendasiTersimpan r)
    {
        ArgumentNullException.ThrowIfNull(r);
        return r switch
        {
            { Keadaan: KeadaanRekomendasi.Diajukan } =>
                [PutusanRekomendasi.Tuntas, PutusanRekomendasi.Kembalikan, PutusanRekomendasi.UbahBatas, PutusanRekomendasi.TidakDapat],
            { Terbuka: true } => [PutusanRekomendasi.UbahBatas, PutusanRekomendasi.TidakDapat],
            _ => [PutusanRekomendasi.BukaKembali],
        };
    }

    /// <summary>A decision in words.</summary>
    /// <param name="putusan">The decision.</param>
    public static string Sebutan(PutusanRekomendasi putusan) => putusan switch
    {
        PutusanRekomendasi.Tuntas => "Terima: tuntas",
        PutusanRekomendasi.Kembalikan => "Kembalikan kepada kantor",
        PutusanRekomendasi.UbahBatas => "Ubah batas waktu",
        PutusanRekomendasi.TidakDapat => "Tidak dapat ditindaklanjuti",
        _ => "Buka kembali",
    };

    /// <summary>Why the user takes no decision here; <c>null</c>: he may. Nobody judges what he answers for himself.</summary>
    /// <param name="r">The recommendation.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<string?> KeberatanAsync(RekomendasiTersimpan r, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(r);
        return pengakses.PerangkatDaerahSendiri.Contains(r.PerangkatDaerah)
            ? "Anda juga bertugas pada perangkat daerah ini, jadi tindak lanjutnya diputus anggota APIP yang lain."
            : await kertas.MenulisAsync(pengakses.Pemda, r.PerangkatDaerah, r.Tahun, pengakses.Id, batal) is { } dokumen
                ? $"Anda ikut menulis {dokumen}, jadi tindak lanjutnya diputus anggota APIP yang lain." : null;
    }

    /// <summary>Keeps what the office says, and hands it in.</summary>
    /// <param name="r">The recommendation, with the revision that the editor had opened.</param>
    /// <param name="isi">What is said.</param>
    /// <param name="ajukan">Whether it is handed in as done.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilUbah> TanggapiAsync(RekomendasiTersimpan r, IsiTindakLanjut isi, bool ajukan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(isi);
        if (!Mengisi(r))
        {
            return new HasilUbah.Ditolak("", "Rekomendasi ini sedang tidak pada giliran kantor, jadi isinya tidak berubah. Keadaannya ada di atas.");
        }

        if (ajukan && string.IsNullOrWhiteSpace(isi.TindakLanjut))
        {
            return new HasilUbah.Ditolak("TindakLanjut", "Yang sudah dilakukan belum ditulis. Tulis apa yang dilakukan dan kapan, lalu ajukan lagi.");
        }

        return await store.TindakAsync(pengakses.Pelaku, r, r with
        {
            Isi = r.Isi with { Rencana = isi.Rencana, TindakLanjut = isi.TindakLanjut }, Penanggung = isi.Penanggung,
            Keadaan = ajukan ? KeadaanRekomendasi.Diajukan : KeadaanRekomendasi.Proses,
        }, ajukan ? "TindakLanjutDiajukan" : "TindakLanjutDicatat", batal: batal);
    }

    /// <summary>Keeps a decision of APIP.</summary>
    /// <param name="r">The recommendation, with the revision that the editor had opened.</param>
    /// <param name="isi">The decision.</param>
    /// <param name="hariIni">Today.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilUbah> PutuskanAsync(RekomendasiTersimpan r, IsiPutusan isi, DateOnly hariIni, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(isi);
        if (await KeberatanAsync(r, batal) is { } keberatan)
        {
            return new HasilUbah.Ditolak("", keberatan);
        }

        if (!Putusan(r).Contains(isi.Putusan))
        {
            return new HasilUbah.Ditolak("", $"Rekomendasi ini {RekomendasiTersimpan.Sebutan(r.Keadaan).ToLowerInvariant()}, jadi putusan itu tidak dapat diambil. Periksa keadaannya di atas.");
        }

        if (isi.Putusan != PutusanRekomendasi.Tuntas && Storage.Umum.TeksAman.Alasan(isi.Alasan, wajib: true) is { } kurang)
        {
            return new HasilUbah.Ditolak("Alasan", kurang);
        }

        if (isi.Putusan == PutusanRekomendasi.UbahBatas ? isi.Hari is null || isi.Hari < hariIni : isi.Hari > hariIni)
        {
            return new HasilUbah.Ditolak("Hari", isi.Hari is null ? "Batas waktu yang baru belum diisi."
                : isi.Putusan == PutusanRekomendasi.UbahBatas ? $"Batas waktu yang baru tidak boleh sebelum hari ini, {TanggalIndonesia.Panjang(hariIni)}."
                : $"Tanggalnya belum tiba. Isi paling lambat hari ini, {TanggalIndonesia.Panjang(hariIni)}.");
        }

        var (jadi, peristiwa) = Jadi(r, isi, hariIni);
        return await store.TindakAsync(pengakses.Pelaku, r, jadi, peristiwa, isi.Alasan, batal);
    }

    private static (RekomendasiTersimpan Jadi, string Peristiwa) Jadi(RekomendasiTersimpan r, IsiPutusan isi, DateOnly hariIni)
    {
        var berkata = r with { Isi = r.Isi with { Tanggapan = isi.Alasan } };
        return isi.Putusan switch
        {
            PutusanRekomendasi.Tuntas => (berkata with { Keadaan = KeadaanRekomendasi.Tuntas, Tuntas = isi.Hari ?? hariIni }, "RekomendasiTuntas"),
            PutusanRekomendasi.Kembalikan => (berkata with { Keadaan = KeadaanRekomendasi.Proses }, "TindakLanjutDikembalikan"),
            // why the day moved is no word about what was done
            PutusanRekomendasi.UbahBatas => (r with { Tempo = isi.Hari }, "BatasRekomendasiDiubah"),
            PutusanRekomendasi.TidakDapat => (berkata with { Keadaan = KeadaanRekomendasi.TidakDapat, Tuntas = isi.Hari ?? hariIni }, "RekomendasiTidakDapat"),
            _ => (berkata with { Keadaan = KeadaanRekomendasi.Proses }, "RekomendasiDibukaKembali"),
        };
    }
}
