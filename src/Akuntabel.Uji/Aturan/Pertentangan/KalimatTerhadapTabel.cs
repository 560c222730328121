using Akuntabel.Uji.Aturan.Angka;
using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-006: what a sentence states of a thing is what the tables state of it.</summary>
/// <remarks>If any table has the figure in a row of the thing, there is no contradiction. Otherwise something must vouch that the
/// sentence speaks of the row: another of
/// its figures agrees with the row, the figure resembles that of the row, or the full name stands in the sentence and every table of the
/// year says the same.</remarks>
internal static class KalimatTerhadapTabel
{
    private const int JarakNama = 220;

    public static AturanUji Aturan { get; } = new(
        "NAR-006", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.AngkaBerbeda],
        "Anggaran, target, realisasi dan capaian yang disebut teks untuk sebuah sasaran, indikator, program atau kegiatan sama dengan barisnya dalam tabel.",
        "Konsistensi dokumen",
        "\"Kegiatan A dengan anggaran Rp854.700.000\" sedangkan tabel memuat Rp845.700.000.",
        d => HalKalimat.Semua(d).SelectMany(x => Kalimat(IndeksPernyataan.Dari(d).Tahun, x.Kalimat, x.Isi)));

    private static readonly PolaTeks PolaBagian = Bunyi.Pola(@"\b(triwulan|tribulan|tw|semester|bulan (januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)|s\.?d\.?|sampai dengan)\b");
    // the whole year
    private static readonly PolaTeks PolaSetahun = Bunyi.Pola(@"\b((sampai( dengan)?|hingga|s\.?d\.?|pada) )?(akhir tahun( anggaran)?|31 desember)\b");
    // what it became in a year that is named
    private static readonly PolaTeks PolaTahunMenjadi = Bunyi.Pola(@"\btahun\s+(19|20)[0-9]{2}\s+\w+\s+menjadi\b");
    // "terhadap target semula (…) capaiannya …"
    private static readonly PolaTeks PolaTargetLain = Bunyi.Pola(@"\b(terhadap|dari|atas)\s+target\s+(kinerja\s+)?(semula|awal|murni|"
        + @"lama|renstra|rpjmd)\b");
    private static readonly PolaTeks PolaLain = Bunyi.Pola(
        @"\b(renstra|rpjmd|rpjmn|jangka menengah|nasional|semula|perubahan|pergeseran|refocusing|awal|akhir|murni|lalu|sebelumnya|sebelum|rata|kumulatif|standar|per|setiap|masing|kabupaten lain|provinsi lain|sisa|minimal|maksimal|menjadi|antara|tahap|termin|dak|apbn|hibah)\b");

    private static IEnumerable<Temuan?> Kalimat(int? tahun, KalimatDipahami k, IReadOnlyList<PernyataanHal> isi)
    {
        if (PolaBagian.IsMatch(PolaSetahun.Replace(k.Teks, " ")))
        {
            yield break;
        }

        var nilai = isi.Select(x => (Isi: x, Sel: Sel(x, tahun))).Where(x => x.Sel.Count > 0).ToList();
        if (Berantai(isi))
        {
            yield break;
        }

        foreach (var (x, sel) in nilai.Where(x => Dinyatakan(k, x.Isi.Isi)))
        {
            var sama = x.Hal[0].Baris.SelectMany(b => b.Pernyataan).Any(y => PembandingAngka.Sama(y.Angka, [x.Isi.Angka]) is true)
                || Terhitung(x) || Turunan(k, x.Isi);
            var beda = sel.FindAll(y => y.Angka.Count == 1 && PembandingAngka.Sama(y.Angka, [x.Isi.Angka]) is false);
            if (sama || beda.Count == 0)
            {
                yield return null;
                continue;
            }

            var penjamin = nilai.Where(y => y.Isi != x && y.Isi.Hal[0].Kunci == x.Hal[0].Kunci
                && y.Isi.Isi.Angka.Nilai is not (0 or 1 or 100))
                .SelectMany(y => y.Sel.Where(z => PembandingAngka.Sama(z.Angka, [y.Isi.Isi.Angka]) is true))
                    .Select(z => (z.Baris.Tabel.Indeks, z.Baris.Indeks)).ToHashSet();
            var tempat = beda.Find(y => penjamin.Contains((y.Baris.Tabel.Indeks, y.Baris.Indeks)))
                ?? (Mirip(x.Isi.Angka, beda) || Tegas(k, x, sel) ? beda[0] : null);
            yield return tempat is null ? null : Temukan(k, x.Isi.Angka, tempat);
        }
    }

    /// <summary>The cells of the one thing that hold the quantity of a statement, of its year.</summary>
    private static List<Pernyataan> Sel(PernyataanHal x, int? tahun)
    {
        if (x.Hal is not [var hal] || x.Isi.Angka.Penyebut is not null)
        {
            return [];
        }

        var ingin = x.Isi.Tahun ?? tahun;
        return [.. hal.Baris.SelectMany(b => b.Pernyataan).Where(p => Sebesaran(p.Besaran, x.Isi) && p.Besaran.Lingkup.EndsWith('|')
            && !PolaBagian.IsMatch(p.Besaran.Lingkup)
            && !(x.Isi.Angka.Persen && p.BukanPersen) && !(Cacah(x.Isi.Angka) && p.KolomPersen)
                && (p.Besaran.Tahun is null or 0 || ingin is null || p.Besaran.Tahun == ingin))];
    }

    /// <summary>A whole number without a percent sign is a count.</summary>
    private static bool Cacah(AngkaTertulis a) => a is { Persen: false, Bacaan: [{ Desimal: 0 }] };

    private static bool Sebesaran(BesaranTertulis sel, PernyataanKalimat x) => x.Besaran switch
    {
        BesaranKalimat.Pagu => sel.Peran == PeranKolom.Pagu || (sel.Peran == PeranKolom.Target && sel.Uang),
        BesaranKalimat.Target => sel.Peran == PeranKolom.Target && !sel.Uang,
        BesaranKalimat.Realisasi => sel.Peran == PeranKolom.Realisasi && sel.Uang == x.Uang,
        BesaranKalimat.Capaian => !sel.Uang && (x.Angka.Persen ? sel.Peran == PeranKolom.Persen : sel.Peran == PeranKolom.Realisasi),
        BesaranKalimat.Serapan => sel is { Peran: PeranKolom.Persen, Uang: true },
        _ => false,
    };

    /// <summary>Stated plainly, not of another version, part or time.</summary>
    private static bool Dinyatakan(KalimatDipahami k, PernyataanKalimat x) =>
        x.Banding == Banding.Sama && !Rumus(k, x.Angka)
            && !(x.Besaran == BesaranKalimat.Target && PolaCapaiTarget.IsMatch(k.Teks[..x.Angka.Awal]))
                && !PolaTargetLain.IsMatch(k.Teks[..x.Angka.Awal])
            && !PolaLain.IsMatch(PolaTahunMenjadi.Replace(PolaSetahun.Replace(x.Depan, " "), " "))
            && !PolaLain.IsMatch(PolaPerSekian.Replace(k.Teks[x.Angka.Akhir..], " ") is var sesudah
                ? sesudah[..Math.Min(sesudah.Length, 24)].Split('.', ',', ';')[0] : "");

    // "yang belum mencapai target adalah X (91 %)": the figure is no target
    private static readonly PolaTeks PolaCapaiTarget = Bunyi.Pola(
        @"\b(mencapai|memenuhi|melampaui|melebihi|di\s?bawah|di\s?atas)\s+target\b[^0-9;]{0,60}\b(adalah|ialah|yaitu|yakni)\b[^0-9;]*$");

    /// <summary>"2 x target": a factor of a formula.</summary>
    private static bool Rumus(KalimatDipahami k, AngkaTertulis a) => k.Teks[a.Akhir..].TrimStart() is ['x' or '×' or '*', ' ' or '(', ..]
        || (a.Nilai == 100 && k.Teks[..a.Awal].TrimEnd() is [.., ' ' or '%' or ')', 'x' or '×' or '*']);

    // "8,37 per 1.000 kelahiran hidup" is the unit of a rate
    private static readonly PolaTeks PolaPerSekian = Bunyi.Pola(@"^\s*per\s+[0-9][0-9.,]*\s+\w+");

    /// <summary>An achievement that follows from a target and a realisation of the row.</summary>
    private static bool Terhitung(PernyataanHal x) =>
        x.Isi.Angka.Persen && x.Isi.Besaran is BesaranKalimat.Capaian or BesaranKalimat.Serapan or BesaranKalimat.Realisasi
        && x.Hal[0].Baris.Any(b => b.Pernyataan.Where(p => p.Besaran.Peran == PeranKolom.Realisasi).SelectMany(p => p.Angka)
            .Any(r => b.Pernyataan.Where(p => p.Besaran.Peran is PeranKolom.Target or PeranKolom.Pagu).SelectMany(p => p.Angka)
                .Any(t => t.Nilai > 0 && t.Penyebut is null && r.Penyebut is null && (r.Nilai != t.Nilai || x.Isi.Angka.Nilai == 100)
                && Nisbah.Cocok(Satu(r), Satu(t), x.Isi.Angka, kinerja: true))));

    private static AngkaTertulis Satu(AngkaTertulis a) => a with { Bacaan = [a.Bacaan[0]] };

    /// <summary>A percentage that follows from other figures of its sentence: they are compared in its place.</summary>
    private static bool Turunan(KalimatDipahami k, PernyataanKalimat x) =>
        x.Angka.Persen && x.Besaran is BesaranKalimat.Capaian or BesaranKalimat.Serapan
        && k.Isi.Any(r => r.Besaran == BesaranKalimat.Realisasi && k.Isi.Any(t => t.Besaran is BesaranKalimat.Target or BesaranKalimat.Pagu
            && t.Angka.Nilai > 0 && t.Angka.Penyebut is null && r.Angka.Penyebut is null
            && Nisbah.Cocok(r.Angka, t.Angka, x.Angka, kinerja: false)));

    /// <summary>The sentence tells how a figure of the row came about: its own target and realisation give what the row has.</summary>
    private static bool Berantai(IReadOnlyList<PernyataanHal> isi) =>
        isi.Any(c => c is { Hal: [var hal], Isi: { Besaran: BesaranKalimat.Capaian, Angka: var z } }
        && isi.Any(r => r.Isi.Besaran == BesaranKalimat.Realisasi && isi.Any(t => t.Isi.Besaran == BesaranKalimat.Target
            && t.Isi.Angka is { Nilai: > 0, Penyebut: null } && r.Isi.Angka.Penyebut is null
            && Nisbah.Cocok(r.Isi.Angka, t.Isi.Angka, z with { Satuan = "%" }, kinerja: false)))
        && hal.Baris.Any(b => b.Pernyataan.Any(p => p.Besaran.Peran == PeranKolom.Realisasi
            && PembandingAngka.Sama(p.Angka, [z with { Satuan = "" }]) is true)));

    /// <summary>Amounts of which one is the other with two digits that changed places, or one digit wrong.</summary>
    private static bool Mirip(AngkaTertulis a, List<Pernyataan> beda) => a.Nilai >= 100_000
        && beda.SelectMany(p => p.Angka).Any(b => PembandingAngka.SalahKetik(a, b));

    /// <summary>The full name stands before the figure, each table that measures the thing says one other value, and nothing is counted
    /// in another unit.</summary>
    private static bool Tegas(KalimatDipahami k, PernyataanHal x, List<Pernyataan> sel) =>
        x.Langsung && x.Hal[0].Panjang && !x.Isi.Uang && x.Isi.Angka.Awal - x.Hal[0].Akhir is >= 0 and <= JarakNama
            && x.Isi.Besaran is BesaranKalimat.Target or BesaranKalimat.Realisasi or BesaranKalimat.Capaian
        && sel.TrueForAll(y => y.Tunggal && PembandingAngka.Sama(y.Angka, sel[0].Angka) is true
            && PembandingAngka.Sama(y.Angka, [x.Isi.Angka]) is false)
        && x.Hal[0].Baris.Any(b => b.Pernyataan.Any(p => p.Besaran.Peran == PeranKolom.Realisasi))
            && k.Isi.Count(y => y.Besaran == x.Isi.Besaran) <= 1;

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis a, Pernyataan beda) => Aturan.Temukan(
        k.Tempat(a), a.Teks, beda.Teks, $"{a.Teks.Trim()} ≠ {beda.Teks.Trim()}",
        $"Teks menyebut {a.Teks.Trim()}, sedangkan {beda.Baris.Tabel.Sebut} memuat {beda.Teks.Trim()} pada kolom {beda.Baris.Tabel.Kepala[beda.Kolom]}.") with
    { Terkait = [beda.Tempat] };
}
