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
        "KAT-005", TingkatTemuan.Minor, [KelasTemuan.Kategori],
        "Predikat SAKIP, reformasi birokrasi, kepuasan masyarakat, keterbukaan informasi, dan indeks demokrasi sesuai dengan skala nasionalnya.",
        "PermenPANRB 88/2021; PermenPANRB 14/2017; skala Komisi Informasi dan BPS",
        "Keterbukaan informasi 76,99 % disebut Menuju Informatif; 60 sampai 79,9 adalah Cukup Informatif.",
        Periksa);

    /// <summary>Reports before this year went by scales that are not listed here.</summary>
    private const int TahunSkalaKini = 2018;

    private const string N = @"([0-9]{1,3}(?:[.,][0-9]{1,2})?)";

    /// <summary>One class: its names and the bounds that its figures cannot pass.</summary>
    private sealed record KelasTertulis(string Nama, decimal Bawah, decimal Atas);

    /// <summary>A scale; its earlier version is what writers may still mean.</summary>
    private sealed record Skala(string Nama, PolaTeks Konteks, IReadOnlyList<KelasTertulis> Kini, IReadOnlyList<KelasTertulis> Lama)
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

    // the classes of the letter scale are called by their codes, those of the others by their words
    private static readonly (string Kode, string Nama, PolaTeks Konteks)[] Daftar =
    [
        ("akip-aa-d", "evaluasi SAKIP dan reformasi birokrasi", Bunyi.Pola(@"\b(sakip|akip|pmprb|reformasi birokrasi)\b")),
        ("ikm", "mutu pelayanan", Bunyi.Pola(@"\b(ikm|skm|kepuasan masyarakat)\b")),
        ("keterbukaan", "keterbukaan informasi", Bunyi.Pola(@"\bketerbukaan informasi\b")),
        ("idi", "Indeks Demokrasi Indonesia", Bunyi.Pola(@"\b(idi|indeks demokrasi)\b")),
    ];

    private static readonly ConcurrentDictionary<int, IReadOnlyList<Skala>> MenurutTahun = new();

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        // where the year is not known, a scale may be meant that is not listed here
        var skala = RagaLaporan.Baca(d)?.Tahun is { } tahun && tahun >= TahunSkalaKini ? MenurutTahun.GetOrAdd(tahun, Susun) : [];
        var tercetak = SkalaTercetak.Cari(d);
        return from p in d.DaftarParagraf
               where skala.Any(s => s.Konteks.IsMatch(p.Teks))
               from k in PemenggalKalimat.Kalimat(p)
               from s in skala
               where s.Konteks.IsMatch(k.Teks)
               from m in s.Pola.SelectMany(x => x.Matches(k.Teks))
               let label = m.Groups["l"].Value
               where !tercetak.Any(t => t.Indeks(Bunyi.Rapat(label)) is not null)
               select Satu(p, k, s, m);
    }

    // the scales of the law as they held at the end of that year, and earlier versions
    private static IReadOnlyList<Skala> Susun(int tahun)
    {
        var akhir = new DateOnly(tahun, 12, 31);
        return [.. Daftar.Where(s => KatalogSkala.Cari(s.Kode, akhir) is not null).Select(s => new Skala(
            s.Nama, s.Konteks, KatalogSkala.Cari(s.Kode, akhir) is { } kini ? [.. Kelas(kini)] : [],
            [.. KatalogSkala.Semua.Where(x => x.Kode == s.Kode && x.Akhir < akhir).SelectMany(Kelas)]))];
    }

    // bounds belong to both neighbours, as writers differ there
    private static IEnumerable<KelasTertulis> Kelas(Core.Aturan.Skala s) => s.Kelas.Select((k, i) => new KelasTertulis(
        s.Kode == "akip-aa-d" ? k.Kode : k.Label, (k.Bawah ?? 0) - (k.Bawah is null ? 0 : Selisih(s)), i == 0 ? 100 : s.Kelas[i - 1].Bawah ?? 100));

    // the step between the bounds that are printed: 88,30 and 88,31; 79,9 and 80
    private static decimal Selisih(Core.Aturan.Skala s) => s.Ketelitian is { } d ? new decimal(1, 0, 0, false, (byte)d) : 0;

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
