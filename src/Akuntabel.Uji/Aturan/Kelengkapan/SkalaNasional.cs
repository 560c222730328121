using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Aturan.Angka;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Akuntabel.Core.Aturan;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>KAT-005: a category of a national scale fits the figure beside it.</summary>
internal static class SkalaNasional
{
    public static AturanUji Aturan { get; } = new(
        "KAT-005", TingkatTemuan.Material, [KelasTemuan.Kategori],
        "Predikat SAKIP, reformasi birokrasi, kepuasan masyarakat, keterbukaan informasi, indeks demokrasi, maturitas SPIP, dan SPBE sesuai dengan skala nasionalnya.",
        "PermenPANRB 88/2021; PermenPANRB 14/2017; PermenPANRB 59/2020; Peraturan BPKP 5/2021; skala Komisi Informasi dan BPS",
        "Keterbukaan informasi 76,99 % disebut Menuju Informatif; 60 sampai 79,9 adalah Cukup Informatif.",
        Periksa);

    /// <summary>Reports before this year went by scales that are not listed here.</summary>
    private const int TahunSkalaKini = 2018;

    /// <summary>So long writers may still mean the scale before.</summary>
    private const int TahunPeralihan = 3;
    private const int TeksTerpanjang = 1000;

    private const string N = @"([0-9]{1,3}(?:[.,][0-9]{1,2})?)";

    /// <summary>One class: its names and the bounds that its figures cannot pass.</summary>
    private sealed record KelasTertulis(string Nama, decimal Bawah, decimal Atas);

    /// <summary>A scale; its earlier version is what writers may still mean.</summary>
    private sealed record Skala(string Nama, PolaTeks Konteks, IReadOnlyList<KelasTertulis> Kini, IReadOnlyList<KelasTertulis> Lama)
    {
        /// <summary>The least figure that it gives.</summary>
        public decimal Terkecil { get; init; } = 5;

        /// <summary>Its classes go by capital letters.</summary>
        public bool Kode { get; init; }

        /// <summary>"A (&gt;80-90)", "72,35 (BB)", "79,30 dan masuk kategori sedang".</summary>
        public IReadOnlyList<PolaTeks> Pola { get; } = SusunPola(string.Join('|',
            Kini.Select(k => k.Nama).OrderByDescending(n => n.Length)));

        private static PolaTeks[] SusunPola(string nama) =>
        [
            Bunyi.Pola($@"\b(?<l>{nama})\s*\(\s*[<>≤≥]?\s*(?<a>{N})\s*%?(\s*(-|–|s/d|s\.d\.?|sampai)\s*(?<b>{N})\s*%?)?\s*\)"),
            Bunyi.Pola($@"\b(?<a>{N})\s*%?\s*\(\s*((kategori|predikat|mutu|kualifikasi)\s+)?[""“]?(?<l>{nama})[""”]?\s*\)"),
            Bunyi.Pola($@"\b(?<a>{N})\s*,?\s*((dan|atau|yang|berada|dengan|dalam|pada|di|mencapai|kategori)\s+){{0,4}}(?<l>level\s*[1-5])\b(?!\s*\()"),
            Bunyi.Pola($@"\b(?<a>{N})\s*%?\s*,?\s*(yang\s+)?(berada|terletak|masuk|termasuk)\s+(pada|dalam|di)\s+(interval|rentang|"
                + $@"kisaran|kelas|nilai)(\s+nilai)?\s+{N}\s*(-|–|s/d|s\.d\.?|sampai)\s*{N}\s*,?\s*(sehingga|dengan|dan|yaitu|atau|"
                + $@"maka)?\s*(mutu|kinerja|kategori|predikat)(\s+(unit\s+)?pelayanan)?(\s+(adalah|termasuk|masuk|kategori|dengan|"
                + $@"tergolong))*\s+[""“]?(?:[A-D]\s*[(/-]\s*)?(?<l>{nama})\b"),
            Bunyi.Pola($@"\b(?<a>{N})\s*%?\s*,?\s*((dan|atau|yang|termasuk|masuk|berada|dengan|dalam|pada|memperoleh|mendapat|meraih|ke)\s+){{0,4}}(kategori|predikat|kualifikasi|klasifikasi|mutu(\s+pelayanan)?|kinerja\s+unit\s+pelayanan)\s+[""“]?(?<l>{nama})\b"),
        ];
    }

