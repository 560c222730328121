using System.Globalization;
using System.Text;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Penulisan;

/// <summary>Writes nodes as YAML in the manner of the example agencies.</summary>
internal static class PenulisYaml
{
    private static readonly System.Buffers.SearchValues<char> TandaAlir = System.Buffers.SearchValues.Create(",[]{}:");

    /// <summary>A whole file.</summary>
    public static string Tulis(SimpulIsian? akar)
    {
        var s = new StringBuilder();
        if (akar is not null)
        {
            _ = akar is SkalarIsian t ? s.Append(Skalar(t, mengalir: false)).Append('\n') : s.Append(Baris(akar, 0));
        }

        return s.ToString();
    }

    /// <summary>Lines of a collection; each begins with the indentation and ends with a line end. Empty ones stand in brackets.</summary>
    public static string Baris(SimpulIsian simpul, int indentasi)
    {
        var s = new StringBuilder();
        var awal = new string(' ', indentasi);
        switch (simpul)
        {
            case PetaIsian { Isi.Count: > 0 } p:
                foreach (var (kunci, nilai) in p.Isi)
                {
                    s.Append(awal).Append(Pasangan(kunci, nilai, indentasi));
                }

                break;
            case DaftarIsian { Butir.Count: > 0 } d:
                foreach (var b in d.Butir)
                {
                    s.Append(awal).Append(Butir(b, indentasi));
                }

                break;
            default:
                s.Append(awal).Append(Mengalir(simpul)).Append('\n');
                break;
        }

        return s.ToString();
    }

    /// <summary>"key: value" with its line end; the indentation before it is the caller's.</summary>
    public static string Pasangan(string kunci, SimpulIsian nilai, int indentasi)
    {
        var k = Skalar(new SkalarIsian(kunci, JenisSkalar.Teks), mengalir: false) + ":";
        return Berisi(nilai) ? k + "\n" + Baris(nilai, indentasi + 2) : k + (nilai is SkalarIsian { Isi: "" } ? "" : " " + Mengalir(nilai, blok: true)) + "\n";
    }

    /// <summary>"- item" with its line end; the indentation before it is the caller's.</summary>
    public static string Butir(SimpulIsian nilai, int indentasi) =>
        "- " + (Berisi(nilai) ? Baris(nilai, indentasi + 2)[(indentasi + 2)..] : nilai is SkalarIsian { Isi: "" } ? "\"\"\n" : Mengalir(nilai, blok: true) + "\n");

    /// <summary>A node on one line.</summary>
    public static string Mengalir(SimpulIsian simpul, bool blok = false) => simpul switch
    {
        SkalarIsian t => Skalar(t, !blok),
        DaftarIsian d => "[" + string.Join(", ", d.Butir.Select(b => Mengalir(b))) + "]",
        PetaIsian p => "{" + string.Join(", ", p.Isi.Select(k => Skalar(new SkalarIsian(k.Key, JenisSkalar.Teks), mengalir: true) + ": " + Mengalir(k.Value))) + "}",
        _ => "",
    };

    /// <summary>A scalar on one line; texts that would be read as something else stand in quotes.</summary>
    public static string Skalar(SkalarIsian t, bool mengalir) =>
        t.Jenis != JenisSkalar.Teks ? t.Isi : Polos(t.Isi, mengalir) ? t.Isi : Kutip(t.Isi);

    /// <summary>Whether a text is read back as it is without quotes.</summary>
    public static bool Polos(string teks, bool mengalir) =>
        teks.Length > 0 && teks is not ("~" or "null") && teks.Trim() == teks && SkalarIsian.Kenali(teks) == JenisSkalar.Teks
        && (char.IsLetter(teks[0]) || teks[0] is '(' or '“' or '/')
        && !teks.Any(c => char.IsControl(c) || c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c))
        && !teks.Contains(": ", StringComparison.Ordinal) && !teks.Contains(" #", StringComparison.Ordinal) && !teks.EndsWith(':')
        && !(mengalir && teks.AsSpan().IndexOfAny(TandaAlir) >= 0);

    /// <summary>In double quotes.</summary>
    public static string Kutip(string teks)
    {
        var s = new StringBuilder("\"");
        foreach (var c in teks)
        {
            _ = c switch
            {
                '"' => s.Append("\\\""),
                '\\' => s.Append("\\\\"),
                '\n' => s.Append("\\n"),
                '\t' => s.Append("\\t"),
                '\r' => s.Append("\\r"),
                '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or < ' ' => s.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => s.Append(c),
            };
        }

        return s.Append('"').ToString();
    }

    private static bool Berisi(SimpulIsian n) => n is PetaIsian { Isi.Count: > 0 } or DaftarIsian { Butir.Count: > 0 };
}
