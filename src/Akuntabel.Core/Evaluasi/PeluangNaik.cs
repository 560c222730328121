namespace Akuntabel.Core.Evaluasi;

/// <summary>One way to a higher score.</summary>
/// <param name="Sub">The sub component.</param>
/// <param name="Kriteria">Its criteria that are to be met for it, the fewest that reach the answer.</param>
/// <param name="Jawaban">The answer that it brings.</param>
/// <param name="Tambahan">Points that it adds, exact.</param>
/// <param name="Nilai">The score afterwards, exact.</param>
/// <param name="Predikat">The predicate afterwards.</param>
public sealed record PeluangPemenuhan(
    SubKomponenEvaluasi Sub, IReadOnlyList<KriteriaEvaluasi> Kriteria, JawabanSub Jawaban, decimal Tambahan, decimal Nilai, PredikatAkip Predikat);

/// <summary>What raises the score most for least. A proposal is never one whose answers would contradict each other, nor one that needs a
/// judgement (AA, A).</summary>
public static class PeluangNaik
{
    /// <summary>All ways, each of one sub component and one answer: most points per criterion first, then the fewest criteria.</summary>
    /// <param name="instrumen">The instrument.</param>
    /// <param name="kriteria">How far each criterion is met, by its code.</param>
    /// <param name="jawabanSub">Answers chosen for sub components. One that was lowered by judgement may stay low: meeting more criteria does
    /// not undo it, so nothing is proposed below what its criteria already give.</param>
    /// <param name="jawabanKriteria">Letters given to criteria, by their code.</param>
    public static IReadOnlyList<PeluangPemenuhan> Susun(
        InstrumenEvaluasi instrumen, IReadOnlyDictionary<string, PemenuhanKriteria> kriteria,
        IReadOnlyDictionary<string, string> jawabanSub, IReadOnlyDictionary<string, string>? jawabanKriteria = null)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        ArgumentNullException.ThrowIfNull(kriteria);
        ArgumentNullException.ThrowIfNull(jawabanSub);
        if (PemeriksaInstrumen.Periksa(instrumen).Count > 0)
        {
            return [];
        }

