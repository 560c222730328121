using System.Security.Cryptography;
using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>An upload that waits for its user's decision.</summary>
/// <param name="Pemilik">Who sent it; nobody else sees it.</param>
/// <param name="PerangkatDaerah">For which perangkat daerah.</param>
/// <param name="Periode">For which span.</param>
/// <param name="Catatan">What was noticed on reading.</param>
/// <param name="DaftarUnggahan">Names of what was sent.</param>
public sealed record KepalaUnggahan(string Pemilik, string PerangkatDaerah, Periode Periode, IReadOnlyList<string> Catatan, IReadOnlyList<string> DaftarUnggahan);

/// <summary>An upload with its files.</summary>
/// <param name="Kepala">Whose and for what.</param>
/// <param name="Dasar">The agency's files that it was read onto.</param>
/// <param name="Hasil">All files after the import.</param>
public sealed record IsiUnggahan(KepalaUnggahan Kepala, KumpulanBerkas Dasar, KumpulanBerkas Hasil)
{
    /// <summary>The import onto what the agency has now: what others saved meanwhile stays, and where both changed the same place it is told.</summary>
    public HasilGabungan Atas(KumpulanBerkas kini) => Gabungan.Gabung(Dasar, Hasil, kini);
}

/// <summary>Keeps uploads between preview and decision in the server's temporary folder.</summary>
public sealed class UnggahanSementara(OpsiWeb opsi)
{
    private const string Awalan = "impor-";
    private const string Dasar = "-dasar.zip";
    private const string Hasil = "-hasil.zip";

    // the end record alone
    private const int ArsipKosong = 22;
    private static readonly TimeSpan Umur = TimeSpan.FromHours(24);

    /// <summary>Keeps one; gives its identifier.</summary>
    /// <param name="kepala">Whose and for what.</param>
    /// <param name="dasar">The agency's files that it was read onto.</param>
    /// <param name="hasil">All files after the import.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<string> SimpanAsync(KepalaUnggahan kepala, KumpulanBerkas dasar, KumpulanBerkas hasil, CancellationToken batal)
    {
        Directory.CreateDirectory(opsi.FolderSementara);
        BuangLama();
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        await File.WriteAllBytesAsync(Jalur(id, Dasar), ArsipBerkas.Tulis(dasar), batal);
        await File.WriteAllBytesAsync(Jalur(id, Hasil), ArsipBerkas.Tulis(hasil), batal);
        await File.WriteAllBytesAsync(Jalur(id, ".json"), JsonSerializer.SerializeToUtf8Bytes(kepala), batal);
        return id;
    }

    /// <summary>The upload, when it is this user's and still here.</summary>
    public async Task<IsiUnggahan?> AmbilAsync(string id, string pemilik, string pd, CancellationToken batal)
    {
        if (id.Length != 32 || !id.All(char.IsAsciiHexDigitLower) || !File.Exists(Jalur(id, ".json")))
        {
            return null;
        }

        var kepala = JsonSerializer.Deserialize<KepalaUnggahan>(await File.ReadAllBytesAsync(Jalur(id, ".json"), batal));
        return kepala is not null && kepala.Pemilik == pemilik && kepala.PerangkatDaerah == pd
            ? new IsiUnggahan(kepala, await BacaAsync(id, Dasar, batal), await BacaAsync(id, Hasil, batal)) : null;
    }

    /// <summary>Forgets one.</summary>
    public void Buang(string id)
    {
        File.Delete(Jalur(id, ".json"));
        File.Delete(Jalur(id, Dasar));
        File.Delete(Jalur(id, Hasil));
    }

    private async Task<KumpulanBerkas> BacaAsync(string id, string akhiran, CancellationToken batal)
    {
        var isi = await File.ReadAllBytesAsync(Jalur(id, akhiran), batal);
        return isi.Length <= ArsipKosong ? KumpulanBerkas.Kosong : ArsipBerkas.Baca(isi).Berkas;
    }

    private void BuangLama()
    {
        foreach (var berkas in Directory.EnumerateFiles(opsi.FolderSementara, Awalan + "*").Where(f => File.GetLastWriteTimeUtc(f) < opsi.Waktu.GetUtcNow().UtcDateTime - Umur))
        {
            File.Delete(berkas);
        }
    }

    private string Jalur(string id, string akhiran) => Path.Combine(opsi.FolderSementara, Awalan + id + akhiran);
}
