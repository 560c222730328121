using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.KodeResmi;

/// <summary>A list of official codes, as a regulation has them.</summary>
public sealed class VersiNomenklatur
{
    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>What the codes name.</summary>
    public string Jenis { get; init; } = "";

    /// <summary>The regulation.</summary>
    public string Dasar { get; init; } = "";

    /// <summary>The first year in which it holds.</summary>
    public int Mulai { get; init; }

    /// <summary>Name of the file that it was read from.</summary>
    public string Berkas { get; init; } = "";

    /// <summary>Digest of the list.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>Codes in it.</summary>
    public int Banyak { get; init; }

    /// <summary>Who put it in.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";
}

/// <summary>The official codes of a pemerintah daerah, regulation after regulation. What a list says the store does not know.</summary>
public sealed class NomenklaturStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    private const string Objek = "nomenklatur/";

    /// <summary>Those that hold, the newest year first; of one year the last put in first.</summary>
    public Task<IReadOnlyList<VersiNomenklatur>> DaftarAsync(string pemda, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<VersiNomenklatur>(
            """
            SELECT id, jenis, dasar, mulai, berkas, sidik, banyak, oleh_nama, saat FROM nomenklatur
            WHERE pemda = @pemda AND dibatalkan = '' ORDER BY mulai DESC, saat DESC, id DESC
            """,
            new { pemda }), batal);

    /// <summary>The list of a version; <c>null</c>: there is none of that digest.</summary>
    public Task<byte[]?> IsiAsync(string pemda, string sidik, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => IsiStore.BacaAsync(s, pemda, sidik), batal);

    /// <summary>Puts a list in, all of it or nothing.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="baru">What is said of it; digest, author and time are filled in here.</param>
    /// <param name="isi">The list.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilUbah> SimpanAsync(Pelaku pelaku, VersiNomenklatur baru, byte[] isi, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(baru);
        var (dasar, berkas) = (TeksIsian.Rapi(baru.Dasar), TeksAman.Bersihkan(baru.Berkas));
        return TeksIsian.Wajib(nameof(VersiNomenklatur.Dasar), "Peraturan", dasar) is { } ditolak ? Task.FromResult<HasilUbah>(ditolak)
            : basisdata.TulisAsync<HasilUbah>(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                var sidik = await IsiStore.SimpanAsync(s, pelaku.Pemda, isi);
                if (await s.SatuAsync<long>(
                    "SELECT COUNT(*) FROM nomenklatur WHERE pemda = @Pemda AND jenis = @Jenis AND mulai = @Mulai AND sidik = @sidik "
                    + "AND dibatalkan = ''", new { pelaku.Pemda, baru.Jenis, baru.Mulai, sidik }) > 0)
                {
                    return new HasilUbah.Ditolak("", $"Daftar kode yang sama sudah diterapkan mulai {baru.Mulai}.");
                }

                var id = Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N");
                await s.JalankanAsync(
                    """
                    INSERT INTO nomenklatur (pemda, id, jenis, dasar, mulai, berkas, sidik, banyak, oleh, oleh_nama, saat)
                    VALUES (@Pemda, @id, @Jenis, @dasar, @Mulai, @berkas, @sidik, @Banyak, @Oleh, @Nama, @saat)
                    """,
                    new { pelaku.Pemda, id, baru.Jenis, dasar, baru.Mulai, berkas, sidik, baru.Banyak, Oleh = pelaku.Id, pelaku.Nama,
                        saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
                await rantai.CatatAsync(s, pelaku, Jejak.Tentang("NomenklaturDiterapkan", "", Objek + id, null,
                    new { Peraturan = dasar, Mulai = $"{baru.Mulai}", Kode = $"{baru.Banyak}" }) with { Bukti = sidik });
                return new HasilUbah.Tersimpan(id);
            },
            batal);
    }

    /// <summary>Takes a list back, with a reason: the one before holds again.</summary>
    public Task<HasilUbah> BatalkanAsync(Pelaku pelaku, string id, string alasan, CancellationToken batal = default) =>
        basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            if (TeksAman.Alasan(alasan, wajib: true) is { } keberatan)
            {
                return new HasilUbah.Ditolak("Alasan", keberatan);
            }

            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var isian = new { pelaku.Pemda, id, saat = SaatUtc.Tulis(waktu.GetUtcNow()) };
            const string milik = "pemda = @Pemda AND id = @id AND dibatalkan = ''";
            if (await s.SatuAsync<VersiNomenklatur>($"SELECT dasar, mulai FROM nomenklatur WHERE {milik}", isian) is not { } lama)
            {
                return new HasilUbah.TidakAda();
            }

            await s.JalankanAsync($"UPDATE nomenklatur SET dibatalkan = @saat WHERE {milik}", isian);
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("NomenklaturDibatalkan", "", Objek + id,
                new { Peraturan = lama.Dasar, Mulai = $"{lama.Mulai}" }, null) with { Alasan = TeksAman.Tampak(alasan).Trim() });
            return new HasilUbah.Tersimpan(id);
        },
        batal);
}
