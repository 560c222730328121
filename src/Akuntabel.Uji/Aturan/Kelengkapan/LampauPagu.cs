using Akuntabel.Uji.Aturan.Angka;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>KLK-010: no more is spent than was allotted.</summary>
internal static class LampauPagu
{
    public static AturanUji Aturan { get; } = new(
        "KLK-010", TingkatTemuan.Minor, [KelasTemuan.TidakWajar],
        "Realisasi belanja tidak melampaui pagunya, kecuali pada badan layanan umum.",
        "UU 17/2003 dan PP 12/2019: pengeluaran tidak melebihi anggaran yang tersedia",
        "Pagu 10.000.000 dan realisasi 12.000.000, 120 %.",
        Periksa);

    private const decimal Terkecil = 100_000;
    private const int BarisWajar = 2;

    private static readonly PolaTeks PolaBelanja = Bunyi.Pola(@"\b(belanja|program|kegiatan|rincian output|kro|keuangan|pagu|dpa|dana|"
        + @"biaya|serapan|penyerapan|keluaran|output|pengadaan)\b");
    private static readonly PolaTeks PolaPendapatan = Bunyi.Pola(@"\b(pendapatan|penerimaan|retribusi|pajak|pad|pembiayaan|transfer|laba|"
        + @"perimbangan|bagi hasil)\b");
    private static readonly PolaTeks PolaPengeluaran = Bunyi.Pola(@"\bbelanja\b");
    private static readonly PolaTeks PolaTarget = Bunyi.Pola(@"\btarget\b");
    private static readonly PolaTeks PolaBlud = Bunyi.Pola(@"\b(blud|blu|badan layanan umum)\b");

    /// <summary>A realisation of money, the allotments that it may be measured against, and what may confirm that these were
    /// understood.</summary>
    private sealed record Susunan(int Realisasi, IReadOnlyList<int> Pagu, IReadOnlyList<int> Persen, IReadOnlyList<int> Sisa);

    private sealed record Kasus(int Baris, AngkaTertulis Realisasi, IReadOnlyList<AngkaTertulis> Pagu)
    {
        public AngkaTertulis Terbesar => Pagu.MaxBy(p => p.Nilai) ?? Pagu[0];

        public bool Lampau => Realisasi.Nilai > Terbesar.Nilai;
    }

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) =>
        d.Blok.SelectMany(RagaLaporan.Teks).Any(PolaBlud.IsMatch) ? []
            : d.DaftarTabel.Where(t => !PolaPendapatan.IsMatch(t.Judul) && !PolaPendapatan.IsMatch(t.Bab)).SelectMany(Tabel);

    private static IEnumerable<Temuan?> Tabel(TabelTerbaca t) => DaftarSusunan(t).SelectMany(s =>
    {
        var kasus = Enumerable.Range(0, t.Isi.Count).Where(i => Belanja(t, t.Isi[i])).Select(i => Baca(t.Isi[i], i, s)).OfType<Kasus>()
            .ToList();
        var wajar = kasus.Count(k => !k.Lampau);
        var lazim = wajar >= BarisWajar && wajar > kasus.Count - wajar;
        return kasus.Select(k => k.Lampau && (Bukti(t.Isi[k.Baris], s, k) ?? lazim)
            ? Temukan(t.Tempat(k.Baris, s.Realisasi), k.Terbesar, k.Realisasi) : null);
    });

    /// <summary>Allotments of the same time under the same heading, where headings tell several apart.</summary>
    private static IEnumerable<Susunan> DaftarSusunan(TabelTerbaca t)
    {
        var kolom = t.Kepala.Select((k, i) => KolomDipahami.Dari(i, k, uang: t.Isi.Any(b => Uang(b[i]) is not null))).ToList();
        var belanja = kolom.FindAll(k => !PolaPendapatan.IsMatch(t.Kepala[k.Indeks]) && !PolaTarget.IsMatch(t.Kepala[k.Indeks]));
        foreach (var r in belanja.Where(k => k.Peran == PeranKolom.Realisasi && k.Ukuran == UkuranKolom.Uang))
        {
            var pagu = Sepokok(r, belanja.FindAll(k => k.Peran == PeranKolom.Pagu && (k.Periode == r.Periode
                || (k.Sewaktu(r) && !r.Periode.Contains("lalu") && !r.Periode.Contains("akhir")))));
            if (pagu.Count > 0)
            {
                yield return new Susunan(r.Indeks, pagu, Sepokok(r, kolom.FindAll(k => k.Peran == PeranKolom.Persen && k.Sewaktu(r)
                    && k.Ukuran != UkuranKolom.Fisik)), Sepokok(r, kolom.FindAll(k => k.Peran == PeranKolom.Sisa && k.Sewaktu(r))));
            }
        }
    }

    private static List<int> Sepokok(KolomDipahami r, List<KolomDipahami> semua) =>
        (semua.FindAll(k => k.Induk == r.Induk) is { Count: > 0 } seinduk ? seinduk : semua).ConvertAll(k => k.Indeks);

    private static bool Belanja(TabelTerbaca t, BarisTerbaca b) => b.Sel.Count <= t.Kepala.Count
        && b.Sel.Select(s => s.Teks).Concat(t.Kepala).Append(t.Judul).Append(t.Bab).Any(PolaBelanja.IsMatch)
        && !b.Sel.Any(s => PolaPendapatan.IsMatch(s.Teks))
        && !t.Kepala.Any(k => PolaPendapatan.IsMatch(k) && !PolaPengeluaran.IsMatch(k));

    private static AngkaTertulis? Uang(string sel) => DariSel(sel) is [{ Bacaan.Count: 1, Nilai: >= Terkecil } a] ? a : null;

    private static Kasus? Baca(BarisTerbaca b, int i, Susunan s) => Uang(b[s.Realisasi]) is { } realisasi
        && s.Pagu.Select(k => Uang(b[k])).OfType<AngkaTertulis>().ToList() is { Count: > 0 } pagu
        && pagu.Count == s.Pagu.Count(k => b[k].Any(char.IsAsciiDigit)) ? new Kasus(i, realisasi, pagu) : null;

    /// <summary>Whether the stated percentage or remainder shows that the columns were understood; <c>null</c> where none is
    /// stated.</summary>
    private static bool? Bukti(BarisTerbaca b, Susunan s, Kasus k)
    {
        var persen = s.Persen.SelectMany(c => DariSel(b[c])).ToList();
        var sisa = s.Sisa.SelectMany(c => DariSel(b[c])).ToList();
        return persen.Count > 0 ? persen.Exists(p => p.Nilai > 100
                && k.Pagu.Any(pagu => Nisbah.Cocok(k.Realisasi, pagu, p, kinerja: false)))
            : sisa.Count > 0 ? sisa.Exists(x => k.Pagu.Any(pagu => Math.Abs(x.Nilai) == k.Realisasi.Nilai - pagu.Nilai)) : null;
    }

    private static Temuan Temukan(TempatTemuan tempat, AngkaTertulis pagu, AngkaTertulis realisasi) => Aturan.Temukan(
        tempat, realisasi.Teks, $"paling banyak {pagu.Teks.Trim()}", $"{Cetak(realisasi.Nilai)} > {Cetak(pagu.Nilai)}",
        $"Realisasi {realisasi.Teks.Trim()} melampaui pagu {pagu.Teks.Trim()}.");
}
