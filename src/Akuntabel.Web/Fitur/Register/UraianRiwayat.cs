using System.Text.Json;
using Akuntabel.Core.Register;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>What happened to a row, in words.</summary>
public static class UraianRiwayat
{
    /// <summary>One event.</summary>
    /// <param name="p">The event; it never holds what is sealed.</param>
    /// <param name="definisi">Its register.</param>
    public static string Kata(Peristiwa p, DefinisiRegister definisi)
    {
        ArgumentNullException.ThrowIfNull(p);
        ArgumentNullException.ThrowIfNull(definisi);
        return p.Jenis switch
        {
            "BarisRegisterDibuat" => "mencatat baris ini",
            "RegisterDiimpor" => "mengimpor baris ini",
            "BarisRegisterDiubah" => Beda(p, definisi) is { Length: > 0 } beda ? "mengubah " + beda : "menyimpan tanpa perubahan isi",
            "BarisRegisterDipindah" => $"{Keadaan(p.Lama, definisi)} menjadi {Keadaan(p.Baru, definisi)}",
            "BarisRegisterDihapus" => "menghapus dari daftar",
            "BarisRegisterDipulihkan" => "mengembalikan ke daftar",
            "BarisRegisterDigabung" => "menggabungkannya ke baris lain",
            "DataPribadiDibuka" => $"melihat {Isi(p.Baru).GetValueOrDefault("bidang", "data pribadi")}",
            "DataPribadiDimusnahkan" => "memusnahkan data pribadinya",
            _ => "mengubah baris ini",
        };
    }

    private static string Keadaan(string teks, DefinisiRegister definisi) =>
        definisi.CariKeadaan(Isi(teks).GetValueOrDefault("keadaan", ""))?.Nama ?? "tanpa keadaan";

    // fields are called by their names of that time
    private static string Beda(Peristiwa p, DefinisiRegister definisi)
    {
        var (lama, baru) = (Isi(p.Lama, "bidang"), Isi(p.Baru, "bidang"));
        return string.Join("; ", baru.Select(x => (x.Key, Lama: lama.GetValueOrDefault(x.Key, ""), Baru: x.Value, Bidang: definisi.Bidang.FirstOrDefault(b => b.Nama == x.Key)))
            // one that is sealed now, or is not known by that name any more, is not told
            .Select(x => x.Bidang is null or { Tersegel: true } ? x.Key : $"{x.Key} dari {Sebut(x.Bidang, x.Lama)} menjadi {Sebut(x.Bidang, x.Baru)}"));
    }

    private static string Sebut(BidangRegister b, string nilai) => nilai.Length == 0 ? "kosong" : $"\"{NilaiRegister.Cetak(b, nilai)}\"";

    private static Dictionary<string, string> Isi(string teks, string dalam = "")
    {
        using var json = Urai(teks);
        var peta = json?.RootElement;
        if (dalam.Length > 0)
        {
            peta = peta is { ValueKind: JsonValueKind.Object } o
                ? o.EnumerateObject().Where(x => x.Name.Equals(dalam, StringComparison.OrdinalIgnoreCase)).Select(x => (JsonElement?)x.Value).FirstOrDefault() : null;
        }

        return peta is not { ValueKind: JsonValueKind.Object } isi ? []
            : isi.EnumerateObject().Where(x => x.Value.ValueKind == JsonValueKind.String)
                .GroupBy(x => dalam.Length > 0 ? x.Name : x.Name.ToLowerInvariant(), StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First().Value.GetString() ?? "", StringComparer.Ordinal);
    }

    private static JsonDocument? Urai(string teks)
    {
        try
        {
            return teks.Length > 0 ? JsonDocument.Parse(teks) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
