namespace Akuntabel.Core.Laporan;

/// <summary>Builds header rows from stacked headings: "Jumlah &gt; 2021", "Jumlah &gt; 2022" share the cell "Jumlah".</summary>
internal static class KepalaTabel
{
    /// <summary>Header rows; none when every heading is empty.</summary>
    /// <param name="kolom">Columns.</param>
    /// <param name="nomorKolom">Whether a row (1) (2) (3) follows, with the formula of a column that has one.</param>
    public static IReadOnlyList<Baris> Buat(IReadOnlyList<KolomTerurai> kolom, bool nomorKolom)
    {
        if (kolom.All(k => k.Jalur.All(j => j.Length == 0)))
        {
            return [];
        }

        var tinggi = kolom.Max(k => k.Jalur.Count);
        var baris = Enumerable.Range(0, tinggi).Select(r => new Baris(JenisBaris.Isi, Tingkat(kolom, r, tinggi))).ToList();
        if (nomorKolom)
        {
            baris.Add(new Baris(JenisBaris.Isi, [.. kolom.Select((k, i) => Kepala($"({i + 1})" + (k.Rumus.Length > 0 ? $" = {k.Rumus}" : "")))]));
        }

        return baris;
    }

    private static List<Sel> Tingkat(IReadOnlyList<KolomTerurai> kolom, int r, int tinggi)
    {
        var sel = new List<Sel>();
        for (var i = 0; i < kolom.Count;)
        {
            var jalur = kolom[i].Jalur;
            if (r >= jalur.Count)
            {
                i++;
                continue;
            }

            var terakhir = r == jalur.Count - 1;
            var lebar = terakhir ? 1 : LebarSama(kolom, i, r);
            sel.Add(Kepala(jalur[r]) with { RentangKolom = lebar, RentangBaris = terakhir ? tinggi - r : 1 });
            i += lebar;
        }

        return sel;
    }

    private static int LebarSama(IReadOnlyList<KolomTerurai> kolom, int awal, int r)
    {
        var n = 1;
        while (awal + n < kolom.Count && kolom[awal + n].Jalur.Count > r + 1 &&
               kolom[awal + n].Jalur.Take(r + 1).SequenceEqual(kolom[awal].Jalur.Take(r + 1)))
        {
            n++;
        }

        return n;
    }

    private static Sel Kepala(string teks) => new(DaftarRuas.Polos(teks)) { Rata = Rata.Tengah };
}

/// <summary>Merges marked and repeated cells into spans.</summary>
internal static class PenggabungSel
{
    /// <summary>Rows with spans, in HTML manner.</summary>
    /// <param name="baris">Rows, one entry for each column.</param>
    /// <param name="gabung">Columns whose equal neighbours below each other become one cell; a column merges only inside a merge of those at its left.</param>
    public static IReadOnlyList<Baris> Gabung(IReadOnlyList<BarisMentah> baris, IReadOnlyList<bool> gabung)
    {
        var petak = baris.Select(b => Mendatar(b)).ToList();
        for (var r = 1; r < petak.Count; r++)
        {
            Menegak(petak, r, gabung);
        }

        return [.. petak.Select(p => new Baris(p.Jenis, [.. p.Sel.Where(s => s.Pemilik is null).Select(s => s.Jadi())]))];
    }

    private static BarisPetak Mendatar(BarisMentah b)
    {
        var sel = new List<Petak>();
        foreach (var s in b.Sel)
        {
            if (ReferenceEquals(s, SelMentah.Kiri) && sel.Count > 0)
            {
                sel[^1].Lebar++;
            }
            else
            {
                sel.Add(new Petak(s.Isi ?? new Sel([]), sel.Sum(x => x.Lebar), ReferenceEquals(s, SelMentah.Atas)));
            }
        }

        return new BarisPetak(b.Jenis, sel);
    }

    private static void Menegak(List<BarisPetak> petak, int r, IReadOnlyList<bool> gabung)
    {
        var kiriTergabung = true;
        foreach (var s in petak[r].Sel)
        {
            var atas = petak[r - 1].Sel.FirstOrDefault(a => a.Kolom == s.Kolom && a.Lebar == s.Lebar);
            var otomatis = s.Kolom < gabung.Count && gabung[s.Kolom];
            var sama = otomatis && kiriTergabung && petak[r].Jenis == JenisBaris.Isi && petak[r - 1].Jenis == JenisBaris.Isi &&
                       atas is not null && s.Tulisan.Length > 0 && s.Tulisan == atas.Tulisan;
            if (atas is not null && (s.KeAtas || sama))
            {
                s.Pemilik = atas.Pemilik ?? atas;
                s.Pemilik.Tinggi++;
            }

            if (otomatis)
            {
                kiriTergabung &= s.Pemilik is not null;
            }
        }
    }

    private sealed record BarisPetak(JenisBaris Jenis, List<Petak> Sel);

    private sealed class Petak(Sel isi, int kolom, bool keAtas)
    {
        public int Kolom { get; } = kolom;

        public bool KeAtas { get; } = keAtas;

        public string Tulisan { get; } = isi.Isi.Gabung();

        public int Lebar { get; set; } = isi.RentangKolom;

        public int Tinggi { get; set; } = 1;

        public Petak? Pemilik { get; set; }

        public Sel Jadi() => isi with { RentangKolom = Lebar, RentangBaris = Tinggi };
    }
}
