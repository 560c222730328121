using Akuntabel.Uji.Pemahaman.Kalimat;
using System.Globalization;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-011: parts that a sentence names with their figures are the rows of the table that lists them.</summary>
/// <remarks>Names as short as "Golongan II" are no names in the whole document; that a column is meant is known from the other parts, which agree with
/// it, and from the whole that the sentence states: with the figure of the table the parts reach it.</remarks>
internal static class BagianTerhadapTabel
{
    private const int SetujuTersedikit = 2;
    private const int TanpaJumlah = 3;

    public static AturanUji Aturan { get; } = new(
        "NAR-011", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.AngkaBerbeda, KelasTemuan.Jumlah],
        "Bagian yang disebut teks beserta angkanya sama dengan baris tabel yang memuatnya, dan jumlahnya dengan keseluruhan yang disebut.",
        "Konsistensi dokumen",
        "\"61 orang, terdiri dari Golongan III 34 orang, Golongan II 20 orang, Golongan I 70 orang\" sedangkan tabel memuat 7 orang Golongan I.",
        Periksa);

    private static readonly PolaTeks PolaLain = Bunyi.Pola(
        @"\b(lalu|sebelumnya|triwulan|semester|semula|masing|rata|rencana|target|formasi|kebutuhan|dibanding\w*|daripada)\b");

    private sealed record Kolom(TabelTerbaca Tabel, int Indeks, IReadOnlyList<(int Baris, string Nama, decimal Nilai)> Isi);

    private sealed record Bagian(PernyataanKalimat Isi, int Baris, decimal Nilai)
    {
        public bool Sama => Isi.Angka.Bacaan.Any(b => b.Nilai == Nilai);
    }

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var kalimat = NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis is not (JenisParagraf.Judul or JenisParagraf.DaftarIsi)
            && k.Isi.Count > SetujuTersedikit && !PolaLain.IsMatch(k.Teks)).ToList();
        var kolom = kalimat.Count == 0 ? [] : d.DaftarTabel.SelectMany(Baca).ToList();
        return kolom.Count == 0 ? [] : kalimat.Select(k => Kalimat(k, kolom));
    }

    private static Temuan? Kalimat(KalimatDipahami k, List<Kolom> kolom)
    {
        var depan = k.Isi.Select(x => $" {string.Join(' ', Bunyi.Kata(x.Depan))} ").ToList();
        Temuan? hasil = null;
        foreach (var c in kolom)
        {
            var bagian = Pasangkan(k, depan, c);
            if (bagian.Count <= SetujuTersedikit || bagian.DistinctBy(b => b.Baris).Count() < bagian.Count)
            {
                continue;
            }

            var beda = bagian.FindAll(b => !b.Sama);
            var jumlah = Keseluruhan(k, bagian);
            if (beda.Count == 0 && (jumlah is null || Cocok(jumlah, bagian)))
            {
                return null;
            }

            hasil ??= beda switch
            {
                [var satu] when bagian.Count > SetujuTersedikit && (jumlah is null ? bagian.Count > TanpaJumlah : Cocok(jumlah, bagian))
                    => Temukan(k, c, satu),
                [] when jumlah is not null && Lengkap(c, bagian) => TemukanJumlah(k, c, jumlah, bagian),
                _ => null,
            };
        }

        return hasil;
    }

    /// <summary>Each figure with the row whose name stands last before it.</summary>
    private static List<Bagian> Pasangkan(KalimatDipahami k, List<string> depan, Kolom c)
    {
        var hasil = new List<Bagian>();
        for (var i = 0; i < k.Isi.Count; i++)
        {
            var x = k.Isi[i];
            if (x.Angka is not { Persen: false, Penyebut: null, Bacaan: [{ Desimal: 0 }, ..] } || x.Banding != Banding.Sama)
            {
                continue;
            }

            var nama = c.Isi.Where(b => depan[i].Contains($" {b.Nama} ", StringComparison.Ordinal)).ToList();
            nama = nama.FindAll(b => !nama.Exists(y => y.Nama.Length > b.Nama.Length && y.Nama.Contains(b.Nama, StringComparison.Ordinal)));
            if (nama is [var satu])
            {
                hasil.Add(new Bagian(x, satu.Baris, satu.Nilai));
            }
        }

        return hasil;
    }

    /// <summary>The last figure before the parts, if it is of their unit.</summary>
    private static PernyataanKalimat? Keseluruhan(KalimatDipahami k, List<Bagian> bagian) =>
        k.Isi.TakeWhile(x => x != bagian[0].Isi).LastOrDefault() is { Banding: Banding.Sama, Angka.Penyebut: null } n
            && (n.Angka.Satuan == bagian[0].Isi.Angka.Satuan || n.Angka.Satuan.Length == 0)
            && n.Angka.Nilai > bagian.Max(b => b.Nilai) ? n : null;

    private static bool Cocok(PernyataanKalimat jumlah, List<Bagian> bagian) => jumlah.Angka.Nilai == bagian.Sum(b => b.Nilai);

    /// <summary>The parts are all rows, and the table has their sum.</summary>
    private static bool Lengkap(Kolom c, List<Bagian> bagian)
    {
        var total = bagian.Sum(b => b.Nilai);
        return bagian.Count == c.Isi.Count && c.Tabel.Isi.Any(b => b.Sel.Any(s => Bunyi.Jumlah(s.Teks))
            && AngkaTertulis.DariSel(b[c.Indeks]) is [var a] && a.Nilai == total);
    }

    private static IEnumerable<Kolom> Baca(TabelTerbaca t)
    {
        var nama = t.Isi.Select(b => b.Sel.Select(s => s.Teks).FirstOrDefault(s => s.Any(char.IsLetter) && Bunyi.Urut(s) is null) ?? "")
            .Select(s => Bunyi.Jumlah(s) || Bunyi.RataRata(s) ? "" : string.Join(' ', Bunyi.Kata(s))).ToList();
        if (nama.Where(n => n.Length > 1).ToList() is not { Count: > SetujuTersedikit and < 60 } isi || isi.Distinct().Count() < isi.Count)
        {
            yield break;
        }

        for (var k = 1; k < t.Kepala.Count; k++)
        {
            var angka = Enumerable.Range(0, t.Isi.Count).Where(i => nama[i].Length > 1)
                .Select(i => (i, a: AngkaTertulis.DariSel(t.Isi[i][k]))).Where(x => x.a is [{ Persen: false, Penyebut: null }])
                .Select(x => (x.i, nama[x.i], x.a[0].Nilai)).ToList();
            if (angka.Count > SetujuTersedikit && !Bunyi.KolomNomor(t.Kepala[k]))
            {
                yield return new Kolom(t, k, angka);
            }
        }
    }

    private static Temuan Temukan(KalimatDipahami k, Kolom c, Bagian b)
    {
        var (a, sel) = (b.Isi.Angka, c.Tabel.Isi[b.Baris][c.Indeks].Trim());
        return Aturan.Temukan(
            k.Tempat(a), a.Teks, sel, $"{a.Teks.Trim()} ≠ {sel}",
            $"Teks menyebut {a.Teks.Trim()}, sedangkan {c.Tabel.Sebut} memuat {sel}; bagian lain dalam kalimat itu sama dengan tabel.") with
        { Terkait = [c.Tabel.Tempat(b.Baris, c.Indeks)] };
    }

    private static Temuan TemukanJumlah(KalimatDipahami k, Kolom c, PernyataanKalimat n, List<Bagian> bagian)
    {
        var hasil = AngkaTertulis.Cetak(bagian.Sum(b => b.Nilai));
        return Aturan.Temukan(
            k.Tempat(n.Angka), n.Angka.Teks, hasil,
            string.Join(" + ", bagian.Select(b => b.Nilai.ToString(CultureInfo.InvariantCulture))),
            $"Teks menyebut {n.Angka.Teks.Trim()}, sedangkan bagian-bagiannya, juga menurut {c.Tabel.Sebut}, berjumlah {hasil}.") with
        { Terkait = [.. bagian.Select(b => c.Tabel.Tempat(b.Baris, c.Indeks))] };
    }
}
