using System.Buffers.Text;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Looks at how the pages of a file are nested before the libraries walk them, which they do by calling themselves: a tree that is
/// deep or runs in a circle would end the process. What a file has packed away is not seen.</summary>
internal static class PohonHalaman
{
    private const int TingkatTerdalam = 256;

    /// <summary>Whether nodes are nested deeper than any program makes them.</summary>
    public static bool TerlaluDalam(byte[] isi)
    {
        var anak = Anak(isi);
        // from the tops downwards, a level at a time; each node once for a level, so that many ways to one cost nothing
        var bawahan = anak.Values.SelectMany(a => a).ToHashSet();
        var lapis = anak.Keys.Where(k => !bawahan.Contains(k)).ToHashSet();
        var dilalui = new HashSet<int>();
        for (var tingkat = 0; lapis.Count > 0 && tingkat <= TingkatTerdalam; tingkat++)
        {
            dilalui.UnionWith(lapis);
            lapis = [.. lapis.SelectMany(k => anak[k]).Where(anak.ContainsKey)];
        }

        // what no top leads to hangs from itself
        return lapis.Count > 0 || dilalui.Count < anak.Count;
    }

    /// <summary>The nodes below each node, by the numbers of their objects.</summary>
    private static Dictionary<int, List<int>> Anak(ReadOnlySpan<byte> isi)
    {
        var hasil = new Dictionary<int, List<int>>();
        var (objek, letak) = (0, 0);
        while (isi[letak..].IndexOf("/Kids"u8) is var n and >= 0)
        {
            objek = Nomor(isi.Slice(letak, n), objek);
            letak += n + "/Kids"u8.Length;
            var daftar = isi[letak..].TrimStart(" \r\n\t\f\0"u8);
            if (daftar is [(byte)'[', ..] && daftar.IndexOf((byte)']') is var akhir and > 0)
            {
                hasil[objek] = Rujukan(daftar[1..akhir]);
            }
        }

        return hasil;
    }

    // "12 0 obj" as it stands last
    private static int Nomor(ReadOnlySpan<byte> isi, int semula)
    {
        while (isi.LastIndexOf(" obj"u8) is var n and >= 0)
        {
            isi = isi[..n];
            if (Mundur(Mundur(isi, out _), out var nomor).Length < isi.Length && nomor >= 0)
            {
                return nomor;
            }
        }

        return semula;
    }

    private static ReadOnlySpan<byte> Mundur(ReadOnlySpan<byte> isi, out int angka)
    {
        isi = isi.TrimEnd(" \r\n\t"u8);
        var awal = isi.Length;
        while (awal > 0 && char.IsAsciiDigit((char)isi[awal - 1]))
        {
            awal--;
        }

        angka = Utf8Parser.TryParse(isi[awal..], out int nilai, out _) ? nilai : -1;
        return isi[..awal];
    }

    private static List<int> Rujukan(ReadOnlySpan<byte> isi)
    {
        var hasil = new List<int>();
        while (isi.IndexOf((byte)'R') is var n and >= 0)
        {
            Mundur(Mundur(isi[..n], out _), out var nomor);
            hasil.Add(nomor);
            isi = isi[(n + 1)..];
        }

        return hasil;
    }
}
