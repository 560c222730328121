using System.Security.Cryptography;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Alur;

/// <summary>A running procedure of which a changed calendar moves due times.</summary>
/// <param name="Semula">As it is.</param>
/// <param name="Menjadi">As it would be.</param>
/// <param name="Zona">Zone by whose clock both are read.</param>
internal sealed record PergeseranTempo(PelaksanaanTersimpan Semula, PelaksanaanSop Menjadi, ZonaWaktu Zona)
{
    /// <summary>What moves, for who decides on it.</summary>
    public static async Task<IReadOnlyList<TempoBergeser>> SebutAsync(SesiBasisdata s, string pemda, IReadOnlyList<PergeseranTempo> daftar)
    {
        if (daftar.Count == 0)
        {
            return [];
        }

        var kantor = await NamaAsync("perangkat_daerah");
        var unit = await NamaAsync("unit_kerja");
        return [.. daftar.SelectMany(g => g.Semula.Pelaksanaan.DaftarTugas.Zip(g.Menjadi.DaftarTugas)
            .Where(t => t.First.Tempo != t.Second.Tempo).Select(t => new TempoBergeser(
                kantor.GetValueOrDefault(g.Semula.PerangkatDaerah) ?? g.Semula.PerangkatDaerah, $"{g.Semula.Periode}",
                g.Menjadi.Langkah(t.First.Langkah).Sebutan.TrimEnd('.'), unit.GetValueOrDefault(t.First.Unit) ?? t.First.Unit,
                t.First.Tempo ?? default, t.Second.Tempo ?? default)))];

        async Task<Dictionary<string, string>> NamaAsync(string tabel) => (await s.DaftarAsync<BarisNama>(
            $"SELECT id, nama FROM {tabel} WHERE pemda = @pemda", new { pemda })).DistinctBy(b => b.Id).ToDictionary(b => b.Id, b => b.Nama);
    }

    /// <summary>Digest of what moves: whoever sends it back has seen it.</summary>
    public static string Sidik(IReadOnlyList<TempoBergeser> daftar) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', daftar))));

    private sealed class BarisNama
    {
        public string Id { get; init; } = "";

        public string Nama { get; init; } = "";
    }
}
