using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>Makes a document a little wrong: bytes, lines, tags, parts.</summary>
internal static partial class Pengubah
{
    private static readonly string[] Aneh = ["99999999999999999999999999", "-1", "0", "1e308", "NaN", "\u202e", "\0", "\ud800", "%n%s",
        "&#x0;", "]]>", "<![CDATA[", "=1+1", "\"", "'", "\t", "{{", "!!python/object", "&a [*a]",
        "#REF!", "1.2.3,4", "\ufeff", "𝟙𝟚", "٣٤"];

    /// <summary>A changed copy.</summary>
    public static byte[] Ubah(byte[] isi, Random acak)
    {
        for (var n = acak.Next(1, 4); n > 0; n--)
        {
            isi = isi.AsSpan().StartsWith("PK"u8) && acak.Next(5) > 0 ? Zip(isi, acak) : Teks(isi) && acak.Next(4) > 0
                ? Kata(isi, acak) : Bita(isi, acak);
        }

        return isi;
    }

    private static bool Teks(byte[] isi) => !isi.AsSpan(0, Math.Min(isi.Length, 4000)).Contains((byte)0) && !isi.AsSpan()
        .StartsWith("%PDF"u8);

    private static byte[] Bita(byte[] isi, Random acak)
    {
        if (isi.Length < 8)
        {
            return [.. isi, (byte)acak.Next(256)];
        }

        var (a, b) = (acak.Next(isi.Length), acak.Next(isi.Length));
        (a, b) = (Math.Min(a, b), Math.Min(Math.Max(a, b), Math.Min(a, b) + 5000));
        switch (acak.Next(6))
        {
            case 0:
                isi = [.. isi];
                isi[a] ^= (byte)(1 << acak.Next(8));
                return isi;
            case 1:
                return [.. isi[..a], .. isi[b..]];
            case 2:
                return [.. isi[..b], .. isi[a..]];
            case 3:
                return isi[..a];
            case 4:
                var sisip = new byte[acak.Next(1, 64)];
                acak.NextBytes(sisip);
                return [.. isi[..a], .. sisip, .. isi[a..]];
            default:
                isi = [.. isi];
                isi.AsSpan(a, b - a).Fill((byte)acak.Next(256));
                return isi;
        }
    }

    private static byte[] Kata(byte[] isi, Random acak)
    {
        var teks = Encoding.UTF8.GetString(isi);
        var pola = acak.Next(4) switch { 0 => Tanda(), 1 => Angka(), 2 => Baris(), _ => Lambang() };
        var cocok = pola.Matches(teks);
        if (cocok.Count == 0)
        {
            return Bita(isi, acak);
        }

        var c = cocok[acak.Next(cocok.Count)];
        var ganti = acak.Next(5) switch
        {
            0 => "",
            1 => c.Value + c.Value,
            2 => Aneh[acak.Next(Aneh.Length)],
            3 => cocok[acak.Next(cocok.Count)].Value,
            _ => string.Concat(Enumerable.Repeat(c.Value, acak.Next(2, 200))),
        };
        return Encoding.UTF8.GetBytes(string.Concat(teks.AsSpan(0, c.Index), ganti, teks.AsSpan(c.Index + c.Length)));
    }

    private static byte[] Zip(byte[] isi, Random acak)
    {
        try
        {
            var bagian = new List<(string Nama, byte[] Isi)>();
            using (var zip = new ZipArchive(new MemoryStream(isi)))
            {
                foreach (var e in zip.Entries)
                {
                    using var m = new MemoryStream();
                    using (var s = e.Open())
                    {
                        s.CopyTo(m);
                    }

                    bagian.Add((e.FullName, m.ToArray()));
                }
            }

            var i = acak.Next(bagian.Count);
            switch (acak.Next(10))
            {
                case 0:
                    bagian.RemoveAt(i);
                    break;
                case 1:
                    bagian.Add(bagian[i]);
                    break;
                case 2:
                    bagian[i] = (acak.Next(2) == 0 ? "../" + bagian[i].Nama : bagian[i].Nama.ToUpperInvariant(), bagian[i].Isi);
                    break;
                default:
                    bagian[i] = (bagian[i].Nama, acak.Next(5) == 0 ? Bita(bagian[i].Isi, acak) : Kata(bagian[i].Isi, acak));
                    break;
            }

            return Tulis(bagian);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            return Bita(isi, acak);
        }
    }

    private static byte[] Tulis(List<(string Nama, byte[] Isi)> bagian)
    {
        using var m = new MemoryStream();
        using (var zip = new ZipArchive(m, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, data) in bagian)
            {
                using var s = zip.CreateEntry(nama, CompressionLevel.Fastest).Open();
                s.Write(data);
            }
        }

        return m.ToArray();
    }

    [GeneratedRegex("<[^<>]{1,300}>")]
    private static partial Regex Tanda();

    [GeneratedRegex(@"\d[\d.,]*")]
    private static partial Regex Angka();

    [GeneratedRegex(@"[^\n]{1,400}\n")]
    private static partial Regex Baris();

    [GeneratedRegex("""[,:;|"'{}\[\]#*&=-]""")]
    private static partial Regex Lambang();
}
