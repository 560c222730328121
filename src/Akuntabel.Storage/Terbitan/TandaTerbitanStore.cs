using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Terbitan;

/// <summary>A signature of an issued report, as it came.</summary>
public sealed class BarisTanda
{
    /// <summary>A scan of the page that was signed with ink.</summary>
    public const string Basah = "basah";

    /// <summary>A signature apart from the PDF.</summary>
    public const string P7s = "p7s";

    /// <summary>The PDF with signatures inside.</summary>
    public const string Pdf = "pdf";

    /// <summary>Identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>Issue.</summary>
    public string Terbitan { get; init; } = "";

    /// <summary>How: <see cref="Basah"/>, <see cref="P7s"/>, <see cref="Pdf"/>.</summary>
    public string Cara { get; init; } = "";

    /// <summary>Name of the file.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Media type.</summary>
    public string Mime { get; init; } = "";

    /// <summary>Digest of its bytes.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>Bytes.</summary>
    public long Ukuran { get; init; }

    /// <summary>1: the signature fits.</summary>
    public int Sah { get; init; }

    /// <summary>What verifying found, JSON.</summary>
    public string Hasil { get; init; } = "";

    /// <summary>Brought by whom: account.</summary>
    public string Oleh { get; init; } = "";

    /// <summary>Brought by whom: name.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";
}

/// <summary>A certificate at which chains are trusted to end.</summary>
public sealed class SertifikatInduk
{
    /// <summary>SHA-256 of the certificate, hexadecimal.</summary>
    public string Id { get; init; } = "";

    /// <summary>Name in it.</summary>
    public string Nama { get; init; } = "";

    /// <summary>The certificate (DER, base64).</summary>
    public string Isi { get; init; } = "";

    /// <summary>Entered by whom.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";
}

