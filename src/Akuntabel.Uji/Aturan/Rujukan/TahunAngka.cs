using Akuntabel.Uji.Aturan.Pertentangan;
using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>THN-004: figures that the tables have for the year of the report are not told of the year before.</summary>
/// <remarks>Target and realisation that differ from each other stand together in one row of this year, which shares words with the
/// sentence, and no column
/// of the year before has the realisation; or the mean of all is that of this year's table.</remarks>
internal static class TahunAngka
{
    private const int KataSama = 2;
    private const int HurufKata = 4;
    private const int BlokTabel = 6;

    public static AturanUji Aturan { get; } = new(
        "THN-004", TingkatTemuan.Material, [KelasTemuan.Tahun],
        "Angka yang menurut tabel milik tahun laporan tidak disebut sebagai angka tahun sebelumnya.",
        "Konsistensi dokumen",
        "Laporan tahun 2024: \"indikator A pada tahun 2023 dari target 80 dicapai 83\", padahal 80 dan 83 adalah target dan realisasi "
            + "2024.",
        d => PencariSilang.Dari(d).Judul.Select(j => Silang(d, j)).Concat(TahunDokumen.Dari(d) is { } tahun ? Periksa(d, tahun) : []));

    private static readonly PolaTeks PolaLain = Bunyi.Pola(
        @"\b(di\s?banding\w*|perbandingan|lalu|sebelumnya|terdahulu|terhadap|dari\s+tahun|sejak|semula|meningkat|menurun|naik|turun|"
            + @"tidak\s+berubah|sama\s+dengan)\b");

    private static readonly PolaTeks PolaMenyeluruh = Bunyi.Pola(@"\b(capaian|pencapaian)\s+(rata\W{0,3}rata|kinerja)\b|"
        + @"\brata\W{0,3}rata\s+(nilai\s+)?(capaian|pencapaian)\b");

