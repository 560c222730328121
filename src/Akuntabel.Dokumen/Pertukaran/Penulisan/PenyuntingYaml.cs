using System.Text;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Akuntabel.Dokumen.Pertukaran.Penulisan;

/// <summary>Writes a changed tree into the text of its file: what did not change keeps its text, comments and order.</summary>
internal sealed class PenyuntingYaml
{
    private readonly string _teks;
    private readonly string _penutup;
    private readonly List<(int Awal, int Akhir, string Teks)> _suntingan = [];

    private PenyuntingYaml(string teks)
    {
        _teks = teks;
        _penutup = IsiBerkas.PenutupBaris(teks);
    }

    /// <summary>The new text.</summary>
    /// <param name="teks">The file.</param>
    /// <param name="lama">The tree in it.</param>
    /// <param name="baru">What it is to say.</param>
    /// <param name="ditulisUlang">Whether the file had to be written anew, without its comments.</param>
    public static string Terapkan(string teks, IsiIsian lama, IsiIsian baru, out bool ditulisUlang)
    {
        ditulisUlang = false;
        if (Sama(lama, baru))
        {
            return teks;
        }

        if (lama.Akar is { } a && baru.Akar is { } b)
        {
            var penyunting = new PenyuntingYaml(teks);
            penyunting.Simpul(a, b);
            // the places come from the parser of another: only a text that says exactly what was wanted is taken
            if (penyunting.Selesai() is { } hasil && IsiIsian.Coba(hasil) is { } jadi && Sama(jadi, baru))
            {
                return hasil;
            }
        }

        ditulisUlang = true;
        var tanda = teks is ['\uFEFF', ..] ? "\uFEFF" : "";
        return tanda + PenulisYaml.Tulis(baru.Akar).Replace("\n", IsiBerkas.PenutupBaris(teks), StringComparison.Ordinal);
    }

    /// <summary>How many comments a text has.</summary>
    public static int BanyakKomentar(string teks)
    {
        var parser = new Parser(new Scanner(new StringReader(teks.TrimStart('\uFEFF')), skipComments: false));
        var n = 0;
        try
        {
            while (parser.MoveNext())
            {
                n += parser.Current is Comment ? 1 : 0;
            }
        }
        catch (YamlException)
        {
            // some comments stand where this parser expects none; what was counted before is enough to compare
        }

        return n;
    }

    /// <summary>Whether two files say the same.</summary>
    public static bool Sama(IsiIsian a, IsiIsian b) => a.Akar?.Sama(b.Akar) ?? b.Akar is null;

    private void Simpul(SimpulIsian lama, SimpulIsian baru)
    {
        switch (lama, baru)
        {
            case var _ when lama.Sama(baru):
                break;
            case (SkalarIsian, SkalarIsian s):
                Ganti(lama.Letak, Skalar(lama.Letak, s));
                break;
            case (PetaIsian p, PetaIsian q) when !p.Letak.Mengalir && p.Isi.Count > 0 && q.Isi.Count > 0:
                Peta(p, q);
                break;
            case (PetaIsian p, PetaIsian q) when p.Isi.Count == q.Isi.Count && p.Isi.All(k => q.Ambil(k.Key) is not null):
                p.Isi.ToList().ForEach(k => Simpul(k.Value, q.Ambil(k.Key) ?? k.Value));
                break;
            case (DaftarIsian d, DaftarIsian e) when !d.Letak.Mengalir && d.Butir.Count > 0 && e.Butir.Count > 0:
                Daftar(d, e);
                break;
            case (DaftarIsian d, DaftarIsian e) when d.Butir.Count == e.Butir.Count:
                d.Butir.Zip(e.Butir).ToList().ForEach(x => Simpul(x.First, x.Second));
                break;
            default:
                Ganti(lama.Letak with { Akhir = Akhir(lama.Letak) }, PenulisYaml.Mengalir(baru));
                break;
        }
    }

    private void Peta(PetaIsian lama, PetaIsian baru)
    {
        var sesudah = -1;
        foreach (var (kunci, nilai) in lama.Isi)
        {
            var letak = lama.LetakKunci[kunci];
            var akhir = nilai.Letak.Akhir > letak.Akhir && !Hampa(nilai) ? Akhir(nilai.Letak) : letak.Akhir;
            sesudah = AkhirBaris(akhir);
            if (baru.Ambil(kunci) is not { } isi)
            {
                HapusBaris(letak.Awal, sesudah);
            }
            else if (!nilai.Sama(isi))
            {
                Nilai(letak, nilai, isi, lama.Letak.Kolom, akhir);
            }
        }

        foreach (var (kunci, nilai) in baru.Isi.Where(k => lama.Ambil(k.Key) is null))
        {
            Sisipkan(sesudah, new string(' ', lama.Letak.Kolom) + PenulisYaml.Pasangan(kunci, nilai, lama.Letak.Kolom));
        }
    }

