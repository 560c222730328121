using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-021: a figure behind the name of a row of the table at hand is what the row has in the column that is meant.</summary>
/// <remarks>Names as short as "Belanja Barang" or "IKA" are names only beside their table. The column is the one in which another figure of
/// the sentence
/// agrees with the row that it names; or the only one of the quantity that the words say, and then the figure must be that of another row,
/// what the row
/// leaves of a hundred, or one slip of the pen away.</remarks>
internal static class BarisDisebut
{
    private const decimal AngkaTerkecil = 10;
    private const int NamaTerbanyak = 200;

    public static AturanUji Aturan { get; } = new(
        "NAR-021", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.AngkaBerbeda],
        "Angka yang disebut teks untuk sebuah baris tabel di dekatnya sama dengan angka baris itu.",
        "Konsistensi dokumen",
        "\"Penyerapan belanja barang sebesar 98,96 %\" sedangkan itu penyerapan belanja pegawai; belanja barang 97,68 %.",
        d => NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis is not (JenisParagraf.Judul or JenisParagraf.DaftarIsi)
            && k.Isi.Count > 0)
            .SelectMany(k => Kalimat(d, k)));

    private static readonly PolaTeks PolaLain = Bunyi.Pola(
        @"\b(lalu|sebelumnya|semula|target|rencana|murni|triwulan|tw|semester|bulan|dibanding\w*|daripada|nasional|provinsi|naik|"
            + @"turun|meningkat|menurun|"
            + @"bertambah|berkurang|selisih|rata|per|setiap|lebih|kurang|melampaui|melebihi|tanpa|selain|kecuali|antara|bobot|skala)\b");

    private sealed record Sebutan(PernyataanKalimat Isi, string Depan, int Baris);

    private static IEnumerable<Temuan?> Kalimat(PemahamanDokumen d, KalimatDipahami k)
    {
        foreach (var t in TabelDitunjuk.Sekitar(d, k).Where(t => t.Isi.Count is > 1 and < NamaTerbanyak))
        {
            var sebutan = Baca(k, t);
            foreach (var s in sebutan.Where(s => !PolaLain.IsMatch(s.Depan) && !Memuat(t, s)))
            {
                if ((Sesaudara(t, s, sebutan) ?? Tersirat(t, s)) is { } kolom && !AdaLain(d, t, s))
                {
                    yield return Temukan(k, t, s, kolom);
                }
            }
        }
    }

    /// <summary>Each figure with the only row that the words before it name.</summary>
    private static List<Sebutan> Baca(KalimatDipahami k, TabelTerbaca t)
    {
        var nama = Enumerable.Range(0, t.Isi.Count).SelectMany(i => NamaBaris(t.Isi[i]).Select(n => (Baris: i, Nama: n))).ToList();
        var hasil = new List<Sebutan>();
        var awal = 0;
        foreach (var x in k.Isi)
        {
            var depan = k.Teks[Math.Min(awal, x.Angka.Awal)..x.Angka.Awal];
            awal = x.Angka.Akhir;
            var cocok = nama.FindAll(n => Disebut(depan, n.Nama));
            cocok = cocok.FindAll(n => !cocok.Exists(y => y.Nama.Length > n.Nama.Length && y.Nama.Contains(n.Nama,
                StringComparison.OrdinalIgnoreCase)));
            if (cocok.Select(n => n.Baris).Distinct().ToList() is [var satu] && x is { Banding: Banding.Sama, Angka: { Penyebut: null,
                Nilai: > 0 } }
                && x.Besaran is not (BesaranKalimat.Target or BesaranKalimat.Perubahan or BesaranKalimat.RataRata))
            {
                hasil.Add(new Sebutan(x, depan, satu));
            }
        }

        return hasil;
    }

    /// <summary>What heads a row, and its bynames; nothing for a total.</summary>
    private static IEnumerable<string> NamaBaris(BarisTerbaca b)
    {
        var nama = b.Sel.Select(s => s.Teks.Trim()).FirstOrDefault(s => s.Count(char.IsLetter) > 1 && AngkaTertulis.DariSel(s).Count == 0
            && Bunyi.Urut(s) is null) ?? "";
        return nama.Length is 0 or > 200 || Bunyi.Jumlah(nama) || Bunyi.RataRata(nama) ? [] : SebutanSingkat.Semua(nama)
            .Select(n => string.Join(' ', Bunyi.Kata(PengenalNama.TanpaKeterangan(n)).DefaultIfEmpty(n))).Select((n, i) => i == 0 ? n
                : Asli(n, nama))
            .Where(n => n.Count(char.IsLetter) > 3 || (n.Length > 1 && n.All(char.IsAsciiLetterUpper)));
    }

    /// <summary>An abbreviation keeps its capitals: "IKA" is none in "suka".</summary>
    private static string Asli(string kata, string nama) => nama.Contains($"({kata.ToUpperInvariant()})", StringComparison.Ordinal)
        ? kata.ToUpperInvariant() : kata;

    private static bool Disebut(string teks, string nama) => nama.All(char.IsAsciiLetterUpper)
        ? PolaKapital.Matches(teks).Any(m => m.Value == nama)
        : $" {string.Join(' ', Bunyi.Kata(teks))} ".Contains($" {nama} ", StringComparison.Ordinal);

    private static readonly PolaTeks PolaKapital = Bunyi.Pola(@"\b[a-z]{2,12}\b");

    private static AngkaTertulis? Satu(TabelTerbaca t, int i, int c) => AngkaTertulis.DariSel(t.Isi[i][c]) is [{ Penyebut: null } a] ? a
        : null;

    private static bool Memuat(TabelTerbaca t, Sebutan s) => t.Isi[s.Baris].Sel.Any(x => AngkaTertulis.Semua(x.Teks)
        .Any(a => a.Nilai == s.Isi.Angka.Nilai || PembandingAngka.Sama(a, s.Isi.Angka) is true));

    /// <summary>The column in which another row that the sentence names has the figure that it gives it.</summary>
    private static int? Sesaudara(TabelTerbaca t, Sebutan s, List<Sebutan> semua)
    {
        var kolom = (from y in semua
                     where y.Baris != s.Baris && y.Isi.Angka.Satuan == s.Isi.Angka.Satuan && Berarti(y.Isi.Angka) && !PolaLain.IsMatch(
                         y.Depan)
                     from c in Enumerable.Range(1, Math.Max(0, t.Kepala.Count - 1))
                     where Satu(t, y.Baris, c) is { } a && a.Nilai == y.Isi.Angka.Nilai && Satu(t, s.Baris, c) is not null
                     select c).Distinct().ToList();
        return kolom is [var satu] && !PolaPuncak.IsMatch(s.Depan) && !semua.Exists(y =>
            y != s && y.Baris == s.Baris) && !PenentuPeran.Peran(t.Kepala[satu]).Equals(
            PeranKolom.Nomor)
            ? satu : null;
    }

    /// <summary>A figure that would hardly agree by chance.</summary>
    private static bool Berarti(AngkaTertulis a) => a.Nilai >= AngkaTerkecil && a.Nilai != 100;

    /// <summary>The only column of the quantity that the words name, where the figure tells how it came to be wrong.</summary>
    private static int? Tersirat(TabelTerbaca t, Sebutan s)
    {
        var kolom = Enumerable.Range(1, Math.Max(0, t.Kepala.Count - 1)).Where(c => Satu(t, s.Baris, c) is { } a
            && Sebesaran(t.Kepala[c], a, s.Isi)).ToList();
        return kolom is [var satu] && Satu(t, s.Baris, satu) is { } sel && Tertukar(t, s, satu, sel) ? satu : null;
    }

    private static bool Sebesaran(string kepala, AngkaTertulis sel, PernyataanKalimat x)
    {
        var persen = PenentuPeran.Peran(kepala) == PeranKolom.Persen || sel.Persen || PolaPersen.IsMatch(kepala);
        return x.Angka.Persen ? persen && !PolaFisik.IsMatch(kepala) && x.Besaran is BesaranKalimat.Serapan or BesaranKalimat.Capaian
            : x.Besaran switch
            {
                BesaranKalimat.Realisasi => PenentuPeran.Peran(kepala) == PeranKolom.Realisasi,
                BesaranKalimat.Pagu => PenentuPeran.Peran(kepala) == PeranKolom.Pagu,
                BesaranKalimat.Sisa => PenentuPeran.Peran(kepala) == PeranKolom.Sisa,
                _ => false,
            };
    }

    private static readonly PolaTeks PolaPersen = Bunyi.Pola(@"%|\b(persen|penyerapan|serapan)\b");
    private static readonly PolaTeks PolaFisik = Bunyi.Pola(@"\b(fisik|porsi|proporsi|bobot)\b");

    // then the name is wrong, and another rule says so
    private static readonly PolaTeks PolaPuncak = Bunyi.Pola(@"\b(ter(tinggi|rendah|besar|kecil|banyak|sedikit|baik|luas)|paling)\b");

    /// <summary>The figure of another row of the column, the rest of a hundred, or a slip of the pen.</summary>
    private static bool Tertukar(TabelTerbaca t, Sebutan s, int kolom, AngkaTertulis sel)
    {
        var a = s.Isi.Angka;
        return (Berarti(a) && !PolaPuncak.IsMatch(s.Depan) && Enumerable.Range(0, t.Isi.Count).Any(i => i != s.Baris && Satu(t, i,
            kolom)?.Nilai == a.Nilai))
            || (a.Persen && a.Bacaan[0].Desimal > 0 && sel.Nilai + a.Nilai == 100) || PembandingAngka.SalahKetik(sel, a);
    }

    /// <summary>Whether a row of that name in another table has the figure.</summary>
    private static bool AdaLain(PemahamanDokumen d, TabelTerbaca t, Sebutan s)
    {
        var nama = NamaBaris(t.Isi[s.Baris]).ToList();
        return d.DaftarTabel.Any(y => y != t && y.Isi.Any(b => b.Sel.Any(x => AngkaTertulis.DariSel(x.Teks).Any(a =>
            a.Nilai == s.Isi.Angka.Nilai))
            && b.Sel.Any(x => nama.Exists(n => Disebut(x.Teks, n)))));
    }

    private static Temuan Temukan(KalimatDipahami k, TabelTerbaca t, Sebutan s, int kolom)
    {
        var (a, sel) = (s.Isi.Angka, t.Isi[s.Baris][kolom].Trim());
        return Aturan.Temukan(
            k.Tempat(a), a.Teks, sel, $"{a.Teks.Trim()} ≠ {sel}",
            $"Teks menyebut {a.Teks.Trim()}, sedangkan baris yang disebutnya pada {t.Sebut} memuat {sel} pada kolom "
                + $"{t.Kepala[kolom]}.") with
        { Terkait = [t.Tempat(s.Baris, kolom)] };
    }
}
