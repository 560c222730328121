using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Evaluasi;

/// <summary>Something wrong with an instrument, for who makes it.</summary>
/// <param name="Tempat">Where: "Sub komponen 1.a", "Skala BB", "Aturan 3 terhadap 3.a.1".</param>
/// <param name="Pesan">What, and what to do.</param>
public sealed record GalatInstrumen(string Tempat, string Pesan);

/// <summary>Whether an instrument can score: weights sum, codes are unlike, each share has one answer and each score one predicate, rules
/// name what is there.</summary>
public static class PemeriksaInstrumen
{
    /// <summary>An instrument has at most so many criteria.</summary>
    public const int KriteriaTerbanyak = 500;

    private const int TahunTerawal = 2000;
    private const int TahunTerakhir = 2100;

    /// <summary>Everything wrong; empty when nothing is.</summary>
    public static IReadOnlyList<GalatInstrumen> Periksa(InstrumenEvaluasi instrumen)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        return [.. Umum(instrumen), .. Kode(instrumen), .. Bobot(instrumen), .. instrumen.SemuaSub.SelectMany(s => Sub(instrumen, s)),
            .. Skala(instrumen), .. Predikat(instrumen), .. instrumen.Aturan.SelectMany(a => Aturan(instrumen, a))];
    }

    private static IEnumerable<GalatInstrumen> Umum(InstrumenEvaluasi i) => Ada(
        (i.Kode.Trim().Length == 0, "Kode", "Instrumen belum mempunyai kode. Tulis nama pendeknya."),
        (i.Nama.Trim().Length == 0, "Nama", "Instrumen belum bernama."),
        (i.Versi < 1, "Versi", "Versi dimulai dari 1."),
        (i.TahunAwal is < TahunTerawal or > TahunTerakhir, "Tahun awal", $"Tahun awal {i.TahunAwal} tidak masuk akal. Tulis tahun pertama yang dievaluasi dengannya."),
        (i.TahunAkhir < i.TahunAwal, "Tahun akhir", $"Tahun akhir {i.TahunAkhir} mendahului tahun awal {i.TahunAwal}. Betulkan salah satunya."),
        (i.Komponen.Count == 0, "Komponen", "Instrumen belum mempunyai satu komponen pun."),
        (i.SemuaKriteria.Take(KriteriaTerbanyak + 1).Count() > KriteriaTerbanyak, "Komponen", $"Kriterianya lebih dari {KriteriaTerbanyak}."),
        (i.BobotSebagian is < 0 or > 1, "Bobot sebagian", "Kriteria yang terpenuhi sebagian dihitung antara 0 dan 1."));

    private static IEnumerable<GalatInstrumen> Kode(InstrumenEvaluasi i)
    {
        var semua = i.Komponen.Select(k => (k.Kode, Tempat: "Komponen")).Concat(i.SemuaSub.Select(s => (s.Kode, Tempat: "Sub komponen")))
            .Concat(i.SemuaKriteria.Select(k => (k.Kode, Tempat: "Kriteria"))).ToList();
        return Ganda(semua).Concat(semua.Where(s => s.Kode.Trim().Length == 0).Select(s => new GalatInstrumen(s.Tempat, $"{s.Tempat} tanpa kode. Tulis kodenya, misalnya 1.a.")))
            .Concat(Ganda(i.Skala.Select(j => (j.Kode, Tempat: "Skala")))).Concat(Ganda(i.Predikat.Select(p => (p.Kode, Tempat: "Predikat"))));
    }

    private static IEnumerable<GalatInstrumen> Ganda(IEnumerable<(string Kode, string Tempat)> semua) => semua.GroupBy(s => s.Kode, StringComparer.OrdinalIgnoreCase)
        .Where(g => g.Count() > 1 && g.Key.Trim().Length > 0)
        .Select(g => new GalatInstrumen($"{g.Last().Tempat} {g.Key}", $"Kode {g.Key} dipakai {g.Count()} kali. Ubah salah satunya."));

    private static IEnumerable<GalatInstrumen> Bobot(InstrumenEvaluasi i)
    {
        var jumlah = i.Komponen.Sum(k => k.Bobot);
        if (i.Komponen.Count > 0 && jumlah != 100)
        {
            yield return new GalatInstrumen("Komponen", $"Bobot semua komponen berjumlah {Cetak(jumlah)}, seharusnya 100: "
                + string.Join(" + ", i.Komponen.Select(k => Cetak(k.Bobot))) + ". Betulkan salah satunya.");
        }

        foreach (var k in i.Komponen)
        {
            var (tempat, sub) = ($"Komponen {k.Kode}", k.Sub.Sum(s => s.Bobot));
            foreach (var g in Ada(
                (k.Nama.Trim().Length == 0, tempat, $"Komponen {k.Kode} belum bernama."),
                (k.Bobot <= 0, tempat, $"Bobot komponen {k.Kode} harus lebih dari nol."),
                (k.Sub.Count == 0, tempat, $"Komponen {k.Kode} belum mempunyai sub komponen."),
                (k.Sub.Count > 0 && sub != k.Bobot, tempat, $"Bobot sub komponennya berjumlah {Cetak(sub)}, sedangkan bobot komponen {k.Kode} {Cetak(k.Bobot)}. Samakan.")))
            {
                yield return g;
            }
        }
    }

    private static IEnumerable<GalatInstrumen> Sub(InstrumenEvaluasi i, SubKomponenEvaluasi s)
    {
        var tempat = $"Sub komponen {s.Kode}";
        var berbobot = s.Kriteria.Where(k => k.Bobot is not null).ToList();
        var dipakai = i.SemuaKriteria.Aggregate(TingkatEvaluasi.TidakAda, (t, k) => t | k.Tingkat);
        var kosong = dipakai & ~s.Kriteria.Aggregate(TingkatEvaluasi.TidakAda, (t, k) => t | k.Tingkat);
        return Ada(
            (s.Nama.Trim().Length == 0, tempat, $"Sub komponen {s.Kode} belum bernama."),
            (s.Bobot <= 0, tempat, $"Bobot sub komponen {s.Kode} harus lebih dari nol."),
            (s.Kriteria.Count == 0, tempat, $"Sub komponen {s.Kode} belum mempunyai kriteria."),
            (s.Kriteria.Count > 0 && kosong != TingkatEvaluasi.TidakAda, tempat, $"Tidak ada kriteria {s.Kode} bagi {Sebut(kosong)}, sehingga bobotnya tidak dapat diperoleh. Tambahkan sedikitnya satu."),
            (berbobot.Count > 0 && berbobot.Count < s.Kriteria.Count, tempat, $"Sebagian kriteria {s.Kode} berbobot, sebagian tidak. Isi semua, atau kosongkan semua."),
            (s.Cara == CaraNilaiSub.JumlahPoin && berbobot.Count > 0 && berbobot.Count == s.Kriteria.Count && berbobot.Sum(k => k.Bobot) != s.Bobot, tempat,
                $"Poin kriterianya berjumlah {Cetak(berbobot.Sum(k => k.Bobot) ?? 0)}, sedangkan bobot sub komponen {s.Kode} {Cetak(s.Bobot)}. Samakan."))
            .Concat(s.Kriteria.SelectMany(Kriteria))
            .Concat(s.Kriteria.GroupBy(k => k.Uraian.Trim(), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1 && g.Key.Length > 0)
                .Select(g => new GalatInstrumen($"Kriteria {g.Last().Kode}", $"Bunyinya sama dengan kriteria {g.First().Kode}. Hapus salah satunya.")));
    }

    private static IEnumerable<GalatInstrumen> Kriteria(KriteriaEvaluasi k)
    {
        var (tempat, jawaban) = ($"Kriteria {k.Kode}", k.JenisJawaban);
        return Ada(
            (k.Uraian.Trim().Length == 0, tempat, $"Kriteria {k.Kode} belum berbunyi. Tulis apa yang harus terpenuhi."),
            (k.Tingkat == TingkatEvaluasi.TidakAda, tempat, "Pilih bagi siapa kriteria ini: perangkat daerah, pemerintah daerah, atau keduanya."),
            (k.Bobot <= 0, tempat, "Bobot kriteria harus lebih dari nol."),
            (jawaban.Count == 1, tempat, "Jawabannya hanya satu. Tulis sedikitnya dua."),
            (jawaban.Any(p => p.Kode.Trim().Length == 0), tempat, "Ada jawaban tanpa huruf. Tulis hurufnya, misalnya A."),
            (jawaban.Any(p => p.Nilai is < 0 or > 1), tempat, "Nilai jawabannya antara 0 dan 1."),
            (jawaban.Count > 1 && jawaban.Max(p => p.Nilai) < 1, tempat, "Tidak ada jawaban bernilai 1, sehingga bobotnya tidak dapat diperoleh."))
            .Concat(Ganda(jawaban.Select(p => (p.Kode, tempat))).Select(g => g with { Tempat = tempat }));
    }

    private static IEnumerable<GalatInstrumen> Skala(InstrumenEvaluasi i)
    {
        var sendiri = i.Skala.Where(j => !j.Pertimbangan).Select(j => new PitaNilai(j.Kode, j.BatasBawah, j.BatasBawahTermasuk, j.BatasAtas)).ToList();
        var urut = i.Skala.Where(j => !j.Pertimbangan).OrderBy(j => j.BatasBawah).ThenBy(j => j.BatasAtas).ToList();
        return PitaNilai.Periksa(sendiri, 1, "Skala")
            .Concat(i.Skala.Where(j => j.Nilai is < 0 or > 100).Select(j => new GalatInstrumen($"Skala {j.Kode}", $"Nilai {j.Kode} antara 0 dan 100.")))
            .Concat(i.Skala.Where(j => j.Pertimbangan && (j.BatasBawah < 0 || j.BatasBawah > 1 || j.BatasAtas < j.BatasBawah))
                .Select(j => new GalatInstrumen($"Skala {j.Kode}", $"Batas {j.Kode} antara 0 dan 1, batas bawahnya tidak melebihi batas atasnya.")))
            .Concat(urut.Zip(urut.Skip(1)).Where(p => p.Second.Nilai < p.First.Nilai).Select(p => new GalatInstrumen(
                $"Skala {p.Second.Kode}", $"{p.Second.Kode} meminta lebih banyak daripada {p.First.Kode}, tetapi nilainya lebih rendah. Tukar nilainya.")));
    }

    private static IEnumerable<GalatInstrumen> Predikat(InstrumenEvaluasi i) =>
        PitaNilai.Periksa([.. i.Predikat.Select(p => new PitaNilai(p.Kode, p.BatasBawah, p.BawahTermasuk, p.BatasAtas))], 100, "Predikat");

    private static IEnumerable<GalatInstrumen> Aturan(InstrumenEvaluasi i, AturanLogis a)
    {
        var tempat = $"Aturan {a.Sumber} terhadap {a.Batas}";
        var kriteria = a.Jenis == JenisAturanLogis.TidakMelebihiKriteria;
        return Ada(
            (!i.Dikenal(a.Sumber), tempat, $"\"{a.Sumber}\" tidak ada. Tulis kode kriteria, sub komponen, atau komponen."),
            (kriteria && i.Kriteria(a.Batas) is null, tempat, $"Kriteria \"{a.Batas}\" tidak ada. Tulis kode kriteria yang tidak boleh dilampaui."),
            (!kriteria && i.Sub(a.Batas) is null, tempat, $"Sub komponen \"{a.Batas}\" tidak ada. Tulis kode sub komponen yang tidak boleh dilampaui."),
            (a.Sumber == a.Batas, tempat, $"{a.Sumber} dibandingkan dengan dirinya sendiri. Ubah salah satunya."),
            (a.Pesan.Trim().Length == 0, tempat, "Sebabnya belum ditulis. Tulis satu kalimat."));
    }

    private static string Sebut(TingkatEvaluasi t) => t switch
    {
        TingkatEvaluasi.PerangkatDaerah => "perangkat daerah",
        TingkatEvaluasi.Pemda => "pemerintah daerah",
        _ => "perangkat daerah dan pemerintah daerah",
    };

    private static IEnumerable<GalatInstrumen> Ada(params (bool Salah, string Tempat, string Pesan)[] semua) =>
        semua.Where(s => s.Salah).Select(s => new GalatInstrumen(s.Tempat, s.Pesan));

    private static string Cetak(decimal n) => AngkaIndonesia.Cetak(n, 2);
}