    // the classes of the letter scale are called by their codes, those of the others by their words
    private static readonly (string Kode, string Nama, PolaTeks Konteks)[] Daftar =
    [
        ("akip-aa-d", "evaluasi SAKIP dan reformasi birokrasi",
            Bunyi.Pola(@"\b(sakip|akip|pmprb|reformasi birokrasi|evaluasi akuntabilitas kinerja|evaluasi atas akuntabilitas kinerja)\b")),
        ("ikm", "mutu pelayanan", Bunyi.Pola(@"\b(ikm|skm|kepuasan masyarakat)\b")),
        ("keterbukaan", "keterbukaan informasi", Bunyi.Pola(@"\bketerbukaan informasi\b")),
        ("idi", "Indeks Demokrasi Indonesia", Bunyi.Pola(@"\b(idi|indeks demokrasi)\b")),
    ];

    /// <summary>Scales from 1 to 5, whose bounds belong to the upper class and, as writers round, to the lower one too.</summary>
    private static readonly Skala[] SkalaLima =
    [
        new("maturitas SPIP", Bunyi.Pola(@"\b(spip|sistem pengendalian intern)\b"),
            Lima([5, 4.5m, 4, 3, 2, 1, 0], ["Level 5", "Level 4", "Level 3", "Level 2", "Level 1", "Level 0"],
            ["Optimum", "Terkelola dan Terukur", "Terdefinisi", "Berkembang", "Rintisan", "Belum Ada"]), []) { Terkecil = 1 },
        new("SPBE", Bunyi.Pola(@"\b(spbe|pemerintahan berbasis elektronik)\b"),
            Lima([5, 4.2m, 3.5m, 2.6m, 1.8m, 1], ["Memuaskan", "Sangat Baik", "Baik", "Cukup", "Kurang"]), []) { Terkecil = 1 },
    ];

    private static KelasTertulis[] Lima(decimal[] batas, params string[][] nama) =>
        [.. nama.SelectMany(n => n.Select((k, i) => new KelasTertulis(k, batas[i + 1], batas[i])))];

