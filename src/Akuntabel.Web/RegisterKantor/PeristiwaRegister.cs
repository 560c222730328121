using System.Text.Json;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Web.RegisterKantor;

/// <summary>Of which register an event tells.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Baris">The row; empty: none, or several.</param>
/// <param name="Terlihat">Whether the user may see its rows.</param>
public sealed record TentangRegister(string Kode, string Nama, string Baris, bool Terlihat);

/// <summary>Lets through only events of registers that the user may hear of; what rows hold is never told outside of the row.</summary>
public sealed class PeristiwaRegister(KonteksRegister register, RegisterStore store)
{
    private const string Lampiran = "lampiran/";

    private static readonly string[] Awalan = ["baris-register/", "definisi-register/", "impor-register/", "register/", "pemusnahan-register/", "hitungan-register/", "beku-register/"];

    /// <summary>The events that may be shown, each with the register that it tells of; <c>null</c>: of none.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="daftar">The events.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<(Peristiwa Peristiwa, TentangRegister? Register)>> SaringAsync(
        string pemda, IReadOnlyList<Peristiwa> daftar, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var bukti = daftar.Where(p => p.Objek.StartsWith(Lampiran, StringComparison.Ordinal)).Select(p => p.Objek[Lampiran.Length..]).Distinct().ToList();
        var milik = bukti.Count == 0 ? new Dictionary<string, (string Register, string Baris)>() : await store.PemilikLampiranAsync(pemda, bukti, batal);
        var disebut = new Dictionary<string, IReadOnlyDictionary<string, (string Nama, bool Terlihat)>>(StringComparer.Ordinal);
        var hasil = new List<(Peristiwa, TentangRegister?)>();
        foreach (var p in daftar)
        {
            var lampiran = milik.TryGetValue(p.Objek.StartsWith(Lampiran, StringComparison.Ordinal) ? p.Objek[Lampiran.Length..] : "", out var m) ? m : default;
            if (lampiran.Register is null && !Array.Exists(Awalan, a => p.Objek.StartsWith(a, StringComparison.Ordinal)))
            {
                hasil.Add((p, null));
                continue;
            }

            if (!disebut.TryGetValue(p.PerangkatDaerah, out var nama))
            {
                disebut[p.PerangkatDaerah] = nama = await register.DisebutTerlihatAsync(p.PerangkatDaerah, batal);
            }

            var kode = lampiran.Register ?? Kode(p, nama);
            if (nama.TryGetValue(kode, out var sebut))
            {
                hasil.Add((p, new TentangRegister(kode, sebut.Nama, lampiran.Baris ?? (p.Objek.StartsWith(Awalan[0], StringComparison.Ordinal) ? p.Objek[Awalan[0].Length..] : ""), sebut.Terlihat)));
            }
        }

        return hasil;
    }

    // an event of a definition names it as it was called then
    private static string Kode(Peristiwa p, IReadOnlyDictionary<string, (string Nama, bool Terlihat)> nama)
    {
        if (p.Objek.StartsWith("register/", StringComparison.Ordinal))
        {
            return p.Objek["register/".Length..];
        }

        var isi = Isi(p.Baru).Concat(Isi(p.Lama)).ToList();
        return isi.Where(i => i.Nama == "register").Select(i => i.Nilai).FirstOrDefault()
            ?? isi.Where(i => i.Nama == "kueri").SelectMany(i => i.Nilai.Split('\n')).Where(b => b.StartsWith("register:", StringComparison.Ordinal))
                .Select(b => b["register:".Length..].Trim()).FirstOrDefault()
            ?? nama.Where(n => isi.Exists(i => i.Nama == "nama" && i.Nilai == n.Value.Nama)).Select(n => n.Key).FirstOrDefault() ?? "";
    }

    private static List<(string Nama, string Nilai)> Isi(string teks)
    {
        try
        {
            using var json = teks.StartsWith('{') ? JsonDocument.Parse(teks) : null;
            return json is null ? [] : [.. json.RootElement.EnumerateObject().Where(i => i.Value.ValueKind == JsonValueKind.String)
                .Select(i => (i.Name.ToLowerInvariant(), i.Value.GetString() ?? ""))];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
