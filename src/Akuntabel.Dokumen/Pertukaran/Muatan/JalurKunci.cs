using System.Text;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>A place in a tree of keys as a planner reads it: <c>kepala.nama</c>, <c>misi[2].uraian</c>, <c>target."1.1.1"</c>.</summary>
internal static class JalurKunci
{
    /// <summary>A key under a place; one that could be misread stands in quotes.</summary>
    public static string Kunci(string induk, string kunci)
    {
        var aman = kunci.Length > 0 && kunci.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
        var teks = aman ? kunci : "\"" + kunci.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
        return induk.Length == 0 ? teks : induk + "." + teks;
    }

    /// <summary>An item of a list, numbered from 1.</summary>
    public static string Butir(string induk, int nomor) => $"{induk}[{nomor}]";

    /// <summary>The steps of a place: a text for a key, a number for an item, -1 for <c>[]</c>; <c>null</c> when it cannot be read.</summary>
    public static List<(string? Kunci, int Nomor)>? Urai(string jalur)
    {
        var hasil = new List<(string? Kunci, int Nomor)>();
        for (var i = 0; i < jalur.Length;)
        {
            var langkah = jalur[i] == '[' ? Nomor(jalur, ref i) : Nama(jalur, ref i, hasil.Count > 0);
            if (langkah is not { } l)
            {
                return null;
            }

            hasil.Add(l);
        }

        return hasil;
    }

    private static (string? Kunci, int Nomor)? Nomor(string jalur, ref int i)
    {
        var tutup = jalur.IndexOf(']', i);
        if (tutup < 0)
        {
            return null;
        }

        var isi = jalur[(i + 1)..tutup].Trim();
        i = tutup + 1;
        return isi.Length == 0 ? (null, -1) : int.TryParse(isi, out var n) && n > 0 ? (null, n) : null;
    }

    private static (string? Kunci, int Nomor)? Nama(string jalur, ref int i, bool berikut)
    {
        if (berikut)
        {
            if (jalur[i++] != '.' || i >= jalur.Length)
            {
                return null;
            }
        }

        if (jalur[i] == '"')
        {
            return Terkutip(jalur, ref i);
        }

        var awal = i;
        while (i < jalur.Length && jalur[i] is not ('.' or '['))
        {
            i++;
        }

        return i > awal ? (jalur[awal..i].Trim(), 0) : null;
    }

    private static (string? Kunci, int Nomor)? Terkutip(string jalur, ref int i)
    {
        var s = new StringBuilder();
        for (i++; i < jalur.Length && jalur[i] != '"'; i++)
        {
            if (jalur[i] == '\\' && i + 1 < jalur.Length)
            {
                s.Append(jalur[++i] == 'n' ? '\n' : jalur[i]);
            }
            else
            {
                s.Append(jalur[i]);
            }
        }

        return i++ < jalur.Length ? (s.ToString(), 0) : null;
    }
}
