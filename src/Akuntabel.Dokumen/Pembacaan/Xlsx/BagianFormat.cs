using System.Globalization;

namespace Akuntabel.Dokumen.Pembacaan.Xlsx;

/// <summary>What a piece of a number format stands for.</summary>
internal enum JenisRuas
{
    Teks,
    Utuh,
    Koma,
    Desimal,

    /// <summary>Letters of a date.</summary>
    Waktu,
}

/// <summary>One of the sections of a number format, read into pieces.</summary>
internal sealed class BagianFormat
{
    private const int RuasTerbanyak = 200;

    private BagianFormat(string kode)
    {
        Umum = kode.Contains("general", StringComparison.OrdinalIgnoreCase) || kode == "@" || kode.Length == 0;
        Urai(kode);
        // fractions and powers of ten are rare enough to be read as plain numbers
        Umum |= !Tanggal && (Ruas.TrueForAll(r => r.Jenis == JenisRuas.Teks && r.Teks is "@" or "/") || Ruas.Exists(r => r is { Jenis: JenisRuas.Teks, Teks: "/" or "E" }));
    }

    public List<(JenisRuas Jenis, string Teks)> Ruas { get; } = [];

    /// <summary>As the program shows a number of no format.</summary>
    public bool Umum { get; }

    public bool Tanggal { get; private set; }

    /// <summary>Names of months and days in English.</summary>
    public bool Inggris { get; private set; }

    public int Persen { get; private set; }

    /// <summary>How often the number is divided by a thousand.</summary>
    public int Ribuan { get; private set; }

    public bool Berkelompok { get; private set; }

    public int TempatUtuh { get; private set; }

    public int NolUtuh { get; private set; }

    public int Desimal { get; private set; }

    public int NolDesimal { get; private set; }

    /// <summary>The section for a number; <c>null</c> for the general format.</summary>
    /// <param name="kode">Format code.</param>
    /// <param name="nilai">The number.</param>
    /// <param name="bertanda">Whether the section leaves the minus to the number.</param>
    public static BagianFormat? Pilih(string kode, decimal nilai, out bool bertanda)
    {
        var bagian = Pisah(kode);
        bertanda = bagian.Count < 2 || nilai >= 0;
        // conditions of their own ("[<1000]…") are rare; then the first section serves all
        var i = bagian.Exists(b => b.Contains("[<", StringComparison.Ordinal) || b.Contains("[>", StringComparison.Ordinal) || b.Contains("[=", StringComparison.Ordinal)) ? 0
            : nilai < 0 && bagian.Count > 1 ? 1
            : nilai == 0 && bagian.Count > 2 ? 2 : 0;
        bertanda |= i == 0;
        return kode.Length == 0 ? null : new BagianFormat(bagian[i]);
    }

    private static List<string> Pisah(string kode)
    {
        var hasil = new List<string>();
        var awal = 0;
        var dalam = false;
        for (var i = 0; i < kode.Length; i++)
        {
            if (kode[i] == '\\' && !dalam)
            {
                i++;
            }
            else if (kode[i] == '"')
            {
                dalam = !dalam;
            }
            else if (kode[i] == ';' && !dalam)
            {
                hasil.Add(kode[awal..i]);
                awal = i + 1;
            }
        }

        hasil.Add(kode[Math.Min(awal, kode.Length)..]);
        return hasil;
    }

    private void Urai(string kode)
    {
        var sesudahKoma = false;
        for (var i = 0; i < kode.Length && Ruas.Count < RuasTerbanyak; i++)
        {
            var c = kode[i];
            switch (c)
            {
                case '"':
                    var tutup = kode.IndexOf('"', i + 1);
                    tutup = tutup < 0 ? kode.Length : tutup;
                    Teks(kode[(i + 1)..tutup]);
                    i = tutup;
                    break;
                case '\\' when i + 1 < kode.Length:
                    Teks(kode[++i].ToString());
                    break;
                // room as wide as a character, or filled with it
                case '_' or '*' when i + 1 < kode.Length:
                    i++;
                    Teks(" ");
                    break;
                case '[':
                    i = Kurung(kode, i);
                    break;
                case '0' or '#' or '?':
                    Angka(c, sesudahKoma);
                    break;
                case '.' when !Tanggal:
                    sesudahKoma = true;
                    Ruas.Add((JenisRuas.Koma, ""));
                    break;
                case ',' when !Tanggal:
                    Berkelompok |= i + 1 < kode.Length && kode[i + 1] is '0' or '#' or '?' or ',';
                    Ribuan += TempatUtuh > 0 && !kode.AsSpan(i).ContainsAny('0', '#', '?') ? 1 : 0;
                    break;
                case '%':
                    Persen++;
                    Teks("%");
                    break;
                case 'y' or 'm' or 'd' or 'h' or 's' or 'Y' or 'M' or 'D' or 'H' or 'S' when !Umum:
                    i = Waktu(kode, i);
                    break;
                default:
                    Teks(c.ToString());
                    break;
            }
        }
    }

    private void Teks(string teks) => Ruas.Add((JenisRuas.Teks, teks));

    private void Angka(char c, bool sesudahKoma)
    {
        Ruas.Add((sesudahKoma ? JenisRuas.Desimal : JenisRuas.Utuh, ""));
        if (sesudahKoma)
        {
            Desimal = Math.Min(Desimal + 1, 20);
            NolDesimal = c == '0' ? Desimal : NolDesimal;
        }
        else
        {
            TempatUtuh++;
            NolUtuh += c == '0' || NolUtuh > 0 ? 1 : 0;
        }
    }

    /// <summary>"[Red]", "[$Rp-421]", "[h]".</summary>
    private int Kurung(string kode, int i)
    {
        var tutup = kode.IndexOf(']', i);
        var isi = tutup < 0 ? kode[(i + 1)..] : kode[(i + 1)..tutup];
        if (isi.StartsWith('$'))
        {
            var garis = isi.IndexOf('-');
            Teks(garis < 0 ? isi[1..] : isi[1..garis]);
            Inggris |= garis >= 0 && isi[garis..].EndsWith("09", StringComparison.Ordinal);
        }
        else if (isi is "h" or "hh" or "H" or "m" or "mm" or "s" or "ss")
        {
            Tanggal = true;
            Ruas.Add((JenisRuas.Waktu, "[" + char.ToLower(isi[0], CultureInfo.InvariantCulture)));
        }

        return tutup < 0 ? kode.Length : tutup;
    }

    private int Waktu(string kode, int i)
    {
        var j = i;
        while (j < kode.Length && char.ToLowerInvariant(kode[j]) == char.ToLowerInvariant(kode[i]))
        {
            j++;
        }

        Tanggal = true;
        Ruas.Add((JenisRuas.Waktu, kode[i..j].ToLowerInvariant()));
        return j - 1;
    }
}
