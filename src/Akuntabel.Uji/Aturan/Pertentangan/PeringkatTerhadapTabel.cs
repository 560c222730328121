using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-010: what a sentence calls the highest or lowest with a figure is the row that has this figure.</summary>
/// <remarks>The figure says which column is meant: it is that column's extreme, and stands in no row of the thing that is named.</remarks>
internal static class PeringkatTerhadapTabel
{
    private const int BarisTersedikit = 3;
    private const decimal AngkaTerkecil = 10;

    public static AturanUji Aturan { get; } = new(
        "NAR-010", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan],
        "Hal yang disebut tertinggi atau terendah beserta angkanya adalah hal pada baris tabel yang memuat angka itu.",
        "Konsistensi dokumen",
        "\"Terbanyak di Kecamatan A, yaitu 53.439 jiwa\" sedangkan tabel memuat 53.439 pada baris Kecamatan B.",
        Periksa);

    private static readonly PolaTeks PolaPuncak = Bunyi.Pola(
        @"\b(?:(tertinggi|terbanyak|terbesar|terluas|terbaik|paling\s+(?:tinggi|banyak|besar|luas|baik))|terendah|terkecil|tersedikit|paling\s+(?:rendah|kecil|sedikit))\b");

    private static readonly PolaTeks PolaTolak = Bunyi.Pola(@"\b(kedua|ketiga|bukan|tidak|setelah|sesudah|selain|disusul|dibanding\w*|daripada|triwulan|semester|tahun (lalu|sebelumnya))\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var kalimat = NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis != JenisParagraf.Judul && PolaPuncak.IsMatch(k.Teks))
            .ToList();
        var kolom = kalimat.Count == 0 ? [] : d.DaftarTabel.SelectMany(KolomBernama.Baca).ToList();
        return kalimat.SelectMany(k => Kalimat(k, kolom));
    }

    /// <summary>Each figure with the words between the figure before and it, if they name an extreme.</summary>
    private static IEnumerable<Temuan?> Kalimat(KalimatDipahami k, List<KolomBernama> kolom)
    {
        var awal = 0;
        foreach (var x in k.Isi.Where(x => x.Angka.Penyebut is null))
        {
            var depan = k.Teks[Math.Min(awal, x.Angka.Awal)..x.Angka.Awal];
            if (PolaPuncak.Matches(depan) is [var m] && !PolaTolak.IsMatch(depan) && x.Banding == Banding.Sama)
            {
                var memuat = kolom.FindAll(c => c.Isi.Any(b => Sama(b.Angka, x.Angka)));
                yield return memuat.Count > 0 ? Satu(k, x, depan, m, memuat) : SalahAngka(k, x, depan, m, kolom);
            }

            awal = x.Angka.Akhir;
        }
    }

    private static Temuan? Satu(KalimatDipahami k, PernyataanKalimat x, string depan, Match m, List<KolomBernama> kolom)
    {
        var teks = $" {string.Join(' ', Bunyi.Kata(depan))} ";
        (KolomBernama Kolom, int Puncak, string Nama)? salah = null;
        var memuat = kolom.Count(c => c.Isi.Any(b => Sama(b.Angka, x.Angka) && teks.Contains($" {b.Nama} ", StringComparison.Ordinal)));
        foreach (var c in kolom)
        {
            var disebut = c.Isi.Where(b => teks.Contains($" {b.Nama} ", StringComparison.Ordinal)).ToList();
            // the longest name, where one contains another
            disebut = disebut.FindAll(b => !disebut.Exists(y => y.Nama != b.Nama && y.Nama.Contains(b.Nama, StringComparison.Ordinal)));
            if (disebut.Find(b => Sama(b.Angka, x.Angka)) is { Nama: not null } benar)
            {
                return memuat == 1 && BukanPuncak(c, benar, m.Groups[1].Success) is { } lain ? Lain(k, depan, x, m, (c, lain,
                    benar.Nama))
                    : null;
            }

            salah ??= disebut is [var satu] && Puncak(c, satu, x.Angka, m.Groups[1].Success) is { } p ? (c, p, satu.Nama) : null;
        }

        return salah is null ? null : Temukan(k, depan, x, m, salah.Value);
    }

    /// <summary>The row that exceeds the named one, whose figure is right; <c>null</c> where it is the extreme of its kind.</summary>
    private static int? BukanPuncak(KolomBernama c, (int Baris, string Nama, AngkaTertulis Angka) satu, bool tinggi)
    {
        var lebih = Sejenis(c).Select(isi => isi.Where(b => Setingkat(c.Tabel, b.Baris, satu.Baris)).ToList()).Where(isi => isi.Any(b =>
            b.Baris == satu.Baris)).Select(isi =>
            isi.MaxBy(b => tinggi ? b.Angka.Nilai : -b.Angka.Nilai)).ToList();
        return lebih.Count > 0 && lebih.TrueForAll(b => b.Angka.Nilai != satu.Angka.Nilai) ? lebih[0].Baris : null;
    }

    /// <summary>By codes of the same length: a programme exceeds each of its parts.</summary>
    private static bool Setingkat(TabelTerbaca t, int a, int b) => Jenjang(t.Isi[a][0]) == Jenjang(t.Isi[b][0]);

    private static int Jenjang(string kode) => kode.Contains('.') && kode.Trim().All(c => char.IsAsciiDigit(c) || c is '.' or ' ')
        ? kode.Split('.', StringSplitOptions.RemoveEmptyEntries).Length : 0;

    private static Temuan Lain(
        KalimatDipahami k, string depan, PernyataanKalimat x, Match m, (KolomBernama Kolom, int Puncak, string Nama) salah)
    {
        var t = salah.Kolom.Tabel;
        var (benar, angka) = (KolomBernama.Nama(t.Isi[salah.Puncak], salah.Kolom.Indeks), t.Isi[salah.Puncak][salah.Kolom.Indeks]);
        return Temukan(k, depan, x, m, salah) with
        {
            Hitungan = $"{angka} pada baris {benar}",
            Pesan = $"Tertulis {m.Value} {x.Angka.Teks.Trim()}, sedangkan pada {t.Sebut} yang {m.Value} adalah {benar}, {angka}.",
        };
    }

    /// <summary>The thing that is named is the extreme of a column whose figure is the stated one but for a slip of the pen.</summary>
    private static Temuan? SalahAngka(KalimatDipahami k, PernyataanKalimat x, string depan, Match m, List<KolomBernama> kolom)
    {
        var teks = $" {string.Join(' ', Bunyi.Kata(depan))} ";
        foreach (var (c, isi) in kolom.SelectMany(c => Sejenis(c).Select(isi => (c, isi))))
        {
            var urut = isi.OrderBy(b => m.Groups[1].Success ? -b.Angka.Nilai : b.Angka.Nilai).Take(2).ToList();
            if (teks.Contains($" {urut[0].Nama} ", StringComparison.Ordinal) && urut[0].Angka.Nilai != urut[1].Angka.Nilai
                && Math.Abs(x.Angka.Nilai) >= AngkaTerkecil && PembandingAngka.SalahKetik(urut[0].Angka, x.Angka)
                && x.Angka.Persen == PersenKolom(c, urut[0].Angka) && !Sama(urut[0].Angka, x.Angka))
            {
                return SalahAngka(k, x, m, c, urut[0]);
            }
        }

        return null;
    }

    /// <summary>All rows of a column, and those of each kind ("Program …", "Kegiatan …").</summary>
    private static IEnumerable<IReadOnlyList<(int Baris, string Nama, AngkaTertulis Angka)>> Sejenis(KolomBernama c) =>
        c.Isi.GroupBy(b => b.Nama.Split(' ')[0]).Where(g => g.Count() >= BarisTersedikit).Select(g => g.ToList()).Prepend([.. c.Isi]);

    private static Temuan SalahAngka(KalimatDipahami k, PernyataanKalimat x, Match m, KolomBernama c,
        (int Baris, string Nama, AngkaTertulis Angka) sel)
    {
        var benar = sel.Angka.Teks.Trim();
        return Aturan.Temukan(
            k.Tempat(x.Angka), x.Angka.Teks, benar, $"{x.Angka.Teks.Trim()} ≠ {benar}",
            $"Teks menyebut {m.Value} {x.Angka.Teks.Trim()}, sedangkan {c.Tabel.Sebut} memuat {benar} pada baris itu.") with
        { Terkait = [c.Tabel.Tempat(sel.Baris, c.Indeks)] };
    }

    private static bool PersenKolom(KolomBernama c, AngkaTertulis a) => a.Persen
        || PenentuPeran.Peran(c.Tabel.Kepala[c.Indeks]) == PeranKolom.Persen;

    /// <summary>The row of the extreme among the rows of one kind, if its figure is the stated one and no other row's.</summary>
    private static int? Puncak(KolomBernama c, (int Baris, string Nama, AngkaTertulis Angka) satu, AngkaTertulis angka, bool tinggi)
    {
        var jenis = c.Isi.Where(b => b.Nama.Split(' ')[0] == satu.Nama.Split(' ')[0]).ToList();
        foreach (var baris in new[] { c.Isi, jenis }.Where(b => b.Count >= BarisTersedikit))
        {
            var urut = baris.OrderBy(b => tinggi ? -b.Angka.Nilai : b.Angka.Nilai).ToList();
            if (Sama(urut[0].Angka, angka) && !Sama(urut[1].Angka, angka) && urut[0].Nama != satu.Nama)
            {
                return urut[0].Baris;
            }
        }

        return null;
    }

    private static bool Sama(AngkaTertulis sel, AngkaTertulis angka) => PembandingAngka.Sama(sel, angka) is true
        && (!angka.Persen || sel.Persen || sel.Satuan.Length == 0);

    private static Temuan Temukan(
        KalimatDipahami k, string depan, PernyataanKalimat x, Match m, (KolomBernama Kolom, int Puncak, string Nama) salah)
    {
        var (t, baris) = (salah.Kolom.Tabel, salah.Puncak);
        var benar = KolomBernama.Nama(t.Isi[baris], salah.Kolom.Indeks);
        var letak = Letak(depan, salah.Nama);
        var tertulis = depan.Substring(letak.Awal, letak.Panjang);
        return Aturan.Temukan(
            k.Paragraf.Tempat(k.Kalimat.Awal + x.Angka.Awal - depan.Length + letak.Awal), tertulis, benar,
            $"{x.Angka.Teks.Trim()} pada baris {benar}",
            $"Tertulis {m.Value} {tertulis} dengan {x.Angka.Teks.Trim()}, sedangkan {t.Sebut} memuat {x.Angka.Teks.Trim()} pada baris {benar}.") with
        { Terkait = [t.Tempat(baris, salah.Kolom.Indeks)] };
    }

    private static (int Awal, int Panjang) Letak(string teks, string nama) =>
        Bunyi.Pola(string.Join(@"\W+", nama.Split(' ').Select(Regex.Escape))).Match(teks) is { Success: true } m
            ? (m.Index, m.Length) : (0, teks.Length);
}