    /// <summary>A value that becomes, or ceases to be, a collection of lines is written anew with its key; any other in its place.</summary>
    private void Nilai(LetakIsian kunci, SimpulIsian lama, SimpulIsian baru, int kolom, int akhir)
    {
        // in brackets a comma parts items: a figure with decimals needs a line of its own
        var sejenis = lama.GetType() == baru.GetType() && !Hampa(lama) && !(lama.Letak.Mengalir && Berkoma(baru));
        var seluruh = !sejenis || (lama is not SkalarIsian && !lama.Letak.Mengalir && PenulisYaml.Mengalir(baru) is "[]" or "{}");
        if (!seluruh)
        {
            Simpul(lama, baru);
            return;
        }

        var pasangan = PenulisYaml.Pasangan("k", baru, kolom)["k:".Length..].TrimEnd('\n');
        var titik = _teks.IndexOf(':', kunci.Akhir) + 1;
        Ganti(new LetakIsian(titik, Math.Max(titik, akhir), 0), pasangan);
    }

    private void Daftar(DaftarIsian lama, DaftarIsian baru)
    {
        var sesudah = AwalBaris(lama.Letak.Awal);
        foreach (var (a, b) in PenjajarDaftar.Pasangan(lama, baru))
        {
            var akhir = a is { } i ? AkhirBaris(Akhir(lama.Butir[i].Letak)) : sesudah;
            switch (a, b)
            {
                case ({ } x, { } y):
                    Simpul(lama.Butir[x], baru.Butir[y]);
                    break;
                case ({ } x, null):
                    HapusBaris(lama.Butir[x].Letak.Awal, akhir);
                    break;
                case (null, { } y):
                    Sisipkan(sesudah, new string(' ', lama.Letak.Kolom) + PenulisYaml.Butir(baru.Butir[y], lama.Letak.Kolom));
                    break;
            }

            sesudah = akhir;
        }
    }

    private string Skalar(LetakIsian letak, SkalarIsian baru)
    {
        var lama = _teks[letak.Awal..letak.Akhir];
        return baru.Jenis == JenisSkalar.Teks && lama.StartsWith('"') ? PenulisYaml.Kutip(baru.Isi)
            : lama is ['|' or '>', ..] ? Blok(lama, baru) : PenulisYaml.Skalar(baru, mengalir: false);
    }

    /// <summary>Lines under "|", indented as the old ones.</summary>
    private static string Blok(string lama, SkalarIsian baru)
    {
        var baris = IsiBerkas.SatuPenutup(lama).Split('\n');
        var pertama = baris.Skip(1).FirstOrDefault(b => b.Trim().Length > 0) ?? "  ";
        var akhir = lama.Length > 0 && lama[^1] is '\n' or '\r' ? "\n" : "";
        if (baru.Isi.Length == 0 || baru.Isi[0] is ' ' or '\n' || baru.Isi.EndsWith("\n\n", StringComparison.Ordinal))
        {
            return PenulisYaml.Skalar(baru, mengalir: false) + akhir;
        }

        var indentasi = pertama[..^pertama.TrimStart(' ').Length];
        var isi = baru.Isi.EndsWith('\n') ? baru.Isi[..^1] : baru.Isi;
        return (baru.Isi.EndsWith('\n') ? "|\n" : "|-\n") + string.Join('\n', isi.Split('\n').Select(b => b.Length == 0 ? "" : indentasi + b)) + akhir;
    }

    private static bool Berkoma(SimpulIsian n) => n switch
    {
        SkalarIsian s => s.Jenis == JenisSkalar.Angka && s.Isi.Contains(','),
        PetaIsian p => p.Isi.Any(k => Berkoma(k.Value)),
        DaftarIsian d => d.Butir.Any(Berkoma),
        _ => false,
    };

    private static bool Hampa(SimpulIsian n) => n.Letak.Akhir <= n.Letak.Awal;

    // after the last character that is no blank: a block of lines ends only where the next thing begins
    private int Akhir(LetakIsian letak)
    {
        var i = Math.Min(letak.Akhir, _teks.Length);
        while (i > letak.Awal && char.IsWhiteSpace(_teks[i - 1]))
        {
            i--;
        }

        return i;
    }

    private int AwalBaris(int i) => _teks.LastIndexOfAny(['\n', '\r'], Math.Max(0, i - 1), Math.Max(0, i)) + 1;

    private int AkhirBaris(int i) => _teks.IndexOfAny(['\n', '\r'], i) is var n && n < 0 ? _teks.Length : _teks[n] == '\r' && n + 1 < _teks.Length && _teks[n + 1] == '\n' ? n + 2 : n + 1;

    private void HapusBaris(int awal, int akhir) => _suntingan.Add((AwalBaris(awal), akhir, ""));

    private void Sisipkan(int tempat, string teks) =>
        _suntingan.Add((tempat, tempat, (tempat > 0 && _teks[tempat - 1] is not ('\n' or '\r') ? "\n" : "") + teks));

    private void Ganti(LetakIsian letak, string teks) => _suntingan.Add((letak.Awal, letak.Akhir, teks));

    private string? Selesai()
    {
        var s = new StringBuilder();
        var i = 0;
        foreach (var (awal, akhir, teks) in _suntingan.Select((x, n) => (x, n)).OrderBy(y => y.x.Awal).ThenBy(y => y.n).Select(y => y.x))
        {
            if (awal < i)
            {
                return null;
            }

            s.Append(_teks, i, awal - i).Append(teks.Replace("\n", _penutup, StringComparison.Ordinal));
            i = akhir;
        }

        return s.Append(_teks, i, _teks.Length - i).ToString();
    }
}
