namespace Akuntabel.Dokumen.Pertukaran;

/// <summary>A list of things as a table: one row each, its columns the places inside a thing.</summary>
/// <param name="Pola">Place of the list, numbers left out: <c>sasaran[].indikator[]</c>.</param>
/// <param name="Kolom">Places inside: <c>kode</c>, <c>renstra.awal</c>, <c>program[]</c> (one item per line).</param>
/// <param name="Baris">Number of the thing ("2", or "2.1" for the first inside the second) and its cells by column.</param>
internal sealed record TabelIsian(string Pola, List<string> Kolom, List<(string No, Dictionary<string, SelBuku> Sel)> Baris);

/// <summary>A YAML file laid out for a sheet: keys with values, then tables of things.</summary>
internal sealed class BentanganIsian
{
    private const int KolomTerbanyak = 120;

    /// <summary>Stands for a text without characters where a blank cell would mean that the key is absent.</summary>
    public const string Kosong = "(kosong)";

    /// <summary>Stands for an empty list.</summary>
    public const string DaftarKosong = "(daftar kosong)";

    /// <summary>Stands for a mapping without keys.</summary>
    public const string PetaKosong = "(tanpa isi)";

    /// <summary>Places with their values, in the order of the file.</summary>
    public List<(string Kunci, SelBuku Isi)> Isian { get; } = [];

    /// <summary>Tables in the order of the file.</summary>
    public List<TabelIsian> Tabel { get; } = [];

    /// <summary>Lays a tree out; <c>null</c> when a cell could not hold one of its texts.</summary>
    public static BentanganIsian? Dari(SimpulIsian? akar)
    {
        var hasil = new BentanganIsian();
        if (akar is not null)
        {
            hasil.Jelajah(akar, "");
        }

        return hasil.Isian.All(i => SelBuku.Muat(i.Isi.Teks) && i.Kunci.Length > 0) && hasil.Tabel.All(t => t.Baris.All(b => b.Sel.Values.All(s => SelBuku.Muat(s.Teks)))) ? hasil : null;
    }

    /// <summary>A text as the sheet writes it: one that looks like a stand-in gets a backslash.</summary>
    public static string Samarkan(string teks) => teks.TrimStart('\\') is Kosong or DaftarKosong or PetaKosong ? "\\" + teks : teks;

    /// <summary>The text that was meant.</summary>
    public static string Buka(string teks) => teks.StartsWith('\\') && teks.TrimStart('\\') is Kosong or DaftarKosong or PetaKosong ? teks[1..] : teks;

    /// <summary>Whether the tree can be had back from this to the letter.</summary>
    public bool Utuh(SimpulIsian? akar)
    {
        var catatan = new List<string>();
        var penyusun = new PenyusunIsian("", catatan);
        Isian.ForEach(i => penyusun.Isi(i.Kunci, i.Isi, 0));
        foreach (var t in Tabel)
        {
            t.Baris.ForEach(b => penyusun.Butir(t.Pola, b.No, "", t.Kolom.Select(k => (k, b.Sel.GetValueOrDefault(k, new SelBuku("")))), 0));
        }

        var jadi = PenyelarasIsian.Selaraskan(null, penyusun.Selesai());
        return catatan.Count == 0 && (akar is null ? jadi is null : akar.Sama(jadi));
    }

    private void Jelajah(SimpulIsian simpul, string jalur)
    {
        switch (simpul)
        {
            case PetaIsian { Isi.Count: > 0 } p:
                p.Isi.ToList().ForEach(k => Jelajah(k.Value, JalurKunci.Kunci(jalur, k.Key)));
                break;
            case DaftarIsian { Butir.Count: > 0 } d when Bertabel(d):
                Masukkan(d, jalur + "[]", "");
                break;
            case DaftarIsian { Butir.Count: > 0 } d:
                Enumerable.Range(0, d.Butir.Count).ToList().ForEach(i => Jelajah(d.Butir[i], JalurKunci.Butir(jalur, i + 1)));
                break;
            default:
                Isian.Add((jalur, Sel(simpul, bilaKosong: "")));
                break;
        }
    }

