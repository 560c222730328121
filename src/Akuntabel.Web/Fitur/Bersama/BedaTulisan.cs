using Akuntabel.Core.Umum;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>What two texts of the writing room differ in: sentences word by word, tables row by row and cell by cell.</summary>
public static class BedaTulisan
{
    /// <summary>Blocks of both in order.</summary>
    public static IReadOnlyList<BedaSepotong> Cari(string lama, string baru)
    {
        var (a, b) = (Penggal(lama), Penggal(baru));
        var (tabelA, tabelB) = (Letak(a), Letak(b));
        var (hasil, sendiri) = (new List<BedaSepotong>(), new List<BedaSepotong>());
        var (i, j) = (0, 0);
        foreach (var (x, y) in Penyejajar.Sejajarkan(tabelA, tabelB, n => Kepala(a[n]), n => Kepala(b[n])).Append((-1, -1)))
        {
            if ((x >= 0) != (y >= 0))
            {
                // the sentences around a table that stands on one side only are compared past it
                sendiri.Add(new TabelBeda(x >= 0 ? Semua(a[x].Tabel, '-') : Semua(b[y].Tabel, '+')));
                continue;
            }

            Kata(x < 0 ? a.Count : x, y < 0 ? b.Count : y);
            hasil.AddRange(sendiri);
            sendiri.Clear();
            hasil.AddRange(x < 0 ? [] : [new TabelBeda(Baris(a[x].Tabel, b[y].Tabel))]);
            (i, j) = (x + 1, y + 1);
        }

        return hasil;

        // sentences up to the next table that both have
        void Kata(int sampaiA, int sampaiB)
        {
            var potongan = BedaKata.Cari(Teks(a, i, sampaiA), Teks(b, j, sampaiB));
            if (potongan.Any(p => p.Teks.Length > 0))
            {
                hasil.Add(new TeksBeda(potongan));
            }
        }
    }

    private static string Teks(List<PenggalNaskah> daftar, int dari, int sampai) =>
        string.Join("\n\n", daftar.Take(sampai).Skip(dari).Where(p => p.Tabel.Count == 0).Select(p => p.Teks));

    private static List<int> Letak(List<PenggalNaskah> daftar) => [.. daftar.Index().Where(p => p.Item.Tabel.Count > 0).Select(p => p.Index)];

    private static string Kepala(PenggalNaskah p) => string.Join('|', p.Tabel[0]);

    private static List<PenggalNaskah> Penggal(string teks) => [.. teks.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(t => new PenggalNaskah(t.Trim('\n'), TabelTulisan.Baca(t)))];

    private static List<BarisBedaTabel> Semua(IReadOnlyList<IReadOnlyList<string>> tabel, char jenis) =>
        [.. tabel.Select(b => new BarisBedaTabel(jenis, [.. b.Select(s => new SelBeda([(jenis, s)]))]))];

    private static List<BarisBedaTabel> Baris(IReadOnlyList<IReadOnlyList<string>> a, IReadOnlyList<IReadOnlyList<string>> b)
    {
        var kolom = Penyejajar.Sejajarkan([.. Enumerable.Range(0, a[0].Count)], [.. Enumerable.Range(0, b[0].Count)], k => a[0][k], k => b[0][k]);
        string Sel(IReadOnlyList<string> baris, int k) => k >= 0 && k < baris.Count ? baris[k] : "";
        SelBeda Beda(IReadOnlyList<string> lama, IReadOnlyList<string> baru, (int A, int B) k) => new(
            k.A < 0 ? [('+', Sel(baru, k.B))] : k.B < 0 ? [('-', Sel(lama, k.A))] : BedaKata.Cari(Sel(lama, k.A), Sel(baru, k.B)));
        var badan = Penyejajar.Sejajarkan([.. Enumerable.Range(1, a.Count - 1)], [.. Enumerable.Range(1, b.Count - 1)],
            n => string.Join('|', a[n]), n => string.Join('|', b[n]), n => Sel(a[n], 0), n => Sel(b[n], 0));
        return [.. badan.Prepend((0, 0)).Select(x =>
            x.Item2 < 0 ? new BarisBedaTabel('-', [.. kolom.Where(k => k.A >= 0).Select(k => new SelBeda([('-', Sel(a[x.Item1], k.A))]))])
            : x.Item1 < 0 ? new BarisBedaTabel('+', [.. kolom.Select(k => new SelBeda([('+', Sel(b[x.Item2], k.B))]))])
            : Satu([.. kolom.Select(k => Beda(a[x.Item1], b[x.Item2], k))]))];

        static BarisBedaTabel Satu(IReadOnlyList<SelBeda> sel) => new(sel.All(s => s.Potongan.All(p => p.Jenis == ' ' || p.Teks.Length == 0)) ? ' ' : '~', sel);
    }

    private sealed record PenggalNaskah(string Teks, IReadOnlyList<IReadOnlyList<string>> Tabel);
}

/// <summary>A stretch of sentences, or a table.</summary>
public abstract record BedaSepotong;

/// <summary>Sentences: words added (<c>+</c>), taken out (<c>-</c>), or as before.</summary>
public sealed record TeksBeda(IReadOnlyList<(char Jenis, string Teks)> Potongan) : BedaSepotong;

/// <summary>A table; its first row is its head.</summary>
public sealed record TabelBeda(IReadOnlyList<BarisBedaTabel> Baris) : BedaSepotong
{
    /// <summary>Whether anything in it differs.</summary>
    public bool Berubah => Baris.Any(b => b.Jenis != ' ');
}

/// <summary>A row: added (<c>+</c>), taken out (<c>-</c>), changed (<c>~</c>), or as before.</summary>
public sealed record BarisBedaTabel(char Jenis, IReadOnlyList<SelBeda> Sel)
{
    /// <summary>The same in words; empty: as before.</summary>
    public string Kata => Jenis switch { '+' => "ditambahkan", '-' => "dihapus", '~' => "diubah", _ => "" };
}

/// <summary>A cell with its words.</summary>
public sealed record SelBeda(IReadOnlyList<(char Jenis, string Teks)> Potongan);