/// <summary>Signatures of issued reports, and the certificates that they are measured by.</summary>
public sealed partial class TandaTerbitanStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    private const string Kolom = "id, terbitan, cara, nama, mime, sidik, ukuran, sah, hasil, oleh, oleh_nama, saat";

    private const string Milik = "pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND terbitan = @Id AND dihapus = ''";

    /// <summary>Signatures of an issue, the newest first.</summary>
    public Task<IReadOnlyList<BarisTanda>> DaftarAsync(BarisTerbitan t, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisTanda>($"SELECT {Kolom} FROM tanda_terbitan WHERE {Milik} ORDER BY saat DESC, id DESC", t), batal);

    /// <summary>The bytes of a signature; <c>null</c>: it has none of that key.</summary>
    public Task<byte[]?> BacaAsync(BarisTerbitan t, string sidik, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(t);
        return basisdata.SekaliAsync(
            s => s.SatuAsync<byte[]>(
                $"SELECT i.data FROM isi i WHERE i.pemda = @Pemda AND i.sidik = @sidik AND EXISTS (SELECT 1 FROM tanda_terbitan WHERE {Milik} AND sidik = @sidik)",
                new { t.Pemda, t.PerangkatDaerah, t.Id, sidik }),
            batal);
    }

    /// <summary>Keeps a signature. The same file brought again takes the place of what was found before: it was verified anew.</summary>
    public Task TambahAsync(Pelaku pelaku, BarisTerbitan t, BarisTanda baru, ReadOnlyMemory<byte> data, CancellationToken batal = default) =>
        basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, t.Pemda);
                var sidik = await IsiStore.SimpanAsync(s, t.Pemda, data);
                var saat = SaatUtc.Tulis(waktu.GetUtcNow());
                var id = Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N");
                var lama = await s.DaftarAsync<string>($"SELECT id FROM tanda_terbitan WHERE {Milik} AND sidik = @sidik", new { t.Pemda, t.PerangkatDaerah, t.Id, sidik });
                await s.JalankanAsync($"UPDATE tanda_terbitan SET dihapus = @saat WHERE {Milik} AND sidik = @sidik", new { t.Pemda, t.PerangkatDaerah, t.Id, sidik, saat });
                await s.JalankanAsync(
                    """
                    INSERT INTO tanda_terbitan (pemda, perangkat_daerah, id, terbitan, cara, nama, mime, sidik, ukuran, sah, hasil, oleh, oleh_nama, saat)
                    VALUES (@Pemda, @PerangkatDaerah, @id, @terbitan, @Cara, @nama, @Mime, @sidik, @ukuran, @Sah, @hasil, @oleh, @olehNama, @saat)
                    """,
                    new
                    {
                        t.Pemda, t.PerangkatDaerah, id, terbitan = t.Id, baru.Cara, nama = TeksAman.Bersihkan(baru.Nama), baru.Mime, sidik, ukuran = (long)data.Length, baru.Sah,
                        hasil = TeksAman.Bersihkan(baru.Hasil), oleh = pelaku.Id, olehNama = pelaku.Nama, saat,
                    });
                await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("TandaTanganDitambah")
                {
                    PerangkatDaerah = t.PerangkatDaerah, Objek = $"tanda-terbitan/{id}", Bukti = sidik, Baru = $"{baru.Cara} {baru.Nama}",
                    Turut = [.. lama.Select(l => $"tanda-terbitan/{l}")],
                });
            },
            batal);

    /// <summary>Takes one out of view, with a reason; its bytes stay as evidence.</summary>
    public Task<HasilTindakan> HapusAsync(Pelaku pelaku, BarisTerbitan t, string id, string alasan, CancellationToken batal = default) =>
        basisdata.TulisAsync(
            async s =>
            {
                if (TeksAman.Alasan(alasan, wajib: true) is { } keberatan)
                {
                    return new HasilTindakan(false, keberatan);
                }

                await RantaiPeristiwa.KunciAsync(s, t.Pemda);
                var banyak = await s.JalankanAsync($"UPDATE tanda_terbitan SET dihapus = @saat WHERE {Milik} AND id = @tanda",
                    new { t.Pemda, t.PerangkatDaerah, t.Id, tanda = id, saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
                if (banyak == 0)
                {
                    return new HasilTindakan(false, "Tanda tangan itu tidak ada, atau sudah dihapus dari daftar.");
                }

                await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("TandaTanganDihapus") { PerangkatDaerah = t.PerangkatDaerah, Objek = $"tanda-terbitan/{id}", Alasan = alasan.Trim() });
                return new HasilTindakan(true, "Tanda tangan dihapus dari daftar; berkasnya tetap tersimpan sebagai bukti.");
            },
            batal);

    /// <summary>Certificates that are trusted.</summary>
    public Task<IReadOnlyList<SertifikatInduk>> IndukAsync(string pemda, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<SertifikatInduk>("SELECT id, nama, isi, oleh_nama, saat FROM sertifikat_induk WHERE pemda = @pemda AND dihapus = '' ORDER BY nama, id", new { pemda }), batal);

    /// <summary>Trusts a certificate from now on.</summary>
    public Task PercayaAsync(Pelaku pelaku, string id, string nama, string isi, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            await s.JalankanAsync(
                """
                INSERT INTO sertifikat_induk (pemda, id, nama, isi, oleh_nama, saat) VALUES (@Pemda, @id, @nama, @isi, @Nama, @saat)
                ON CONFLICT (pemda, id) DO UPDATE SET dihapus = '', oleh_nama = @Nama, saat = @saat
                """,
                new { pelaku.Pemda, id, nama = TeksAman.Bersihkan(nama), isi, pelaku.Nama, saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
            await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("SertifikatIndukDipercaya") { Objek = $"sertifikat-induk/{id}", Baru = nama });
        },
        batal);

    /// <summary>Trusts it no more.</summary>
    public Task TolakAsync(Pelaku pelaku, string id, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            if (await s.JalankanAsync("UPDATE sertifikat_induk SET dihapus = @saat WHERE pemda = @Pemda AND id = @id AND dihapus = ''",
                new { pelaku.Pemda, id, saat = SaatUtc.Tulis(waktu.GetUtcNow()) }) > 0)
            {
                await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("SertifikatIndukDitolak") { Objek = $"sertifikat-induk/{id}" });
            }
        },
        batal);
}