    private void Masukkan(DaftarIsian daftar, string pola, string awalan)
    {
        var tabel = Tabel.Find(t => t.Pola == pola);
        if (tabel is null)
        {
            Tabel.Add(tabel = new TabelIsian(pola, [], []));
        }

        for (var i = 0; i < daftar.Butir.Count; i++)
        {
            var sel = new Dictionary<string, SelBuku>(StringComparer.Ordinal);
            var no = awalan + (i + 1);
            tabel.Baris.Add((no, sel));
            Baris((PetaIsian)daftar.Butir[i], "", pola, no, sel, tabel.Kolom);
        }
    }

    private void Baris(PetaIsian butir, string dalam, string pola, string no, Dictionary<string, SelBuku> sel, List<string> kolom)
    {
        foreach (var (kunci, nilai) in butir.Isi)
        {
            var jalur = JalurKunci.Kunci(dalam, kunci);
            if (nilai is PetaIsian { Isi.Count: > 0 } p)
            {
                Baris(p, jalur, pola, no, sel, kolom);
            }
            else if (nilai is DaftarIsian { Butir.Count: > 0 } d && d.Butir[0] is PetaIsian)
            {
                Masukkan(d, $"{pola}.{jalur}[]", no + ".");
            }
            else
            {
                var nama = nilai is DaftarIsian ? jalur + "[]" : jalur;
                sel[nama] = Sel(nilai, Kosong);
                if (!kolom.Contains(nama))
                {
                    kolom.Add(nama);
                }
            }
        }
    }

    private static SelBuku Sel(SimpulIsian n, string bilaKosong) => n switch
    {
        SkalarIsian { Isi: "" } => new SelBuku(bilaKosong),
        SkalarIsian { Jenis: JenisSkalar.Teks } s => new SelBuku(Samarkan(s.Isi)),
        SkalarIsian s => SelBuku.Dari(s),
        DaftarIsian { Butir.Count: 0 } => new SelBuku(DaftarKosong),
        DaftarIsian d => new SelBuku(string.Join('\n', d.Butir.Cast<SkalarIsian>().Select(s => s.Isi))),
        _ => new SelBuku(PetaKosong),
    };

    /// <summary>Whether every item is a thing whose parts fit columns, lines of one cell, or tables of their own.</summary>
    private static bool Bertabel(DaftarIsian d) => d.Butir.All(b => b is PetaIsian { Isi.Count: > 0 } p && Datar(p) && Bersel(p)) && Lebar(d) <= KolomTerbanyak;

    private static int Lebar(DaftarIsian d) => d.Butir.OfType<PetaIsian>().SelectMany(p => Jalur(p, "")).Distinct(StringComparer.Ordinal).Count();

    private static IEnumerable<string> Jalur(PetaIsian p, string dalam) =>
        p.Isi.SelectMany(k => k.Value is PetaIsian q ? Jalur(q, JalurKunci.Kunci(dalam, k.Key)) : [JalurKunci.Kunci(dalam, k.Key)]);

    // a row without a cell of its own could not be told from a blank one
    private static bool Bersel(PetaIsian p) => p.Isi.Any(k => k.Value is PetaIsian q ? Bersel(q) : k.Value is not DaftarIsian { Butir: [PetaIsian, ..] });

    private static bool Datar(PetaIsian p) => p.Isi.All(k => k.Value switch
    {
        PetaIsian q => q.Isi.Count > 0 && Datar(q),
        DaftarIsian { Butir.Count: 0 } => true,
        DaftarIsian d => d.Butir.All(Baris) || Bertabel(d),
        _ => true,
    });

    // lines of one cell: texts that no line end and no stand-in could be confused with
    private static bool Baris(SimpulIsian n) =>
        n is SkalarIsian { Jenis: JenisSkalar.Teks } s && s.Isi.Trim() == s.Isi && s.Isi.Length > 0 && !s.Isi.Contains('\n') && Samarkan(s.Isi) == s.Isi && !s.Isi.StartsWith('\\');
}
