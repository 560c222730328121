using System.Text.Json;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Komponen;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>A file that is given to a job.</summary>
/// <param name="Nama">Name in the job's folder.</param>
/// <param name="Buka">Opens its contents.</param>
public sealed record BerkasMasukan(string Nama, Func<Stream> Buka);

/// <summary>The jobs as pages see them: asked for, looked at, stopped, their results read. Whichever process does them.</summary>
public sealed class Antrean(PekerjaanStore store, BerkasSementaraStore berkas, ProsesPelaksana proses)
{
    /// <summary>Said of a job that its owner stopped.</summary>
    internal const string PesanBatal = "Dihentikan atas permintaan Anda.";

    // results for pages only are named so
    private const char Tersembunyi = '.';

    private static readonly Dictionary<string, Func<BarisPekerjaan, string>> AlamatHasil = new(StringComparer.Ordinal)
    {
        [JenisPekerjaan.Uji] = p => Umum.Alamat.Uji.Temuan(p.Id),
        [JenisPekerjaan.Naskah] = p => Umum.Alamat.Berkas.Naskah(p.PerangkatDaerah, p.Id),
    };

    /// <summary>Puts a job into the queue; without a key when its owner has too many, with the reason.</summary>
    /// <param name="baru">What is asked for.</param>
    /// <param name="masukan">Its files.</param>
    /// <param name="batal">Cancels; then nothing stays.</param>
    public async Task<(KunciPekerjaan? Kunci, string Alasan)> TambahAsync(PekerjaanBaru baru, IReadOnlyList<BerkasMasukan> masukan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(baru);
        ArgumentNullException.ThrowIfNull(masukan);
        using var penanda = proses.Menyiapkan();
        var hasil = await store.TambahAsync(baru, proses.Id, batal);
        if (hasil.Kunci is not { } kunci || baru.Ditolak.Length > 0)
        {
            return hasil;
        }

        try
        {
            foreach (var m in masukan)
            {
                await using var isi = m.Buka();
                await berkas.TulisAsync(new LetakSementara(kunci.Pemda, kunci.Id), m.Nama, isi, batal);
            }

            await store.SiapAsync(kunci, batal);
        }
        catch
        {
            await store.UrungAsync(kunci, CancellationToken.None);
            throw;
        }

        proses.Bangunkan();
        return hasil;
    }

    /// <summary>A job of that user; <c>null</c> when there is none, it is another's, or it was too long ago.</summary>
    public Task<BarisPekerjaan?> CariAsync(string pemda, string id, string pemilik, CancellationToken batal) =>
        store.CariAsync(new KunciPekerjaan(pemda, id), pemilik, batal);

    /// <summary>The user's jobs of one kind, newest first.</summary>
    public Task<IReadOnlyList<BarisPekerjaan>> MilikAsync(string pemda, string pemilik, string jenis, CancellationToken batal) =>
        store.MilikAsync(pemda, pemilik, jenis, batal);

    /// <summary>What the user sent in one go, each with its summary.</summary>
    public Task<IReadOnlyList<BarisPekerjaan>> KirimanAsync(string pemda, string pemilik, string kiriman, CancellationToken batal) =>
        store.KirimanAsync(pemda, pemilik, kiriman, RuangKerja.BerkasRingkas, batal);

    /// <summary>Notes where the result of a job was kept for good.</summary>
    public Task DisimpanAsync(BarisPekerjaan p, string alamat, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(p);
        return store.DisimpanAsync(p.Kunci, alamat, batal);
    }

    /// <summary>Asks a job to stop, in whatever process it runs.</summary>
    public async Task BatalkanAsync(BarisPekerjaan p, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(p);
        await store.BatalkanAsync(p.Kunci, PesanBatal, batal);
        proses.Bangunkan();
    }

    /// <summary>Files that a finished job made.</summary>
    public async Task<IReadOnlyList<BerkasSementara>> DaftarBerkasAsync(BarisPekerjaan p, CancellationToken batal) =>
        [.. (await berkas.DaftarAsync(Tempat(p), batal)).Where(b => b.Nama[0] != Tersembunyi)];

    /// <summary>One of them, read at the pace of its reader; <c>null</c> when there is none.</summary>
    public Task<Stream?> BukaAsync(BarisPekerjaan p, string nama, CancellationToken batal) =>
        nama.StartsWith(Tersembunyi) ? Task.FromResult<Stream?>(null) : berkas.BukaAsync(Tempat(p), nama, batal);

    /// <summary>What a finished job left for its page; <c>null</c> when there is nothing.</summary>
    public async Task<T?> HasilAsync<T>(BarisPekerjaan p, CancellationToken batal)
        where T : class
    {
        await using var isi = await berkas.BukaAsync(Tempat(p), RuangKerja.BerkasHasil, batal);
        return isi is null ? null : await JsonSerializer.DeserializeAsync<T>(isi, cancellationToken: batal);
    }

    /// <summary>Where its owner looks at it: a kind may have a page of its own for what is finished.</summary>
    public static string Alamat(BarisPekerjaan p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return p.Keadaan == KeadaanPekerjaan.Selesai && AlamatHasil.TryGetValue(p.Jenis, out var hasil) ? hasil(p) : "/pekerjaan/" + p.Id;
    }

    /// <summary>How far it is.</summary>
    public static Kemajuan Kemajuan(BarisPekerjaan p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return p.Berakhir
            ? new Kemajuan(100, p.Pesan.Length > 0 ? p.Pesan : "Selesai", Selesai: true, Alamat(p))
            : new Kemajuan(p.Persen < 0 ? null : p.Persen, Tahap(p));
    }

    private static string Tahap(BarisPekerjaan p) =>
        p.Batal ? "Sedang dihentikan" : p.Tahap.Length > 0 ? p.Tahap : p.Keadaan == KeadaanPekerjaan.Berjalan ? "Sedang dimulai" : "Menunggu giliran";

    private static LetakSementara Tempat(BarisPekerjaan p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return new LetakSementara(p.Pemda, p.Id, p.Percobaan);
    }
}
