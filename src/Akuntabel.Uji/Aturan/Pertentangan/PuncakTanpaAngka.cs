using System.Text.RegularExpressions;
using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-015: what a sentence calls the highest or lowest without a figure is that in the table it speaks of.</summary>
/// <remarks>The column is the one whose heading the words before the superlative name; where none is named, every column of figures must
/// say
/// otherwise, and the same.</remarks>
internal static class PuncakTanpaAngka
{
    private const int KolomTerbanyak = 3;
    private const int HurufKata = 4;

    public static AturanUji Aturan { get; } = new(
        "NAR-015", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan],
        "Hal yang disebut tertinggi atau terendah, juga tanpa angkanya, memang demikian pada tabel yang dibicarakan.",
        "Konsistensi dokumen",
        "\"Penyerapan terendah adalah Program A\" sedangkan pada tabel yang terendah adalah Program B.",
        Periksa);

    private static readonly PolaTeks PolaPuncak = Bunyi.Pola(
        @"\b(?:(tertinggi|terbanyak|terbesar|terluas|paling\s+(?:tinggi|banyak|besar|luas))|terendah|terkecil|tersedikit|"
            + @"paling\s+(?:rendah|kecil|sedikit))(?:nya)?\b");

    private static readonly PolaTeks PolaBatas = Bunyi.Pola(@"[,;:]|\b(sedangkan|sementara|namun|tetapi|serta|diikuti|disusul|kemudian|"
        + @"lalu)\b");
    private static readonly PolaTeks PolaDan = Bunyi.Pola(@"\bdan\b");

    private static readonly PolaTeks PolaUrutan = Bunyi.Pola(@"^\W*(kedua|ketiga|keempat|kelima|ke\s*-?\s*[0-9])\b");

    private static readonly PolaTeks PolaTolak = Bunyi.Pola(
        @"\b(bukan|tidak|setelah|sesudah|selain|salah satu|di\s?antara\w*|tahun "
            + @"(lalu|sebelumnya)|(tinggi|rendah|besar|kecil|banyak|sedikit) "
            + @"(kedua|ketiga|ke)|urutan|peringkat|nasional|se\s?-?\s?(provinsi|kabupaten|indonesia))\b");

    private static readonly HashSet<string> KataUmum = [.. ("dengan yang nilai unsur program kegiatan pada dari adalah yaitu yakni "
        + "ialah dalam untuk paling jumlah tahun terdapat "
        + "berada berasal sebagai merupakan memiliki mempunyai indikator sasaran persen persentase tabel kolom total").Split(' ')];

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) => NaskahDipahami.Dari(d).Semua
        .Where(k => k.Paragraf.Jenis != JenisParagraf.Judul && PolaPuncak.IsMatch(k.Teks)).SelectMany(k => Kalimat(d, k));

    private static IEnumerable<Temuan?> Kalimat(PemahamanDokumen d, KalimatDipahami k)
    {
        var cocok = PolaPuncak.Matches(k.Teks).ToList();
        for (var i = 0; i < cocok.Count; i++)
        {
            var m = cocok[i];
            var depan = Terakhir(k.Teks[(i == 0 ? 0 : cocok[i - 1].Index + cocok[i - 1].Length)..m.Index], k.Teks[..m.Index]);
            var belakang = k.Teks[(m.Index + m.Length)..(i + 1 < cocok.Count ? cocok[i + 1].Index : k.Teks.Length)];
            belakang = PolaBatas.Match(belakang) is { Success: true } b ? belakang[..b.Index]
                : i + 1 < cocok.Count && PolaDan.Match(belakang) is { Success: true } dan ? belakang[..dan.Index] : belakang;
            // with a figure another rule knows the row by it
            if (!k.Isi.Any(x => x.Angka.Awal >= m.Index + m.Length && x.Angka.Awal < m.Index + m.Length + belakang.Length)
                && !PolaUrutan.IsMatch(belakang) && !PolaTolak.IsMatch(depan) && !PolaTolak.IsMatch(m.Value + belakang))
            {
                yield return TabelDitunjuk.Sekitar(d, k).Select(t => Tabel(k, m, depan, belakang, t)).FirstOrDefault(x => x.Bicara).Temuan;
            }
        }
    }

    /// <summary>The words before a superlative that belong to it; those of the sentence, where a second one has none of its own.</summary>
    private static string Terakhir(string dekat, string semua) => PolaBatas.Split(dekat)[^1] is var bagian && Pokok(bagian).Any() ? bagian
        : semua;

    private static (bool Bicara, Temuan? Temuan) Tabel(KalimatDipahami k, Match m, string depan, string belakang, TabelTerbaca t)
    {
        var kolom = KolomBernama.Baca(t).ToList();
        var teks = $" {string.Join(' ', Bunyi.Kata(belakang))} ";
        var nama = kolom.SelectMany(c => c.Isi).Select(b => b.Nama).Distinct().Where(n => Disebut(teks, n)).ToList();
        nama = nama.FindAll(n => !nama.Exists(y => y != n && y.Contains(n, StringComparison.Ordinal)));
        if (nama is not [var satu])
        {
            return (nama.Count > 0, null);
        }

        var bernama = kolom.FindAll(c => c.Isi.Any(b => b.Nama == satu));
        var calon = Dimaksud(bernama, k, depan, belakang) ?? Dimaksud(bernama, k, k.Teks[..m.Index], belakang)
            ?? (bernama.Count <= KolomTerbanyak ? bernama : []);
        var puncak = calon.ConvertAll(c => Puncak(c, satu, m.Groups[1].Success));
        return (calon.Count > 0, puncak.Count == 0 || puncak.Exists(p => p is null || p != puncak[0]) || puncak[0] is not { } benar
            ? null : Temukan(k, m, (belakang, satu), calon[0], benar));
    }

    /// <summary>A name, or the name without the word of its kind ("Puskesmas Gedong" of a row "Gedong").</summary>
    private static bool Disebut(string teks, string nama) => teks.Contains($" {nama} ", StringComparison.Ordinal);

    /// <summary>The columns that the words name, or that hold another figure of the sentence.</summary>
    private static List<KolomBernama>? Dimaksud(List<KolomBernama> kolom, KalimatDipahami k, string depan, string belakang)
    {
        var kata = Pokok(depan).Concat(Pokok(belakang)).ToHashSet(StringComparer.Ordinal);
        // a percentage is named by its word, spending by what it is
        var serapan = kata.Overlaps(["penyerapan", "serapan", "terserap", "realisasi"]) || PolaPersen.IsMatch(depan);
        var skor = kolom.ConvertAll(c => Bunyi.Kata(c.Tabel.Kepala[c.Indeks]).Count(kata.Contains)
            + (serapan && PenentuPeran.Peran(c.Tabel.Kepala[c.Indeks]) == PeranKolom.Persen && !PolaFisik.IsMatch(c.Tabel.Kepala[c.Indeks])
                ? 2 : 0)
            + (k.Isi.Any(x => c.Isi.Any(b => PembandingAngka.Sama(b.Angka, x.Angka) is true)) ? 2 : 0));
        var atas = skor.DefaultIfEmpty(0).Max();
        return atas > 0 ? [.. kolom.Where((_, i) => skor[i] == atas)] : null;
    }

    private static readonly PolaTeks PolaPersen = Bunyi.Pola(@"\b(persentase|prosentase)\b");
    private static readonly PolaTeks PolaFisik = Bunyi.Pola(@"\bfisik\b");

    private static IEnumerable<string> Pokok(string teks) => Bunyi.Kata(teks).Where(w => (w.Length >= HurufKata || w.Any(char.IsAsciiDigit))
        && !KataUmum.Contains(w));

    /// <summary>The row that stands where the named one is said to; <c>null</c> when the named one does, shares it, or nothing is
    /// clear.</summary>
    private static int? Puncak(KolomBernama c, string nama, bool tinggi)
    {
        var jenis = c.Isi.Where(b => b.Nama.Split(' ')[0] == nama.Split(' ')[0]).ToList();
        var baris = jenis.Count >= KolomTerbanyak ? jenis : [.. c.Isi];
        if (baris.Count < KolomTerbanyak || baris.Select(b => b.Angka.Satuan).Distinct().Count() > 1)
        {
            return null;
        }

        var urut = baris.OrderBy(b => tinggi ? -b.Angka.Nilai : b.Angka.Nilai).ToList();
        var disebut = baris.Find(b => b.Nama == nama).Angka.Nilai;
        return urut[0].Angka.Nilai == disebut || urut[0].Angka.Nilai == urut[1].Angka.Nilai ? null : urut[0].Baris;
    }

    private static Temuan Temukan(KalimatDipahami k, Match m, (string Teks, string Nama) disebut, KolomBernama c, int baris)
    {
        var benar = KolomBernama.Nama(c.Tabel.Isi[baris], c.Indeks);
        var letak = Bunyi.Pola(string.Join(@"\W+", disebut.Nama.Split(' ').Select(Regex.Escape))).Match(disebut.Teks);
        var awal = m.Index + m.Length + (letak.Success ? letak.Index : 0);
        var tertulis = letak.Success ? letak.Value : disebut.Teks.Trim();
        return Aturan.Temukan(
            k.Paragraf.Tempat(k.Kalimat.Awal + awal), tertulis, benar, $"{c.Tabel.Isi[baris][c.Indeks].Trim()} pada baris {benar}",
            $"Tertulis {m.Value} {tertulis}, sedangkan pada {c.Tabel.Sebut} yang {m.Value} adalah {benar}.") with
        { Terkait = [c.Tabel.Tempat(baris, c.Indeks)] };
    }
}