        var lembar = new LembarJawaban(instrumen, kriteria, jawabanKriteria);
        var kini = PenghitungEvaluasi.Hitung(lembar, jawabanSub, []);
        var langgar = PemeriksaLogis.Periksa(lembar).Select(Pasangan).ToHashSet();
        return [.. kini.SemuaSub.SelectMany(s => Pilihan(lembar, s, langgar)
                .Where(p => PemeriksaLogis.Periksa(lembar.Dengan(p)).All(x => langgar.Contains(Pasangan(x))))
                .Select(p => Peluang(lembar, jawabanSub, kini, s, p)))
            .Where(p => p.Tambahan > 0)
            .OrderByDescending(p => p.Tambahan / p.Kriteria.Count).ThenBy(p => p.Kriteria.Count).ThenByDescending(p => p.Tambahan)];
    }

    private static (string, string) Pasangan(PelanggaranLogis p) => (p.Sumber, p.Batas);

    private static PeluangPemenuhan Peluang(LembarJawaban lembar, IReadOnlyDictionary<string, string> jawabanSub, HasilEvaluasi kini,
        HasilSub sub, IReadOnlyList<KriteriaEvaluasi> kriteria)
    {
        // the answer chosen for the criteria of today no longer speaks for those of tomorrow
        var baru = PenghitungEvaluasi.Hitung(lembar.Dengan(kriteria), jawabanSub.Where(j => j.Key != sub.Sub.Kode).ToDictionary(), []);
        var sesudah = baru.SemuaSub.First(s => s.Sub.Kode == sub.Sub.Kode);
        return new PeluangPemenuhan(sub.Sub, kriteria, sesudah.Jawaban, baru.Nilai - kini.Nilai, baru.Nilai, baru.Predikat);
    }

    // where points are added each criterion counts by itself; else only what reaches another answer
    private static IEnumerable<IReadOnlyList<KriteriaEvaluasi>> Pilihan(LembarJawaban lembar, HasilSub sub, HashSet<(string, string)> langgar)
    {
        var nilai = sub.Sub.Kriteria.Select(k => lembar[k]).Where(n => n.Berlaku).ToList();
        var kurang = nilai.Where(n => n.Nilai < 1).ToList();
        if (sub.Sub.Cara == CaraNilaiSub.JumlahPoin)
        {
            return kurang.Select(n => (IReadOnlyList<KriteriaEvaluasi>)[n.Kriteria]);
        }

        var urut = Urutkan(lembar, kurang, langgar);
        return lembar.Instrumen.Skala.Where(j => !j.Pertimbangan && !j.Cukup(sub.Pemenuhan))
            .Select(j => Tersedikit(nilai, urut, j)).Where(p => p.Count > 0)
            // what reaches one answer may reach the next with it
            .DistinctBy(p => string.Join(' ', p.Select(k => k.Kode)));
    }

    /// <summary>Criteria in the order in which they are taken: what others of them rest on, then those that add most; last those that
    /// could not be met before something in another sub component is.</summary>
    private static Urutan Urutkan(LembarJawaban lembar, List<NilaiKriteria> kurang, HashSet<(string, string)> langgar)
    {
        var kode = kurang.Select(n => n.Kriteria.Kode).ToHashSet(StringComparer.Ordinal);
        var dasar = lembar.Instrumen.Aturan.Where(a => a.Jenis == JenisAturanLogis.TidakMelebihiKriteria && kode.Contains(a.Batas)
            && lembar.Instrumen.Di(a.Sumber).Any(k => k.Kode != a.Batas && kode.Contains(k.Kode))).Select(a => a.Batas).ToHashSet(StringComparer.Ordinal);
        var terhalang = kurang.Where(n => PemeriksaLogis.Periksa(lembar.Dengan([n.Kriteria]))
            .Any(x => x.Aturan.Jenis == JenisAturanLogis.TidakMelebihiKriteria && !langgar.Contains(Pasangan(x)) && !kode.Contains(x.Batas)))
            .Select(n => n.Kriteria.Kode).ToHashSet(StringComparer.Ordinal);
        return new Urutan([.. kurang.OrderBy(n => terhalang.Contains(n.Kriteria.Kode)).ThenByDescending(n => dasar.Contains(n.Kriteria.Kode))
            .ThenByDescending(Tambah)], dasar, terhalang);
    }

    /// <summary>The fewest criteria that reach an answer; of equally few those that are begun.</summary>
    private static List<KriteriaEvaluasi> Tersedikit(List<NilaiKriteria> nilai, Urutan urutan, JawabanSub jawaban)
    {
        var (bobot, poin) = (nilai.Sum(n => n.Bobot), nilai.Sum(n => n.Nilai * n.Bobot));
        bool Sampai(IEnumerable<NilaiKriteria> p) => jawaban.Cukup((poin + p.Sum(Tambah)) / bobot);
        var banyak = Enumerable.Range(1, urutan.Kurang.Count).FirstOrDefault(n => Sampai(urutan.Kurang.Take(n)));
        var pilihan = urutan.Kurang.Take(banyak).ToList();
        foreach (var mulai in urutan.Kurang.Skip(banyak).Where(n => n.Nilai > 0 && !urutan.Terhalang.Contains(n.Kriteria.Kode)).Reverse())
        {
            var ganti = pilihan.FindLastIndex(n => n.Nilai == 0 && !urutan.Dasar.Contains(n.Kriteria.Kode));
            if (ganti >= 0 && Sampai(pilihan.Where((_, i) => i != ganti).Append(mulai)))
            {
                pilihan[ganti] = mulai;
            }
        }

        return [.. nilai.Where(n => pilihan.Contains(n)).Select(n => n.Kriteria)];
    }

    private static decimal Tambah(NilaiKriteria n) => (1 - n.Nilai) * n.Bobot;

    /// <param name="Kurang">Criteria not met in full, in the order in which they are taken.</param>
    /// <param name="Dasar">Codes of those that others of them rest on.</param>
    /// <param name="Terhalang">Codes of those that rest on what is not met elsewhere.</param>
    private sealed record Urutan(List<NilaiKriteria> Kurang, HashSet<string> Dasar, HashSet<string> Terhalang);
}
