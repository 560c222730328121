using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using FsCheck.Fluent;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>The flow in the cells of an SOP sheet: lines meet from cell to cell, and pass through no symbol.</summary>
public class PetakAlurTests
{
    private static readonly string[] Pelaku = ["KABAN", "TU", "STAF", "BIDANG"];

    private static readonly Asal Tempat = new("sop/x.yaml", 1);

    [Fact]
    public void Keputusan_maju_dan_kembali()
    {
        var petak = TataPetakAlur.Susun(Prosedur(
            Langkah(JenisLangkah.Mulai, 0), Langkah(JenisLangkah.Proses, 1), Langkah(JenisLangkah.Keputusan, 0, tidak: 2),
                Langkah(JenisLangkah.Selesai, 2)));
        petak.Select(b => string.Concat(b.Select(p => p.Bentuk switch { null => '.', BentukSimpul.Ujung => 'o', BentukSimpul.Keputusan =>
            '?', _ => '#' })))
            .ShouldBe(["o...", ".#..", "?...", "..o."]);
        petak.SelectMany(b => b).SelectMany(p => p.Garis).Select(g => g.Teks).Where(t => t.Length > 0).Order().ShouldBe(["Tidak", "Ya"]);
        // start to 2, 2 to the decision, on to the end, back to 2
        petak.Select(b => b.Sum(p => p.Garis.Count(g => g.Panah))).ShouldBe([0, 2, 1, 1]);
        petak[2][0].Uraian.ShouldBe("Langkah 3 oleh KABAN");
        petak[2][1].Uraian.ShouldBe("");
    }

    [Fact]
    public void Alur_acak_tersambung_dan_tidak_menembus_simbol()
    {
        var langkah = from jenis in Gen.Elements(JenisLangkah.Proses, JenisLangkah.Keputusan)
                      from pelaku in Gen.NonEmptyListOf(Gen.Choose(0, 3))
                      from setuju in Gen.Choose(0, 12)
                      from tidak in Gen.Choose(0, 12)
                      select (jenis, pelaku, setuju, tidak);
        Prop.ForAll(Arb.From(Gen.ListOf(langkah)), daftar =>
        {
            var semua = daftar.Take(12).ToList();
            var petak = TataPetakAlur.Susun(Prosedur([.. semua.Select(l => Langkah(l.jenis, [.. l.pelaku.Distinct()],
                l.jenis == JenisLangkah.Keputusan && l.setuju > 0 && l.setuju <= semua.Count ? l.setuju : null,
                l.jenis == JenisLangkah.Keputusan && l.tidak > 0 && l.tidak <= semua.Count ? l.tidak : null))]));
            Cacat(petak).ShouldBeEmpty();
        }).Periksa();
    }

    private static IEnumerable<string> Cacat(IReadOnlyList<IReadOnlyList<PetakAlur>> petak)
    {
        var garis = petak.SelectMany((b, i) => b.SelectMany((p, k) => p.Garis.Select(g => (Baris: i, Kolom: k, Petak: p,
            g.Titik)))).ToList();
        foreach (var (i, k, p, titik) in garis)
        {
            var ((x1, y1), (x2, y2)) = (titik[0], titik[^1]);
            if (titik.Any(t => t.X is < 0 or > 1 || t.Y is < 0 or > 1) || (x1 != x2 && y1 != y2))
            {
                yield return $"({i},{k}) keluar atau miring: {x1},{y1} – {x2},{y2}";
            }

            var (tengahX, tengahY) = ((x1 + x2) / 2, (y1 + y2) / 2);
            if (p.Bentuk is not null && tengahX > PetakAlur.Kiri && tengahX < 1 - PetakAlur.Kiri && tengahY > PetakAlur.Atas
                && tengahY < 1 - PetakAlur.Atas)
            {
                yield return $"({i},{k}) menembus simbol";
            }
        }

        // every end of a stretch is met by another, unless it lies at a symbol
        var ujung = garis.SelectMany(g => g.Titik.Select(t => (X: g.Kolom + t.X, Y: g.Baris + t.Y))).GroupBy(t => t).ToDictionary(t =>
            t.Key, t => t.Count());
        foreach (var ((x, y), n) in ujung.Where(u => u.Value % 2 == 1))
        {
            var (kolom, baris) = ((int)Math.Floor(x), (int)Math.Floor(y));
            if (petak[baris][kolom].Bentuk is null)
            {
                yield return $"ujung {x},{y} ({n}) tidak tersambung";
            }
        }
    }

    private static LangkahSop Langkah(JenisLangkah jenis, int pelaku, int? setuju = null, int? tidak = null) => Langkah(jenis, [pelaku],
        setuju, tidak);

    private static LangkahSop Langkah(JenisLangkah jenis, int[] pelaku, int? setuju, int? tidak) =>
        new(jenis, [.. pelaku.Select(p => Pelaku[p])], null, setuju, tidak, Tempat);

    private static Sop Prosedur(params LangkahSop[] langkah) => Sop.Buat("x", Pelaku, langkah).Nilai;
}
