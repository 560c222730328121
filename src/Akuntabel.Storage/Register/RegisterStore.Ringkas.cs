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

    /// <summary>Of attachments the register and row that they are evidence of; those of documents are left out.</summary>
    public async Task<IReadOnlyDictionary<string, (string Register, string Baris)>> PemilikLampiranAsync(
        string pemda, IReadOnlyCollection<string> lampiran, CancellationToken batal = default) =>
        (await basisdata.SekaliAsync(
            s => s.DaftarAsync<Pemilik>(
                "SELECT l.id AS lampiran, b.register, b.id AS baris FROM lampiran l JOIN baris_register b ON b.pemda = l.pemda "
                    + $"AND b.perangkat_daerah = l.perangkat_daerah AND l.dokumen = '{AwalanLampiran}' || b.id WHERE l.pemda = @pemda AND l.id {Di(s, "daftar")}",
                new { pemda, daftar = lampiran.ToArray() }),
            batal)).ToDictionary(p => p.Lampiran, p => (p.Register, p.Baris), StringComparer.Ordinal);

    /// <summary>Rows in view of all registers of an office whose name holds all words, by name.</summary>
    public async Task<IReadOnlyList<(string Register, string Id, string Sebutan)>> CariSebutanAsync(
        string pemda, string perangkatDaerah, IReadOnlyList<string> kata, int banyak, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(kata);
        var isian = new Dapper.DynamicParameters(new { pemda, perangkatDaerah, banyak });
        var syarat = kata.Take(KataTerbanyak).Select((k, i) =>
        {
            isian.Add($"k{i}", Umum.PolaLike.Memuat(k.ToLowerInvariant()));
            return $" AND LOWER(sebutan) LIKE @k{i} ESCAPE '\\'";
        }).ToList();
        return kata.Count == 0 ? [] : [.. (await basisdata.SekaliAsync(
            s => s.DaftarAsync<RegisterTertulis>(
                "SELECT register, id, sebutan FROM baris_register WHERE pemda = @pemda AND perangkat_daerah = @perangkatDaerah AND dihapus = ''"
                    + string.Concat(syarat) + " ORDER BY sebutan, urut LIMIT @banyak", isian),
            batal)).Select(b => (b.Register, b.Id, b.Sebutan))];
    }

    private const int KataTerbanyak = 6;

    private sealed class Pemilik
    {
        public string Lampiran { get; init; } = "";

        public string Register { get; init; } = "";

        public string Baris { get; init; } = "";
    }

    /// <summary>All rows in view of a register in the caller's transaction, in the order of their entry; nothing sealed is opened.</summary>
    internal static async Task<IReadOnlyList<BarisRegister>> SemuaAsync(SesiBasisdata s, KunciRegister register, DefinisiRegister definisi)
    {
        var (hasil, sesudah) = (new List<BarisRegister>(), 0L);
        var tersegel = PengolahBaris.KesamaanTersegel(definisi);
        IReadOnlyList<RegisterTertulis> bagian;
        do
        {
            bagian = await BagianAsync(s, register, sesudah, " AND dihapus = ''");
            hasil.AddRange(bagian.Select(b => b.Tersimpan(definisi).Baris is var x && tersegel ? x with { KunciTetap = b.KunciSama } : x));
            sesudah = bagian.Count > 0 ? bagian[^1].Urut : sesudah;
        }
        while (bagian.Count == SekaliAlir);

        return hasil;
    }

    /// <summary>Some rows in view, in the order of their entry; those that are not there are left out.</summary>
    public Task<IReadOnlyList<BarisTersimpan>> BeberapaAsync(
        KunciRegister register, DefinisiRegister definisi, IReadOnlyCollection<string> id, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(id);
        return basisdata.BacaAsync<IReadOnlyList<BarisTersimpan>>(
            async s => [.. (await s.DaftarAsync<RegisterTertulis>(
                $"SELECT {RegisterTertulis.Kolom} FROM baris_register WHERE {Semua} AND dihapus = '' AND id {Di(s, "daftar")} ORDER BY urut",
                new { register.Pemda, register.PerangkatDaerah, register.Kode, daftar = id.ToArray() })).Select(b => b.Tersimpan(definisi))],
            batal);
    }
}
