using System.Text;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

namespace Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;

/// <summary>What the columns of a sheet with official codes hold, told by their headings.</summary>
/// <param name="Jenis">What the codes name.</param>
/// <param name="BarisKepala">Row of the headings.</param>
/// <param name="Tingkat">Columns with codes or names of a level, from the highest, with the number of the level.</param>
/// <param name="Bidang">Columns of the other fields.</param>
internal sealed record KolomNomenklatur(JenisNomenklatur Jenis, int BarisKepala, IReadOnlyList<(int Kolom, int Tingkat)> Tingkat,
    IReadOnlyDictionary<string, int> Bidang)
{
    private static readonly Dictionary<(JenisNomenklatur Jenis, string Judul), string> Kamus = Baca();

    /// <summary>Whether codes can be read.</summary>
    private bool Cukup => (Tingkat.Select(t => t.Tingkat).Distinct().Count() > 1 || Bidang.ContainsKey("kode"))
        && (Bidang.ContainsKey("nama") || Jenis == JenisNomenklatur.Kegiatan);

    private int Banyak => Tingkat.Count + Bidang.Count;

    /// <summary>The best reading of the first rows of a sheet; <c>null</c>: no headings of a list of codes.</summary>
    public static KolomNomenklatur? Kenali(Lembaran lembar) => lembar.Baca().Take(PengenalLembar.BarisAwal)
        .SelectMany(b => Enum.GetValues<JenisNomenklatur>().Select(j => Susun(b, j))).Where(k => k.Cukup)
        .OrderByDescending(k => k.Banyak).FirstOrDefault();

    private static KolomNomenklatur Susun(BarisSumber kepala, JenisNomenklatur jenis)
    {
        var (tingkat, bidang) = (new List<(int Kolom, int Tingkat)>(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var k = 0; k < kepala.Sel.Length; k++)
        {
            if (Kamus.GetValueOrDefault((jenis, KamusLembar.Rapi(kepala[k]))) is not { } nama)
            {
                continue;
            }

            if (int.TryParse(nama, out var t))
            {
                tingkat.Add((k, t));
            }
            else
            {
                bidang.TryAdd(nama, k);
            }
        }

        return new KolomNomenklatur(jenis, kepala.Nomor, [.. tingkat.OrderBy(t => t.Tingkat).ThenBy(t => t.Kolom)], bidang);
    }

    private static Dictionary<(JenisNomenklatur Jenis, string Judul), string> Baca()
    {
        using var sumber = typeof(KolomNomenklatur).Assembly.GetManifestResourceStream("lembar-nomenklatur/judul-nomenklatur.csv")
            ?? Stream.Null;
        using var aliran = new StreamReader(sumber, Encoding.UTF8);
        return CsvBerkas.Mentah(aliran.ReadToEnd()).Skip(1).SelectMany(b => b.Sel[2].Split('|')
            .Select(j => (Kunci: (Jenis: Urai(b.Sel[0]), Judul: KamusLembar.Rapi(j)), Bidang: b.Sel[1])))
            .ToDictionary(x => x.Kunci, x => x.Bidang);
    }

    private static JenisNomenklatur Urai(string nama) =>
        Enum.Parse<JenisNomenklatur>(nama.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