/// <summary>A band of a scale.</summary>
/// <param name="Kode">What it gives.</param>
/// <param name="Bawah">Lower bound.</param>
/// <param name="Termasuk">Whether the lower bound itself belongs to it.</param>
/// <param name="Atas">Upper bound; belongs to it unless the next begins with it.</param>
internal sealed record PitaNilai(string Kode, decimal Bawah, bool Termasuk, decimal Atas)
{
    /// <summary>Whether bands cover 0 up to a bound, without gap or overlap.</summary>
    public static IEnumerable<GalatInstrumen> Periksa(IReadOnlyList<PitaNilai> pita, decimal sampai, string tempat)
    {
        var urut = pita.OrderBy(p => p.Bawah).ThenBy(p => p.Atas).ToList();
        if (urut is not [{ } awal, .., { } akhir])
        {
            yield return new GalatInstrumen(tempat, "Tulis sedikitnya dua, yang rentangnya bersambung.");
            yield break;
        }

        foreach (var p in urut.Where(p => p.Atas < p.Bawah || (p.Atas == p.Bawah && !p.Termasuk)))
        {
            yield return new GalatInstrumen($"{tempat} {p.Kode}", $"Rentang {p.Kode} tidak memuat apa pun. Betulkan batasnya.");
        }

        if (awal.Bawah != 0 || !awal.Termasuk)
        {
            yield return new GalatInstrumen($"{tempat} {awal.Kode}", "Yang terendah dimulai tepat dari 0. Betulkan batas bawahnya.");
        }

        if (akhir.Atas != sampai)
        {
            yield return new GalatInstrumen($"{tempat} {akhir.Kode}", $"Yang tertinggi berakhir di {Cetak(sampai)}, tetapi tertulis {Cetak(akhir.Atas)}. Betulkan batas atasnya.");
        }

        foreach (var (a, b) in urut.Zip(urut.Skip(1)).Where(p => p.First.Atas != p.Second.Bawah || (p.First.Atas == p.First.Bawah && p.Second.Termasuk)))
        {
            yield return new GalatInstrumen($"{tempat} {b.Kode}", a.Atas < b.Bawah
                ? $"Antara {a.Kode} dan {b.Kode} ada celah: {Cetak(a.Atas)} sampai {Cetak(b.Bawah)} tidak termasuk yang mana pun. Sambungkan."
                : $"Rentang {a.Kode} dan {b.Kode} bertumpang. Samakan batas atas {a.Kode} dengan batas bawah {b.Kode}.");
        }
    }

    private static string Cetak(decimal n) => AngkaIndonesia.Cetak(n, 4).TrimEnd('0').TrimEnd(',');
}
