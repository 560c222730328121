using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Penggabungan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Storage.Pekerjaan;

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
    /// <summary>Registers that came along.</summary>
    public KumpulanBerkas Register { get; init; } = KumpulanBerkas.Kosong;

    /// <summary>The import onto what the agency has now: what others saved meanwhile stays, and where both changed the same place it is told.</summary>
    public HasilGabungan Atas(KumpulanBerkas kini) => Gabungan.Gabung(Dasar, Hasil, kini);
}

/// <summary>Keeps uploads between preview and decision, for every process that serves their user.</summary>
public sealed class UnggahanSementara(ImporTertundaStore store, BerkasSementaraStore berkas)
{
    private const string Dasar = "dasar.zip";
    private const string Hasil = "hasil.zip";
    private const string Register = "register.zip";

    // the end record alone
    private const int ArsipKosong = 22;

    /// <summary>Keeps one; gives its identifier.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="kepala">Whose and for what.</param>
    /// <param name="dasar">The agency's files that it was read onto.</param>
    /// <param name="hasil">All files after the import.</param>
    /// <param name="batal">Cancels.</param>
    /// <param name="register">Registers that came along; <c>null</c>: none.</param>
    public Task<string> SimpanAsync(
        string pemda, KepalaUnggahan kepala, KumpulanBerkas dasar, KumpulanBerkas hasil, CancellationToken batal, KumpulanBerkas? register = null)
    {
        ArgumentNullException.ThrowIfNull(kepala);
        return store.SimpanAsync(
            pemda, kepala.Pemilik, kepala.PerangkatDaerah, JsonSerializer.Serialize(kepala), [(Dasar, ArsipBerkas.Tulis(dasar)), (Hasil, ArsipBerkas.Tulis(hasil)), .. register is { Isi.Count: > 0 } r ? [(Register, ArsipBerkas.Tulis(r))] : Array.Empty<(string, byte[])>()], batal);
    }

    /// <summary>The upload, when it is this user's and still here.</summary>
    public async Task<IsiUnggahan?> AmbilAsync(string pemda, string id, string pemilik, string pd, CancellationToken batal)
    {
        var tempat = new LetakSementara(pemda, id);
        return await store.KepalaAsync(pemda, id, pemilik, pd, batal) is { } teks && JsonSerializer.Deserialize<KepalaUnggahan>(teks) is { } kepala
            && await BacaAsync(tempat, Dasar, batal) is { } dasar && await BacaAsync(tempat, Hasil, batal) is { } hasil ? new IsiUnggahan(kepala, dasar, hasil) { Register = await BacaAsync(tempat, Register, batal) ?? KumpulanBerkas.Kosong } : null;
    }

    /// <summary>Forgets one.</summary>
    public Task BuangAsync(string pemda, string id, CancellationToken batal) => store.BuangAsync(pemda, id, batal);

    private async Task<KumpulanBerkas?> BacaAsync(LetakSementara tempat, string nama, CancellationToken batal) =>
        await berkas.IsiAsync(tempat, nama, batal) is { } isi ? isi.Length <= ArsipKosong ? KumpulanBerkas.Kosong : ArsipBerkas.Baca(isi).Berkas : null;
}