    private static readonly ConcurrentDictionary<int, IReadOnlyList<Skala>> MenurutTahun = new();

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        // where the year is not known, a scale may be meant that is not listed here
        var skala = (RagaLaporan.Baca(d)?.Tahun ?? LingkupAngka.TahunLaporan(d)) is { } tahun
            && tahun >= TahunSkalaKini ? MenurutTahun.GetOrAdd(tahun, Susun) : [];
        var tercetak = SkalaTercetak.Dari(d);
        return from r in skala.Count == 0 ? []
            : d.DaftarParagraf.Where(p =>
            skala.Any(s => s.Konteks.IsMatch(p.Teks))).SelectMany(Kalimat).Concat(d.DaftarTabel.SelectMany(Baris)).Where(r =>
            r.Teks.Length <= TeksTerpanjang)
               from s in skala
               where s.Konteks.IsMatch(r.Konteks)
               from m in s.Pola.SelectMany(x => x.Matches(r.Teks))
               let label = m.Groups["l"].Value
               where !tercetak.Any(t => t.Indeks(Bunyi.Rapat(label)) is { } k && Semua(m.Groups["a"].Value) is [var a, ..]
                   && t.Mungkin(k, a.Bacaan[0].Selang))
               select Satu(r, s, m);
    }

    /// <summary>A text with a figure and its class, and what says of which scale it speaks.</summary>
    private sealed record Ruas(string Teks, string Konteks, Func<int, TempatTemuan> Tempat);

    private static IEnumerable<Ruas> Kalimat(ParagrafTerbaca p) =>
        PemenggalKalimat.Kalimat(p).Select(k => new Ruas(k.Teks, k.Teks, i => p.Tempat(k.Awal + i)));

    /// <summary>Each cell by its row, and each figure with the category in the column beside it.</summary>
    private static IEnumerable<Ruas> Baris(TabelTerbaca t)
    {
        for (var i = 0; i < t.Isi.Count; i++)
        {
            var (b, konteks) = (t.Isi[i], $"{t.Judul} | {string.Join(" | ", t.Isi[i].Sel.Select(s => s.Teks).Where(s => s.Any(char.IsLetter)))}");
            for (var k = 0; k < b.Sel.Count && k < t.Kepala.Count; k++)
            {
                var tempat = t.Tempat(i, k);
                var bersebelahan = k > 0 && b[k].Length is > 0 and < 30 && !b[k].Any(char.IsAsciiDigit)
                    && SkalaTercetak.Kategori(t.Kepala[k]) && PenentuPeran.Peran(t.Kepala[k - 1]) != PeranKolom.Target
                    && DariSel(b[k - 1]).Count == 1;
                yield return new Ruas(bersebelahan ? $"{b[k - 1]} ({b[k]})" : b[k], konteks, _ => tempat);
                if (i > 0 && Dinilai(t, i, k) is { } nilai)
                {
                    yield return new Ruas(nilai, $"{t.Judul} | {Label(t.Isi[i - 1])}", _ => tempat);
                }
            }
        }
    }

    private static readonly PolaTeks PolaKodeKelas = Bunyi.Pola(@"^\s*[A-D]{1,2}\s*[(/-]\s*(?<l>[a-z][a-z ]{2,25})\W*$");

    /// <summary>The figure of the row above with its class, where this row is called "Mutu pelayanan" or "Predikat"; <c>null</c>
    /// elsewhere.</summary>
    private static string? Dinilai(TabelTerbaca t, int i, int k) => SkalaTercetak.Kategori(Label(t.Isi[i]))
        && t.Isi[i][k] != Label(t.Isi[i])
        && t.Isi[i][k].Length is > 0 and < 30 && !t.Isi[i][k].Any(char.IsAsciiDigit) && DariSel(t.Isi[i - 1][k]) is [{ Penyebut: null }]
        ? $"{t.Isi[i - 1][k].Trim()} ({(PolaKodeKelas.Match(t.Isi[i][k]) is { Success: true } m ? m.Groups["l"].Value : t.Isi[i][k].Trim())})" : null;

    private static string Label(BarisTerbaca b) => b.Sel.Select(s => s.Teks.Trim()).FirstOrDefault(s => s.Count(char.IsLetter) >= 3) ?? "";

    // the scales of the law as they held at the end of that year, and earlier versions
    private static IReadOnlyList<Skala> Susun(int tahun)
    {
        var akhir = new DateOnly(tahun, 12, 31);
        return [.. Daftar.Where(s => KatalogSkala.Cari(s.Kode, akhir) is not null).Select(s => new Skala(
            s.Nama, s.Konteks, KatalogSkala.Cari(s.Kode, akhir) is { } kini ? [.. Kelas(kini)] : [],
            [.. KatalogSkala.Semua.Where(x => x.Kode == s.Kode && x.Akhir < akhir
                && x.Akhir >= akhir.AddYears(-TahunPeralihan)).SelectMany(Kelas)]) { Kode = s.Kode == "akip-aa-d" }), .. SkalaLima];
    }

    // bounds belong to both neighbours, as writers differ there
    private static IEnumerable<KelasTertulis> Kelas(Core.Aturan.Skala s) => s.Kelas.Select((k, i) => new KelasTertulis(
        s.Kode == "akip-aa-d" ? k.Kode : k.Label, (k.Bawah ?? 0) - (k.Bawah is null ? 0 : Selisih(s)), i == 0 ? 100
            : s.Kelas[i - 1].Bawah ?? 100));

    // the step between the bounds that are printed: 88,30 and 88,31; 79,9 and 80
    private static decimal Selisih(Core.Aturan.Skala s) => s.Ketelitian is { } d ? new decimal(1, 0, 0, false, (byte)d) : 0;

    private static Temuan? Satu(Ruas r, Skala s, Match m)
    {
        var nilai = new[] { m.Groups["a"], m.Groups["b"] }.Where(g => g.Success).Select(g => Semua(g.Value) is [var a, ..] ? a
            : null).OfType<AngkaTertulis>().ToList();
        var label = m.Groups["l"].Value;
        var kelas = s.Kini.Concat(s.Lama).Where(c => Bunyi.Rapat(c.Nama) == Bunyi.Rapat(label)).ToList();
        if (nilai.Count == 0 || (s.Kode && label.Any(char.IsAsciiLetterLower))
            || nilai.Exists(a => a.Nilai < s.Terkecil || a.Nilai > s.Kini[0].Atas)
            || kelas.Exists(c => nilai.TrueForAll(a => a.Bacaan.Any(b => b.Selang.Bertemu(new Selang(c.Bawah, c.Atas))))))
        {
            return null;
        }

        var benar = s.Kini.FirstOrDefault(c => nilai.TrueForAll(a => a.Nilai >= c.Bawah && a.Nilai <= c.Atas))?.Nama ?? "kategori lain";
        var batas = string.Join(" atau ", kelas.Select(c => $"{Cetak(c.Bawah)}–{Cetak(c.Atas)}"));
        return Aturan.Temukan(
            r.Tempat(m.Index), m.Value, benar, $"skala {s.Nama}: {label} {batas}",
            $"{m.Value.Trim()}: menurut skala {s.Nama} nilai itu {benar}, bukan {label}.");
    }

    private static string Cetak(decimal n) => AngkaTertulis.Cetak(n, n == decimal.Truncate(n) ? 0 : 2);
}