    private static readonly HashSet<string> KataUmum =
        [.. "tahun target realisasi capaian pencapaian sebesar sasaran indikator kinerja program kegiatan dengan dapat dari yang persentase jumlah tingkat dicapai sudah telah maka atas tersebut".Split(' ')];

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d, int tahun)
    {
        var tabel = d.DaftarTabel.Where(t => (LingkupAngka.Tahun(t.Judul) ?? tahun) == tahun && !PolaLain.IsMatch(t.Judul)).ToList();
        foreach (var k in NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis is not (JenisParagraf.Judul or JenisParagraf.DaftarIsi)
            && k.Isi.Count > 0 && LingkupAngka.SemuaTahun(k.Teks).ToList() is [var satu] && satu == tahun - 1 && !PolaLain.IsMatch(k.Teks)))
        {
            foreach (var t in Kalimat(d, k, tabel, tahun))
            {
                yield return t;
            }
        }
    }

    private static IEnumerable<Temuan?> Kalimat(PemahamanDokumen d, KalimatDipahami k, List<TabelTerbaca> tabel, int tahun)
    {
        if (Pasangan(k) is var (target, realisasi))
        {
            var letak = tabel.Select(t => Baris(t, k, target, realisasi, tahun)).FirstOrDefault(x => x is not null);
            if (letak is null || Lampau(d, realisasi, tahun))
            {
                yield return null;
                yield break;
            }

            yield return Temukan(k, tahun, $"{target.Teks.Trim()} dan {realisasi.Teks.Trim()}", "target dan realisasi", letak);
            yield return Keterangan(d, k, realisasi, tahun);
        }
        else if (k.Isi.Where(x => x.Angka.Persen).ToList() is [{ Banding: Banding.Sama, Angka: { Bacaan: [{ Desimal: >= 1 }, ..] } a }]
            && PolaMenyeluruh.IsMatch(k.Teks[..a.Awal]))
        {
            var rata = tabel.Select(t => Rata(t, a)).FirstOrDefault(x => x is not null);
            yield return rata is null || Lampau(d, a, tahun) ? null : Temukan(k, tahun, a.Teks.Trim(), "rata-rata capaian", rata);
        }
    }

    /// <summary>The only target and the only realisation of a sentence, which differ.</summary>
    private static (AngkaTertulis Target, AngkaTertulis Realisasi)? Pasangan(KalimatDipahami k)
    {
        var target = k.Isi.Where(x => x.Besaran == BesaranKalimat.Target).ToList();
        var hasil = k.Isi.Where(x => x.Besaran == BesaranKalimat.Realisasi || (x.Besaran == BesaranKalimat.Capaian && !x.Angka.Persen))
            .ToList();
        return target is [{ Banding: Banding.Sama, Angka: var t }] && hasil is [{ Banding: Banding.Sama, Angka: var r }]
            && t.Penyebut is null && r.Penyebut is null && t.Nilai != r.Nilai ? (t, r) : null;
    }

    /// <summary>A row that speaks of the same and has both figures in columns of target and realisation, of no other year.</summary>
    private static TempatTemuan? Baris(TabelTerbaca t, KalimatDipahami k, AngkaTertulis target, AngkaTertulis realisasi, int tahun)
    {
        var kata = Bunyi.Kata(k.Teks[..realisasi.Awal]).Where(Bermakna).ToHashSet();
        var kolom = Enumerable.Range(0, t.Kepala.Count).Where(c => LingkupAngka.Tahun(t.Kepala[c]) is null
            || LingkupAngka.Tahun(t.Kepala[c]) == tahun).ToLookup(c => PenentuPeran.Peran(t.Kepala[c]));
        for (var i = 0; i < t.Isi.Count; i++)
        {
            var b = t.Isi[i];
            var r = kolom[PeranKolom.Realisasi].Where(c => Memuat(b[c], realisasi)).ToList();
            if (r.Count > 0 && kolom[PeranKolom.Target].Any(c => Memuat(b[c], target))
                && b.Sel.SelectMany(s => Bunyi.Kata(s.Teks)).Distinct().Count(kata.Contains) >= KataSama)
            {
                return t.Tempat(i, r[0]);
            }
        }

        return null;
    }

    private static bool Bermakna(string kata) => kata.Length >= HurufKata && kata.All(char.IsLetter) && !KataUmum.Contains(kata);

    private static bool Memuat(string sel, AngkaTertulis a) => AngkaTertulis.Semua(sel).Any(x => x.Penyebut is null && x.Nilai == a.Nilai);

    private static TempatTemuan? Rata(TabelTerbaca t, AngkaTertulis a) =>
        (from i in Enumerable.Range(0, t.Isi.Count)
         where t.Isi[i].Sel.Any(s => PengenalNama.Rangkuman(s.Teks) && Bunyi.RataRata(s.Teks.TrimStart('*', ' ')))
         from c in Enumerable.Range(0, t.Kepala.Count)
         where AngkaTertulis.DariSel(t.Isi[i][c]) is [var x] && x.Nilai == a.Nilai
         select t.Tempat(i, c)).FirstOrDefault();

    /// <summary>Whether a column, or a table, of the year before has the figure.</summary>
    private static bool Lampau(PemahamanDokumen d, AngkaTertulis a, int tahun) => d.DaftarTabel.Any(t =>
        Enumerable.Range(0, t.Kepala.Count)
            .Where(c => LingkupAngka.SemuaTahun(t.Kepala[c]).Contains(tahun - 1) || PolaLain.IsMatch(t.Kepala[c])
            || (LingkupAngka.Tahun(t.Judul) == tahun - 1 && PenentuPeran.Peran(t.Kepala[c]) is PeranKolom.Realisasi))
            .Any(c => t.Isi.Any(b => Memuat(b[c], a))));

    /// <summary>The table just above that has the figure as its total bears the wrong year, too.</summary>
    private static Temuan? Keterangan(PemahamanDokumen d, KalimatDipahami k, AngkaTertulis a, int tahun)
    {
        var t = d.Blok.Take(k.Paragraf.Indeks).TakeLast(BlokTabel).OfType<TabelTerbaca>().LastOrDefault();
        if (t is null || LingkupAngka.Tahun(t.Judul) != tahun - 1
            || !t.Isi.Any(b => b.Sel.Any(s => Bunyi.Jumlah(s.Teks)) && b.Sel.Any(s => Memuat(s.Teks, a))))
        {
            return null;
        }

        return Judul(d, t, tahun - 1, tahun, $"jumlahnya {a.Teks.Trim()} adalah angka tahun {tahun}") with { Terkait = [k.Tempat(a)] };
    }

    /// <summary>Several columns of a table hold what other tables have of another year.</summary>
    private static Temuan Silang(PemahamanDokumen d, JudulSilang j) => Judul(
        d, j.Tabel, LingkupAngka.Tahun(j.Tabel.Judul) ?? 0, j.Tahun,
            $"{j.Kolom} kolomnya memuat angka yang menurut tabel lain milik tahun {j.Tahun}");

    private static Temuan Judul(PemahamanDokumen d, TabelTerbaca t, int tertulis, int benar, string sebab)
    {
        var judul = d.Blok.Take(t.Indeks).TakeLast(2).OfType<ParagrafTerbaca>()
            .LastOrDefault(p => p.Teks.Contains(Tahun(tertulis), StringComparison.Ordinal));
        return Aturan.Temukan(
            judul?.Tempat(0) ?? t.TempatKepala, (judul?.Teks ?? t.Judul).Trim(), Tahun(benar), $"{tertulis} ≠ {benar}",
            $"Tabel berjudul \"{t.Judul.Trim()}\", sedangkan {sebab}.");
    }

    private static Temuan Temukan(KalimatDipahami k, int tahun, string angka, string sebutan, TempatTemuan tempat)
    {
        var letak = k.Teks.IndexOf(Tahun(tahun - 1), StringComparison.Ordinal);
        var depan = PolaKataTahun.Match(k.Teks[..letak]) is { Success: true } m ? m.Index : letak;
        return Aturan.Temukan(
            k.Paragraf.Tempat(k.Kalimat.Awal + depan), k.Teks[depan..(letak + 4)], Tahun(tahun), $"{tahun - 1} ≠ {tahun}",
            $"Kalimat ini tentang tahun {tahun - 1}, sedangkan {angka} pada tabel {tempat.Tabel} adalah {sebutan} tahun {tahun}.") with
        { Terkait = [tempat] };
    }

    private static readonly PolaTeks PolaKataTahun = Bunyi.Pola(@"\b(tahun|ta\.?)\s+(anggaran\s+)?$");

    private static string Tahun(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}
