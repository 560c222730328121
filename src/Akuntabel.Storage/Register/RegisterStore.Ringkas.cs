using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Register;

public sealed partial class RegisterStore
{
    /// <summary>How many rows in view each register of an office has.</summary>
    public async Task<IReadOnlyDictionary<string, long>> BanyakAsync(string pemda, string perangkatDaerah, CancellationToken batal = default) =>
        (await basisdata.SekaliAsync(
            s => s.DaftarAsync<Hitung>(
                "SELECT register AS nilai, COUNT(*) AS banyak FROM baris_register WHERE pemda = @pemda AND perangkat_daerah = @perangkatDaerah "
                    + "AND dihapus = '' GROUP BY register", new { pemda, perangkatDaerah }),
            batal)).ToDictionary(h => h.Nilai, h => h.Banyak, StringComparer.Ordinal);

    /// <summary>Some rows in view, in the order of their entry; those that are not there are left out.</summary>
    public Task<IReadOnlyList<BarisTersimpan>> BeberapaAsync(
        KunciRegister register, DefinisiRegister definisi, IReadOnlyCollection<string> id, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(id);
        return basisdata.BacaAsync<IReadOnlyList<BarisTersimpan>>(
            async s => [.. (await s.DaftarAsync<BarisTabel>(
                $"SELECT {BarisTabel.Kolom} FROM baris_register WHERE {Semua} AND dihapus = '' AND id {Di(s, "daftar")} ORDER BY urut",
                new { register.Pemda, register.PerangkatDaerah, register.Kode, daftar = id.ToArray() })).Select(b => b.Tersimpan(definisi))],
            batal);
    }
}
