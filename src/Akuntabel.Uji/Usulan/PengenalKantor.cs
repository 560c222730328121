using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Usulan;

/// <summary>Finds which perangkat daerah a text names: on the first page, in a caption, in a row.</summary>
internal static class PengenalKantor
{
    private const int PanjangJudul = 500;

    private static readonly PolaTeks PolaJenis = Bunyi.Pola(@"\b" + SebutanKantor.Jenis + @"\b");
    private static readonly PolaTeks PolaKolom = Bunyi.Pola(@"^\W*(nama\s+)?(perangkat\s+daerah|opd|skpd|satuan\s+kerja|"
        + @"unit\s+(organisasi|skpd))\b");

    // what is a thing, not an office: "perjalanan dinas"
    private static readonly PolaTeks PolaBenda = Bunyi.Pola(@"\b(perjalanan|kendaraan|pakaian|rumah|mobil|jabatan|kepala|usaha)\s*$");
    private static readonly PolaTeks PolaHenti = Bunyi.Pola(@"^(kabupaten|kab|kota|provinsi|prov|propinsi|tahun|triwulan|pemerintah|"
        + @"periode|pada|menurut|berdasarkan|untuk|laporan|rencana|perjanjian|republik|indonesia)\b");
    private static readonly PolaTeks PolaDaerah = Bunyi.Pola(@"\b(rkpd|rpjmd|rpjpd|rencana\s+kerja\s+pemerintah\s+(daerah|kabupaten|"
        + @"kota|provinsi)|rencana\s+pembangunan\s+(jangka\s+(menengah|panjang)\s+)?daerah)\b");
    private static readonly PolaTeks PolaSemua = Bunyi.Pola(@"^\W*(semua|seluruh|lintas)\b");

    /// <summary>The one that a first page names; empty: none.</summary>
    public static string Muka(string muka)
    {
        var larik = Judul(muka).Split('\n').Select(TeksUsulan.Rapi).Where(l => l.Length > 0).ToList();
        for (var i = 0; i < larik.Count; i++)
        {
            if (Nama(larik[i]) is { Length: > 0 } nama)
            {
                // a long name goes on below
                return i + 1 < larik.Count && larik[i].EndsWith(nama, StringComparison.Ordinal) && Bersambung(nama, larik[i + 1])
                    ? Nama($"{nama} {larik[i + 1]}") : nama;
            }
        }

        return "";
    }

    /// <summary>Whether a first page is that of a plan of the whole region.</summary>
    public static bool SeluruhDaerah(string muka) => PolaDaerah.IsMatch(Judul(muka)) && Muka(muka).Length == 0;

    /// <summary>The office that a caption or heading names, in capitals; empty: none.</summary>
    public static string Nama(string teks)
    {
        foreach (Match m in PolaJenis.Matches(teks))
        {
            if (char.IsUpper(teks[m.Index]) && !PolaBenda.IsMatch(teks[..m.Index]))
            {
                var kata = teks[m.Index..].Split(' ').ToList();
                var ikut = kata.Skip(1).TakeWhile((k, i) => Ikut(k, kata.ElementAtOrDefault(i + 2) ?? "")
                    && !kata[i].EndsWith(',') && !kata[i].EndsWith('.')).ToList();
                var nama = string.Join(' ', ikut.Prepend(kata[0])).Trim(',', '.', ';', ':', '"', '”', ')', ' ');
                if (ikut.Count > 0 || nama.StartsWith("inspektorat", StringComparison.OrdinalIgnoreCase))
                {
                    return nama;
                }
            }
        }

        return "";
    }

    /// <summary>Whether the heading of a column is that of offices.</summary>
    public static bool Kolom(string kepala) => PolaKolom.IsMatch(kepala.Split(" › ")[^1]);

    /// <summary>Whether a cell of such a column names none in particular.</summary>
    public static bool Semua(string sel) => PolaSemua.IsMatch(sel) || !sel.Any(char.IsLetter);

    private static string Judul(string muka) => muka[..Math.Min(muka.Length, PanjangJudul)];

    private static bool Bersambung(string nama, string larik) => nama.EndsWith(',') || larik[0] is '&'
        || larik.StartsWith("dan ", StringComparison.OrdinalIgnoreCase) || nama.EndsWith(" dan", StringComparison.OrdinalIgnoreCase);

    private static bool Ikut(string kata, string berikut) => !PolaHenti.IsMatch(kata) && kata.Length > 0
        && (char.IsUpper(kata[0]) || (kata is "dan" or "serta" or "&" && berikut.Length > 0 && char.IsUpper(berikut[0])));
}

/// <summary>To which perangkat daerah the rows of a table belong: as a column says, a row above a group, or the caption.</summary>
internal sealed class KantorBaris
{
    private readonly int _kolom;
    private string _kini;

    public KantorBaris(TabelRencana t)
    {
        _kolom = Enumerable.Range(0, t.Tabel.Kepala.Count).FirstOrDefault(k => PengenalKantor.Kolom(t.Tabel.Kepala[k]), -1);
        _kini = PengenalKantor.Nama(t.Tabel.Judul) is { Length: > 0 } judul ? judul
            : t.Tabel.BarisKepala.Select(b => b.Sel.Select(s => s.Teks)).FirstOrDefault(SebutanKantor.Kelompok) is { } kepala
                ? PengenalKantor.Nama(kepala.First(s => s.Trim().Length > 0))
            : SebutanKantor.Berawal(t.Tabel.Bab) ? PengenalKantor.Nama(t.Tabel.Bab) : "";
    }

    /// <summary>Whether the row that was read names an office for those below it, and nothing else.</summary>
    public bool Kelompok { get; private set; }

    /// <summary>The office of a row; empty: nothing tells it.</summary>
    public string Baca(BarisUtuh b)
    {
        Kelompok = false;
        if (_kolom >= 0 && b[_kolom].Length > 0)
        {
            _kini = PengenalKantor.Semua(b[_kolom]) ? "" : TeksUsulan.Rapi(b[_kolom]);
        }
        else if (b.Sel.Where(s => s.Count(char.IsLetter) > 3).ToList() is [var satu] && SebutanKantor.Berawal(satu)
            && PengenalKantor.Nama(satu) is { Length: > 0 } kelompok)
        {
            (_kini, Kelompok) = (kelompok, true);
        }

        return _kini;
    }
}
