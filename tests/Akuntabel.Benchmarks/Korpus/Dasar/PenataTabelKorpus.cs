using System.Globalization;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>A column of a table.</summary>
/// <param name="Kunci">Its name for rows.</param>
/// <param name="Kepala">Its heading.</param>
/// <param name="Rumus">What it follows from, with keys in braces: "{realisasi}/{pagu}x100"; empty for none.</param>
/// <param name="Induk">Heading above it that it shares with its neighbours; empty for none.</param>
internal sealed record KolomTabel(string Kunci, Larik Kepala, string Rumus = "", string Induk = "");

/// <summary>A row by the keys of its columns.</summary>
internal sealed record IsiBaris(Dictionary<string, Larik> Sel, bool Tebal = false);

/// <summary>Puts tables together.</summary>
internal sealed class PenataTabelKorpus(Pena p)
{
    private readonly Dictionary<string, int> _urut = [];
    private int _semua;

    /// <summary>The chapter that tables are numbered in.</summary>
    public int Bab { get; set; } = 1;

    /// <summary>The captions so far, without numbers.</summary>
    public List<(string Nomor, string Nama)> DaftarJudul { get; } = [];

    /// <summary>Writes a table.</summary>
    /// <param name="nama">What it is about; empty for a table without caption.</param>
    /// <param name="kolom">Columns in order.</param>
    /// <param name="baris">Rows in order.</param>
    /// <param name="gabung">How many columns, from the left, are merged downwards where they are blank.</param>
    public void Tulis(Larik nama, IReadOnlyList<KolomTabel> kolom, IReadOnlyList<IsiBaris> baris, int gabung = 0)
    {
        var kepala = Kepala([.. kolom.Select(k => k with { Kepala = Besar(k.Kepala), Induk = Besar(k.Induk).Teks })]);
        if (p.G.NomorKolom != GayaNomorKolom.Tanpa)
        {
            kepala.Add([.. kolom.Select((k, i) => new SelKepala(Nomor(kolom, k, i)))]);
        }

        var isi = baris.Select(b => new BarisKorpus([.. kolom.Select(k => b.Sel.GetValueOrDefault(k.Kunci, ""))], b.Tebal && p.G.Tebal))
            .ToList();
        p.L.DaftarUnsur.Add(new UnsurTabel(nama.Teks.Length == 0 ? "" : Judul(nama), kepala, isi) { KolomGabung = gabung });
    }

    /// <summary>The number that the next table of the chapter will have.</summary>
    public string NomorBerikut() => Tercetak(_urut.GetValueOrDefault(Bab.ToString(CultureInfo.InvariantCulture)) + 1, _semua + 1);

    private Larik Judul(Larik nama)
    {
        var kunci = Bab.ToString(CultureInfo.InvariantCulture);
        _urut[kunci] = _urut.GetValueOrDefault(kunci) + 1;
        _semua++;
        var nomor = Tercetak(_urut[kunci], _semua);
        DaftarJudul.Add((nomor, nama.Teks));
        // some put the number on a line of its own
        var jeda = p.G.JudulDuaBaris ? "\n" : " ";
        var ganda = _urut[kunci] > 1 ? [new Palsu("nomor tabel ganda", Tercetak(_urut[kunci] - 1, _semua - 1), TingkatTemuan.Editorial)]
            : Array.Empty<Palsu>();
        return Larik.Susun($"{Pena.Kata(nomor, nama.Teks, ganda)}{jeda}{nama}");
    }

    private string Tercetak(int urut, int semua) =>
        string.Format(CultureInfo.InvariantCulture, p.G.NomorTabel, Bab, urut, semua, new[] { "", "I", "II", "III", "IV", "V" }[Bab]);

    private Larik Besar(Larik kepala) => p.G.KepalaKapital ? new([.. kepala.Ruas.Select(r => r is string s ? s.ToUpperInvariant() : r)])
        : kepala;

    private static List<IReadOnlyList<SelKepala>> Kepala(IReadOnlyList<KolomTabel> kolom)
    {
        if (kolom.All(k => k.Induk.Length == 0))
        {
            return [[.. kolom.Select(k => new SelKepala(k.Kepala))]];
        }

        var atas = new List<SelKepala>();
        foreach (var k in kolom)
        {
            if (k.Induk.Length > 0 && atas.Count > 0 && atas[^1].Teks == k.Induk)
            {
                atas[^1] = atas[^1] with { Kolom = atas[^1].Kolom + 1 };
            }
            else
            {
                atas.Add(k.Induk.Length > 0 ? new(k.Induk) : new(k.Kepala, 1, 2));
            }
        }

        return [atas, [.. kolom.Where(k => k.Induk.Length > 0).Select(k => new SelKepala(k.Kepala))]];
    }

    private string Nomor(IReadOnlyList<KolomTabel> kolom, KolomTabel k, int i)
    {
        var n = (i + 1).ToString(CultureInfo.InvariantCulture);
        if (p.G.NomorKolom != GayaNomorKolom.Rumus || k.Rumus.Length == 0)
        {
            return p.G.NomorKolom == GayaNomorKolom.Kurung ? $"({n})" : n;
        }

        var rumus = k.Rumus;
        for (var j = 0; j < kolom.Count; j++)
        {
            rumus = rumus.Replace("{" + kolom[j].Kunci + "}", (j + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return rumus.Contains('{', StringComparison.Ordinal) ? n : $"{n}={rumus}";
    }
}
