using Akuntabel.Core.UjiKonsistensi.AturanAngka;
using System.Text.RegularExpressions;
using static Akuntabel.Core.UjiKonsistensi.AngkaTertulis;

namespace Akuntabel.Core.UjiKonsistensi.AturanKelengkapan;

/// <summary>KLK-008: a category of a national scale fits the figure beside it.</summary>
internal static class SkalaNasional
{
    public static AturanUji Aturan { get; } = new(
        "KLK-008", TingkatTemuan.Minor, [KelasTemuan.Kategori],
        "Predikat SAKIP, reformasi birokrasi, kepuasan masyarakat, keterbukaan informasi, dan indeks demokrasi sesuai dengan skala nasionalnya.",
        "PermenPANRB 88/2021; PermenPANRB 14/2017; skala Komisi Informasi dan BPS",
        "Keterbukaan informasi 76,99 % disebut Menuju Informatif; 60 sampai 79,9 adalah Cukup Informatif.",
        Periksa);

    /// <summary>Reports before this year went by scales that are not listed here.</summary>
    private const int TahunSkalaKini = 2018;

    private const string N = @"([0-9]{1,3}(?:[.,][0-9]{1,2})?)";

    /// <summary>One class: its names and the bounds that its figures cannot pass.</summary>
    private sealed record Kelas(string Nama, decimal Bawah, decimal Atas);

    /// <summary>A scale; its earlier version is what writers may still mean.</summary>
    private sealed record Skala(string Nama, PolaTeks Konteks, IReadOnlyList<Kelas> Kini, IReadOnlyList<Kelas> Lama)
    {
        /// <summary>"A (&gt;80-90)", "72,35 (BB)", "79,30 dan masuk kategori sedang".</summary>
        public IReadOnlyList<PolaTeks> Pola { get; } = Susun(string.Join('|', Kini.Select(k => k.Nama).OrderByDescending(n => n.Length)));

        private static PolaTeks[] Susun(string nama) =>
        [
            Bunyi.Pola($@"\b(?<l>{nama})\s*\(\s*[<>≤≥]?\s*(?<a>{N})\s*%?(\s*(-|–|s/d|s\.d\.?|sampai)\s*(?<b>{N})\s*%?)?\s*\)"),
            Bunyi.Pola($@"\b(?<a>{N})\s*%?\s*\(\s*((kategori|predikat|mutu|kualifikasi)\s+)?[""“]?(?<l>{nama})[""”]?\s*\)"),
            Bunyi.Pola($@"\b(?<a>{N})\s*%?\s*,?\s*((dan|atau|yang|termasuk|masuk|berada|dengan|dalam|pada|memperoleh|mendapat|meraih|ke)\s+){{0,4}}(kategori|predikat|kualifikasi|klasifikasi)\s+[""“]?(?<l>{nama})\b"),
        ];
    }

    private static readonly Kelas[] Huruf = [new("AA", 90, 100), new("A", 80, 90), new("BB", 70, 80), new("B", 60, 70), new("CC", 50, 60), new("C", 30, 50), new("D", 0, 30)];
    private static readonly Kelas[] Mutu = [new("Sangat Baik", 88.3m, 100), new("Baik", 76.6m, 88.31m), new("Kurang Baik", 65, 76.61m), new("Tidak Baik", 25, 65)];
    private static readonly Kelas[] MutuLama = [new("Sangat Baik", 81.25m, 100), new("Baik", 62.5m, 81.26m), new("Kurang Baik", 43.75m, 62.51m), new("Tidak Baik", 25, 43.76m)];
    private static readonly Kelas[] Informatif = [new("Menuju Informatif", 79.9m, 90), new("Cukup Informatif", 59.9m, 80), new("Kurang Informatif", 39.9m, 60), new("Tidak Informatif", 0, 40), new("Informatif", 89.9m, 100)];
    private static readonly Kelas[] Demokrasi = [new("Tinggi", 80, 100), new("Sedang", 60, 80), new("Rendah", 0, 60)];

    /// <summary>Bounds belong to both neighbours, as writers differ there.</summary>
    private static readonly Skala[] Daftar =
    [
        new("evaluasi SAKIP dan reformasi birokrasi", Bunyi.Pola(@"\b(sakip|akip|pmprb|reformasi birokrasi)\b"), Huruf, []),
        new("mutu pelayanan", Bunyi.Pola(@"\b(ikm|skm|kepuasan masyarakat)\b"), Mutu, MutuLama),
        new("keterbukaan informasi", Bunyi.Pola(@"\bketerbukaan informasi\b"), Informatif, []),
        new("Indeks Demokrasi Indonesia", Bunyi.Pola(@"\b(idi|indeks demokrasi)\b"), Demokrasi, []),
    ];

    private static IEnumerable<Temuan?> Periksa(DokumenTerbaca d)
    {
        // where the year is not known, a scale may be meant that is not listed here
        var skala = RagaLaporan.Baca(d)?.Tahun >= TahunSkalaKini ? Daftar : [];
        var tercetak = SkalaTercetak.Cari(d);
        return from p in d.DaftarParagraf
               where Array.Exists(skala, s => s.Konteks.IsMatch(p.Teks))
               from k in PemenggalKalimat.Kalimat(p)
               from s in skala
               where s.Konteks.IsMatch(k.Teks)
               from m in s.Pola.SelectMany(x => x.Matches(k.Teks))
               let label = m.Groups["l"].Value
               where !tercetak.Any(t => t.Indeks(Bunyi.Rapat(label)) is not null)
               select Satu(p, k, s, m);
    }

    private static Temuan? Satu(ParagrafTerbaca p, KalimatTerbaca k, Skala s, Match m)
    {
        var nilai = new[] { m.Groups["a"], m.Groups["b"] }.Where(g => g.Success).Select(g => Semua(g.Value) is [var a, ..] ? a : null).OfType<AngkaTertulis>().ToList();
        var label = m.Groups["l"].Value;
        var kelas = s.Kini.Concat(s.Lama).Where(c => string.Equals(c.Nama, label, StringComparison.OrdinalIgnoreCase)).ToList();
        if (nilai.Count == 0 || nilai.Exists(a => a.Nilai is < 5 or > 100) || kelas.Exists(c => nilai.TrueForAll(a => a.Bacaan.Any(b => b.Selang.Bertemu(new Selang(c.Bawah, c.Atas))))))
        {
            return null;
        }

        var benar = s.Kini.FirstOrDefault(c => nilai.TrueForAll(a => a.Nilai >= c.Bawah && a.Nilai <= c.Atas))?.Nama ?? "kategori lain";
        var batas = string.Join(" atau ", kelas.Select(c => $"{Cetak(c.Bawah)}–{Cetak(c.Atas)}"));
        return Aturan.Temukan(
            p.Tempat(k.Awal + m.Index), m.Value, benar, $"skala {s.Nama}: {label} {batas}",
            $"{m.Value.Trim()}: menurut skala {s.Nama} nilai itu {benar}, bukan {label}.");
    }

    private static string Cetak(decimal n) => AngkaTertulis.Cetak(n, n == decimal.Truncate(n) ? 0 : 2);
}
