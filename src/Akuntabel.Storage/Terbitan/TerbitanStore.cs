using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Terbitan;

/// <summary>Issued reports: frozen when a report is set, composed once, given out byte for byte ever after.</summary>
/// <param name="basisdata">The store.</param>
/// <param name="rantai">Chain of events.</param>
/// <param name="waktu">Clock.</param>
public sealed partial class TerbitanStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    /// <summary>The forms of an issue.</summary>
    public static IReadOnlyList<string> DaftarBentuk { get; } = ["pdf", "docx", "html", "xlsx", "json", "txt"];

    private const string Kolom =
        "t.pemda, t.perangkat_daerah, t.id, t.dokumen, t.versi, t.nomor, t.kode, t.judul, t.mulai, t.selesai, t.triwulan, t.masukan, t.alasan, "
        + "t.oleh, t.oleh_nama, t.saat, t.riwayat, t.galat, p.nama AS nama_perangkat_daerah, v.nomor AS nomor_penetapan, v.tanggal, "
        + "COALESCE((SELECT b.kode FROM terbitan b WHERE b.pemda = t.pemda AND b.perangkat_daerah = t.perangkat_daerah "
        + "AND b.dokumen = t.dokumen AND b.nomor = t.nomor + 1), '') AS diganti_oleh";

    private const string Gabungan =
        "FROM terbitan t JOIN perangkat_daerah p ON p.pemda = t.pemda AND p.id = t.perangkat_daerah "
        + "JOIN versi v ON v.pemda = t.pemda AND v.perangkat_daerah = t.perangkat_daerah AND v.dokumen = t.dokumen AND v.versi = t.versi";

    private const string KolomBerkas = "terbitan, bentuk, sidik, ukuran, program, saat";

    /// <summary>Issues of a document, the newest first.</summary>
    public Task<IReadOnlyList<BarisTerbitan>> DaftarAsync(KunciDokumen kunci, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisTerbitan>(
            $"SELECT {Kolom} {Gabungan} WHERE t.pemda = @Pemda AND t.perangkat_daerah = @PerangkatDaerah AND t.dokumen = @Id ORDER BY t.nomor DESC",
            kunci),
        batal);

    /// <summary>The issue with a code, of an office or of any; <c>null</c>: there is none.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="kode">Code.</param>
    /// <param name="perangkatDaerah">Only of this one; <c>null</c>: of any.</param>
    /// <param name="batal">Cancels.</param>
    public Task<BarisTerbitan?> CariAsync(string pemda, KodeTerbitan kode, string? perangkatDaerah = null, CancellationToken batal = default) =>
        basisdata.SekaliAsync(
            s => s.SatuAsync<BarisTerbitan>(
                $"SELECT {Kolom} {Gabungan} WHERE t.pemda = @pemda AND t.kode = @Teks"
                    + (perangkatDaerah is null ? "" : " AND t.perangkat_daerah = @perangkatDaerah"),
                new { pemda, kode.Teks, perangkatDaerah }),
            batal);

    /// <summary>The forms that were composed of an issue.</summary>
    public Task<IReadOnlyList<BerkasTerbitan>> BerkasAsync(BarisTerbitan t, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BerkasTerbitan>(
            $"SELECT {KolomBerkas} FROM berkas_terbitan WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND terbitan = @Id ORDER BY bentuk",
            t),
        batal);

    /// <summary>The bytes of a form, proven by their digest; <c>null</c>: it is not composed yet.</summary>
    /// <exception cref="BasisdataException">They are not what was issued: the store is damaged.</exception>
    public async Task<byte[]?> BacaAsync(BarisTerbitan t, string bentuk, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(t);
        var isi = await basisdata.SekaliAsync(
            s => s.SatuAsync<IsiBerkas>(
                """
                SELECT b.sidik, i.data FROM berkas_terbitan b JOIN isi i ON i.pemda = b.pemda AND i.sidik = b.sidik
                WHERE b.pemda = @Pemda AND b.perangkat_daerah = @PerangkatDaerah AND b.terbitan = @Id AND b.bentuk = @bentuk
                """,
                new { t.Pemda, t.PerangkatDaerah, t.Id, bentuk }),
            batal);
        return isi is null || IsiStore.Sidik(isi.Data) == isi.Sidik ? isi?.Data
            : throw new BasisdataException(SebabBasisdata.Rusak,
                "Isi laporan yang terbit rusak di penyimpanan. Jalankan akuntabel verifikasi, lalu pulihkan dari cadangan.");
    }

    /// <summary>The files that an issue is composed of.</summary>
    public Task<KumpulanBerkas> BahanAsync(BarisTerbitan t, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(t);
        return basisdata.BacaAsync(s => IsiStore.BacaBerkasAsync(s, t.Pemda, t.Masukan), batal);
    }

    private sealed class IsiBerkas
    {
        public string Sidik { get; init; } = "";

        public byte[] Data { get; init; } = [];
    }
}
