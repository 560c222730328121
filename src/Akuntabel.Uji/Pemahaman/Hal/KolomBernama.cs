namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>A column of figures with the names of its rows; totals and means left out.</summary>
/// <param name="Tabel">The table.</param>
/// <param name="Indeks">Index of the column.</param>
/// <param name="Isi">Row, its name as words, its figure.</param>
internal sealed record KolomBernama(TabelTerbaca Tabel, int Indeks, IReadOnlyList<(int Baris, string Nama, AngkaTertulis Angka)> Isi)
{
    private const int BarisTersedikit = 3;
    private const int HurufTersedikit = 4;

    /// <summary>The columns of a table that have a figure in three rows or more, whose names all differ.</summary>
    public static IEnumerable<KolomBernama> Baca(TabelTerbaca t)
    {
        var jumlah = Rangkuman(t);
        for (var k = 1; k < t.Kepala.Count; k++)
        {
            var isi = new List<(int Baris, string Nama, AngkaTertulis Angka)>();
            for (var i = 0; i < t.Isi.Count; i++)
            {
                var nama = string.Join(' ', Bunyi.Kata(Nama(t.Isi[i], k)));
                if (nama.Length >= HurufTersedikit && !jumlah.Contains(i) && AngkaTertulis.DariSel(t.Isi[i][k]) is [{ Penyebut: null } a])
                {
                    isi.Add((i, nama, a));
                }
            }

            if (isi.Count >= BarisTersedikit && isi.DistinctBy(b => b.Nama).Count() == isi.Count && !Bunyi.KolomNomor(t.Kepala[k]))
            {
                yield return new KolomBernama(t, k, isi);
            }
        }
    }

    /// <summary>Rows that are the sum of all others in a column, by whatever name: "Kabupaten" below its kecamatan.</summary>
    private static HashSet<int> Rangkuman(TabelTerbaca t)
    {
        var hasil = new HashSet<int>();
        for (var k = 1; k < t.Kepala.Count; k++)
        {
            var isi = Enumerable.Range(0, t.Isi.Count).Where(i => Nama(t.Isi[i], k).Length > 0)
                .Select(i => (Baris: i, Angka: AngkaTertulis.DariSel(t.Isi[i][k]))).Where(x => x.Angka is [{ Penyebut: null, Nilai: > 0 }])
                    .ToList();
            var semua = isi.Sum(x => x.Angka[0].Nilai);
            if (isi.Count > BarisTersedikit)
            {
                hasil.UnionWith(isi.Where(x => x.Angka[0].Nilai * 2 == semua).Select(x => x.Baris));
            }
        }

        return hasil;
    }

    /// <summary>The words nearest to the left that are neither a unit nor a total.</summary>
    public static string Nama(BarisTerbaca b, int kolom)
    {
        var calon = b.Sel.Take(kolom).Select(s => s.Teks).Where(s => s.Count(char.IsLetter) >= HurufTersedikit
            && AngkaTertulis.DariSel(s).Count == 0).ToList();
        return calon.Count == 0 || calon.Exists(s => Bunyi.Jumlah(s) || Bunyi.RataRata(s) || s.AsSpan().ContainsAny("=×")) ? "" : calon[0];
    }
}
