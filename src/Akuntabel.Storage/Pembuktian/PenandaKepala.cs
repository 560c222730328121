using System.Buffers.Text;
using System.Security.Cryptography;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Pembuktian;

/// <summary>Signs heads of the chain. The private half of its key lies in the store, sealed by the key of the installation: whoever can only write the database signs nothing.</summary>
/// <param name="basisdata">The store.</param>
/// <param name="rantai">Where a new key is noted.</param>
/// <param name="kunci">Key of the installation; <c>null</c>: it is lost, and nothing is signed.</param>
/// <param name="waktu">Clock.</param>
public sealed class PenandaKepala(Basisdata basisdata, RantaiPeristiwa rantai, KunciInstalasi? kunci, TimeProvider waktu)
{
    private const string Guna = "kepala rantai";

    /// <summary>The head as it stands, signed; <c>null</c> when there is no chain yet, or no key to sign with. The first one makes the signing key.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="buat">Whether a signing key is made when there is none that opens; <c>false</c>: then <c>null</c>, and nothing is written.</param>
    /// <param name="batal">Cancels.</param>
    public Task<KepalaTertanda?> TandaiAsync(string pemda, bool buat = true, CancellationToken batal = default) =>
        TandaiAsync<KepalaTertanda>(pemda, buat, (kepala, publik, pena) => KepalaTertanda.Tandai(pemda, kepala, publik, pena), batal);

    /// <summary>The proof of an issued report, signed; <c>null</c>: there is no key to sign with.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="isi">What it says.</param>
    /// <param name="batal">Cancels.</param>
    public Task<BuktiTerbitan?> TandaiAsync(string pemda, IsiBukti isi, CancellationToken batal = default) => TandaiAsync<BuktiTerbitan>(
        pemda, true, (kepala, publik, pena) => BuktiTerbitan.Tandai(isi, KepalaTertanda.Tandai(pemda, kepala, publik, pena).ToString(), publik, pena),
        batal);

    private async Task<T?> TandaiAsync<T>(string pemda, bool buat, Func<KepalaRantai, string, ECDsa, T> tandai, CancellationToken batal)
        where T : class
    {
        if (kunci is null || (await basisdata.BacaAsync(s => KepalaAsync(s, pemda), batal)).Nomor == 0)
        {
            return null;
        }

        var baris = await basisdata.BacaAsync(s => BerlakuAsync(s, pemda), batal);
        var rahasia = baris is null ? null : Buka(baris);
        if (rahasia is null && buat)
        {
            baris = await basisdata.TulisAsync(s => BuatAsync(s, pemda), batal);
            rahasia = Buka(baris);
        }

        if (baris is null || rahasia is null)
        {
            return null;
        }

        using var pena = rahasia;
        // after a new key was noted: its event is proven too
        return tandai(await basisdata.BacaAsync(s => KepalaAsync(s, pemda), batal), baris.Publik, pena);
    }

    /// <summary>Heads of all chains, signed.</summary>
    public async Task<IReadOnlyList<KepalaTertanda>> SemuaAsync(CancellationToken batal = default)
    {
        var hasil = new List<KepalaTertanda>();
        foreach (var pemda in await basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT pemda FROM rantai ORDER BY pemda"), batal))
        {
            if (await TandaiAsync(pemda, batal: batal) is { } k)
            {
                hasil.Add(k);
            }
        }

        return hasil;
    }

    /// <summary>Public keys, the oldest first: also those of which the private half is lost.</summary>
    public static Task<IReadOnlyList<KunciKepala>> DaftarKunciAsync(SesiBasisdata sesi) =>
        sesi.DaftarAsync<KunciKepala>("SELECT pemda, id, publik, dibuat, berakhir FROM kunci_kepala ORDER BY pemda, dibuat, id");

    private static async Task<KepalaRantai> KepalaAsync(SesiBasisdata s, string pemda) =>
        await s.SatuAsync<KepalaRantai>("SELECT nomor, saat, sidik FROM rantai WHERE pemda = @pemda", new { pemda }) ?? new KepalaRantai();

    private static Task<Baris?> BerlakuAsync(SesiBasisdata s, string pemda) =>
        s.SatuAsync<Baris>("SELECT id, publik, tersegel FROM kunci_kepala WHERE pemda = @pemda AND berakhir = '' ORDER BY dibuat DESC, id LIMIT 1", new { pemda });

    // the key of the installation changed: what the old one sealed stays shut, but its public half still proves what it signed
    private async Task<Baris> BuatAsync(SesiBasisdata s, string pemda)
    {
        await RantaiPeristiwa.KunciAsync(s, pemda);
        if (await BerlakuAsync(s, pemda) is { } ada && Buka(ada) is { } terbuka)
        {
            terbuka.Dispose();
            return ada;
        }

        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var publik = Base64Url.EncodeToString(ecdsa.ExportSubjectPublicKeyInfo());
        var baru = new Baris { Id = KepalaTertanda.SidikKunci(publik), Publik = publik, Tersegel = kunci?.Segel(Guna, Base64Url.EncodeToString(ecdsa.ExportPkcs8PrivateKey())) ?? "" };
        var lama = await s.DaftarAsync<string>("SELECT id FROM kunci_kepala WHERE pemda = @pemda AND berakhir = '' ORDER BY id", new { pemda });
        var saat = SaatUtc.Tulis(waktu.GetUtcNow());
        await s.JalankanAsync("UPDATE kunci_kepala SET berakhir = @saat WHERE pemda = @pemda AND berakhir = ''", new { pemda, saat });
        await s.JalankanAsync("INSERT INTO kunci_kepala (pemda, id, publik, tersegel, dibuat) VALUES (@pemda, @Id, @Publik, @Tersegel, @saat)", new { pemda, baru.Id, baru.Publik, baru.Tersegel, saat });
        await rantai.CatatAsync(s, new Pelaku(pemda, "akuntabel", "Akuntabel", "kunci"), new PeristiwaBaru("KunciKepalaDibuat")
        {
            Objek = $"kunci-kepala/{baru.Id}", Lama = string.Join(' ', lama), Baru = publik, Turut = [.. lama.Select(l => $"kunci-kepala/{l}")],
            Alasan = lama.Count > 0 ? "Kunci instalasi berganti; kunci kepala yang lama tidak terbuka lagi." : "",
        });
        return baru;
    }

    private ECDsa? Buka(Baris baris)
    {
        var ecdsa = ECDsa.Create();
        try
        {
            ecdsa.ImportPkcs8PrivateKey(Base64Url.DecodeFromChars(kunci?.Buka(Guna, baris.Tersegel) ?? ""), out _);
            if (Base64Url.EncodeToString(ecdsa.ExportSubjectPublicKeyInfo()) == baris.Publik)
            {
                return ecdsa;
            }
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            // sealed by another key
        }

        ecdsa.Dispose();
        return null;
    }

    private sealed class Baris
    {
        public string Id { get; init; } = "";

        public string Publik { get; init; } = "";

        public string Tersegel { get; init; } = "";
    }
}
